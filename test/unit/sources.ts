import { readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../../tools/build/files';

export const root = join(import.meta.dirname, '../..');

/** One `import` or `export … from` of a file. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Only types are imported, so nothing of the other file is shipped with this one. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** Relative to the project, e.g. `src/guide/resolve.ts`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every TypeScript file below a folder of the project, parsed. */
export async function readSources(folder: string): Promise<Source[]> {
  const paths = (await listFiles(join(root, folder))).filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => parse(join(folder, path)));
}

function parse(path: string): Source {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const imports: Import[] = [];
  visit(tree, (node) => {
    const found = importOf(node);
    if (found !== null) imports.push(found);
  });
  return { path, tree, imports };
}

/** Calls `see` for a node and everything below it. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: bare(node.moduleSpecifier.text), typeOnly: importsOnlyTypes(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: bare(node.moduleSpecifier.text), typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [target] = node.arguments;
    return target && ts.isStringLiteral(target) ? { specifier: bare(target.text), typeOnly: false } : null;
  }
  return null;
}

function importsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** Without the suffix that tells the bundler how to load the file. */
function bare(specifier: string): string {
  return specifier.replace(/\?.*$/, '');
}

/** The file that a relative import means, or null for a package or a file that is not a source. */
export function target(
  from: Source,
  { specifier }: Import,
  sources: ReadonlyMap<string, Source>,
): Source | null {
  if (!specifier.startsWith('.')) return null;
  const path = normalize(relative(root, join(root, from.path, '..', specifier)));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  return endings.map((ending) => sources.get(path + ending)).find((source) => source !== undefined) ?? null;
}
