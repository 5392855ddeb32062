import { composePart } from './arrange.ts';
import { filtered } from './filters.ts';
import { loudnessOf } from './loudness.ts';
import { playPart } from './play-part.ts';
import { createRandom } from './random.ts';
import type { Cue, Music, Player } from './read-music.ts';
import { type Room, roomed } from './room.ts';
import { rotated, startOf } from './seam.ts';
import { add, samplesIn, silence, type Wave } from './wave.ts';

const HALL: Room = { decay: 1.7, size: 0.8, damp: 5200 };
/** How loud every player is before its level (LUFS). */
const EVEN = -24;
/** How long before the pickup a loop begins (seconds). */
const LEAD = 0.09;

/** Seconds of every cue of a music. */
export const secondsOf = ({ bars, beats, tempo }: Music): number => (bars * beats * 60) / tempo;

/** One player of a cue, closed to a ring: what sounds on past the end sounds on at the start. */
function stemOf(player: Player, index: number, cue: Cue, music: Music): Wave {
  const part = composePart(player, cue.chords, music, createRandom(`${cue.id}/${index}`));
  const ring = silence(secondsOf(music));
  add(ring, playPart(part, music.tempo), 0, { wrap: true });
  const clean = filtered(
    ring,
    [
      { kind: 'high', hz: 45 },
      { kind: 'low', hz: 12_000 },
    ],
    { ring: true },
  );
  const gain = 10 ** ((EVEN - loudnessOf([clean]).integrated + player.instrument.level + player.level) / 20);
  return clean.map((sample) => sample * gain);
}

/** Plays a cue: every player in its place, all in one hall, begun at the pickup, as a loop without a seam. */
export function makeMusic(cue: Cue, music: Music): [Wave, Wave] {
  const seconds = secondsOf(music);
  const [left, right, hall] = [silence(seconds), silence(seconds), silence(seconds)];
  cue.players.forEach((player, index) => {
    const stem = stemOf(player, index, cue, music);
    const angle = ((player.instrument.pan * 0.7 + 1) * Math.PI) / 4;
    add(left, stem, 0, { gain: Math.cos(angle) });
    add(right, stem, 0, { gain: Math.sin(angle) });
    add(hall, stem, 0, { gain: player.instrument.room });
  });
  const [wetLeft, wetRight] = roomed(hall, HALL, { ring: true });
  add(left, wetLeft, 0);
  add(right, wetRight, 0);
  const pickup = samplesIn(((music.bars * music.beats - 1) * 60) / music.tempo - LEAD);
  const start = startOf([left, right], pickup);
  return [rotated(left, start), rotated(right, start)];
}
