import { done } from './cases/groups';
import { proveInFirefox } from './support/in-firefox';

proveInFirefox(done);
