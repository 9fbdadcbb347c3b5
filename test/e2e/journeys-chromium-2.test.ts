import { testJourneys } from './support/guided-journeys';

await testJourneys(1);
