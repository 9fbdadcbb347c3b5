import { afterFrame } from './frames';
import { isShown } from './host';
import { onWindow } from './on-window';
import type { TopLayer } from './top-layer';

interface Stand {
  readonly host: HTMLElement;
  readonly topLayer: TopLayer;
  /** The element that the guide is about; a dialog around it is where we belong. */
  near(): Element | null;
  /** Puts the host into `home` and shows its parts on top of all else. */
  raise(home: Element): void;
  /** The page fought us for too long. */
  giveUp(): void;
  readonly signal: AbortSignal;
}

export interface Standing {
  /** Looks whether we still stand where we should, and repairs what is wrong. */
  check(): void;
  /** Shows everything anew, for reasons of our own. */
  raise(): void;
  /** Whether the host is shown where it belongs. */
  isHome(): boolean;
}

/** Rounds that a page may win in a minute before we leave it alone; older ones are forgiven. */
const rounds = { most: 3, within: 60_000 };
/** How often we come back to the top, so that two who both want to be there do not flicker for ever. */
const raises = { most: 5, within: 5_000 };

/**
 * Keeps the host where people can see and use it: in the topmost modal dialog, above the page's popovers, with none of
 * its attributes changed. It watches the host and its parent, never the page.
 */
export function keepStanding({ host, topLayer, near, raise, giveUp, signal }: Stand): Standing {
  const lost = budget(rounds);
  const raised = budget(raises);
  let home: Element | null = null;
  let waiting = false;
  const observer = new MutationObserver(() => check());

  const settleIn = (where: Element): void => {
    home = where;
    raise(where);
    topLayer.settle();
    observer.disconnect();
    observer.observe(where, { childList: true, attributes: true, attributeFilter: ['open'] });
    observer.observe(host, { attributes: true });
    // A dialog that opens and goes within one frame changes no size that an observer could report.
    afterFrame(check);
  };
  /** True when the page has won once too often. */
  const loseRound = (): boolean => {
    if (lost.spend()) return false;
    observer.disconnect();
    giveUp();
    return true;
  };
  const check = (): void => {
    if (signal.aborted || !home) return;
    const where = topLayer.home(near());
    const takenOut = host.parentNode !== home && home.isConnected;
    const changed = [...host.attributes].filter(
      ({ name, value }) => name !== 'popover' || value !== 'manual',
    );
    const tampered = changed.length > 0 || !host.hasAttribute('popover');
    const closed = host.isConnected && !isShown(host);
    if (takenOut || tampered || closed) {
      if (loseRound()) return;
      for (const { name } of changed) host.removeAttribute(name);
      host.setAttribute('popover', 'manual');
      settleIn(where);
    } else if (where !== host.parentNode) {
      settleIn(where);
    } else if (topLayer.newer(host).length > 0) {
      comeUp(where);
    }
  };
  const comeUp = (where: Element): void => {
    if (raised.spend()) return settleIn(where);
    if (waiting || loseRound()) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      check();
    }, raises.within);
  };

  onWindow('toggle close fullscreenchange focusin', check, signal);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    check,
    raise: () => settleIn(topLayer.home(near())),
    isHome: () => isShown(host) && host.parentNode === topLayer.home(near()),
  };
}

/** Counts how often something happened lately. */
function budget({ most, within }: { readonly most: number; readonly within: number }): { spend(): boolean } {
  let spent: readonly number[] = [];
  return {
    spend() {
      const now = performance.now();
      spent = spent.filter((time) => now - time < within);
      if (spent.length >= most) return false;
      spent = [...spent, now];
      return true;
    },
  };
}
