import 'bootstrap/dist/css/bootstrap.min.css';
import './style.css';

import { readSettings } from '../../shared/settings';
import { Button } from './button';
import { CopyButton } from './copy-button';
import { keepRestless } from './restless';
import { Tab, Tabs } from './tabs';
import { TextField } from './text-field';

const components = {
  'y-core-text-field': TextField,
  'y-core-button': Button,
  'y-core-tabs': Tabs,
  'y-core-tab': Tab,
  'y-core-copy-button': CopyButton,
} as const;

function define(): void {
  for (const [name, component] of Object.entries(components)) customElements.define(name, component);
}

/** The page may be there long before the components that it is made of. */
const SLOW = 1200;

const { variants } = readSettings();
if (variants.has('slow')) setTimeout(define, SLOW);
else define();
if (variants.has('restless')) keepRestless();

const modal = document.querySelector('dialog[data-opens]');
if (modal instanceof HTMLDialogElement) modal.showModal();
for (const closer of document.querySelectorAll('dialog .close')) {
  closer.addEventListener('click', () => {
    closer.closest('dialog')?.close();
  });
}
