/** One note of a written line: when and how long (quarters) and its key (60: middle C). */
export interface LineNote {
  readonly at: number;
  readonly length: number;
  readonly key: number;
}

/** A chord: the keys' names from the root (0: C), and the bass's. */
export interface Chord {
  readonly tones: readonly number[];
  readonly bass: number;
}

const LETTERS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const KINDS: Readonly<Record<string, readonly number[]>> = {
  '': [0, 4, 7],
  m: [0, 3, 7],
  7: [0, 4, 7, 10],
  m7: [0, 3, 7, 10],
  maj7: [0, 4, 7, 11],
  sus4: [0, 5, 7],
  dim: [0, 3, 6],
  add9: [0, 2, 4, 7],
};
const SIGNS: Readonly<Record<string, number>> = { '': 0, '#': 1, b: -1 };

const pitchOf = (letter: string, sign: string): number => ((LETTERS[letter] ?? 0) + (SIGNS[sign] ?? 0) + 12) % 12;

/**
 * Reads a line such as `D5*2 E5 | F#5 E5 D5 | -*3`: notes with their length in quarters (1 if not given), `-` rests, `~`
 * prolongs the note before, bars between strokes.
 * @throws {RangeError} for a word it cannot read or a bar that is not `beats` long
 */
export function readLine(text: string, beats: number): readonly LineNote[] {
  const notes: LineNote[] = [];
  text.split('|').forEach((bar, index) => {
    let at = index * beats;
    for (const word of bar.trim().split(/\s+/)) {
      const found = /^(?:([A-G])([#b]?)(\d)|-|~)(?:\*(\d+(?:\.\d+)?))?$/.exec(word);
      if (!found) throw new RangeError(`readLine: bar ${index + 1}, "${word}" is neither a note nor a rest`);
      const [, letter, sign = '', octave, times] = found;
      const length = Number(times ?? 1);
      const last = notes.at(-1);
      if (letter) notes.push({ at, length, key: pitchOf(letter, sign) + 12 * (Number(octave) + 1) });
      else if (word.startsWith('~') && last) notes[notes.length - 1] = { ...last, length: last.length + length };
      at += length;
    }
    const sum = at - index * beats;
    if (Math.abs(sum - beats) > 1e-6) throw new RangeError(`readLine: bar ${index + 1} is ${sum} beats, not ${beats}`);
  });
  return notes;
}

/**
 * Reads chords such as `D D/F# Asus4 | …`, one a bar.
 * @throws {RangeError} for a word it cannot read
 */
export function readChords(text: string): readonly Chord[] {
  return text
    .split(/[\s|]+/)
    .filter(Boolean)
    .map((word) => {
      const found = /^([A-G])([#b]?)(m7|maj7|sus4|dim|add9|m|7|)(?:\/([A-G])([#b]?))?$/.exec(word);
      if (!found) throw new RangeError(`readChords: "${word}" is no chord`);
      const [, letter = 'C', sign = '', kind = '', bassLetter, bassSign = ''] = found;
      const root = pitchOf(letter, sign);
      const tones = (KINDS[kind] ?? []).map((step) => (root + step) % 12);
      return { tones, bass: bassLetter ? pitchOf(bassLetter, bassSign) : root };
    });
}

/** The keys of a chord from `from` upwards, `count` of them. */
export function voicingOf({ tones }: Chord, from: number, count: number): readonly number[] {
  const keys: number[] = [];
  for (let key = from; keys.length < count; key += 1) if (tones.includes(key % 12)) keys.push(key);
  return keys;
}

/** A key moved by steps of a scale (names 0–11 of its tones); a key between its tones moves with the one below it. */
export function stepped(key: number, steps: number, scale: readonly number[]): number {
  const sorted = [...scale].sort((a, b) => a - b);
  const place = sorted.findLastIndex((tone) => tone <= key % 12);
  const index = Math.floor(key / 12) * sorted.length + (place < 0 ? -1 : place) + steps;
  const octave = Math.floor(index / sorted.length);
  return octave * 12 + (sorted[index - octave * sorted.length] ?? 0);
}
