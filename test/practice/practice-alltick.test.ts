import { journeys } from '../sites/alltick/journeys';
import { proveJourneys } from './prove-journeys';

proveJourneys(journeys());
