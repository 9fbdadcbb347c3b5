import type { Settings } from '../messages/contract';
import { clipboardSeconds, lockMinutes } from '../messages/choices';
import { listOf, object, oneOf, text } from '../lib/guard';
import type { Area } from '../platform/area';
import { exclusive } from '../platform/exclusive';

const keyName = 'settings';

export const defaultSettings: Settings = { lockMinutes: 15, clipboardSeconds: 30, providersOff: [] };

const isSettings = object({
  lockMinutes: oneOf(lockMinutes),
  clipboardSeconds: oneOf(clipboardSeconds),
  providersOff: listOf(text(64), 200),
});

/** What the person chose on the options page. */
export interface SettingsStore {
  get(): Promise<Settings>;
  set(change: Partial<Settings>): Promise<Settings>;
}

export function settingsStore(local: Area): SettingsStore {
  const inOrder = exclusive();
  const get = async (): Promise<Settings> => {
    const value = (await local.get(keyName))[keyName];
    return isSettings(value) ? value : defaultSettings;
  };
  return {
    get,
    set: (change) =>
      inOrder(async () => {
        const settings = { ...(await get()), ...change };
        await local.set({ [keyName]: settings });
        return settings;
      }),
  };
}
