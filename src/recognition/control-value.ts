import { isHtml } from './kinds';
import { documentOf, holderOf } from '../lib/tree';

/** What a control holds, whichever way it is built: native, content-editable, or a widget that speaks ARIA. */
export function controlValue(control: Element): string {
  if (isHtml(control, 'input'))
    return control.type === 'checkbox' || control.type === 'radio' ? '' : control.value;
  if (isHtml(control, 'textarea')) return control.value;
  if (isHtml(control, 'select')) return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
  const inner = innerControl(control);
  if (inner) return controlValue(inner);
  const spoken = control.getAttribute('aria-valuetext') ?? control.getAttribute('value');
  if (spoken !== null) return spoken;
  return control.textContent?.trim() ?? '';
}

/** The native control inside a widget or a custom element, also behind an open shadow root. */
export function innerControl(
  widget: Element,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  const selector = 'input:not([type=hidden]),textarea,select';
  const inside = (widget.shadowRoot ?? widget).querySelector(selector) ?? widget.querySelector(selector);
  return isHtml(inside, 'input', 'textarea', 'select') ? inside : null;
}

/** Whether a check box, radio button, switch or toggle button is on. */
export function isChosen(choice: Element): boolean {
  if (isHtml(choice, 'input')) return choice.checked;
  const inner = choice.shadowRoot?.querySelector('input');
  if (inner) return inner.checked;
  return (
    choice.getAttribute('aria-checked') === 'true' ||
    choice.getAttribute('aria-pressed') === 'true' ||
    choice.getAttribute('aria-selected') === 'true'
  );
}

/** Whether the person is in this control, also behind shadow roots and in frames. */
export function hasFocus(control: Element): boolean {
  const document = documentOf(control);
  const frame = holderOf(document);
  let active = document.activeElement;
  while (active) {
    // A frame that the person left remembers where they were.
    if (control === active || control.contains(active)) return frame === null || hasFocus(frame);
    active = active.shadowRoot?.activeElement ?? null;
  }
  return false;
}
