import { raiseShield } from '../overlay/shield';
import { isFirstHere } from './once';

/* The entry of the script that Firefox runs on each page of a provider before the page's own scripts. */
if (isFirstHere('shield')) raiseShield();
