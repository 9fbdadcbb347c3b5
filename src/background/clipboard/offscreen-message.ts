/** What the background asks of its offscreen document. */
export interface OffscreenRequest {
  readonly latchkeyOffscreen: 'read' | 'clear';
}
/** `text` is there after a read that worked. */
export interface OffscreenAnswer {
  readonly done: boolean;
  readonly text: string;
}

export function isOffscreenRequest(value: unknown): value is OffscreenRequest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'latchkeyOffscreen' in value &&
    (value.latchkeyOffscreen === 'read' || value.latchkeyOffscreen === 'clear')
  );
}

export function isOffscreenAnswer(value: unknown): value is OffscreenAnswer {
  return (
    typeof value === 'object' &&
    value !== null &&
    'done' in value &&
    typeof value.done === 'boolean' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}
