/** Whether a text stands for something that the page hides: a run of bullets, asterisks or crosses, perhaps with its ends shown. */
export function isMaskedText(text: string): boolean {
  return /[•●∙·⬤＊*]{4,}|[xX×]{6,}/u.test(text) || /^[\w-]{2,12}(\.{3,}|…)[\w-]{0,12}$/u.test(text.trim());
}
