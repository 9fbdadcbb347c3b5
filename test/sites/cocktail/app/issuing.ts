import { useState } from 'react';
import { emptyForm, issueToken, type TokenForm } from './backend';
import type { Words } from './words';

/** The state of the form and of its way to the server. */
export interface Issuing {
  readonly form: TokenForm;
  readonly change: (part: Partial<TokenForm>) => void;
  readonly nameMissing: boolean;
  readonly rangeMissing: boolean;
  readonly asking: boolean;
  readonly busy: boolean;
  readonly refusal: string | null;
  readonly save: () => void;
  readonly confirm: () => void;
  readonly takeBack: () => void;
  readonly reset: () => void;
}

export function useIssuing(words: Words, onIssued: () => void): Issuing {
  const [form, setForm] = useState(emptyForm);
  const [checked, setChecked] = useState(false);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const nameless = form.name.trim() === '';
  const rangeless = form.range.length === 0;

  const send = () => {
    setAsking(false);
    setBusy(true);
    issueToken(form)
      .then(onIssued, (error: unknown) => {
        setRefusal(error instanceof Error ? error.message : String(error));
      })
      .finally(() => {
        setBusy(false);
      });
  };

  return {
    form,
    change: (part) => {
      setForm((now) => ({ ...now, ...part }));
    },
    nameMissing: checked && nameless,
    rangeMissing: checked && rangeless,
    asking,
    busy,
    refusal,
    save: () => {
      setChecked(true);
      setRefusal(null);
      if (nameless || rangeless) return;
      if (words.confirm === null) send();
      else setAsking(true);
    },
    confirm: send,
    takeBack: () => {
      setAsking(false);
    },
    reset: () => {
      setForm(emptyForm);
      setChecked(false);
      setRefusal(null);
    },
  };
}
