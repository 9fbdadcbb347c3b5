import type { PlainFormat } from '../../messages/contract';
import { submitting } from '../../ui/form';
import type { Scene } from '../scene';
import { ImportPart } from './import';
import { SaidHere } from './said';
import { Secret } from './secret';

const formats: readonly PlainFormat[] = [
  'bitwarden-json',
  'bitwarden-csv',
  '1password-csv',
  'keepass-xml',
  'keepass-csv',
  'env',
  'csv',
];

/** Everything into a file, and back: encrypted for Latchkey itself, plain for other programs. */
export function BackupSection({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  if (state.vault === null) return null;
  const asks = state.vault.protection === 'passphrase';
  const seal = submitting((value) =>
    act.exportBackup({ current: value('current'), next: value('next'), again: value('again') }),
  );
  const plain = submitting((value) => {
    const format = formats.find((one) => one === value('format'));
    if (format !== undefined) act.exportPlain(value('current'), format);
  });
  return (
    <section class="box" id="backup" aria-labelledby="backup-title">
      <h2 id="backup-title">{text('options_backup')}</h2>
      <p>{text('options_backup_what')}</p>
      <form onSubmit={seal} autocomplete="off">
        {asks && <Secret name="current" label={text('options_backup_current')} />}
        <Secret name="next" label={text('options_backup_secret')} />
        <Secret name="again" label={text('options_backup_again')} />
        <div class="row">
          <button type="submit" class="main">
            {text('options_backup_save')}
          </button>
        </div>
      </form>
      <ImportPart scene={scene} />
      <div class="part">
        <h3>{text('options_plain')}</h3>
        <details>
          <summary>{text('options_plain_show')}</summary>
          <form onSubmit={plain} autocomplete="off">
            <p class="over">{text('options_plain_warning')}</p>
            <label>
              {text('options_plain_format')}
              <select name="format">
                {formats.map((format) => (
                  <option key={format} value={format}>
                    {text(`options_format_${format.replace('-', '_')}`)}
                  </option>
                ))}
              </select>
            </label>
            {asks && <Secret name="current" label={text('options_backup_current')} />}
            <label>
              <input type="checkbox" name="sure" required />
              {text('options_plain_sure')}
            </label>
            <div class="row">
              <button type="submit" class="danger">
                {text('options_plain_save')}
              </button>
            </div>
          </form>
        </details>
      </div>
      <SaidHere scene={scene} section="backup" />
    </section>
  );
}
