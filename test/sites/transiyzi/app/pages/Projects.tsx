import { useEffect, useState } from 'react';

import { call, type Project } from '../api';
import { CopyButton } from '../parts/CopyButton';
import { t } from '../settings';
import { follow } from './Workspace';

export function Projects({ route }: { route: string }) {
  const [projects, setProjects] = useState<readonly Project[]>([]);
  useEffect(() => {
    void call<Project[]>('GET', 'projects').then(setProjects);
  }, []);
  const chosen = projects.find(({ id }) => route.endsWith(id));
  return chosen ? <ProjectSettings project={chosen} /> : <ProjectList projects={projects} />;
}

function ProjectList({ projects }: { projects: readonly Project[] }) {
  return (
    <div className="mx-auto max-w-5xl p-10">
      <h1 className="text-2xl font-semibold tracking-tight">{t.projects}</h1>
      <ul className="mt-8 grid grid-cols-2 gap-5">
        {projects.map(({ id, name, locales }) => (
          <li key={id} className="rounded-2xl bg-white p-6 ring-1 ring-slate-200">
            <h2 className="font-semibold">{name}</h2>
            <p className="mt-1 text-sm text-slate-500">
              {t.locales}: {locales.join(', ')}
            </p>
            <div className="mt-5 h-1.5 rounded-full bg-slate-100">
              <div
                className="h-full rounded-full bg-brand"
                style={{ width: `${60 + locales.length * 9}%` }}
              />
            </div>
            <a
              href={`/projects/${id}`}
              onClick={follow}
              className="mt-5 inline-block text-sm font-medium text-brand"
            >
              {t.openProject}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The project id looks like a secret, has a copy button, and is none. */
function ProjectSettings({ project }: { project: Project }) {
  return (
    <div className="mx-auto max-w-3xl p-10">
      <h1 className="text-2xl font-semibold tracking-tight">{project.name}</h1>
      <section className="mt-8 rounded-2xl bg-white p-6 ring-1 ring-slate-200">
        <h2 className="font-semibold">{t.projectSettings}</h2>
        <h3 className="mt-5 text-sm font-medium text-slate-700">{t.projectId}</h3>
        <p className="text-sm text-slate-500">{t.projectIdLead}</p>
        <div className="mt-3 flex items-center gap-3">
          <code className="rounded-lg bg-slate-100 px-3 py-2 text-sm">{project.id}</code>
          <CopyButton text={project.id} />
        </div>
      </section>
    </div>
  );
}
