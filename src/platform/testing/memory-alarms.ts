interface Alarm {
  readonly when: number;
  /** Null for one that rings once. */
  readonly period: number | null;
}

/** The browser's alarms as they outlive a background: one for each name, and the one made last takes the other's place. */
export interface MemoryAlarms {
  create(name: string, info: { readonly when: number; readonly periodInMinutes?: number }): Promise<void>;
  clear(name: string): Promise<boolean>;
  /** When an alarm rings, up to this moment, if nobody changes it. */
  ringsUntil(name: string, moment: number): readonly number[];
}

export function memoryAlarms(): MemoryAlarms {
  const alarms = new Map<string, Alarm>();
  return {
    create(name, { when, periodInMinutes }) {
      alarms.set(name, { when, period: periodInMinutes === undefined ? null : periodInMinutes * 60_000 });
      return Promise.resolve();
    },
    clear: (name) => Promise.resolve(alarms.delete(name)),
    ringsUntil(name, moment) {
      const alarm = alarms.get(name);
      const rings: number[] = [];
      for (let at = alarm?.when ?? Infinity; at <= moment; at += alarm?.period ?? Infinity) rings.push(at);
      return rings;
    },
  };
}
