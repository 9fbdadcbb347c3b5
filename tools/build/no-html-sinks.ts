import type { Plugin } from 'vite';

/**
 * Takes the one assignment to `innerHTML` out of preact. It serves `dangerouslySetInnerHTML`, which lint forbids here,
 * so it is code that can only do harm: reviewers of the stores ask about it, and a mistake would turn page text
 * into markup. When preact changes so that the assignment is not found, the build stops.
 */
export function noHtmlSinks(): Plugin {
  const assignment = /\((\w+)\.innerHTML=\w+\.__html\)/g;
  return {
    name: 'no-html-sinks',
    enforce: 'pre',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const found = code.match(assignment) ?? [];
        if (found.length !== 1) {
          throw new Error('preact no longer assigns innerHTML once: adapt tools/build/no-html-sinks.ts.');
        }
        return { code: code.replace(assignment, '0'), map: null };
      },
    },
  };
}
