import type { Clock } from './clock';

/**
 * How long something still holds. Whoever draws the page draws it again every second. It is silent for screen readers,
 * which hear the sentence beside it.
 */
export function Countdown(props: {
  readonly clock: Clock;
  readonly until: number;
  readonly words: (seconds: number) => string;
}) {
  const left = Math.ceil((props.until - props.clock.now()) / 1000);
  return (
    <p class="countdown" aria-hidden="true">
      {props.words(Math.max(0, left))}
    </p>
  );
}
