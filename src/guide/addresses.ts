import ipaddr from 'ipaddr.js';

/** An address range: every single address is one with the longest prefix. */
interface Range {
  readonly address: ipaddr.IPv4 | ipaddr.IPv6;
  readonly prefix: number;
}

/** Why an entry of an address list would not do what the person means. */
export type AddressMistake = 'netmask' | 'wildcard' | 'dash-range' | 'prefix' | 'not-an-address';

/** Reads `192.0.2.7`, `192.0.2.0/24`, `2001:db8::1` or `2001:db8::/32`; anything else is named as the mistake that it is. */
export function readAddress(
  entry: string,
):
  | { readonly range: Range; readonly mistake: null }
  | { readonly range: null; readonly mistake: AddressMistake } {
  const text = entry.trim();
  const [address = '', prefix, ...rest] = text.split('/');
  if (text.includes('*')) return mistaken('wildcard');
  if (!text.includes('/') && /[-~–]/.test(text.slice(1, -1))) return mistaken('dash-range');
  if (prefix !== undefined && (prefix.includes('.') || prefix.includes(':'))) return mistaken('netmask');
  if (rest.length > 0) return mistaken('not-an-address');
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(address) || isPlainIPv6(address);
  if (!isAddress) return mistaken('not-an-address');
  const parsed = ipaddr.parse(address);
  const longest = parsed.kind() === 'ipv4' ? 32 : 128;
  if (prefix === undefined) return { range: { address: parsed, prefix: longest }, mistake: null };
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > longest) return mistaken('prefix');
  return { range: { address: parsed, prefix: Number(prefix) }, mistake: null };
}

/** What the checks of address lists are done with. */
export interface AddressReader {
  readonly readAddress: typeof readAddress;
  readonly overlap: typeof overlap;
}

/** Whether two entries share at least one address. Entries that are not addresses share nothing. */
export function overlap(one: string, other: string): boolean {
  const a = readAddress(one).range;
  const b = readAddress(other).range;
  if (!a || !b) return false;
  const prefix = Math.min(a.prefix, b.prefix);
  if (a.address instanceof ipaddr.IPv4)
    return b.address instanceof ipaddr.IPv4 && a.address.match(b.address, prefix);
  return b.address instanceof ipaddr.IPv6 && a.address.match(b.address, prefix);
}

function mistaken(mistake: AddressMistake): { readonly range: null; readonly mistake: AddressMistake } {
  return { range: null, mistake };
}

/** Zone ids (`fe80::1%eth0`) mean something on one machine only, so they have no place in a provider's list. */
function isPlainIPv6(address: string): boolean {
  return address.includes(':') && !address.includes('%') && ipaddr.IPv6.isValid(address);
}
