import { useState } from 'react';

import { t } from '../settings';
import { Button } from './Button';
import { Icon } from './Icon';

export function CopyButton({ text, look = 'plain' }: { text: string; look?: 'plain' | 'solid' }) {
  const [copied, setCopied] = useState(false);
  return (
    <Button
      look={look}
      onClick={async () => {
        await copy(text);
        setCopied(true);
        setTimeout(() => setCopied(false), 2000);
      }}
    >
      <Icon name={copied ? 'check' : 'copy'} className="size-4" />
      {copied ? t.copied : t.copy}
    </Button>
  );
}

/** Plain HTTP has no clipboard interface; there the old way through a selected text area is left. */
async function copy(text: string): Promise<void> {
  if (window.isSecureContext) return navigator.clipboard.writeText(text);
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  (document.querySelector('[role="dialog"], dialog') ?? document.body).append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
