import type { Session } from './backend';
import type { Edition, Words } from './words';

/** Everything that the views of the console share. */
export interface ConsoleState extends Session {
  readonly edition: Edition;
  readonly variants: ReadonlySet<string>;
  readonly words: Words;
}
