import { Tabs } from 'radix-ui';
import { useState } from 'react';

import type { Person } from '../api';
import { Button } from '../parts/Button';
import { Restless } from '../parts/Restless';
import { TextField } from '../parts/TextField';
import { goTo } from '../router';
import { t, variants } from '../settings';
import { AccessTokens } from './AccessTokens';
import { follow } from './Workspace';

const places = [
  { path: '/profile', text: t.profile },
  { path: '/profile/security', text: t.security },
  { path: '/profile/notifications', text: t.notifications },
  { path: '/profile/tokens', text: t.accessTokens },
];

const PLACE =
  'inline-block border-b-2 border-transparent px-1 py-3 text-sm font-medium text-slate-500 hover:text-slate-900 aria-[current]:border-brand aria-[current]:text-brand data-[state=active]:border-brand data-[state=active]:text-brand';

export function ProfileSettings({ person, route }: { person: Person; route: string }) {
  return (
    <div>
      <header className="border-b border-slate-200 bg-white px-10 pt-8">
        <h1 className="text-2xl font-semibold tracking-tight">{t.profileSettings}</h1>
        <Restless>{variants.has('tabs') ? <TopTabs route={route} /> : <TopLinks route={route} />}</Restless>
      </header>
      <div className="mx-auto max-w-4xl p-10">
        {route === '/profile/tokens' ? (
          <AccessTokens />
        ) : route === '/profile' ? (
          <PersonalData person={person} />
        ) : (
          <p className="p-16 text-center text-slate-500">{t.soon}</p>
        )}
      </div>
    </div>
  );
}

function TopLinks({ route }: { route: string }) {
  return (
    <nav className="mt-4 flex gap-7">
      {places.map(({ path, text }) => (
        <a
          key={path}
          href={path}
          onClick={follow}
          aria-current={path === route ? 'page' : undefined}
          className={PLACE}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}

function TopTabs({ route }: { route: string }) {
  return (
    <Tabs.Root value={route} onValueChange={goTo} activationMode="manual">
      <Tabs.List className="mt-4 flex gap-7">
        {places.map(({ path, text }) => (
          <Tabs.Trigger key={path} value={path} className={PLACE}>
            {text}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
    </Tabs.Root>
  );
}

function PersonalData({ person }: { person: Person }) {
  const [name, setName] = useState(person.name);
  const [email, setEmail] = useState(person.email);
  return (
    <form
      className="grid max-w-md gap-5 rounded-2xl bg-white p-6 ring-1 ring-slate-200"
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField label={t.fullName} value={name} onChange={setName} />
      <TextField label={t.email} type="email" value={email} onChange={setEmail} />
      <Button look="solid" type="submit" className="justify-self-start">
        {t.saveChanges}
      </Button>
    </form>
  );
}
