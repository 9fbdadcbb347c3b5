/**
 * How a person walks one practice dashboard, and which element is right at each step: the truth that the extension is
 * measured against. It knows the dashboard's own structure and nothing of the extension. The functions run inside the
 * page, so they must not refer to anything outside themselves.
 */
export interface Journey {
  readonly provider: string;
  /** e.g. `zh, masked`. */
  readonly title: string;
  /** Where the person starts. */
  readonly url: string;
  readonly language: string;
  readonly variants: readonly string[];
  readonly steps: readonly JourneyStep[];
  /** Which token the dashboard has issued, newest last, as its own server remembers it. */
  readonly issued: (sites: PracticeSites) => readonly string[];
}

export interface JourneyStep {
  /** The step's id in the provider's definition. The last step of a journey is the one that saves. */
  readonly id: string;
  /** The element that the ring must enclose. Several are given where more than one is right. */
  readonly targets: readonly FindInPage[];
  /** What the person then does on the page; empty on steps where the guide's own button is pressed. */
  readonly acts: readonly Act[];
}

/** Evaluated in the page, in its main world; may enter open shadow roots. */
export type FindInPage = () => Element | null;

export type Act =
  | { readonly do: 'click'; readonly at: FindInPage }
  /** Clicks a check box until it is checked. */
  | { readonly do: 'tick'; readonly at: FindInPage }
  | { readonly do: 'type'; readonly at: FindInPage; readonly text: string }
  | { readonly do: 'press'; readonly key: string }
  /** Waits until the function is true in the page. */
  | { readonly do: 'until'; readonly true: () => boolean }
  | { readonly do: 'goto'; readonly url: string };

/** The running practice server. */
export interface PracticeSites {
  /** HTTPS port under which all host names are served; browsers map the names to 127.0.0.1 and this port. */
  readonly httpsPort: number;
  /** Plain HTTP, for bare addresses and odd ports. */
  readonly httpPort: number;
  /** For each dashboard that people host themselves: the port at which `http://127.0.0.1:<port>/` shows it. */
  readonly ownHostPorts: Readonly<Record<string, number>>;
  /** Tokens that a dashboard issued since the server started, newest last. */
  issued(provider: string): readonly string[];
  close(): Promise<void>;
}
