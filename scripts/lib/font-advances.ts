/**
 * Reads the advance width of each wanted character that a TrueType font has, in thousandths of an em.
 * @throws {Error} if a table is missing.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function advancesOf(font: Uint8Array, wanted: readonly string[]): Map<string, number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tableAt = (name: string): number => {
    for (let index = 0; index < view.getUint16(4); index++) {
      const record = 12 + index * 16;
      if (String.fromCharCode(...font.subarray(record, record + 4)) === name) return view.getUint32(record + 8);
    }
    throw new Error(`advancesOf: no table "${name}"`);
  };
  const unitsPerEm = view.getUint16(tableAt('head') + 18);
  const metricCount = view.getUint16(tableAt('hhea') + 34);
  const metrics = tableAt('hmtx');
  const glyphOf = glyphReader(view, tableAt('cmap'));
  const widths = new Map<string, number>();
  for (const character of wanted) {
    const glyph = glyphOf(character.codePointAt(0) as number);
    if (glyph === 0) continue;
    const advance = view.getUint16(metrics + Math.min(glyph, metricCount - 1) * 4);
    widths.set(character, (advance / unitsPerEm) * 1000);
  }
  return widths;
}

function glyphReader(view: DataView, cmap: number): (code: number) => number {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(table) === 4) return (code) => glyphInSegments(view, table, code);
  }
  throw new Error('advancesOf: no character map of format 4');
}

function glyphInSegments(view: DataView, table: number, code: number): number {
  const doubled = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let at = 0; at < doubled; at += 2) {
    if (code > view.getUint16(ends + at)) continue;
    const start = view.getUint16(starts + at);
    if (code < start) return 0;
    const delta = view.getUint16(deltas + at);
    const offset = view.getUint16(offsets + at);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = view.getUint16(offsets + at + offset + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
