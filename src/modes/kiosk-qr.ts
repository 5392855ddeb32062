import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** Empty squares around a code, by ISO/IEC 18004. */
const QUIET = 4;

/** The dark squares as one path, a run of a row at a time. */
export function runsOf(rows: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  return runs.join('');
}

/**
 * Draws a QR code, dark on white with its quiet zone; its size is the style sheet's.
 * @param name what it is, for who cannot see it.
 * @throws {RangeError} for a text of more than about 2,300 bytes.
 */
export function drawQr(text: string, name: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const make = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const made = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const svg = make('svg', {
    class: 'bb-kiosk-qr',
    viewBox: `0 0 ${size} ${size}`,
    role: 'img',
    'aria-label': name,
    'shape-rendering': 'crispEdges',
  });
  svg.append(
    make('path', { d: `M0 0h${size}v${size}h${-size}z`, fill: '#fff' }),
    make('path', { d: runsOf(data), fill: '#000' }),
  );
  return svg as SVGSVGElement;
}
