import { useState } from 'react';

import { Button } from '../parts/Button';
import { CopyButton } from '../parts/CopyButton';
import { Icon } from '../parts/Icon';
import { Restless } from '../parts/Restless';
import { t, variants } from '../settings';

const BOX =
  'min-w-0 flex-1 rounded-lg bg-slate-100 px-3 py-2.5 font-mono text-[13px] break-all text-slate-800';

/** The one time that the token is shown. */
export function IssuedToken({ token, onDone }: { token: string; onDone: () => void }) {
  const [open, setOpen] = useState(!variants.has('masked'));
  return (
    <div className="mt-6 grid gap-6">
      <Restless>
        <div className="flex items-center gap-3">
          <Value token={token} open={open} />
          {variants.has('masked') && (
            <Button look="quiet" aria-label={t.show} aria-pressed={open} onClick={() => setOpen(!open)}>
              <Icon name="eye" />
            </Button>
          )}
          <CopyButton text={token} look="solid" />
        </div>
      </Restless>
      <Button className="justify-self-end" onClick={onDone}>
        {t.done}
      </Button>
    </div>
  );
}

function Value({ token, open }: { token: string; open: boolean }) {
  if (variants.has('copy-only')) return <span className="flex-1 text-sm text-slate-500">••••</span>;
  if (variants.has('field')) {
    return (
      <input
        readOnly
        type={open ? 'text' : 'password'}
        value={token}
        className={BOX}
        aria-label={t.issuedTitle}
      />
    );
  }
  if (variants.has('split')) {
    return (
      <code className={BOX}>
        {(token.match(/.{1,9}/g) ?? []).map((piece, index) => (
          <span key={index} className={index % 2 === 0 ? 'text-brand-strong' : ''}>
            {piece}
          </span>
        ))}
      </code>
    );
  }
  return <code className={BOX}>{open ? token : `${token.slice(0, 4)}${'•'.repeat(24)}`}</code>;
}
