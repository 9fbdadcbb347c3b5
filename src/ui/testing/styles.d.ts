/** Style sheets are imported for their effect only, and only by tests; the pages link them. */
declare module '*.css';
