/** What a form's fields hold, by name; a field that is not there holds nothing. */
export type Values = (name: string) => string;

/**
 * For a form's `onSubmit`: the form is sent nowhere, and what was filled in goes to `use`. Secrets are taken out of their
 * fields in the same moment, so that none is left standing.
 */
export function submitting(use: (values: Values) => void) {
  return (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const secrets = event.currentTarget.querySelectorAll<HTMLInputElement>('.secret, [type=password]');
    for (const field of secrets) field.value = '';
    use((name) => String(form.get(name) ?? ''));
  };
}
