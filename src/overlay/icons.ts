/** Small drawings, 16 by 16, as SVG paths. They take the colour of the text around them. */
const paths = {
  key: 'M8.6 8A2.8 2.8 0 1 1 3 8a2.8 2.8 0 0 1 5.6 0Zm0 0h5.2v2.6M11.2 8v1.8',
  hide: 'm4 6 4 4 4-4',
  move: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  beware: 'M8 2.2 1.7 13.3h12.6ZM8 6.5v3.2M8 11.7v.01',
  met: 'm3.2 8.6 3.1 3.1 6.5-7',
  open: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  mistake: 'm5.6 5.6 4.8 4.8m0-4.8-4.8 4.8M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0Z',
  advice: 'M6 13.8h4M6.2 11.6c0-1.8-2-2.4-2-5a3.8 3.8 0 0 1 7.6 0c0 2.6-2 3.2-2 5Z',
  notice: 'M8 7.3v3.9M8 4.9v.01M14.2 8A6.2 6.2 0 1 1 1.8 8a6.2 6.2 0 0 1 12.4 0Z',
} as const;

export type IconName = keyof typeof paths;

const svg = 'http://www.w3.org/2000/svg';

export function icon(document: Document, name: IconName, className = ''): Element {
  const drawing = Document.prototype.createElementNS.call(document, svg, 'svg');
  const path = Document.prototype.createElementNS.call(document, svg, 'path');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('aria-hidden', 'true');
  if (className) drawing.setAttribute('class', className);
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
