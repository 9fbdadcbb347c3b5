/** The cryptography that the vault uses; a parameter, so that tests and other hosts can hand in their own. */
export interface CryptoParts {
  readonly subtle: SubtleCrypto;
  getRandomValues<T extends ArrayBufferView<ArrayBuffer>>(array: T): T;
}

export const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
