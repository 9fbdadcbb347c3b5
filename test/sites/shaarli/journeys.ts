import type { Act, FindInPage, Journey } from '../journey';
import type { Shaarli } from './start';

/**
 * The way to the API secret of a running Shaarli. Unlike a practice dashboard the product has no address before it is
 * started, so there are no journeys without one. The person is signed in already: see `signIn`.
 */
export function journeys(shaarli?: Shaarli): Journey[] {
  if (shaarli === undefined) return [];
  const { language, theme } = shaarli;
  return [
    {
      provider: 'shaarli',
      title: theme === 'default' ? language : `${language}, ${theme}`,
      url: `${shaarli.url}/`,
      language: language === 'jp' ? 'ja' : language,
      variants: theme === 'default' ? [] : [theme],
      steps: [
        { id: 'open-tools', targets: [tools], acts: [click(tools)] },
        { id: 'open-configure', targets: [configure, configureButton], acts: [click(configure)] },
        { id: 'enable-api', targets: [enableApi], acts: [whole, { do: 'tick', at: enableApi }] },
        { id: 'save-configuration', targets: [save], acts: [click(save), untilSaved] },
        { id: 'save-token', targets: [secret], acts: [] },
      ],
      issued: () => [shaarli.secret()],
    },
  ];
}

/** What a person does to sign in, from anywhere. */
export function signIn(shaarli: Shaarli): readonly Act[] {
  return [
    { do: 'goto', url: `${shaarli.url}/login` },
    // The older theme puts the focus into the first field when the page is whole, in the middle of what is typed by then.
    whole,
    { do: 'type', at: user, text: shaarli.user },
    { do: 'type', at: password, text: shaarli.password },
    { do: 'press', key: 'Enter' },
    { do: 'until', true: () => document.querySelector('a[href$="/admin/tools"]') !== null },
  ];
}

const click = (at: FindInPage): Act => ({ do: 'click', at });
/** What is under the pointer stays there from now on. */
const whole: Act = { do: 'until', true: () => document.readyState === 'complete' };

// The default theme has a second form for signing in, which is folded away in the header.
const user: FindInPage = () =>
  document.querySelector('#login-form input[name="login"]') ?? document.querySelector('input[name="login"]');
const password: FindInPage = () =>
  document.querySelector('#login-form input[name="password"]') ??
  document.querySelector('input[name="password"]');
const tools: FindInPage = () => document.querySelector('a[href$="/admin/tools"]');
const configure: FindInPage = () => document.querySelector('a[href$="/admin/configure"]');
/** In the default theme the link contains what looks like a button, in the other one words in bold. */
const configureButton: FindInPage = () =>
  document.querySelector('a[href$="/admin/configure"]')?.firstElementChild ?? null;
const enableApi: FindInPage = () => document.querySelector('#enableApi');
const save: FindInPage = () => document.querySelector('#configform input[type="submit"]');
const secret: FindInPage = () => document.querySelector('#apiSecret');

/** The page comes back from the server with the box ticked. */
const untilSaved: Act = {
  do: 'until',
  true: () => document.querySelector('#enableApi[checked]') !== null,
};
