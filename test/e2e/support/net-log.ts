/** One event of a Chromium net log; the parts that are used here. */
export interface NetEvent {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The whole event, as it stands in the log. */
  readonly line: string;
}

/**
 * The events of a net log, which has one on each line after those of its constants. A browser that was killed leaves the
 * last line unfinished, and the log without an end.
 */
export function eventsOf(log: string): readonly NetEvent[] {
  const lines = log.split('\n');
  const constants: unknown = JSON.parse(`${(lines[0] ?? '').replace(/,$/, '')}}`);
  const names = new Map(Object.entries(typesIn(constants)).map(([name, type]) => [type, name]));
  return lines.slice(1).flatMap((line) => {
    const event = eventIn(line.replace(/,$|\],?$/, ''));
    const name = names.get(event?.type);
    return event && name !== undefined ? [{ name, params: event.params ?? {}, line }] : [];
  });
}

function typesIn(value: unknown): Readonly<Record<string, unknown>> {
  const { constants } = value as { constants?: { logEventTypes?: Record<string, unknown> } };
  if (constants?.logEventTypes === undefined) throw new Error('This is no net log of Chromium.');
  return constants.logEventTypes;
}

function eventIn(line: string): { readonly type: unknown; readonly params?: NetEvent['params'] } | null {
  if (!line.startsWith('{')) return null;
  try {
    const event: unknown = JSON.parse(line);
    return typeof event === 'object' && event !== null && 'type' in event ? event : null;
  } catch {
    return null;
  }
}

/**
 * A log of everything, in two: what servers sent, which holds the token that they issue, and all the rest, with every
 * byte that the browser sent.
 */
export function halvesOf(log: string): { readonly received: string; readonly rest: string } {
  const received = eventsOf(log).filter(({ name }) => /BYTES_(?:RECEIVED|READ)$/.test(name));
  const theirs = new Set(received.map(({ line }) => line));
  const isRest = (line: string): boolean => !theirs.has(line);
  return { received: [...theirs].join('\n'), rest: log.split('\n').filter(isRest).join('\n') };
}

/** The requests: whoever made them, from whichever process. */
export function requestsIn(events: readonly NetEvent[]): readonly NetEvent[] {
  return events.filter(({ params }) => params['url'] !== undefined && 'initiator' in params);
}

/** Addresses that the extension asked for. */
export function requestsOf(events: readonly NetEvent[], extensionId: string): readonly string[] {
  return requestsIn(events)
    .filter(({ params }) => String(params['initiator']).includes(extensionId))
    .map(({ params }) => String(params['url']));
}
