import type { Scene } from '../scene';

/** What this is, what it does with data, and under which licence. */
export function About({ scene }: { readonly scene: Scene }) {
  const { text } = scene.speech;
  return (
    <section class="box" aria-labelledby="about-title">
      <h2 id="about-title">{text('options_about')}</h2>
      <p>{text('options_privacy')}</p>
      <p>
        <a href="#developer">{text('options_developer_link')}</a>
      </p>
      <p class="faint">
        {text('options_version', scene.version)} · {text('options_licence')}
      </p>
    </section>
  );
}
