import { parse } from 'yaml';
import { type Chord, type LineNote, readChords, readLine } from './notation.ts';

/** An instrument of the soundfont and its place: level (dB), pan (−1..1), share of the hall. */
export interface Instrument {
  readonly program: number;
  readonly drums: boolean;
  readonly level: number;
  readonly pan: number;
  readonly room: number;
  /** The lowest key of a pattern's bass; one below is played an octave higher. */
  readonly lowest: number;
  /** Whether phrases swell and sink, as wind and bow do. */
  readonly swell: boolean;
}

/** What one player plays in a cue: a line or a pattern over the chords. */
export interface Player {
  readonly instrument: Instrument;
  readonly line: readonly LineNote[] | null;
  /** Quarter in the bar → what: chord tones, `b` or drums. */
  readonly pattern: readonly (readonly [beat: number, what: string])[] | null;
  /** Lowest key of a pattern. */
  readonly from: number;
  readonly octave: number;
  /** Steps of the scale by which a line is moved. */
  readonly steps: number;
  /** Quarters by which a line comes late (a canon). */
  readonly late: number;
  readonly hard: number;
  /** Factor by which plucked notes sound longer than written. */
  readonly ring: number;
  readonly level: number;
  /** First and last bar it plays, from 1. */
  readonly bars: readonly [first: number, last: number];
}

/** A cue: a loop of the whole length. */
export interface Cue {
  readonly id: string;
  readonly meant: string;
  readonly chords: readonly Chord[];
  readonly players: readonly Player[];
}

/** A written music. Tempo in quarters a minute, beats (quarters) a bar. */
export interface Music {
  readonly tempo: number;
  readonly beats: number;
  readonly bars: number;
  readonly scale: readonly number[];
  readonly cues: readonly Cue[];
}

type Entry = Readonly<Record<string, unknown>>;

const entriesOf = (value: unknown): [string, Entry][] => Object.entries((value ?? {}) as Record<string, Entry>);
const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

function named<T>(list: ReadonlyMap<string, T>, name: unknown, where: string): T {
  const found = list.get(String(name));
  if (found === undefined)
    throw new RangeError(`readMusic: ${where}: "${String(name)}" is none of ${[...list.keys()].join(', ')}`);
  return found;
}

/**
 * Reads a music file's text.
 * @throws {RangeError} with the place and the value that cannot be read
 */
export function readMusic(text: string): Music {
  const file = parse(text) as Entry;
  const [tempo, beats, bars] = [numberOr(file.tempo, 90), numberOr(file.beats, 4), numberOr(file.bars, 8)];
  const keyOf = (name: unknown): number => readLine(String(name), 1)[0]?.key ?? 0;
  const instruments = new Map(
    entriesOf(file.instruments).map(([id, entry]): [string, Instrument] => [
      id,
      {
        program: numberOr(entry.program, 0),
        drums: entry.drums === true,
        level: numberOr(entry.level, 0),
        pan: numberOr(entry.pan, 0),
        room: numberOr(entry.room, 0.3),
        lowest: entry.lowest ? keyOf(entry.lowest) : 0,
        swell: entry.swell === true,
      },
    ]),
  );
  const full = <T>(id: string, list: readonly T[], count: number): readonly T[] => {
    if (count !== bars) throw new RangeError(`readMusic: ${id} has ${count} bars, not ${bars}`);
    return list;
  };
  const lines = new Map(
    entriesOf(file.lines).map(([id, line]) => [
      id,
      full(id, readLine(String(line), beats), String(line).split('|').length),
    ]),
  );
  const chords = new Map(
    entriesOf(file.chords).map(([id, row]) => {
      const list = readChords(String(row));
      return [id, full(id, list, list.length)];
    }),
  );
  const patterns = new Map(
    entriesOf(file.patterns).map(([id, row]) => [
      id,
      Object.entries(row).map(([beat, what]): [number, string] => [Number(beat), String(what)]),
    ]),
  );
  const playerOf = (entry: Entry, where: string): Player => ({
    instrument: named(instruments, entry.with, where),
    line: entry.line ? named(lines, entry.line, where) : null,
    pattern: entry.pattern ? named(patterns, entry.pattern, where) : null,
    from: entry.from ? keyOf(entry.from) : 48,
    octave: numberOr(entry.octave, 0),
    steps: numberOr(entry.steps, 0),
    late: numberOr(entry.late, 0),
    hard: numberOr(entry.hard, 64),
    ring: numberOr(entry.ring, 1),
    level: numberOr(entry.level, 0),
    bars: (entry.bars as [number, number] | undefined) ?? [1, bars],
  });
  const cues = entriesOf(file.cues).map(([id, entry]) => ({
    id,
    meant: String(entry.meant ?? ''),
    chords: named(chords, entry.chords, id),
    players: ((entry.players ?? []) as Entry[]).map((player) => playerOf(player, id)),
  }));
  const scale = String(file.scale ?? 'C D E F G A B')
    .split(' ')
    .map((name) => keyOf(`${name}4`) % 12);
  return { tempo, beats, bars, scale, cues };
}
