import type { PanelSizes } from './bake-panel.ts';
import type { BakedFonts } from './fonts.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(9);

/** Table of what each panel weighs, in kB. */
export function formatSizes(sizes: readonly PanelSizes[], fonts: BakedFonts): string {
  const columns = ['low', 'high', 'webpLow', 'wide', 'tall'] as const;
  const heads = ['avif low', 'avif hi', 'webp low', 'wide', 'tall'];
  const width = Math.max(12, ...sizes.map(({ id }) => id.length));
  const row = (name: string, cells: readonly string[]): string => `${name.padEnd(width)}${cells.join('')}`;
  const total = columns.map((column) => kilobytes(sizes.reduce((sum, panel) => sum + panel[column], 0)));
  return [
    row(
      'kB',
      heads.map((head) => head.padStart(9)),
    ),
    ...sizes.map((panel) =>
      row(
        panel.id,
        columns.map((column) => kilobytes(panel[column])),
      ),
    ),
    row('all', total),
    ...fonts.faces.map(({ file, bytes }) => `${file}  ${(bytes / 1000).toFixed(1)} kB`),
  ].join('\n');
}
