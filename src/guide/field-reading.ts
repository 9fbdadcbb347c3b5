/** What a field holds at this moment. It is made by recognition and judged here; nothing of it is kept. */
export interface FieldReading {
  readonly id: string;
  /** False when the page does not show the field. Then nothing is said about it. */
  readonly present: boolean;
  /** The typed or chosen text; for a list the confirmed entries only, joined by a line break. */
  readonly value: string;
  /** The confirmed entries of a list, or the labels of the ticked choices. */
  readonly entries: readonly string[];
  /** Text that was typed into a list and not yet confirmed with Enter. */
  readonly pending: string;
  readonly focused: boolean;
}

export function isEmpty(reading: FieldReading): boolean {
  return reading.value.trim() === '' && reading.entries.length === 0;
}
