import { dictionary, listOf, object, text, whole, type Guarded } from '../lib/guard';
import { fail, ok, type Result } from '../lib/result';
import type {
  ExportAnswer,
  ImportAnswer,
  PlainFormat,
  PreviewAnswer,
  Refusal,
  Unreadable,
} from '../messages/contract';
import { isDeeperThan } from '../moving/depth';
import { readPlain, writePlain } from '../moving/formats';
import type { Area } from '../platform/area';
import { fromUtf8, utf8, type Bytes } from '../vault/bytes';
import { looksLikeBackup, openBackup, readBackup, sealBackup } from '../vault/backup';
import type { CryptoParts } from '../vault/crypto-parts';
import { isMoved } from '../vault/record';
import { mostRecords } from '../vault/record-store';
import type { Differing, Moved } from '../vault/taking-in';
import type { Vault } from '../vault/vault';
import { shortestPassphrase } from '../vault/vault-lock';
import { isDescriptions, mostKeys, pointedPrefix } from './pointed';
import { placed, outgoing, type Issuers } from './placing';
import { settingsIn, settingsKey } from './settings';
import { isBook, sitesKey } from './site-book';

export interface MovingParts {
  readonly vault: Vault;
  readonly local: Area;
  readonly crypto: CryptoParts;
  readonly iterations: () => Promise<number>;
  readonly now: () => number;
  readonly issuers: Issuers;
}

/** Moves everything out, and in. Needs the vault open; nothing is changed unless all of it is. */
export interface Moving {
  export(current: string, secret: string): Promise<ExportAnswer>;
  exportPlain(current: string, format: PlainFormat): Promise<ExportAnswer>;
  preview(file: string, secret: string): Promise<PreviewAnswer>;
  import(file: string, secret: string, differing: Differing): Promise<ImportAnswer>;
}

/** What is in a backup, besides the tokens as any version wrote them. */
const isBackup = object({
  exportedAt: whole(0, Number.MAX_SAFE_INTEGER),
  tokens: listOf(isMoved, mostRecords),
  settings: dictionary(text(64), isAnything, 32),
  sites: isBook,
  pointed: dictionary(text(400), isDescriptions, mostKeys),
});
type BackupContents = Guarded<typeof isBackup>;

/** What a file brings. */
interface Brought {
  readonly tokens: readonly Moved[];
  readonly leftOut: readonly string[];
  readonly others: Omit<BackupContents, 'tokens' | 'exportedAt'> | null;
}

const mostNames = 50;
const deepest = 8;

export function moving(parts: MovingParts): Moving {
  const { vault, local, crypto, now, issuers } = parts;

  /** All tokens, once the person has shown that it is they who ask. */
  const handOut = async (
    current: string,
    write: (tokens: readonly Moved[]) => Promise<string>,
  ): Promise<ExportAnswer> => {
    const proof = await vault.lock.confirm(current);
    if (proof.kind !== 'done') return proof;
    const listing = await vault.list();
    if (listing.kind === 'refused') return listing;
    if (listing.kind === 'locked') return { kind: 'refused', reason: 'locked' };
    const tokens = listing.tokens.map(({ superseded: _superseded, ...token }) => token);
    return { kind: 'file', text: await write(tokens), tokens: tokens.length };
  };

  const bring = async (file: string, secret: string): Promise<Result<Brought, Unreadable['reason']>> => {
    if (!looksLikeBackup(file)) {
      const read = readPlain(file);
      if (!read.ok) return read;
      const { tokens, leftOut } = placed(read.value, issuers, now());
      return ok({ tokens, leftOut, others: null });
    }
    const outside = readBackup(file);
    if (!outside.ok) return outside;
    if (secret === '') return fail('needs-passphrase');
    const plain = await openBackup(crypto, file, secret);
    if (!plain.ok) return plain;
    const contents = parsed(plain.value);
    plain.value.fill(0);
    if (!isBackup(contents)) return fail('damaged');
    const { settings, sites, pointed } = contents;
    return ok({ tokens: contents.tokens, leftOut: [], others: { settings, sites, pointed } });
  };

  /** What is written beside the tokens: the settings of the file, and its sites and descriptions where there are none. */
  const beside = async ({ others }: Brought): Promise<Readonly<Record<string, unknown>>> => {
    if (others === null) return {};
    const items = await local.get(null);
    const book = isBook(items[sitesKey]) ? items[sitesKey] : {};
    const sites = { ...others.sites, ...book };
    const pointed = Object.entries(others.pointed).filter(
      ([key]) => key.startsWith(pointedPrefix) && !Object.hasOwn(items, key),
    );
    const settings = settingsIn(others.settings);
    return {
      ...Object.fromEntries(pointed),
      [settingsKey]: settings,
      ...(isBook(sites) && { [sitesKey]: sites }),
    };
  };

  return {
    async export(current, secret) {
      if ([...secret.normalize('NFKC')].length < shortestPassphrase) {
        return { kind: 'too-short', minimum: shortestPassphrase };
      }
      return handOut(current, async (tokens) => {
        const items = await local.get(null);
        const pointed = Object.entries(items).filter(
          ([key, value]) => key.startsWith(pointedPrefix) && isDescriptions(value),
        );
        const contents = {
          exportedAt: now(),
          tokens,
          settings: settingsIn(items[settingsKey]),
          sites: isBook(items[sitesKey]) ? items[sitesKey] : {},
          pointed: Object.fromEntries(pointed),
        };
        return sealBackup(crypto, secret, await parts.iterations(), utf8(JSON.stringify(contents)));
      });
    },
    exportPlain: (current, format) =>
      handOut(current, async (tokens) =>
        writePlain(
          format,
          tokens.map((token) => outgoing(token, issuers)),
        ),
      ),
    async preview(file, secret) {
      const brought = await bring(file, secret);
      if (!brought.ok) return unreadable(brought.error);
      const { tokens, leftOut, others } = brought.value;
      const compared = await vault.compare(tokens);
      if (!compared.ok) return refused(compared.error);
      const { fresh, same, different } = compared.value;
      return {
        kind: 'preview',
        fresh: fresh.length,
        same,
        different: different.length,
        leftOut: leftOut.slice(0, mostNames),
        leftOutCount: leftOut.length,
        settings: others !== null,
      };
    },
    async import(file, secret, differing) {
      const brought = await bring(file, secret);
      if (!brought.ok) return unreadable(brought.error);
      const taken = await vault.takeIn(brought.value.tokens, differing, await beside(brought.value));
      return taken.ok ? { kind: 'imported', ...taken.value } : refused(taken.error);
    },
  };
}

function isAnything(_value: unknown): _value is unknown {
  return true;
}

/** What a backup contains, not yet looked at; nothing that is nested deeper than a backup can be is built at all. */
function parsed(plain: Bytes): unknown {
  try {
    const json = fromUtf8(plain);
    return isDeeperThan(json, deepest) ? null : JSON.parse(json);
  } catch {
    return null;
  }
}

function unreadable(reason: Unreadable['reason']): Unreadable {
  return { kind: 'unreadable', reason };
}

function refused(reason: Refusal['reason']): Refusal {
  return { kind: 'refused', reason };
}
