import type { Resolution } from '../guide/resolve';
import type { CardState } from '../lib/card-state';
import type { Action, CardView, Line } from '../overlay/view';
import type { Provider } from '../providers/definition';
import type { Candidate, Saving } from './candidate';
import type { Sentences } from './sentences';

export interface CardSubject {
  readonly provider: Provider;
  readonly resolution: Resolution;
  /** What the page shows of the token; only on a step that takes one. */
  readonly candidate: Candidate | null;
  readonly saving: Saving;
  readonly say: Sentences;
}

/** The whole card, in words, from what is known. Pure, so that every state can be read in a test. */
export function cardFor(subject: CardSubject): CardView {
  const { provider, resolution, candidate, say } = subject;
  const { step } = resolution;
  const state = stateOf(subject);
  const isDone = state === 'saved' || state === 'known';
  const texts = isDone
    ? { title: say.own(`card_title_${state}`), say: '', why: null, beware: [] }
    : say.step(step.id);
  return {
    provider: provider.id,
    providerName: provider.name,
    step: step.id,
    state,
    title: texts.title,
    say: hasOwnWay(subject) ? '' : state === 'lost' ? (say.lost(step.id) ?? texts.say) : texts.say,
    why: texts.why,
    beware: texts.beware,
    progress: { index: resolution.index, count: resolution.count },
    lines: [...fieldLines(subject), ...tokenLines(subject)],
    masked: candidate?.kind === 'read' ? candidate.masked : null,
    notice: noticeFor(subject, state),
    actions: actionsFor(subject, state),
    links: [{ label: say.own('card_docs'), href: provider.links.docs }],
  };
}

/** Whether a line says what to do with the token, in another way than the step does, whose words name "Save token". */
function hasOwnWay({ candidate }: CardSubject): boolean {
  return candidate !== null && (isUnusual(candidate) || ['copy', 'several'].includes(candidate.kind));
}

function isUnusual(candidate: Candidate): boolean {
  return candidate.kind === 'read' && candidate.trust === 'unusual';
}

function stateOf({ resolution, candidate, saving }: CardSubject): CardState {
  if (candidate) {
    if (saving.kind === 'saving' || saving.kind === 'retrying') return 'saving';
    if (saving.kind === 'saved' || saving.kind === 'known') return saving.kind;
    if (candidate.kind === 'several') return 'ambiguous';
    if (candidate.kind === 'read' || candidate.kind === 'copy') return 'token';
    if (candidate.kind === 'not-a-token') return 'step';
  }
  const { state } = resolution;
  return state === 'waiting' || state === 'shut' ? 'step' : state;
}

function fieldLines({ resolution, say }: CardSubject): readonly Line[] {
  return resolution.findings.map((finding) => ({ tone: finding.tone, text: say.finding(finding) }));
}

function tokenLines({ provider, resolution, candidate, saving, say }: CardSubject): readonly Line[] {
  const kind = provider.tokens.find(({ id }) => id === resolution.step.token);
  if (!candidate || !kind || saving.kind === 'saved' || saving.kind === 'known') return [];
  const name = say.token(kind.id);
  switch (candidate.kind) {
    case 'read': {
      const looks: Line =
        candidate.trust === 'unusual'
          ? { tone: 'advice', text: say.own('card_looks_unusual', name) }
          : { tone: 'met', text: say.own('card_looks_right', name) };
      if (typeof candidate.expiresAt !== 'number') return [looks];
      return [looks, { tone: 'advice', text: say.own('card_ends', say.date(candidate.expiresAt)) }];
    }
    case 'copy':
      return [
        { tone: 'advice', text: say.own(candidate.why === 'masked' ? 'card_masked' : 'card_copy_only') },
      ];
    case 'several':
      return [{ tone: 'advice', text: say.own('card_several') }];
    case 'not-a-token':
      return [{ tone: 'mistake', text: say.refusal(candidate.lookAlike) }];
    case 'none':
      return [];
  }
}

function noticeFor({ resolution, candidate, saving, say }: CardSubject, state: CardState): string | null {
  switch (saving.kind) {
    case 'idle':
      break;
    case 'saving':
    case 'retrying':
    case 'known':
    case 'ask':
    case 'covered':
    case 'early':
    case 'orphaned':
      return say.own(`card_${saving.kind}`);
    case 'needs-permission':
      return say.own('card_needs_permission');
    case 'saved':
      return say.own(saving.superseded > 0 ? 'card_saved_newest' : 'card_saved');
    case 'refused':
      return saving.lookAlike === null
        ? say.own(`card_refused_${saving.reason.replaceAll('-', '_')}`)
        : say.own('card_not_saved', say.refusal(saving.lookAlike));
  }
  if (resolution.state === 'shut' && state === 'step') return say.own('card_shut');
  if (state === 'lost') return say.own('card_lost');
  if (state === 'ambiguous' && candidate?.kind !== 'several') return say.own('card_ambiguous');
  return null;
}

function actionsFor(subject: CardSubject, state: CardState): readonly Action[] {
  const { resolution, say } = subject;
  const action = (id: Action['id'], kind: Action['kind'], name: string, guarded = false): Action => ({
    id,
    label: say.own(name),
    kind,
    guarded,
  });
  const actions: Action[] = [];
  const isDone = state === 'saved' || state === 'known';
  const isSaving = state === 'saving';
  const save = isDone || isSaving || subject.saving.kind === 'orphaned' ? null : saveAction(subject);
  if (save) actions.push(action(save.id, save.isPrimary ? 'primary' : 'secondary', save.name, true));
  if (state === 'lost' || state === 'ambiguous') actions.push(action('point', 'secondary', 'card_point'));
  if (resolution.step.done.when !== 'saved') {
    actions.push(action('done', resolution.step.done.when === 'said' ? 'primary' : 'secondary', 'card_done'));
  }
  if (resolution.previous && !isSaving) actions.push(action('back', 'secondary', 'card_back'));
  return actions;
}

function saveAction({
  resolution,
  candidate,
  saving,
}: CardSubject): { id: Action['id']; name: string; isPrimary: boolean } | null {
  if (!resolution.step.token || !candidate) return null;
  if (saving.kind === 'ask' || isUnusual(candidate))
    return { id: 'save-unusual', name: 'card_save_unusual', isPrimary: false };
  if (candidate.kind === 'read') return { id: 'save-token', name: 'card_save', isPrimary: true };
  return { id: 'save-copied-token', name: 'card_save_copied', isPrimary: candidate.kind === 'copy' };
}
