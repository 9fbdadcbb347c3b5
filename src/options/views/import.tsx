import { counted } from '../../ui/text';
import { submitting } from '../../ui/form';
import type { Scene } from '../scene';
import type { Incoming } from '../state';
import { Secret } from './secret';

/** A file is chosen, opened if it needs a passphrase, and looked at; only then may it be imported. */
export function ImportPart({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const { incoming } = state;
  return (
    <div class="part">
      <h3>{text('options_import')}</h3>
      <p class="faint" id="import-what">
        {text('options_import_what')}
      </p>
      <label>
        {text('options_import_file')}
        <input
          type="file"
          aria-describedby="import-what"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) act.chooseFile(file);
          }}
        />
      </label>
      {incoming.step === 'passphrase' && (
        <form onSubmit={submitting((value) => act.openFile(value('secret')))} autocomplete="off">
          <Secret name="secret" label={text('options_import_secret')} />
          <div class="row">
            <button type="submit" class="main">
              {text('options_import_open')}
            </button>
            <Cancel scene={scene} />
          </div>
        </form>
      )}
      {incoming.step === 'preview' && <Preview scene={scene} incoming={incoming} />}
    </div>
  );
}

function Preview(props: {
  readonly scene: Scene;
  readonly incoming: Extract<Incoming, { readonly step: 'preview' }>;
}) {
  const { scene, incoming } = props;
  const { speech, act } = scene;
  const { text } = speech;
  const { fresh, same, different, leftOut, leftOutCount, settings } = incoming.preview;
  const submit = submitting((value) => act.importFile(value('differing') === 'replace' ? 'replace' : 'keep'));
  return (
    <form onSubmit={submit} autocomplete="off">
      <ul aria-label={text('options_import_would')}>
        <li>{counted(speech, 'options_import_fresh', fresh)}</li>
        <li>{counted(speech, 'options_import_same', same)}</li>
        <li>{counted(speech, 'options_import_different', different)}</li>
        {settings && <li>{text('options_import_settings')}</li>}
        {leftOutCount > 0 && (
          <li>
            {counted(speech, 'options_import_left_out', leftOutCount)}{' '}
            <bdi>{new Intl.ListFormat(speech.language).format(leftOut)}</bdi>
          </li>
        )}
      </ul>
      {different > 0 && (
        <label>
          {text('options_import_differing')}
          <select name="differing">
            <option value="keep">{text('options_import_keep')}</option>
            <option value="replace">{text('options_import_replace')}</option>
          </select>
        </label>
      )}
      <div class="row">
        <button type="submit" class="main">
          {text('options_import_now')}
        </button>
        <Cancel scene={scene} />
      </div>
    </form>
  );
}

function Cancel({ scene }: { readonly scene: Scene }) {
  return (
    <button type="button" class="quiet" onClick={scene.act.cancelImport}>
      {scene.speech.text('options_import_cancel')}
    </button>
  );
}
