/** What a control holds, whichever way it is built: native, content-editable, or a widget that speaks ARIA. */
export function controlValue(control: Element): string {
  if (control instanceof HTMLInputElement)
    return control.type === 'checkbox' || control.type === 'radio' ? '' : control.value;
  if (control instanceof HTMLTextAreaElement) return control.value;
  if (control instanceof HTMLSelectElement)
    return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
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
  const selector = 'input:not([type=hidden]), textarea, select';
  const inside = (widget.shadowRoot ?? widget).querySelector(selector) ?? widget.querySelector(selector);
  const isControl =
    inside instanceof HTMLInputElement ||
    inside instanceof HTMLTextAreaElement ||
    inside instanceof HTMLSelectElement;
  return isControl ? inside : null;
}

/** Whether a check box, radio button, switch or toggle button is on. */
export function isChosen(choice: Element): boolean {
  if (choice instanceof HTMLInputElement) return choice.checked;
  const inner = choice.shadowRoot?.querySelector('input');
  if (inner) return inner.checked;
  return (
    choice.getAttribute('aria-checked') === 'true' ||
    choice.getAttribute('aria-pressed') === 'true' ||
    choice.getAttribute('aria-selected') === 'true'
  );
}

/** Whether the person is in this control, also behind shadow roots. */
export function hasFocus(control: Element): boolean {
  let active = control.ownerDocument.activeElement;
  while (active) {
    if (control === active || control.contains(active)) return true;
    active = active.shadowRoot?.activeElement ?? null;
  }
  return false;
}
