// @ts-check
import { relative, sep } from 'node:path';
import { problemWithImport } from './import-table.js';

/**
 * Tells, while writing, which import breaks the table and why the table is as it is.
 * @type {import('eslint').Rule.RuleModule}
 */
export const importTableRule = {
  meta: { type: 'problem', schema: [], messages: { breaks: '{{ problem }}' } },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll(sep, '/');
    /** @param {import('estree').Node & { source?: unknown }} node */
    const check = (node) => {
      const { source } = node;
      if (typeof source !== 'object' || source === null || !('value' in source)) return;
      if (typeof source.value !== 'string') return;
      // A suffix such as `?inline` tells the bundler how to load the file, not which file it is.
      const problem = problemWithImport(file, source.value.replace(/\?.*$/, ''));
      if (problem !== null) context.report({ node, messageId: 'breaks', data: { problem } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
