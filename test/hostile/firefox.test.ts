import { shown } from './cases/groups';
import { proveInFirefox } from './support/in-firefox';

proveInFirefox(shown);
