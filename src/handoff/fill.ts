/** Puts values in the place of `{names}`. A name without a value stays as it is, because then it is not one of ours. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => valueOf(values, name) ?? whole);
}

/** The same for an address: values are encoded, except one at its beginning, which is an address itself. */
export function fillUrl(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string, at: number) => {
    const value = valueOf(values, name);
    if (value === undefined) return whole;
    return at === 0 ? value : encodeURIComponent(value);
  });
}

const PLACEHOLDER = /\{([a-z_]+)\}/g;

function valueOf(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
