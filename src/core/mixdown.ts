import { panelIndexAt } from './compose-score.ts';
import { voiceAt } from './moment-at.ts';
import { SOUND } from './port.ts';
import type { Score } from './score.ts';
import { DUCK, DUCK_FADE, FADE } from './sound-levels.ts';
import { linesOf } from './spoken-time.ts';
import type { Story } from './story.ts';
import type { Fraction, Seconds } from './units.ts';

/** A piece of a voice's sprite, or an effect, that sounds once. */
export interface Shot {
  /** Chapter of the sprite, or id of the sound. */
  readonly source: string;
  readonly isVoice: boolean;
  readonly start: Seconds;
  /** Where in the source, and how much of it; missing: all. */
  readonly offset: Seconds;
  readonly duration?: Seconds;
  readonly gain: Fraction;
}

/** Something that plays on; its gain runs evenly from point to point. Before the first and after the last it is silent. */
export interface Run {
  readonly sound: string;
  readonly points: readonly (readonly [time: Seconds, gain: Fraction])[];
}

/** All that is heard of a story, for whoever mixes it without a browser. */
export interface Mixdown {
  readonly shots: readonly Shot[];
  readonly runs: readonly Run[];
}

const STEP: Seconds = 0.02;

type Wanted = (time: Seconds) => { readonly sound: string | null; readonly volume: Fraction; readonly fade: Seconds };

/** What plays on one bed, faded as the player fades it: evenly from where it is to where it shall be. */
function runsOf(duration: Seconds, wanted: Wanted): Run[] {
  interface Fading {
    gain: number;
    target: number;
    slope: number;
    readonly points: [Seconds, Fraction][];
  }
  const alive = new Map<string, Fading>();
  const runs: Run[] = [];
  const end = (sound: string, { points }: Fading): void => {
    runs.push({ sound, points });
    alive.delete(sound);
  };
  for (let step = 0; step * STEP <= duration; step++) {
    const time = step * STEP;
    const now = wanted(time);
    if (now.sound !== null && !alive.has(now.sound))
      alive.set(now.sound, { gain: 0, target: 0, slope: 0, points: [[time, 0]] });
    for (const [sound, fading] of alive) {
      const target = sound === now.sound ? now.volume : 0;
      if (target !== fading.target) {
        fading.target = target;
        fading.slope = (target - fading.gain) / Math.max(STEP, now.fade);
        fading.points.push([time, fading.gain]);
      }
      if (fading.gain === target) {
        if (target === 0 && sound !== now.sound) end(sound, fading);
        continue;
      }
      const next = fading.gain + fading.slope * STEP;
      const isThere = fading.slope >= 0 ? next >= target : next <= target;
      fading.gain = isThere ? target : next;
      if (isThere) fading.points.push([time + STEP, target]);
    }
  }
  for (const [sound, fading] of alive) {
    fading.points.push([duration, fading.gain]);
    runs.push({ sound, points: fading.points });
  }
  return runs;
}

/**
 * Reckons what is heard while the story tells itself from start to end, as `createSound` plays it with standard volumes:
 * voices in their moments, music and ambience that step back under them, effects.
 */
export function composeMixdown(story: Story, score: Score): Mixdown {
  const volumeOf = (sound: string | null): number => (sound === null ? 0 : (story.sounds[sound]?.volume ?? 0));
  const voices = linesOf(score).map(
    ({ sprite, start, offset, duration }): Shot => ({
      source: sprite,
      isVoice: true,
      start,
      offset,
      duration,
      gain: SOUND.voice,
    }),
  );
  const effects = score.panels.flatMap(({ sounds }) =>
    sounds.map(
      ({ sound, start, volume }): Shot => ({
        source: sound,
        isVoice: false,
        start,
        offset: 0,
        gain: volumeOf(sound) * volume * SOUND.effects,
      }),
    ),
  );
  const bed =
    (kind: 'music' | 'ambience', volume: number): Wanted =>
    (time) => {
      const span = score.panels[panelIndexAt(score, time)];
      const sound = span?.[kind] ?? null;
      const isSpeaking = span ? voiceAt(span, time) !== null : false;
      const back = isSpeaking ? DUCK : 1;
      return { sound, volume: volumeOf(sound) * volume * back, fade: isSpeaking ? DUCK_FADE : FADE };
    };
  return {
    shots: [...voices, ...effects],
    runs: [
      ...runsOf(score.duration, bed('music', SOUND.music)),
      ...runsOf(score.duration, bed('ambience', SOUND.effects)),
    ],
  };
}
