import { describe, expect, it } from 'vitest';
import { licenceTexts } from '../../tools/build/licence-texts';
import { billOfMaterials } from '../../tools/package/bill-of-materials';
import { importTable } from '../../tools/rules/import-table.js';
import { licenceProblems } from '../../tools/supply/licences';
import { readLockFile, type LockedPackage } from '../../tools/supply/lock-file';
import { readAudit } from '../../tools/test/audit-stage';
import { root } from './sources';

const packages = await readLockFile(root);
const shipped = packages.filter(({ isTool }) => !isTool);

function made(change: Partial<LockedPackage>): LockedPackage {
  return {
    name: 'some',
    version: '1.0.0',
    licence: 'MIT',
    integrity: 'sha512-AAAA',
    isBundled: false,
    isTool: false,
    ...change,
  };
}

describe('the packages that we use', () => {
  it('are pinned to their bytes', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(
      packages.filter(({ integrity, isBundled }) => !isBundled && !/^sha512-[\w+/]+=*$/.test(integrity)),
    ).toEqual([]);
  });

  it('have licences that are on the list for their use', () => {
    expect(licenceProblems(packages)).toEqual([]);
  });

  it('are part of what ships only where the import table lets them in', () => {
    const imported = Object.values(importTable).flatMap(({ packages: names = [] }) => names);
    expect(shipped.map(({ name }) => name).sort()).toEqual([...new Set(imported)].sort());
  });

  it.each([
    ['GPL-3.0-or-later', false],
    ['AGPL-3.0-only', false],
    ['LGPL-2.1', false],
    ['MPL-2.0', false],
    ['unknown', false],
    ['SEE LICENSE IN LICENSE', false],
    ['(MIT AND GPL-2.0)', false],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['Apache-2.0', true],
  ])('with the licence %s: may ship is %s', (licence, may) => {
    expect(licenceProblems([made({ licence })]).length === 0).toBe(may);
  });

  it.each(['GPL-2.0', 'AGPL-3.0-only', 'unknown', 'UNLICENSED', 'BUSL-1.1'])(
    'may not even be a tool with the licence %s',
    (licence) => {
      expect(licenceProblems([made({ licence, isTool: true })])).toHaveLength(1);
    },
  );
});

describe('the licences that ship', () => {
  it('are ours and those of every package in it', async () => {
    const texts = await licenceTexts(root);
    expect(texts).toContain('The Latchkey authors');
    for (const { name, version } of shipped) expect(texts).toContain(`${name} ${version}\n`);
    expect(texts.match(/Permission is hereby granted|Redistribution and use|Apache License/g)).toHaveLength(
      shipped.length + 1,
    );
  });
});

describe('the bill of materials', () => {
  const archives = [{ name: 'latchkey-1.2.3-chromium.zip', sha256: 'ab'.repeat(32) }];
  const bill = billOfMaterials('1.2.3', archives, [
    made({
      name: '@scope/shipped',
      version: '2.0.1',
      integrity: `sha512-${Buffer.from('x').toString('base64')}`,
    }),
    made({ name: 'tool', isTool: true }),
  ]);

  it('names the archives and what is part of them, with their checksums, and no tool', () => {
    expect(JSON.parse(bill)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'latchkey', version: '1.2.3' } },
      components: [
        { type: 'file', name: archives[0]?.name, hashes: [{ alg: 'SHA-256', content: archives[0]?.sha256 }] },
        {
          type: 'library',
          purl: 'pkg:npm/%40scope/shipped@2.0.1',
          licenses: [{ expression: 'MIT' }],
          hashes: [{ alg: 'SHA-512', content: '78' }],
        },
      ],
    });
    expect(bill).not.toContain('tool');
  });

  it('says nothing about when and where it was written', () => {
    expect(bill).not.toMatch(/timestamp|serialNumber|\d{4}-\d\d-\d\d/);
  });
});

describe('the look for known weaknesses', () => {
  it('knows what was found from no answer', () => {
    const found = { vulnerabilities: { bad: { severity: 'high' } }, metadata: {} };
    expect(readAudit(`npm warn something\n${JSON.stringify(found, null, 2)}\nmore`)).toEqual(['bad (high)']);
    expect(readAudit('{"vulnerabilities":{}}')).toEqual([]);
    for (const nothing of ['', 'npm error', '{"message":"405 Method Not Allowed"}', '{"broken'])
      expect(readAudit(nothing)).toBeNull();
  });
});
