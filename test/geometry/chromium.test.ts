import { testGeometry } from './matrix';

testGeometry('chromium');
