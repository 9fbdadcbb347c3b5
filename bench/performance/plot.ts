/** A picture of a few bars; what is asked of ours is a line across them. */
export interface Plot {
  /** The file in docs/images, without its ending. */
  readonly file: string;
  readonly title: string;
  /** What the numbers are, such as "times the floor". */
  readonly unit: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly isOurs?: boolean }[];
  readonly target?: number;
}

const WIDTH = 720;
const LEFT = 260;
const RIGHT = 70;
const LINE = 24;
const TOP = 58;

/** Draws the bars on a scale of powers of ten, because peers are often a hundred times away. */
export function drawPlot({ title, unit, bars, target }: Plot, write: (value: number) => string): string {
  const shown = bars.filter(({ value }) => Number.isFinite(value) && value > 0);
  const values = [...shown.map(({ value }) => value), ...(target === undefined ? [] : [target])];
  const lowest = Math.floor(Math.log10(Math.min(...values))) - 0.2;
  const highest = Math.log10(Math.max(...values)) + 0.05;
  const place = (value: number): number =>
    LEFT + ((Math.log10(value) - lowest) / (highest - lowest)) * (WIDTH - LEFT - RIGHT);
  const height = TOP + shown.length * LINE + 14;
  const drawn = shown.map(({ name, value, isOurs }, at) => {
    const y = TOP + at * LINE;
    const end = place(value);
    return `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end"${isOurs ? ' font-weight="bold"' : ''}>${escape(name)}</text>
<rect x="${LEFT}" y="${y + 2}" width="${(end - LEFT).toFixed(1)}" height="16" rx="2" fill="${isOurs ? '#0b6e4f' : '#8a96a3'}"/>
<text x="${(end + 6).toFixed(1)}" y="${y + 14}">${escape(write(value))}</text>`;
  });
  const line =
    target === undefined
      ? ''
      : `<line x1="${place(target).toFixed(1)}" x2="${place(target).toFixed(1)}" y1="${TOP - 4}" y2="${height - 8}" stroke="#b3261e" stroke-dasharray="4 3"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}" font-family="system-ui, sans-serif" font-size="13" fill="#1b1f24">
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="22" font-size="15" font-weight="bold">${escape(title)}</text>
<text x="12" y="42" fill="#57606a">${escape(unit)}, each step of the scale ten times the last</text>
${drawn.join('\n')}
${line}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
