import { list, object, oneOf, text, variant, whole, type Form } from './form';

const word = text(/^[a-z][A-Za-z0-9]{0,39}$/, 'a key of "words"');
const why = text(/^(?![^]*:\S)[^\p{Cc}\p{Cf}<>]{12,}$/u, 'the reason in a sentence');
const role = oneOf(
  ...[
    'button',
    'link',
    'menuitem',
    'tab',
    'treeitem',
    'option',
    'textbox',
    'searchbox',
    'combobox',
    'spinbutton',
  ],
  ...['checkbox', 'radio', 'switch', 'heading', 'dialog', 'cell', 'columnheader', 'group'],
);
const roles: Form = (value, where, report) =>
  (Array.isArray(value) ? list(role, 1) : role)(value, where, report);
const within = oneOf('dialog', 'navigation', 'main', 'behind');

/** One way to find an element. */
export const locator: Form = variant(
  (entries) => entries.get('by'),
  {
    role: object({ by: oneOf('role'), role: roles, name: word }, { within, current: oneOf(true) }),
    label: object(
      {
        by: oneOf('label'),
        label: word,
        control: oneOf('text', 'password', 'email', 'number', 'date', 'list', 'choice', 'any'),
      },
      { within },
    ),
    choices: object({ by: oneOf('choices') }, { labels: list(word, 1), heading: word, within }),
    cell: object({
      by: oneOf('cell'),
      column: word,
      row: oneOf('newest', 'noted', 'only'),
      part: oneOf('control', 'cell'),
    }),
    corner: object({
      by: oneOf('corner'),
      corner: oneOf('bottom-left', 'top-right', 'bottom-right', 'top-left'),
      why,
    }),
    token: object(
      { by: oneOf('token'), kind: text(/^[a-z][a-z0-9-]*$/, 'the id of a token') },
      { inFull: oneOf(true) },
    ),
    text: object({ by: oneOf('text'), text: word }, { within }),
    css: object({
      by: oneOf('css'),
      selector: text(
        /^[a-z][a-z0-9-]*(?:[ >]+[a-z][a-z0-9-]*|#[A-Za-z][\w-]*|\[[a-z-]+(?:[*^$]?="[\w /:.-]*")?\])*$/,
        'a selector of element names, ids and attributes, without classes and pseudo-classes',
        160,
      ),
      why,
    }),
  },
  '"by"',
);

const path = text(
  /^\/(?:(?:[a-z0-9._~-]+|\*)\/)*(?:[a-z0-9._~-]+|\*\*?)?$/,
  'a path such as "/account/tokens": lower case, "*" for one segment, "**" only at the end',
);
const extras = { must: oneOf(true, 'away'), counts: whole(1, 9) };

/** One reason to believe that a page is open. */
export const sign: Form = variant(
  (entries) => ['sees', 'path', 'labels'].find((key) => entries.has(key)),
  {
    sees: object({ sees: locator }, extras),
    path: object({ path: list(path, 1) }, extras),
    labels: object({ labels: list(word, 2), atLeast: whole(1, 20) }, extras),
  },
  'a sign',
);
