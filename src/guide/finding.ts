/**
 * What a check has to say. `open` is something still to do, `mistake` something that would go wrong, `advice`
 * something to know, `met` a rule that holds.
 */
export interface Finding {
  readonly field: string;
  readonly tone: 'met' | 'open' | 'mistake' | 'advice';
  readonly message: Message;
}

/**
 * A sentence by name. `check` names a sentence of the interface, `advice` one of the provider's own. Substitutions that
 * name a field are resolved to the field's name for people by whoever shows them.
 */
export type Message =
  | { readonly from: 'check'; readonly name: string; readonly with: readonly Substitution[] }
  | { readonly from: 'advice'; readonly name: string };

export type Substitution = { readonly field: string } | { readonly text: string };
