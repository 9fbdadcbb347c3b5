import { Countdown } from '../../ui/countdown';
import type { Notice } from '../state';
import type { Scene } from '../scene';

/** The bars at the lower edge: what was copied and for how long, what can be taken back, what there is to say. */
export function Notices({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  return (
    <footer>
      {state.notices.map((notice) => (
        <div key={keyOf(notice)} class={`notice ${notice.kind}`}>
          <p>{notice.kind === 'said' ? notice.words : notice.what}</p>
          {notice.kind === 'copied' && <Clearing scene={scene} notice={notice} />}
          {notice.kind === 'removed' && (
            <>
              <Countdown
                clock={scene.clock}
                until={notice.until}
                words={(seconds) => speech.text('popup_seconds', seconds)}
              />
              <button class="undo" onClick={() => act.restore(notice)}>
                {speech.text('popup_undo')}
              </button>
            </>
          )}
          {notice.kind !== 'removed' && (
            <button
              class="quiet"
              aria-label={speech.text('popup_dismiss')}
              onClick={() => act.dismiss(notice)}
            >
              ×
            </button>
          )}
        </div>
      ))}
    </footer>
  );
}

/** How long the copied text stays on the clipboard. */
function Clearing({
  scene,
  notice,
}: {
  readonly scene: Scene;
  readonly notice: Notice & { kind: 'copied' };
}) {
  const { speech, clock } = scene;
  const { text } = speech;
  if (notice.clearsAt === 'unarranged') return <p class="soon">{text('popup_clear_yourself')}</p>;
  if (notice.clearsAt === null) return <p>{text('popup_clears_never')}</p>;
  return (
    <Countdown clock={clock} until={notice.clearsAt} words={(seconds) => text('popup_clears', seconds)} />
  );
}

function keyOf(notice: Notice): string {
  return notice.kind === 'removed' ? notice.id : notice.kind;
}
