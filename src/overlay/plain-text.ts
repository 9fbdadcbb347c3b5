/**
 * Control characters and direction overrides can make a text read differently from what it says. Line breaks become
 * spaces; joiners stay, because scripts and emoji need them.
 */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A text as it may be shown: without characters that deceive, and not endless. */
export function plain(text: string, most = 600): string {
  const shown = text.replace(controls, ' ').replace(invisible, '').trim();
  return shown.length > most ? `${shown.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}
