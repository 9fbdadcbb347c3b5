import { MIXED, type Chance } from '../chance';
import { h } from '../dom';
import type { Part } from '../kit';
import { plainLabel } from '../make-kit';
import type { Pen } from '../pen';
import type { Drawn, Screen } from '../screen';

const noted = 'build-agent';

export function cocktailScreens(chance: Chance): readonly Screen[] {
  const home = chance.one([
    'https://console.cocktailcloud.io',
    'https://demo.acloud.run',
    'http://10.0.3.7:8080',
    'https://paas.customer.example',
  ] as const);
  const address = `${home}/${chance.one(['', 'main', '#/api/token'] as const)}`;
  const issued = ['open-apis', 'issue'];
  const saved = [...issued, 'save-form', 'confirm-save'];
  const form = { name: noted };
  return [
    { step: 'open-apis', moment: 'closed menu', address, draw: (pen) => console(pen, false) },
    { step: 'open-apis', moment: 'open menu', address, draw: (pen) => console(pen, true) },
    { step: 'issue', address, used: ['open-apis'], draw: (pen) => list(pen, 'issue') },
    { step: 'fill-form', moment: 'name', address, used: issued, draw: (pen) => issueForm(pen, 'name') },
    { step: 'fill-form', moment: 'range', address, used: issued, draw: (pen) => issueForm(pen, 'range') },
    { step: 'save-form', address, used: issued, draw: (pen) => issueForm(pen, 'save') },
    { step: 'confirm-save', address, used: [...issued, 'save-form'], draw: confirm },
    { step: 'copy-token', address, used: saved, form, draw: (pen) => list(pen, 'copy') },
    { step: 'save-token', address, used: [...saved, 'copy-token'], form, draw: (pen) => list(pen, 'copy') },
  ];
}

/** Every edition's menu begins with what the platform is about. */
function platform(pen: Pen): readonly Part[] {
  return (pen.says.other ?? []).slice(0, 3).map((text) => pen.kit.entry(plainLabel(text)));
}

function menu(
  pen: Pen,
  isOpen: boolean,
): { readonly group: Part; readonly page: Part; readonly all: readonly Part[] } {
  const { kit, chance } = pen;
  const group = kit.entry(isOpen ? pen.say('menu') : pen.adorned('menu'));
  const page = kit.entry(isOpen ? pen.adorned('apis') : pen.say('apis'));
  const folded = {
    node: h(
      'div',
      {
        style: isOpen
          ? 'padding-inline-start:12px'
          : chance.one(['display:none', 'height:0;overflow:hidden', 'visibility:hidden;height:0'] as const),
      },
      page.node,
    ),
    right: page.right,
  };
  return { group, page, all: [...platform(pen), group, folded, ...pen.others(1)] };
}

function console(pen: Pen, isOpen: boolean): Drawn {
  const { kit } = pen;
  const { group, page, all } = menu(pen, isOpen);
  const other = pen.says.other?.[0] ?? '';
  const main = [
    kit.table([plainLabel(other), plainLabel('CPU')], [[h('span', {}, 'seoul-1'), h('span', {}, '41 %')]]),
    pen.paragraph('3 nodes are ready.'),
  ];
  return {
    nodes: [kit.shell({ title: plainLabel(other), navigation: all, main })],
    right: [isOpen ? page.right : group.right],
  };
}

const labels = ['name', 'description', 'expiration', 'allow', 'block', 'limit'] as const;

function listPage(pen: Pen): { readonly page: Element; readonly button: Part; readonly copy: Part } {
  const { kit, chance } = pen;
  const button = kit.button(pen.adorned('issue', 'button'), 'main');
  const copy = kit.button(pen.say('copy'), 'icon');
  const row = (name: string, expiry: string, control: Element): readonly Element[] => [
    ...[name, 'Nightly builds', expiry, '10.0.0.0/8', '', '0'].map((text) => h('span', {}, text)),
    control,
  ];
  const rows = chance.shuffled([
    row(noted, '2027-01-01', copy.node),
    row('grafana', '2026-12-31', kit.button(pen.say('copy'), 'icon').node),
    row('old-agent', '2026-12-01', kit.button(pen.say('copy'), 'icon').node),
  ]);
  const columns = [...labels.map((label) => pen.say(label)), pen.say('token')];
  const page = kit.shell({
    title: pen.say('apis'),
    navigation: menu(pen, true).all,
    main: [
      pen.wrapped(button.node),
      kit.field({ label: plainLabel('Search'), type: 'text' }).node,
      kit.table(columns, rows),
    ],
  });
  return { page, button, copy };
}

function list(pen: Pen, right: 'issue' | 'copy'): Drawn {
  const { page, button, copy } = listPage(pen);
  return {
    nodes: [page],
    right: [right === 'issue' ? button.right : (copy.node.parentElement ?? copy.right)],
  };
}

function issueForm(pen: Pen, right: 'name' | 'range' | 'save'): Drawn {
  const { kit, chance } = pen;
  const isFilled = right !== 'name';
  const parts: Record<string, Part> = {
    name: pen.field('name', 'text', { value: isFilled ? noted : '', required: true }),
    description: pen.field('description', 'text', { value: isFilled ? 'Nightly builds' : '' }),
    expiration: pen.field('expiration', 'date', { value: isFilled ? '2036-01-01' : '' }),
    allow: pen.field('allow', 'list', { hint: '10.0.0.0/8' }),
    block: pen.field('block', 'list'),
    limit: pen.field('limit', 'number', { value: isFilled ? '100' : '' }),
  };
  const rights = pen.says.rights ?? [];
  const range = kit.choices(
    pen.adorned('range', 'field'),
    rights.map((text, at) => pen.choice(text, right === 'save' && at === 0)),
  );
  const save = kit.button(pen.adorned('save', 'button'), 'main');
  const body = [...Object.values(parts).map(({ node }) => node), range.node];
  const actions = chance.shuffled([save.node, kit.button(pen.say('cancel'), 'plain').node]);
  const window = kit.dialog(pen.say('window'), body, actions);
  const wanted = right === 'range' ? range : right === 'save' ? save : parts.name;
  return { nodes: [listPage(pen).page, window], right: [wanted?.right ?? window] };
}

function confirm(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const form = issueForm(pen, 'save').nodes;
  const ok = kit.button(pen.adorned('ok', 'button'), 'main');
  const actions = chance.shuffled([ok.node, kit.button(pen.say('cancel'), 'plain').node]);
  const text = pen.text('confirm');
  const popup = chance.in100(50)
    ? kit.dialog(pen.say('confirm'), [pen.paragraph('build-agent')], actions)
    : kit.dialog(plainLabel('Cocktail'), [pen.paragraph(text)], actions);
  return { nodes: [...form, popup], right: [ok.right] };
}

/** A value that looks like a token of the kind that the console issues. */
export function consoleToken(chance: Chance): string {
  const encode = (text: string): string => btoa(text).replace(/=+$/, '');
  return `${encode('{"typ":"JWT","alg":"HS512"}')}.${encode(`{"iss":"person","exp":253402214400,"jti":"${chance.text(MIXED, 12)}"}`)}.${chance.text(MIXED, 86)}`;
}
