import { AMBIENCES } from './ambiences/ambiences.ts';
import { EFFECTS } from './effects/effects.ts';
import { type Filter, filtered } from './filters.ts';
import { type Kind, levelled, trimmed } from './level.ts';
import { makeMusic } from './make-music.ts';
import { createRandom } from './random.ts';
import type { Music } from './read-music.ts';
import { rotated, startOf } from './seam.ts';
import type { Wave } from './wave.ts';

/** What no small loudspeaker plays only takes strength from the rest. */
const CLEAN: readonly Filter[] = [{ kind: 'high', hz: 60 }];

/** A sound that can be made. */
export interface Sound {
  readonly id: string;
  readonly kind: Kind;
  /** Renders and levels it: one channel, of music two. */
  readonly make: () => readonly Wave[];
}

/** Begins a ring where it is quietest near its start. */
function begun(ring: Wave): Wave {
  return rotated(ring, startOf([ring], 0, 0.25));
}

/** All sounds of a story: its music's cues, the ambiences and the effects. Each is always made the same. */
export function soundsOf(music: Music): readonly Sound[] {
  const list = <T>(
    kind: Kind,
    made: Readonly<Record<string, T>>,
    make: (thing: T, id: string) => readonly Wave[],
  ): Sound[] => Object.entries(made).map(([id, thing]) => ({ id, kind, make: () => levelled(make(thing, id), kind) }));
  const cues = Object.fromEntries(music.cues.map((cue) => [cue.id, cue]));
  return [
    ...list('music', cues, (cue) => makeMusic(cue, music)),
    ...list('ambience', AMBIENCES, (bed, id) => [begun(bed(createRandom(id)))]),
    ...list('effect', EFFECTS, (recipe, id) => [trimmed(filtered(recipe(createRandom(id)), CLEAN))]),
  ];
}
