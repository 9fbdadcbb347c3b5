/** One secret as another program's file holds it. Texts that the file does not have are empty. */
export interface Entry {
  readonly name: string;
  readonly secret: string;
  readonly address: string;
  readonly account: string;
  readonly note: string;
  /** The name of an environment variable. */
  readonly variable: string;
  /** Ids of ours, in files that we wrote. */
  readonly provider: string;
  readonly kind: string;
}

/** A token of ours, as it is written for another program. */
export interface Outgoing extends Entry {
  /** The provider's name. */
  readonly issuer: string;
}

export const emptyEntry: Entry = {
  name: '',
  secret: '',
  address: '',
  account: '',
  note: '',
  variable: '',
  provider: '',
  kind: '',
};
