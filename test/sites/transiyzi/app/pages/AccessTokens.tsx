import { DropdownMenu } from 'radix-ui';
import { useEffect, useState } from 'react';

import { call, type AccessToken } from '../api';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { Late } from '../parts/Late';
import { Restless } from '../parts/Restless';
import { Window } from '../parts/Window';
import { t } from '../settings';
import { IssuedToken } from './IssuedToken';
import { TokenForm, type TokenDraft } from './TokenForm';

const ITEM = 'cursor-default rounded-md px-2.5 py-2 text-sm outline-none data-highlighted:bg-slate-100';

export function AccessTokens() {
  const [tokens, setTokens] = useState<readonly AccessToken[]>([]);
  const [generating, setGenerating] = useState(false);
  const [issued, setIssued] = useState<string | null>(null);
  const [edited, setEdited] = useState<AccessToken | null>(null);

  const load = () => call<AccessToken[]>('GET', 'tokens').then(setTokens);
  useEffect(() => {
    void load();
  }, []);

  async function generate(draft: TokenDraft) {
    const { token } = await call<{ token: string }>('POST', 'tokens', draft);
    setIssued(token);
    await load();
  }

  function close() {
    setGenerating(false);
    setIssued(null);
  }

  return (
    <>
      <div className="flex items-start gap-10">
        <div>
          <h2 className="text-lg font-semibold">{t.accessTokens}</h2>
          <p className="mt-1 text-sm text-slate-500">{t.tokensLead}</p>
        </div>
        <div className="ml-auto shrink-0">
          <Late>
            <Restless>
              <Button look="solid" onClick={() => setGenerating(true)}>
                <Icon name="plus" className="size-4" />
                {t.generateToken}
              </Button>
            </Restless>
          </Late>
        </div>
      </div>
      <TokenTable
        tokens={tokens}
        onEdit={setEdited}
        onRevoke={async ({ id }) => setTokens(await call<AccessToken[]>('DELETE', `tokens/${id}`))}
      />
      <Window
        open={generating}
        onClose={close}
        title={issued === null ? t.generateToken : t.issuedTitle}
        lead={issued === null ? t.windowLead : t.issuedLead}
      >
        {issued === null ? (
          <TokenForm submit={t.submit} onSubmit={generate} onCancel={close} />
        ) : (
          <IssuedToken token={issued} onDone={close} />
        )}
      </Window>
      <Window open={edited !== null} onClose={() => setEdited(null)} title={t.editToken} lead={t.windowLead}>
        {edited && (
          <TokenForm
            start={edited}
            submit={t.saveChanges}
            onCancel={() => setEdited(null)}
            onSubmit={async (draft) => {
              setTokens(await call<AccessToken[]>('PUT', `tokens/${edited.id}`, draft));
              setEdited(null);
            }}
          />
        )}
      </Window>
    </>
  );
}

interface TokenTableProps {
  readonly tokens: readonly AccessToken[];
  readonly onEdit: (token: AccessToken) => void;
  readonly onRevoke: (token: AccessToken) => void;
}

function TokenTable({ tokens, onEdit, onRevoke }: TokenTableProps) {
  return (
    <table className="mt-6 w-full overflow-hidden rounded-2xl bg-white text-left text-sm ring-1 ring-slate-200">
      <thead className="bg-slate-100/70 text-xs text-slate-500">
        <tr>
          {[t.name, t.scopes, t.created].map((head) => (
            <th key={head} className="px-5 py-3 font-medium">
              {head}
            </th>
          ))}
          <th className="sr-only">{t.actions}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id} className="border-t border-slate-100">
            <td className="px-5 py-3.5 font-medium">{token.name}</td>
            <td className="px-5 py-3.5">
              {token.scopes.map((scope) => (
                <span
                  key={scope}
                  className="mr-1.5 rounded-full bg-slate-100 px-2.5 py-1 text-xs text-slate-600"
                >
                  {scope === 'read' ? t.read : t.write}
                </span>
              ))}
            </td>
            <td className="px-5 py-3.5 text-slate-500">{new Date(token.made).toLocaleDateString()}</td>
            <td className="px-3 text-right">
              <DropdownMenu.Root>
                <DropdownMenu.Trigger
                  className="rounded-md p-1.5 text-slate-500 hover:bg-slate-100"
                  aria-label={t.actions}
                >
                  <Icon name="more" />
                </DropdownMenu.Trigger>
                <DropdownMenu.Portal>
                  <DropdownMenu.Content
                    align="end"
                    className="min-w-36 rounded-xl bg-white p-1.5 shadow-xl ring-1 ring-slate-200"
                  >
                    <DropdownMenu.Item className={ITEM} onSelect={() => onEdit(token)}>
                      {t.edit}
                    </DropdownMenu.Item>
                    <DropdownMenu.Item className={`${ITEM} text-red-700`} onSelect={() => onRevoke(token)}>
                      {t.revoke}
                    </DropdownMenu.Item>
                  </DropdownMenu.Content>
                </DropdownMenu.Portal>
              </DropdownMenu.Root>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
