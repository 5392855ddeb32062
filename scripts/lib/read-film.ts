import type { FilmFacts } from '../../src/core/raw-story.ts';

/** A box of an MP4: where its content begins and ends. See ISO/IEC 14496-12, 4.2. */
interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Boxes between two places; null where one does not end within them. */
function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] | null {
  const boxes: Box[] = [];
  let at = from;
  while (at < to) {
    if (at + 8 > to) return null;
    const short = bytes.readUInt32BE(at);
    if (short === 1 && at + 16 > to) return null;
    const size = short === 0 ? to - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    const head = short === 1 ? 16 : 8;
    if (size < head || at + size > to) return null;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at + head, to: at + size });
    at += size;
  }
  return boxes;
}

/** All boxes at the end of a path below a box. */
const below = (bytes: Buffer, box: Box, ...path: readonly string[]): readonly Box[] =>
  path.reduce<readonly Box[]>(
    (found, type) =>
      found.flatMap(({ from, to }) => (boxesIn(bytes, from, to) ?? []).filter((inner) => inner.type === type)),
    [box],
  );

/** Pictures that `stts` counts. */
function picturesIn(bytes: Buffer, { from }: Box): number {
  const runs = bytes.readUInt32BE(from + 4);
  let pictures = 0;
  for (let run = 0; run < runs; run++) pictures += bytes.readUInt32BE(from + 8 + run * 8);
  return pictures;
}

function trackFacts(bytes: Buffer, track: Box): FilmFacts | null {
  const [kind] = below(bytes, track, 'mdia', 'hdlr');
  const [head] = below(bytes, track, 'mdia', 'mdhd');
  const [codec] = below(bytes, track, 'mdia', 'minf', 'stbl', 'stsd');
  const [times] = below(bytes, track, 'mdia', 'minf', 'stbl', 'stts');
  if (!kind || !head || !codec || !times || bytes.toString('latin1', kind.from + 8, kind.from + 12) !== 'vide')
    return null;
  // Version and flags, count, then the first entry: size, type, 24 bytes, width, height.
  const entry = codec.from + 8;
  if (!/^avc[13]$/.test(bytes.toString('latin1', entry + 4, entry + 8))) return null;
  const isLong = bytes[head.from] === 1;
  const scale = bytes.readUInt32BE(head.from + (isLong ? 20 : 12));
  const length = isLong ? Number(bytes.readBigUInt64BE(head.from + 24)) : bytes.readUInt32BE(head.from + 16);
  const [pictures, seconds] = [picturesIn(bytes, times), length / scale];
  if (pictures === 0 || !(seconds > 0 && Number.isFinite(seconds))) return null;
  const [width, height] = [bytes.readUInt16BE(entry + 32), bytes.readUInt16BE(entry + 34)];
  return { seconds, width, height, rate: pictures / seconds };
}

/** Facts of the film in an MP4; null if it is no whole MP4 with an index and H.264 in it. Never throws. */
export function readFilm(bytes: Buffer): FilmFacts | null {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const index = boxes?.find(({ type }) => type === 'moov');
  if (!index || boxes?.[0]?.type !== 'ftyp' || !boxes.some(({ type }) => type === 'mdat')) return null;
  try {
    return below(bytes, index, 'trak').reduce<FilmFacts | null>(
      (found, track) => found ?? trackFacts(bytes, track),
      null,
    );
  } catch {
    // A number beyond the end of what was read.
    return null;
  }
}
