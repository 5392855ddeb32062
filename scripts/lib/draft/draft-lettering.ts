import type { Lettering, LetteringKind } from '../../../src/core/story.ts';
import { clamp, type Point, type Rect } from '../../../src/core/units.ts';

/** Type size in scene units on a tall screen, and the widest line in letters, by kind. */
const SIZES: Readonly<Record<LetteringKind, readonly [number, number]>> = {
  speech: [30, 20],
  thought: [30, 20],
  whisper: [27, 20],
  shout: [36, 16],
  caption: [28, 26],
  sound: [72, 12],
  title: [76, 14],
};

const escapeXml = (words: string): string =>
  words.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] as string);

function wrap(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Moves a place as little as needed for a box around it to stay within a frame. */
function within(frame: Rect, place: Point, width: number, height: number): Point {
  const keep = (value: number, from: number, room: number, size: number): number =>
    size >= room ? from + room / 2 : clamp(value, from + size / 2, from + room - size / 2);
  return {
    x: keep(place.x, frame.x, frame.width, width),
    y: keep(place.y, frame.y, frame.height, height),
  };
}

/**
 * Draws roughly what a balloon covers: its words in a box around its place, moved into the frame, and a line to what its
 * tail points at. Scene units.
 */
export function draftLettering(
  item: Lettering,
  words: string,
  frame: Rect,
  place: Point,
  tail: Point | undefined,
): string {
  const [size, letters] = SIZES[item.kind] ?? SIZES.caption;
  const em = size * item.size;
  const lines = wrap(words || `(${item.id})`, letters);
  const width = Math.max(...lines.map((line) => line.length)) * em * 0.56 + em * 1.3;
  const height = lines.length * em * 1.22 + em * 1.1;
  const { x, y } = within(frame, place, width, height);
  const bare = item.kind === 'sound' || item.kind === 'title';
  const fill = item.kind === 'caption' ? '#f6f1e4' : '#ffffff';
  const box = `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${item.kind === 'caption' ? 4 : em}" fill="${fill}" fill-opacity="${bare ? 0.4 : 0.92}" stroke="#14181d" stroke-width="${bare ? 1 : 4}"/>`;
  const rows = lines.map((line, i) => {
    const base = y + (i - (lines.length - 1) / 2) * em * 1.22 + em * 0.35;
    return `<text x="${x}" y="${base}" font-size="${em}" font-family="DejaVu Sans" text-anchor="middle" fill="#14181d">${escapeXml(line)}</text>`;
  });
  const reach = tail ? Math.max(0, 1 - 45 / Math.hypot(tail.x - x, tail.y - y)) : 0;
  const toTail = tail
    ? `<path d="M${x} ${y}L${x + (tail.x - x) * reach} ${y + (tail.y - y) * reach}" stroke="#14181d" stroke-width="4"/>`
    : '';
  return `<g transform="rotate(${item.rotation} ${x} ${y})">${toTail}${box}${rows.join('')}</g>`;
}
