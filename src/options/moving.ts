import type { ExportAnswer, PlainFormat, Unreadable } from '../messages/contract';
import { counted } from '../ui/text';
import { reach, refusalWords, saying, waitWords, type Context } from './context';
import type { Actions } from './scene';
import { noFile } from './state';

/** Larger files are not even read; a full vault makes a smaller one. */
const largestFile = 12 * 1024 * 1024;

type MovingActions = Pick<
  Actions,
  'exportBackup' | 'exportPlain' | 'chooseFile' | 'openFile' | 'importFile' | 'cancelImport'
>;

/** Exporting and importing. A chosen file and its passphrase are kept here until it is imported, and are never drawn. */
export function movingActions(context: Context): MovingActions {
  const { set, platform, speech } = context;
  const { text } = speech;
  const say = saying(context);
  let chosen: { readonly text: string; readonly secret: string } | null = null;

  const forget = () => {
    chosen = null;
    set({ incoming: noFile });
  };
  const unreadable = (reason: Unreadable['reason']) => {
    if (reason === 'needs-passphrase') return set({ incoming: { step: 'passphrase' }, said: null });
    if (reason !== 'wrong-passphrase') forget();
    return say('backup', text(`options_unreadable_${reason.replaceAll('-', '_')}`), 'trouble');
  };
  const handOut = (answer: ExportAnswer | null, name: string, type: string) => {
    if (answer === null) return;
    if (answer.kind === 'file') {
      platform.saveFile(name, answer.text, type);
      say('backup', counted(speech, 'options_backup_saved', answer.tokens));
    } else if (answer.kind === 'too-short') {
      say('backup', text('options_passphrase_short', answer.minimum), 'trouble');
    } else if (answer.kind === 'wrong-passphrase')
      say('backup', waitWords(context, answer.waitMs), 'trouble');
    else say('backup', refusalWords(context, answer.reason), 'trouble');
  };
  const look = async (file: string, secret: string) => {
    const preview = await reach(context, 'backup.preview', { text: file, secret });
    if (preview === null) return;
    if (preview.kind === 'preview') {
      chosen = { text: file, secret };
      set({ incoming: { step: 'preview', preview }, said: null });
    } else if (preview.kind === 'unreadable') unreadable(preview.reason);
    else say('backup', refusalWords(context, preview.reason), 'trouble');
  };

  return {
    async exportBackup({ current, next, again }) {
      if (next !== again) return say('backup', text('options_passphrase_differs'), 'trouble');
      const answer = await reach(context, 'backup.export', { current, secret: next });
      handOut(answer, `latchkey-backup-${day(platform.now())}.json`, 'application/json');
    },
    async exportPlain(current, format) {
      const answer = await reach(context, 'backup.exportPlain', { current, format });
      handOut(answer, `latchkey-${day(platform.now())}${ending(format)}`, 'text/plain');
    },
    async chooseFile(file) {
      forget();
      if (file.size > largestFile) return unreadable('too-large');
      const content = await file.text().catch(() => null);
      if (content === null || content.length > largestFile) return unreadable('not-understood');
      chosen = { text: content, secret: '' };
      await look(content, '');
    },
    async openFile(secret) {
      if (chosen !== null) await look(chosen.text, secret);
    },
    async importFile(differing) {
      if (chosen === null) return;
      const answer = await reach(context, 'backup.import', { ...chosen, differing });
      if (answer === null) return;
      if (answer.kind === 'unreadable') return unreadable(answer.reason);
      if (answer.kind === 'refused') return say('backup', refusalWords(context, answer.reason), 'trouble');
      forget();
      say('backup', text('options_imported', answer.added, answer.changed));
    },
    cancelImport() {
      forget();
      say('backup', text('options_import_cancelled'));
    },
  };
}

function day(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function ending(format: PlainFormat): string {
  const endings: readonly string[] = ['json', 'xml', 'env'];
  const own = endings.find((one) => format.endsWith(one)) ?? 'csv';
  return `-${format.split('-')[0] ?? ''}.${own}`;
}
