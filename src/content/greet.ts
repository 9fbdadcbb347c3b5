import { protocol, type HelloAnswer } from '../messages/contract';
import { send } from '../messages/send';
import { pause } from './pause';

/** How long to wait before each further greeting, in milliseconds: the background may just be starting. */
const pauses = [200, 500, 1_000, 3_000, 10_000];

/** Asks the background whether the guide is wanted here; null when it is not, or when nobody of this version answers. */
export async function greet(signal: AbortSignal): Promise<HelloAnswer | null> {
  for (const wait of [...pauses, null]) {
    const answer = await send('journey.hello', { protocol });
    if (answer.ok) return answer.value.protocol === protocol ? answer.value : null;
    if (answer.error !== 'no-answer' || wait === null) return null;
    await pause(wait, signal);
  }
  return null;
}
