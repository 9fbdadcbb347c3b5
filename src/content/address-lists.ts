import { overlap, readAddress } from '../guide/addresses';
import { addressEntries } from '../recognition/address-entries';

/** What lists of addresses are read and checked with. Its library is large, so only pages with such a list load it. */
export const addressLists = { overlap, readAddress, addressEntries };
export type AddressLists = typeof addressLists;
