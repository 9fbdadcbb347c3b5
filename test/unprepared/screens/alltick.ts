import { HEX, uuid, type Chance } from '../chance';
import { h } from '../dom';
import type { Part } from '../kit';
import { plainLabel } from '../make-kit';
import type { Pen } from '../pen';
import type { Drawn, Screen } from '../screen';

export function alltickScreens(chance: Chance): readonly Screen[] {
  const address = chance.one([
    'https://alltick.co/register',
    'https://alltick.co/en-US/register',
    'https://alltick.io/zh-CN/register',
  ] as const);
  const home = chance.one([
    'https://alltick.co/dashboard',
    'https://alltick.co/',
    'https://alltick.co/en-US/user/center',
  ] as const);
  return [
    { step: 'register-email', address, draw: (pen) => register(pen, {}, 'email') },
    {
      step: 'register-password',
      address,
      draw: (pen) => register(pen, { email: 'person@example.org' }, 'password'),
    },
    {
      step: 'register-code',
      address,
      draw: (pen) => register(pen, { email: 'person@example.org', password: 'Abcdef1!' }, 'code'),
    },
    {
      step: 'register-submit',
      address,
      draw: (pen) =>
        register(pen, { email: 'person@example.org', password: 'Abcdef1!', code: '123456' }, 'register'),
    },
    { step: 'open-api-keys', address: home, draw: dashboard },
    { step: 'save-token', address: home, used: ['open-api-keys'], draw: keys },
  ];
}

function register(pen: Pen, values: Readonly<Record<string, string>>, right: string): Drawn {
  const { kit, chance } = pen;
  const parts: Record<string, Part> = {
    email: pen.field('email', chance.one(['email', 'text'] as const), {
      value: values.email ?? '',
      required: true,
    }),
    password: pen.field('password', 'password', { value: values.password ?? '', required: true }),
    code: pen.field('code', 'text', { value: values.code ?? '', required: true }),
    register: kit.button(pen.adorned('register', 'button'), 'main'),
  };
  const at = (name: string): Element => parts[name]?.node ?? h('p');
  const fields = chance.in100(50) ? ['email', 'password', 'code'] : ['email', 'code', 'password'];
  const invite = chance.in100(40)
    ? [kit.field({ label: plainLabel('Invitation code (optional)'), type: 'text' }).node]
    : [];
  const main = [
    ...fields.flatMap((name) =>
      name === 'code' ? [at('code'), kit.button(pen.say('send'), 'plain').node] : [at(name)],
    ),
    ...invite,
    kit.choices(plainLabel('Terms'), [pen.choice('I have read the terms', true)]).node,
    pen.wrapped(at('register')),
    pen.paragraph('Already have an account?'),
    kit.entry(pen.say('logIn')).node,
  ];
  const navigation = [...pen.others(3), kit.entry(pen.say('logIn')), kit.entry(pen.say('register'), true)];
  return {
    nodes: [kit.shell({ title: pen.adorned('register', 'heading'), navigation, main })],
    right: [parts[right]?.right ?? h('p')],
  };
}

function dashboard(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const target = kit.entry(pen.adorned('keys'));
  const navigation = chance.shuffled([kit.entry(pen.say('dashboard'), true), target, ...pen.others(3)]);
  const main = [
    pen.paragraph('Read about API keys in our docs before you start. 10 calls a minute are free.'),
    kit.table(
      [plainLabel('Symbol'), plainLabel('Price')],
      [
        [h('span', {}, 'BTCUSDT'), h('span', {}, '64,210.5')],
        [h('span', {}, 'AAPL.US'), h('span', {}, '231.07')],
      ],
    ),
    h('a', { href: 'https://en.apis.alltick.co/' }, chance.one(['API keys', 'Docs', 'Read more'] as const)),
  ];
  return {
    nodes: [
      kit.shell({
        title: pen.say('dashboard'),
        navigation: [...navigation, kit.entry(pen.say('signOut'))],
        main,
      }),
    ],
    right: [target.right],
  };
}

function keys(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const token = newToken(chance);
  const copy = kit.button(pen.say('copy'), chance.one(['plain', 'icon'] as const));
  const navigation = [
    kit.entry(pen.say('dashboard')),
    kit.entry(pen.say('keys'), true),
    ...pen.others(2),
    kit.entry(pen.say('signOut')),
  ];
  const around = decoys(pen);
  const shell = (main: readonly Element[]): Element =>
    kit.shell({
      title: pen.say('keys'),
      navigation,
      main: [...around.slice(0, 1), ...main, ...around.slice(1)],
    });
  const form = chance.below(4);
  if (form === 0) {
    const shown = h('code', {}, token);
    const older = h('code', {}, newToken(chance));
    const rows = chance.shuffled([
      [h('span', {}, 'Default'), shown, h('span', {}, '2026-10-02 10:04'), copy.node],
      [
        h('span', {}, 'Before'),
        older,
        h('span', {}, '2026-09-01 09:30'),
        kit.button(pen.say('copy'), 'icon').node,
      ],
    ]);
    const columns = ['Name', 'Token', 'Created', 'Action'].map(plainLabel);
    return { nodes: [shell([kit.table(columns, rows)])], right: [shown, copy.right], token };
  }
  if (form === 1) {
    const masked = kit.value(plainLabel('Token'), `${token.slice(0, 4)}••••••••••••••••`);
    return { nodes: [shell([masked.node, copy.node])], right: [masked.right, copy.right], token };
  }
  const value = kit.value(form === 2 ? plainLabel('Token') : pen.say('keys'), token);
  return { nodes: [shell([pen.wrapped(value.node), copy.node])], right: [value.right], token };
}

/** What stands near the token and is none: account numbers, traces, hashes, an example. */
function decoys(pen: Pen): readonly Element[] {
  const { kit, chance } = pen;
  const all = [
    (): Element => kit.value(plainLabel('Account ID'), uuid(chance)).node,
    (): Element =>
      kit.value(plainLabel('Last trace'), `${uuid(chance)}-${1_700_000_000_000 + chance.below(1_000_000)}`)
        .node,
    (): Element => kit.value(plainLabel('Checksum'), chance.text(HEX, 32)).node,
    (): Element =>
      h(
        'pre',
        {},
        `curl "https://quote.alltick.co/quote-b-api/trade-tick?token=${newToken(chance)}&query=..."`,
      ),
    (): Element => h('p', {}, `For example ${newToken(chance)} is a token.`),
    (): Element => h('input', { type: 'hidden', name: 'csrf', value: newToken(chance) }),
    (): Element => kit.value(plainLabel('Sample'), 'testtoken').node,
  ];
  return chance
    .shuffled(all)
    .slice(0, 2 + chance.below(3))
    .map((make) => make());
}

function newToken(chance: Chance): string {
  return `${chance.text(HEX, 32)}-c-app`;
}
