import { Avatar, DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

import { chooseLanguage } from '../../../shared/settings';
import { call, type Person } from '../api';
import { Icon } from '../parts/Icon';
import { goTo } from '../router';
import { language, t } from '../settings';

const ITEM =
  'flex cursor-default items-center gap-2.5 rounded-md px-2.5 py-2 text-sm text-slate-700 outline-none data-highlighted:bg-slate-100';

export function PersonMenu({
  person,
  rail,
  onSignedOut,
}: {
  person: Person;
  rail: boolean;
  onSignedOut: () => void;
}) {
  const initials = person.name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="flex w-full items-center gap-3 rounded-lg p-1.5 text-left outline-none hover:bg-slate-100 focus-visible:ring-2 focus-visible:ring-brand">
        <Avatar.Root className="grid size-9 shrink-0 place-items-center rounded-full bg-brand text-sm font-semibold text-white">
          <Avatar.Fallback>{initials}</Avatar.Fallback>
        </Avatar.Root>
        {!rail && (
          <span className="min-w-0 leading-tight">
            <span className="block truncate text-sm font-medium">{person.name}</span>
            <span className="block truncate text-xs text-slate-500">{person.email}</span>
          </span>
        )}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side="top"
          align="start"
          sideOffset={8}
          className="min-w-56 rounded-xl bg-white p-1.5 shadow-xl ring-1 ring-slate-200"
        >
          <Item icon="gear" onSelect={() => goTo('/profile')}>
            {t.profileSettings}
          </Item>
          <DropdownMenu.Label className="px-2.5 pt-3 pb-1 text-xs font-medium text-slate-400">
            {t.language}
          </DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={language} onValueChange={chooseLanguage}>
            {Object.entries({ en: 'English', tr: 'Türkçe' }).map(([id, name]) => (
              <DropdownMenu.RadioItem key={id} value={id} className={`${ITEM} justify-between`}>
                {name}
                <DropdownMenu.ItemIndicator>
                  <Icon name="check" className="size-4" />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="my-1.5 h-px bg-slate-200" />
          <Item
            icon="out"
            onSelect={async () => {
              await call('POST', 'sign-out');
              onSignedOut();
            }}
          >
            {t.signOut}
          </Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({
  icon,
  onSelect,
  children,
}: {
  icon: 'gear' | 'out';
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={ITEM}>
      <Icon name={icon} className="size-4 text-slate-400" />
      {children}
    </DropdownMenu.Item>
  );
}
