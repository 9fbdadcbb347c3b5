import { addressLists } from './address-lists';
import { leaveAddresses } from './once';

/* The entry of what reads addresses. The background runs it before the guide, for definitions with a list of addresses. */
leaveAddresses(addressLists);
