import { dictionary, text } from '../lib/guard';
import type { Area } from '../platform/area';
import { exclusive } from '../platform/exclusive';

export const pointedPrefix = 'pointed:';
/** More sites than a person points things out on; the bound only keeps a page from filling the storage. */
export const mostKeys = 300;
const mostSteps = 40;

export const isDescriptions = dictionary(text(64), text(2_000), mostSteps);
type Descriptions = Readonly<Record<string, string>>;

/** What the person pointed at: a description of the element per step, for one provider on one site. */
export interface Pointed {
  remember(origin: string, provider: string, step: string, description: string): Promise<boolean>;
  recall(origin: string, provider: string): Promise<Descriptions>;
}

export function pointed(local: Area): Pointed {
  const inOrder = exclusive();
  const recall = async (key: string): Promise<Descriptions> => {
    const value = (await local.get(key))[key];
    return isDescriptions(value) ? value : {};
  };
  return {
    remember: (origin, provider, step, description) =>
      inOrder(async () => {
        const key = keyOf(origin, provider);
        const before = await recall(key);
        const isNew = Object.keys(before).length === 0;
        if (isNew && (await countKeys(local)) >= mostKeys) return false;
        if (!Object.hasOwn(before, step) && Object.keys(before).length >= mostSteps) return false;
        await local.set({ [key]: { ...before, [step]: description } });
        return true;
      }),
    recall: (origin, provider) => recall(keyOf(origin, provider)),
  };
}

async function countKeys(local: Area): Promise<number> {
  return Object.keys(await local.get(null)).filter((key) => key.startsWith(pointedPrefix)).length;
}

function keyOf(origin: string, provider: string): string {
  return `${pointedPrefix}${provider}:${origin}`;
}
