import type { Note, Part } from './midi.ts';
import { type LineNote, stepped, voicingOf } from './notation.ts';
import { between, type Random } from './random.ts';
import type { Music, Player } from './read-music.ts';

/** Keys of the drum channel. */
const DRUMS: Readonly<Record<string, number>> = { tief: 64, hoch: 63, rassel: 70, schelle: 54 };
/** How far a player's hand strays, in quarters and in velocity. */
const STRAY = { time: 0.022, velocity: 5 };

/** The notes of a line, moved as its player plays it; a late one begins again at the start. */
function lineNotes(line: readonly LineNote[], player: Player, music: Music): LineNote[] {
  const whole = music.bars * music.beats;
  return line.map(({ at, length, key }) => ({
    at: (at + player.late) % whole,
    length,
    key: (player.steps ? stepped(key, player.steps, music.scale) : key) + 12 * player.octave,
  }));
}

/** The notes of a pattern over the cue's chords. */
function patternNotes(player: Player, music: Music, chords: Parameters<typeof voicingOf>[0][]): LineNote[] {
  const notes: LineNote[] = [];
  const { pattern, from, instrument } = player;
  chords.forEach((chord, bar) => {
    const tones = voicingOf(chord, from, 5);
    const lowest = from - 12 + ((chord.bass - from + 1200) % 12);
    const bass = lowest < instrument.lowest ? lowest + 12 : lowest;
    (pattern ?? []).forEach(([beat, what], index) => {
      const next = pattern?.[index + 1]?.[0] ?? music.beats;
      for (const word of what.split('+')) {
        const key = instrument.drums ? DRUMS[word] : word === 'b' ? bass : tones[Number(word)];
        if (key === undefined) throw new RangeError(`arrange: "${word}" is no tone of a pattern`);
        notes.push({ at: bar * music.beats + beat, length: next - beat, key });
      }
    });
  });
  return notes;
}

/** Cuts a note short where the same key is struck again. */
function unstuck(notes: readonly Note[]): Note[] {
  const sorted = [...notes].sort((a, b) => a.at - b.at);
  return sorted.map((note, index) => {
    const again = sorted.find((other, place) => place > index && other.key === note.key && other.at > note.at);
    return again ? { ...note, length: Math.min(note.length, again.at - note.at - 0.02) } : note;
  });
}

/** Phrases of four bars breathe: louder to the third bar, softer to the fourth. */
const breathAt = (at: number, music: Music): number => Math.sin((Math.PI * ((at / music.beats) % 4)) / 4.4);

/** Composes what one player of a cue plays as notes for MIDI, with a hand's small unevenness from `random`. */
export function composePart(
  player: Player,
  chords: Music['cues'][number]['chords'],
  music: Music,
  random: Random,
): Part {
  const { instrument, line, hard, ring, bars } = player;
  const written = line ? lineNotes(line, player, music) : patternNotes(player, music, [...chords]);
  const [first, last] = [(bars[0] - 1) * music.beats, bars[1] * music.beats];
  const played = written
    .filter(({ at }) => at >= first && at < last)
    .map(({ at, length, key }): Note => {
      const onBar = at % music.beats === 0 ? 5 : 0;
      return {
        at: Math.max(0, at + between(random, -STRAY.time, STRAY.time)),
        length: Math.max(0.1, length * ring - 0.03),
        key,
        velocity: hard + onBar + 9 * breathAt(at, music) + between(random, -STRAY.velocity, STRAY.velocity),
      };
    });
  const whole = music.bars * music.beats;
  const swell = instrument.swell
    ? Array.from({ length: whole * 4 }, (_, i) => [i / 4, 11, 84 + 34 * breathAt(i / 4, music)] as const)
    : [];
  // The last event keeps the synthesiser playing until the tails have died away.
  const controls = [...swell, [whole + 12, 11, 84] as const];
  return { program: instrument.program, channel: instrument.drums ? 9 : 0, notes: unstuck(played), controls };
}
