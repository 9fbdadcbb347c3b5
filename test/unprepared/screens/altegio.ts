import { HEX, LOWER_DIGIT, type Chance } from '../chance';
import { h } from '../dom';
import { plainLabel } from '../make-kit';
import type { Pen } from '../pen';
import type { Drawn, Screen } from '../screen';

export function altegioScreens(chance: Chance): readonly Screen[] {
  const signup = chance.one([
    'https://alteg.io/en',
    'https://alteg.io/en/signup',
    'https://alteg.io/ru/registration',
  ] as const);
  const market = 'https://app.alteg.io/appstore/developers/1';
  const opened = ['register-location', 'register-marketplace', 'open-account-settings'];
  return [
    { step: 'register-location', moment: 'name', address: signup, draw: (pen) => location(pen, false) },
    { step: 'register-location', moment: 'submit', address: signup, draw: (pen) => location(pen, true) },
    { step: 'register-marketplace', address: market, used: ['register-location'], draw: marketRegister },
    { step: 'open-account-settings', address: market, used: opened.slice(0, 2), draw: marketplace },
    {
      step: 'save-token',
      address: `${market}/${chance.one(['settings', 'account', 'details'] as const)}`,
      used: opened,
      draw: settings,
    },
    { step: 'get-user-token', address: `${market}/access`, used: opened, draw: userToken },
  ];
}

function location(pen: Pen, isFilled: boolean): Drawn {
  const { kit, chance } = pen;
  const name = pen.field('locationName', 'text', { value: isFilled ? 'My service' : '', required: true });
  const fields = chance.shuffled([
    name.node,
    pen.field('phone', 'text', { value: isFilled ? '5551234' : '' }).node,
    pen.field('email', 'email', { value: isFilled ? 'me@example.org' : '' }).node,
  ]);
  const send = kit.button(pen.adorned('signUp', 'button'), 'main');
  const main = [
    ...fields,
    kit.choices(plainLabel('Terms'), [pen.choice('I agree', true)]).node,
    pen.wrapped(send.node),
  ];
  const navigation = [...pen.others(3), kit.entry(plainLabel('Pricing'))];
  return {
    nodes: [kit.shell({ title: plainLabel('Altegio'), navigation, main })],
    right: [isFilled ? send.right : name.right],
  };
}

function marketRegister(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const send = kit.button(pen.adorned('signUp', 'button'), 'main');
  const fields = chance.shuffled([
    pen.field('email', 'email').node,
    pen.field('phone', 'text').node,
    pen.field('password', 'password').node,
  ]);
  const main = [kit.heading(pen.say('marketplace'), 2), ...fields, pen.wrapped(send.node)];
  return {
    nodes: [kit.shell({ title: pen.say('marketplace'), navigation: pen.others(4), main })],
    right: [send.right],
  };
}

function marketMenu(
  pen: Pen,
  isCurrent: boolean,
): {
  readonly settings: ReturnType<Pen['kit']['entry']>;
  readonly all: readonly ReturnType<Pen['kit']['entry']>[];
} {
  const { kit, chance } = pen;
  const settings = kit.entry(pen.adorned('accountSettings'), isCurrent);
  return {
    settings,
    all: chance.shuffled([
      settings,
      kit.entry(pen.adorned('myApplications')),
      ...pen.others(3),
      kit.entry(plainLabel('My Account')),
    ]),
  };
}

function marketplace(pen: Pen): Drawn {
  const { kit } = pen;
  const { settings, all } = marketMenu(pen, false);
  const main = [
    kit.table(
      [plainLabel('App'), plainLabel('Status'), plainLabel('ID')],
      [[h('span', {}, 'Messages'), h('span', {}, 'Draft'), h('span', {}, '18342')]],
    ),
    kit.button(plainLabel('Add application'), 'main').node,
  ];
  return {
    nodes: [kit.shell({ title: pen.say('myApplications'), navigation: all, main })],
    right: [settings.right],
  };
}

function settings(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const token = `${chance.text(LOWER_DIGIT, 18)}${chance.below(10)}k`;
  const value = kit.value(pen.say('apiKey'), token);
  const copy = kit.button(pen.say('copy'), chance.one(['plain', 'icon'] as const));
  const decoys = [
    (): Element => kit.value(plainLabel('Partner ID'), String(100000 + chance.below(90000))).node,
    (): Element => kit.value(plainLabel('Build'), chance.text(HEX, 40)).node,
    (): Element =>
      kit.field({
        label: plainLabel('Webhook URL'),
        type: 'text',
        value: `https://hooks.example.org/${chance.text(LOWER_DIGIT, 20)}`,
      }).node,
    (): Element =>
      h(
        'pre',
        {},
        `curl -H "Authorization: Bearer ${chance.text(LOWER_DIGIT, 20)}" https://api.alteg.io/api/v1/countries`,
      ),
    (): Element => h('input', { type: 'hidden', name: '_csrf', value: chance.text(LOWER_DIGIT, 20) }),
    (): Element => h('p', { hidden: true }, chance.text(LOWER_DIGIT, 20)),
  ];
  const around = chance
    .shuffled(decoys)
    .slice(0, 3)
    .map((make) => make());
  const main = [
    kit.heading(pen.say('accountSettings'), 2),
    ...around.slice(0, 1),
    pen.wrapped(h('div', {}, value.node, copy.node)),
    ...around.slice(1),
    kit.button(pen.say('save'), 'plain').node,
  ];
  return {
    nodes: [kit.shell({ title: pen.say('marketplace'), navigation: marketMenu(pen, true).all, main })],
    right: [value.right],
    token,
  };
}

function userToken(pen: Pen): Drawn {
  const { kit, chance } = pen;
  const token = chance.text(HEX, 32);
  const value = kit.value(pen.say('userToken'), token);
  const main = [
    kit.heading(pen.say('apiAccess'), 2),
    kit.value(plainLabel('Partner ID'), String(100000 + chance.below(90000))).node,
    value.node,
    kit.button(pen.say('copy'), 'icon').node,
  ];
  return {
    nodes: [
      kit.shell({
        title: pen.say('apiAccess'),
        navigation: [...pen.others(3), kit.entry(pen.say('myApplications'))],
        main,
      }),
    ],
    right: [value.right],
    token,
  };
}
