/** The registry's source with one more provider at the end of its list. Throws when it no longer has the form it had. */
export function addToRegistry(source: string, id: string): string {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const imported = `import { definition as ${name} } from './${id}/definition';\n`;
  const firstImport = source.search(/^import /m);
  const list = /(export const providers: readonly Provider\[\] = \[)([^\]]*?),?(\s*\];)/;
  if (firstImport < 0 || !list.test(source)) {
    throw new Error('src/providers/registry.ts has another form now: adapt tools/new-provider/registry.ts.');
  }
  return (
    source.slice(0, firstImport) +
    imported +
    source.slice(firstImport).replace(list, (_, before: string, names: string, after: string) => {
      return `${before}${names}, ${name}${after}`;
    })
  );
}
