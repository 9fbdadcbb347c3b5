import { HEX, MIXED, uuid, type Chance } from '../chance';
import { h } from '../dom';
import { plainLabel } from '../make-kit';
import type { Pen } from '../pen';
import type { Drawn, Screen } from '../screen';

export function transiyziScreens(chance: Chance): readonly Screen[] {
  const home = chance.one([
    'https://transiyzi.com',
    'https://app.transiyzi.com',
    'https://translate.customer.example',
  ] as const);
  const profile = `${home}/${chance.one(['profile', 'settings/profile', 'u/me'] as const)}`;
  const opened = ['open-profile', 'open-access-tokens'];
  return [
    {
      step: 'open-profile',
      moment: 'avatar',
      keepsCorners: true,
      address: `${home}/projects`,
      draw: (pen) => dashboard(pen, false),
    },
    {
      step: 'open-profile',
      moment: 'menu',
      address: `${home}/projects`,
      draw: (pen) => dashboard(pen, true),
    },
    { step: 'open-access-tokens', address: profile, used: ['open-profile'], draw: profilePage },
    { step: 'generate-token', address: profile, used: opened, draw: (pen) => tokens(pen) },
    {
      step: 'name-token',
      address: profile,
      used: [...opened, 'generate-token'],
      draw: (pen) => form(pen, 'name'),
    },
    {
      step: 'choose-scopes',
      address: profile,
      used: [...opened, 'generate-token'],
      draw: (pen) => form(pen, 'scopes'),
    },
    {
      step: 'submit-token',
      address: profile,
      used: [...opened, 'generate-token'],
      draw: (pen) => form(pen, 'submit'),
    },
    {
      step: 'save-token',
      address: profile,
      used: [...opened, 'generate-token', 'submit-token'],
      draw: shown,
    },
  ];
}

function avatar(pen: Pen): HTMLElement {
  const { chance } = pen;
  switch (chance.below(3)) {
    case 0:
      return h(
        'button',
        { type: 'button', style: 'width:40px;height:40px;border-radius:50%', 'aria-haspopup': 'menu' },
        'AK',
      );
    case 1:
      return h(
        'div',
        {
          class: 'user-avatar',
          tabindex: '0',
          style: 'cursor:pointer;width:40px;height:40px;border-radius:50%;background:#8ac',
        },
        h('span', {}, 'MS'),
      );
    default:
      return h(
        'button',
        { class: 'account', 'aria-label': 'Account' },
        h('img', {
          alt: '',
          width: '36',
          height: '36',
          style: 'border-radius:50%',
          src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=',
        }),
      );
  }
}

function sideMenu(pen: Pen): readonly ReturnType<Pen['kit']['entry']>[] {
  const { kit, chance } = pen;
  return chance.shuffled([
    kit.entry(pen.adorned('projects'), true),
    kit.entry(pen.adorned('translations')),
    kit.entry(plainLabel('Glossary')),
    kit.entry(plainLabel('API')),
  ]);
}

function dashboard(pen: Pen, isOpen: boolean): Drawn {
  const { kit } = pen;
  const me = avatar(pen);
  const entry = kit.entry(pen.adorned('profileSettings'));
  const menu = h(
    'div',
    {
      style:
        'position:fixed;left:60px;bottom:30px;background:#fff;border:1px solid;padding:8px;z-index:30;width:220px',
    },
    entry.node,
    kit.entry(plainLabel('Billing')).node,
    kit.entry(plainLabel('Log out')).node,
  );
  const main = [
    kit.table(
      [plainLabel('Project'), plainLabel('Words'), pen.say('projectId')],
      [
        [h('span', {}, 'Website'), h('span', {}, '1,204'), h('span', {}, uuid(pen.chance))],
        [h('span', {}, 'App'), h('span', {}, '380'), h('span', {}, uuid(pen.chance))],
      ],
    ),
    kit.button(plainLabel('New project'), 'main').node,
  ];
  const page = kit.shell({ title: pen.say('projects'), navigation: sideMenu(pen), main, account: me });
  return { nodes: isOpen ? [page, menu] : [page], right: isOpen ? [entry.right] : [me] };
}

function tabs(
  pen: Pen,
  isCurrent: boolean,
): {
  readonly tab: ReturnType<Pen['kit']['entry']>;
  readonly all: readonly ReturnType<Pen['kit']['entry']>[];
} {
  const { kit, chance } = pen;
  const tab = kit.entry(pen.adorned('accessTokens'), isCurrent);
  return { tab, all: chance.shuffled([tab, ...pen.others(3)]) };
}

function profilePage(pen: Pen): Drawn {
  const { kit } = pen;
  const { tab, all } = tabs(pen, false);
  const main = [
    kit.field({ label: plainLabel('Full name'), type: 'text', value: 'Ada Kaya' }).node,
    kit.field({ label: plainLabel('Email'), type: 'email', value: 'ada@example.org' }).node,
    kit.button(plainLabel('Save changes'), 'main').node,
  ];
  return {
    nodes: [
      kit.shell({
        title: pen.say('profileSettings'),
        navigation: sideMenu(pen),
        main,
        account: avatar(pen),
        top: all,
      }),
    ],
    right: [tab.right],
  };
}

function tokenPage(
  pen: Pen,
  isCovered = false,
): { readonly page: Element; readonly button: ReturnType<Pen['kit']['button']> } {
  const { kit, chance } = pen;
  const button = kit.button(
    isCovered ? pen.say('generateToken') : pen.adorned('generateToken', 'button'),
    'main',
  );
  const row = (name: string, date: string): readonly Element[] => [
    h('span', {}, name),
    h('span', {}, '12|••••••••••••'),
    h('span', {}, date),
    h('span', {}, 'read'),
    kit.button(pen.say('revoke'), 'plain').node,
  ];
  const rows = chance.in100(60) ? [row('laptop', '2026-08-11'), row('ci', '2026-07-30')] : [];
  const list = kit.table(['Name', 'Token', 'Created', 'Scope', ''].map(plainLabel), rows);
  const parts = [kit.heading(pen.say('accessTokens'), 2), pen.wrapped(button.node), list];
  const page = kit.shell({
    title: pen.say('profileSettings'),
    navigation: sideMenu(pen),
    main: parts,
    account: avatar(pen),
    top: tabs(pen, true).all,
  });
  return { page, button };
}

function tokens(pen: Pen): Drawn {
  const { page, button } = tokenPage(pen);
  return { nodes: [page], right: [button.right] };
}

function form(pen: Pen, right: 'name' | 'scopes' | 'submit'): Drawn {
  const { kit, chance } = pen;
  const name = pen.field('name', 'text', { value: right === 'name' ? '' : 'build server', required: true });
  const options = chance.shuffled([
    pen.choice(pen.text('read'), right === 'submit'),
    pen.choice(pen.text('write')),
  ]);
  const scopes = kit.choices(pen.say('scopes'), options);
  const submit = kit.button(pen.adorned('submit', 'button'), 'main');
  const cancel = kit.button(pen.say('cancel'), 'plain');
  const actions = chance.shuffled([submit.node, cancel.node]);
  const dialog = kit.dialog(pen.say('generateToken'), [name.node, scopes.node], actions);
  const parts = { name, scopes, submit };
  return { nodes: [tokenPage(pen, true).page, dialog], right: [parts[right].right] };
}

function shown(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const encode = (text: string): string => btoa(text).replace(/=+$/, '');
  const token = chance.in100(70)
    ? `${chance.below(900) + 1}|${chance.text(MIXED, 40 + chance.below(20))}`
    : `${encode('{"typ":"JWT","alg":"HS256"}')}.${encode(`{"sub":"${chance.text(HEX, 12)}"}`)}.${chance.text(MIXED, 43)}`;
  const value = kit.value(pen.say('shownOnce'), token);
  const copy = kit.button(pen.say('copy'), chance.one(['plain', 'icon'] as const));
  const body = [
    pen.paragraph('It will not be shown again.'),
    value.node,
    copy.node,
    kit.value(pen.say('projectId'), uuid(chance)).node,
  ];
  const dialog = kit.dialog(pen.say('shownOnce'), chance.shuffled(body), [
    kit.button(plainLabel('Done'), 'plain').node,
  ]);
  return { nodes: [tokenPage(pen, true).page, dialog], right: [value.right], token };
}
