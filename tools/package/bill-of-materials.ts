import type { LockedPackage } from '../supply/lock-file';

/** A file that is given out, with its SHA-256 in hex. */
export interface SummedFile {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The bill of materials in CycloneDX 1.6: the archives, and every npm package that may be part of them. It has no time
 * and no random number in it, so the same sources give the same text.
 */
export function billOfMaterials(
  version: string,
  archives: readonly SummedFile[],
  packages: readonly LockedPackage[],
): string {
  const itself = `pkg:generic/latchkey@${version}`;
  const shipped = packages.filter(({ isTool }) => !isTool).map(componentOf);
  const files = archives.map(({ name, sha256 }) => ({
    type: 'file',
    'bom-ref': name,
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': itself,
        name: 'latchkey',
        version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: itself,
      },
    },
    components: [...files, ...shipped],
    dependencies: [
      { ref: itself, dependsOn: shipped.map((component) => component['bom-ref']) },
      ...shipped.map((component) => ({ ref: component['bom-ref'] })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf({ name, version, licence, integrity }: LockedPackage) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    licenses: [{ expression: licence }],
    purl,
    hashes: hashesOf(integrity),
  };
}

/** The names of algorithms as the registry writes them, and as CycloneDX does. */
const algorithms: Readonly<Record<string, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** Reads `sha512-<base64>`. */
function hashesOf(integrity: string): { readonly alg: string; readonly content: string }[] {
  const [name = '', sum = ''] = integrity.split('-', 2);
  const alg = algorithms[name];
  return alg === undefined ? [] : [{ alg, content: Buffer.from(sum, 'base64').toString('hex') }];
}
