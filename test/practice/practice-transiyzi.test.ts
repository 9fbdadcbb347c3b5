import { journeys } from '../sites/transiyzi/journeys';
import { proveJourneys } from './prove-journeys';

proveJourneys(journeys());
