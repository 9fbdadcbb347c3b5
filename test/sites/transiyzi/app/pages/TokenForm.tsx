import { Checkbox, Switch } from 'radix-ui';
import { useId, useState } from 'react';

import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Late } from '../parts/Late';
import { Restless } from '../parts/Restless';
import { TextField } from '../parts/TextField';
import { t, variants } from '../settings';

export interface TokenDraft {
  readonly name: string;
  readonly scopes: readonly string[];
}

interface TokenFormProps {
  readonly start?: TokenDraft;
  readonly submit: string;
  readonly onSubmit: (draft: TokenDraft) => Promise<void>;
  readonly onCancel: () => void;
}

const choices = [
  { scope: 'read', text: t.read, about: t.readAbout },
  { scope: 'write', text: t.write, about: t.writeAbout },
];

export function TokenForm({ start, submit, onSubmit, onCancel }: TokenFormProps) {
  const [name, setName] = useState(start?.name ?? '');
  const [scopes, setScopes] = useState(start?.scopes ?? []);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const heading = useId();
  const complete = name.trim() !== '' && scopes.length > 0;

  return (
    <form
      className="mt-6 grid gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!complete) return;
        setBusy(true);
        void onSubmit({ name, scopes });
      }}
    >
      <Restless>
        <TextField
          label={t.name}
          hint={t.nameHint}
          value={name}
          onChange={setName}
          problem={tried && name.trim() === '' ? t.nameMissing : undefined}
        />
      </Restless>
      <Late>
        <Restless>
          <div role="group" aria-labelledby={heading} className="grid gap-3">
            <span id={heading} className="text-sm font-medium text-slate-700">
              {t.scopes}
            </span>
            {choices.map(({ scope, text, about }) => (
              <Choice
                key={scope}
                text={text}
                about={about}
                chosen={scopes.includes(scope)}
                onChange={(chosen) =>
                  setScopes((now) => (chosen ? [...now, scope] : now.filter((one) => one !== scope)))
                }
              />
            ))}
            {tried && scopes.length === 0 && <p className="text-sm text-red-700">{t.scopesMissing}</p>}
          </div>
        </Restless>
      </Late>
      <Restless>
        <div className="flex justify-end gap-3">
          <Button onClick={onCancel}>{t.cancel}</Button>
          <Button look="solid" type="submit" disabled={busy}>
            {submit}
          </Button>
        </div>
      </Restless>
    </form>
  );
}

interface ChoiceProps {
  readonly text: string;
  readonly about: string;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
}

function Choice({ text, about, chosen, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-center gap-3">
      {variants.has('switches') ? (
        <Switch.Root
          id={id}
          checked={chosen}
          onCheckedChange={onChange}
          className="h-6 w-10 shrink-0 rounded-full bg-slate-300 p-0.5 data-[state=checked]:bg-brand"
        >
          <Switch.Thumb className="block size-5 rounded-full bg-white shadow transition-transform data-[state=checked]:translate-x-4" />
        </Switch.Root>
      ) : (
        <Checkbox.Root
          id={id}
          checked={chosen}
          onCheckedChange={(now) => onChange(now === true)}
          className="grid size-5 shrink-0 place-items-center rounded-md bg-white text-white ring-1 ring-slate-300 ring-inset data-[state=checked]:bg-brand"
        >
          <Checkbox.Indicator>
            <Icon name="check" className="size-4" />
          </Checkbox.Indicator>
        </Checkbox.Root>
      )}
      <label htmlFor={id} className="text-sm font-medium">
        {text}
      </label>
      <span className="text-sm text-slate-500">{about}</span>
    </div>
  );
}
