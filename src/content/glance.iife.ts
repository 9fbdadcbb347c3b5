import { glance } from './glance';
import { definitionsHere, isFirstHere } from './once';

/* The entry of the script that the browser runs on each page of a provider. */
if (isFirstHere('glance')) void glance(document, definitionsHere());
