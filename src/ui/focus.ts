/** As a `ref`: gives the focus to an element in the moment in which it appears, with the whole form around it in view. */
export function focusWhenShown(element: HTMLElement): void {
  element.focus();
  element.closest('form')?.scrollIntoView({ block: 'nearest' });
}
