/** A number with as many digits as are worth reading. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)));
}

export function times(ratio: number): string {
  return Number.isNaN(ratio) ? '–' : `${short(ratio)} ×`;
}
