import { alike, done } from './cases/groups';
import { proveInChromium } from './support/in-chromium';

proveInChromium({ ...done, ...alike });
