import type { ExplainedProvider, ExplainedStep } from '../../lib/explanation';
import type { Scene } from '../scene';

/** For authors of guides: how the guide reads the page that was looked at last, and the file for a report. */
export function Developer({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const { explanation } = state;
  const isThere = explanation !== null && typeof explanation === 'object';
  return (
    <section class="box" id="developer" aria-labelledby="developer-title">
      <h2 id="developer-title">{text('options_developer')}</h2>
      <p>{text('options_developer_what')}</p>
      <div class="row">
        <button type="button" class="main" aria-disabled={explanation === 'asking'} onClick={act.explain}>
          {text('options_developer_explain')}
        </button>
      </div>
      {explanation === 'asking' && <p>{text('options_developer_asking')}</p>}
      {explanation === 'impossible' && <p class="over">{text('options_developer_impossible')}</p>}
      {isThere && (
        <>
          <p class="faint">
            {text(
              'options_developer_facts',
              explanation.host,
              explanation.elements,
              explanation.shadowRoots,
              explanation.dialogs,
            )}
          </p>
          {explanation.providers.map((provider) => (
            <ProviderPart key={provider.id} scene={scene} provider={provider} />
          ))}
          <h3>{text('options_report')}</h3>
          <p>{text('options_report_what')}</p>
          <pre class="report" tabindex={0}>
            {explanation.report}
          </pre>
          <p>
            <a
              download="latchkey-report.txt"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(explanation.report)}`}
            >
              {text('options_report_save')}
            </a>
          </p>
        </>
      )}
      <p>
        <a href="#">{text('options_all')}</a>
      </p>
    </section>
  );
}

function ProviderPart(props: { readonly scene: Scene; readonly provider: ExplainedProvider }) {
  const { scene, provider } = props;
  const { text } = scene.speech;
  const list = (items: readonly string[]) => items.join(' · ') || text('options_developer_nothing');
  return (
    <div class="part">
      <h3>{provider.name}</h3>
      <p class="strong">
        {provider.page === null
          ? text('options_developer_none')
          : text('options_developer_page', provider.page)}
      </p>
      <ul>
        {provider.pages.map(({ id, recognised, seen, missed, never, enough, weightSeen, weightMissed }) => (
          <li key={id}>
            {seen.length + missed.length === 0 ? (
              <p class="faint">{text('options_developer_untried', id)}</p>
            ) : (
              <details open={recognised}>
                <summary>{text('options_developer_signs', id, weightSeen, weightMissed, enough)}</summary>
                <p>{text('options_developer_seen', list(seen))}</p>
                <p>{text('options_developer_missed', list(missed))}</p>
                <p>{text('options_developer_against', list(never))}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      <ul>
        {provider.steps.map((step) => (
          <StepPart key={step.id} scene={scene} step={step} />
        ))}
      </ul>
    </div>
  );
}

function StepPart({ scene, step }: { readonly scene: Scene; readonly step: ExplainedStep }) {
  const { text, language } = scene.speech;
  const outcome = text(`options_developer_${step.outcome.replace('-', '_')}`);
  const milliseconds = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(step.took / 100);
  return (
    <li>
      <details open={step.here}>
        <summary>{text('options_developer_step', step.id, outcome, milliseconds)}</summary>
        {step.ways.map((way) => (
          <div key={way.way}>
            <p class={way.won ? 'strong' : ''}>
              {text('options_developer_way', way.way, way.candidates, way.best)}{' '}
              {way.won && text('options_developer_won')}
            </p>
            <ul>
              {way.refused.map(({ why, count }) => (
                <li key={why}>{text('options_developer_why', why, count)}</li>
              ))}
              {way.first.map(({ shape, why }, at) => (
                <li key={`${at}`} class="faint">
                  {why === null ? shape : `${shape}: ${why}`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </li>
  );
}
