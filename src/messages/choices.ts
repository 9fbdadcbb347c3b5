import type { CardState } from '../lib/card-state';
import type { HandoffForm, PlainFormat, Settings } from './contract';

/** Every value of a union of the contract, at run time. A missing one does not compile, nor does one too many. */
function all<U>() {
  return <const V extends readonly U[]>(values: V & ([U] extends [V[number]] ? unknown : never)): V => values;
}

export const cardStates = all<CardState>()([
  'step',
  'field',
  'token',
  'saving',
  'saved',
  'known',
  'lost',
  'ambiguous',
]);
export const handoffForms = all<HandoffForm>()(['raw', 'env', 'export', 'header', 'query', 'curl', 'file']);
export const plainFormats = all<PlainFormat>()([
  'csv',
  'env',
  'bitwarden-json',
  'bitwarden-csv',
  '1password-csv',
  'keepass-csv',
  'keepass-xml',
]);
export const lockMinutes = all<Settings['lockMinutes']>()([5, 15, 30, 60, 240]);
export const idleMinutes = all<Settings['idleMinutes']>()([1, 5, 15, null]);
export const clipboardSeconds = all<Settings['clipboardSeconds']>()([10, 30, 60, 300, null]);
