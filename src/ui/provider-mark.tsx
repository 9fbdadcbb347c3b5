/** How many colours `base.css` has for marks. */
const hues = 6;

/** A provider's initial on a colour that stays its own. It is decoration: the name always stands beside it. */
export function ProviderMark({ id, name }: { readonly id: string; readonly name: string }) {
  const sum = [...id].reduce((total, letter) => (total * 41 + letter.charCodeAt(0)) % 6007, 0);
  return (
    <span class="mark" data-hue={sum % hues} aria-hidden="true">
      {[...name][0]?.toUpperCase() ?? '?'}
    </span>
  );
}
