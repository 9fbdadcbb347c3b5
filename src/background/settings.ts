import type { Settings } from '../messages/contract';
import { clipboardSeconds, idleMinutes, lockMinutes } from '../messages/choices';
import { listOf, oneOf, text, yesOrNo, type Guard } from '../lib/guard';
import type { Area } from '../platform/area';
import { exclusive } from '../platform/exclusive';

export const settingsKey = 'settings';

export const defaultSettings: Settings = {
  lockMinutes: 15,
  idleMinutes: 5,
  lockOnSleep: true,
  clipboardSeconds: 30,
  providersOff: [],
};

const isChoice: { readonly [K in keyof Settings]: Guard<Settings[K]> } = {
  lockMinutes: oneOf(lockMinutes),
  idleMinutes: oneOf(idleMinutes),
  lockOnSleep: yesOrNo,
  clipboardSeconds: oneOf(clipboardSeconds),
  providersOff: listOf(text(64), 200),
};

/** What the person chose on the options page. */
export interface SettingsStore {
  get(): Promise<Settings>;
  set(change: Partial<Settings>): Promise<Settings>;
}

export function settingsStore(local: Area): SettingsStore {
  const inOrder = exclusive();
  const get = async (): Promise<Settings> => settingsIn((await local.get(settingsKey))[settingsKey]);
  return {
    get,
    set: (change) =>
      inOrder(async () => {
        const settings = { ...(await get()), ...change };
        await local.set({ [settingsKey]: settings });
        return settings;
      }),
  };
}

/**
 * The settings that a value holds. Each one stands alone: one that is missing, because an older version wrote it, or that
 * was damaged, does not take the others with it.
 */
export function settingsIn(value: unknown): Settings {
  const chosen = <K extends keyof Settings>(key: K): Settings[K] => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      return defaultSettings[key];
    const given: unknown = Reflect.get(value, key);
    const isRight: Guard<Settings[K]> = isChoice[key];
    return isRight(given) ? given : defaultSettings[key];
  };
  return {
    lockMinutes: chosen('lockMinutes'),
    idleMinutes: chosen('idleMinutes'),
    lockOnSleep: chosen('lockOnSleep'),
    clipboardSeconds: chosen('clipboardSeconds'),
    providersOff: chosen('providersOff'),
  };
}
