import type { RefusalReason } from '../messages/contract';
import type { Speech } from '../ui/text';

/** One sentence on why something was refused. */
export function refusalWords({ text }: Speech, reason: RefusalReason): string {
  return text(`popup_refused_${reason.replaceAll('-', '_')}`) || text('popup_refused_refused');
}
