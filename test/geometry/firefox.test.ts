import { testGeometry } from './matrix';

testGeometry('firefox');
