/** Development builds call this name instead; the rest of what they pass is of no use here. */
export { Fragment, jsx as jsxDEV } from './jsx-runtime';
export type { JSX } from './jsx-runtime';
