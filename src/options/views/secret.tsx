/** A field for a passphrase. */
export function Secret(props: {
  readonly name: string;
  readonly label: string;
  readonly describedBy?: string;
  readonly onInput?: (event: Event & { readonly currentTarget: HTMLInputElement }) => void;
}) {
  return (
    <label>
      {props.label}
      <input
        type="password"
        name={props.name}
        required
        maxlength={1024}
        autocomplete={props.name === 'next' || props.name === 'again' ? 'new-password' : 'off'}
        aria-describedby={props.describedBy}
        onInput={props.onInput}
      />
    </label>
  );
}
