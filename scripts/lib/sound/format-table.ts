import { CODECS, type Codec } from './code.ts';
import type { Kind } from './level.ts';
import type { Measure } from './measure.ts';

/** One sound with its figures. */
export interface Row {
  readonly id: string;
  readonly kind: Kind;
  readonly both: Readonly<Record<Codec, Measure>>;
}

const seamWords = ({ seam }: Measure): string =>
  seam ? [seam.level, seam.step, seam.click, seam.spectrum].map((value) => value.toFixed(1)).join(' / ') : '';

/** The table of all sounds in Markdown, with the sums. Seam: level dB / step / click dB / spectrum dB, worse codec's. */
export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ id, kind, both }) => {
    const { webm, m4a } = both;
    const lufs = kind === 'effect' ? `${webm.loudness.momentary.toFixed(1)} M` : webm.loudness.integrated.toFixed(1);
    const peak = Math.max(webm.peak, m4a.peak).toFixed(1);
    const cells = [
      id,
      kind,
      webm.seconds.toFixed(2),
      webm.bytes,
      m4a.bytes,
      lufs,
      peak,
      seamWords(webm),
      seamWords(m4a),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const [webm, m4a] = CODECS.map((codec) => rows.reduce((sum, { both }) => sum + both[codec].bytes, 0));
  return [
    '| id | kind | s | webm B | m4a B | LUFS | dBTP | seam webm | seam m4a |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    `| **all ${rows.length}** | | | ${webm} | ${m4a} | | | | |`,
  ].join('\n');
}
