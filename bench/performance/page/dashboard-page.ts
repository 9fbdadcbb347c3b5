import { buildDashboard } from './dashboard';

/* Puts the generator of pages into a page. */
Object.assign(globalThis, { buildDashboard });
