import type { MouseEvent } from 'react';

import type { Person } from '../api';
import { BrandMark } from '../parts/BrandMark';
import { Icon } from '../parts/Icon';
import { Late } from '../parts/Late';
import { Restless } from '../parts/Restless';
import { goTo, useRoute } from '../router';
import { t, variants } from '../settings';
import { PersonMenu } from './PersonMenu';
import { ProfileSettings } from './ProfileSettings';
import { Projects } from './Projects';

const sections = [
  { path: '/projects', text: t.projects, icon: 'folder' },
  { path: '/translations', text: t.translations, icon: 'text' },
  { path: '/glossary', text: t.glossary, icon: 'book' },
  { path: '/team', text: t.team, icon: 'people' },
] as const;

export function follow(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  goTo(event.currentTarget.pathname);
}

export function Workspace({ person, onSignedOut }: { person: Person; onSignedOut: () => void }) {
  const route = useRoute();
  const rail = variants.has('rail');
  const current = route === '/' ? '/projects' : route;
  return (
    <div
      className={`grid min-h-screen bg-slate-50 text-slate-900 ${rail ? 'grid-cols-[4.5rem_1fr]' : 'grid-cols-[15rem_1fr]'}`}
    >
      <aside className="sticky top-0 flex h-screen flex-col border-r border-slate-200 bg-white p-3">
        <div className="overflow-hidden px-2 py-3 whitespace-nowrap">
          <BrandMark />
        </div>
        <nav className="mt-4 grid gap-1">
          {sections.map(({ path, text, icon }) => (
            <a
              key={path}
              href={path}
              onClick={follow}
              title={text}
              aria-current={current.startsWith(path) ? 'page' : undefined}
              className="flex items-center gap-3 rounded-lg px-3 py-2 text-sm font-medium text-slate-600 hover:bg-slate-100 aria-[current]:bg-brand-soft aria-[current]:text-brand-strong"
            >
              <Icon name={icon} />
              {!rail && text}
            </a>
          ))}
        </nav>
        <div className="mt-auto">
          <Late>
            <PersonMenu person={person} rail={rail} onSignedOut={onSignedOut} />
          </Late>
        </div>
      </aside>
      <main>
        <Late turn={2}>
          {current.startsWith('/projects') ? (
            <Projects route={current} />
          ) : current.startsWith('/profile') ? (
            <ProfileSettings person={person} route={current} />
          ) : (
            <Restless>
              <p className="p-16 text-center text-slate-500">{t.soon}</p>
            </Restless>
          )}
        </Late>
      </main>
    </div>
  );
}
