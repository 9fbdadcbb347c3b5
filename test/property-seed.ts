import fc from 'fast-check';
import { newSeed } from './e2e/support/seeded';

// `LATCHKEY_SEED=…` repeats the properties of an earlier run, whose seed stands in its failure.
fc.configureGlobal({ seed: newSeed() });
