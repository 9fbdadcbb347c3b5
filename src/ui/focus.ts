/** As a `ref`: gives the focus to an element in the moment in which it appears. */
export function focusWhenShown(element: HTMLElement | null): void {
  element?.focus();
}
