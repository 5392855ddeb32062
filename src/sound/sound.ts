import { panelIndexAt } from '../core/compose-score.ts';
import type { VoiceMoment } from '../core/moment.ts';
import { voiceAt } from '../core/moment-at.ts';
import type { SoundSettings } from '../core/port.ts';
import type { PanelSpan, Score, VoiceSpan } from '../core/score.ts';
import { DUCK, DUCK_FADE, FADE } from '../core/sound-levels.ts';
import { linesOf, timeBetweenLines } from '../core/spoken-time.ts';
import type { Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import { createBed, type SoundFiles } from './beds.ts';
import { createEffects } from './effects.ts';
import { createInterruption } from './interruption.ts';
import { createNarrator, type Narrator, type NarratorOptions, type SpriteFiles } from './narrator.ts';

/** The story as it is heard: an outlet like stage and text, and, while somebody speaks, the story's clock. */
export interface Sound {
  /** Story time after `passed` seconds of telling: where the voice is, if one speaks. */
  timeAfter(time: Seconds, passed: Seconds): Seconds;
  /**
   * Lets be heard what belongs to a story time; in silence while the story is not told. `isPaused`: it will go on in the same word;
   * else a voice that has to stop fades.
   */
  show(time: Seconds, isTold: boolean, isPaused: boolean): void;
  set(settings: SoundSettings): void;
}

export type Narrate = (options: NarratorOptions, signal: AbortSignal) => Narrator;

export interface SoundOptions {
  readonly story: Story;
  readonly score: Score;
  readonly settings: SoundSettings;
  readonly sprites: Readonly<Record<string, SpriteFiles>>;
  readonly sounds: Readonly<Record<string, SoundFiles>>;
  /** Who speaks; missing: the recorded voices. */
  readonly narrate?: Narrate | undefined;
  /** A sprite cannot be played, once it has been told as a problem. */
  readonly onLost?: ((sprite: string) => void) | undefined;
  onProblem(code: string, message: string): void;
  /** The browser wants a touch first, or (false) has had it. */
  onBlocked(isBlocked: boolean): void;
  onInterrupted(): void;
}

const STOP_FADE: Seconds = 0.7;
/** The voice is sought anew when the story is further from it than this. */
const APART: Seconds = 0.3;
/** A leap of the story is no passing by: effects between are not heard. */
const LEAP: Seconds = 0.6;

/** Creates the sound of a story in one language. Silent and idle until the story is told. */
export function createSound(options: SoundOptions, signal: AbortSignal): Sound {
  const { story, score, sprites, sounds } = options;
  const lines = linesOf(score);
  /** Sprites that cannot be had: their lines pass at their length. */
  const mute = new Set<string>();
  const narrator = (options.narrate ?? createNarrator)(
    {
      sprites,
      lines,
      onLost(sprite, why) {
        mute.add(sprite);
        options.onProblem(
          'lost-voice',
          `The voice of “${sprite}” cannot be played (${why}); the story goes on without.`,
        );
        options.onLost?.(sprite);
      },
      onBlocked: () => block(),
      onInterrupted: options.onInterrupted,
    },
    signal,
  );
  const lostSound = (sound: string, why: string): void =>
    options.onProblem('lost-sound', `The sound “${sound}” cannot be played (${why}); the story goes on without.`);
  const music = createBed(sounds, lostSound, signal);
  const ambience = createBed(sounds, lostSound, signal);
  const effects = createEffects(sounds, lostSound, signal);
  const interruption = createInterruption(() => told && options.onInterrupted(), signal);
  let settings = options.settings;
  let isBlocked = false;
  let told = false;
  /** Story time last heard at. */
  let last: Seconds = 0;
  let kept = -1;

  const unblock = (): void => {
    if (!isBlocked) return;
    isBlocked = false;
    options.onBlocked(false);
  };
  const block = (): void => {
    if (isBlocked) return;
    isBlocked = true;
    options.onBlocked(true);
    for (const type of ['pointerup', 'keyup'] as const) addEventListener(type, unblock, { once: true, signal });
  };
  const isSpoken = (line: VoiceSpan): boolean => !settings.muted && !isBlocked && !mute.has(line.sprite);
  const apply = (): void => {
    narrator.setVolume(settings.voice);
    narrator.setRate(settings.rate);
    if (settings.muted) narrator.hush();
  };
  apply();

  const keep = (panel: number): void => {
    if (panel === kept) return;
    kept = panel;
    const near = score.panels.slice(panel, panel + 2);
    // The sprite that is spoken from, and the next before it is needed.
    const voices = score.panels.slice(panel, panel + 3).flatMap(({ voice }) => voice.map(({ sprite }) => sprite));
    narrator.keep([...new Set(voices)]);
    effects.keep([...new Set(near.flatMap((span) => span.sounds.map(({ sound }) => sound)))]);
  };
  const volumeOf = (sound: string | null): number => (sound === null ? 0 : (story.sounds[sound]?.volume ?? 0));
  const playBeds = (span: PanelSpan, isSpeaking: boolean, isHeard: boolean): void => {
    const back = isSpeaking && isHeard ? DUCK : 1;
    const fade = isHeard ? (isSpeaking ? DUCK_FADE : FADE) : STOP_FADE;
    const loud = (sound: string | null, volume: number): number =>
      isHeard ? Math.round(volumeOf(sound) * volume * back * 1000) / 1000 : 0;
    music.play(span.music, loud(span.music, settings.music), fade);
    ambience.play(span.ambience, loud(span.ambience, settings.effects), fade);
  };
  const playEffects = (span: PanelSpan, time: Seconds): void => {
    if (time < last || time - last > LEAP) return;
    for (const { sound, start, volume } of span.sounds) {
      if (start > last && start <= time) effects.play(sound, volumeOf(sound) * volume * settings.effects);
    }
  };
  const speak = (voice: VoiceMoment | null): void => {
    const heard = narrator.heard();
    if (!voice || !isSpoken(voice.line)) {
      if (heard.state !== 'quiet') narrator.hush();
      return;
    }
    const isSame = heard.state !== 'quiet' && heard.line === voice.line;
    if (isSame && Math.abs(heard.offset - voice.offset) < APART) return;
    narrator.speak(voice.line, voice.offset);
  };

  return {
    timeAfter(time, passed) {
      const heard = narrator.heard();
      if (heard.state !== 'quiet') {
        if (heard.state === 'awaited') return time;
        const at = heard.line.start + heard.offset;
        // A time that was sought meanwhile counts, and the voice follows it in `show`; a page that was held up follows the
        // voice, however far that has come.
        if (time === last || Math.abs(at - time) < APART) return Math.max(time, at);
      }
      return timeBetweenLines(lines, time, passed * settings.rate, isSpoken);
    },
    show(time, isTold, isPaused) {
      const isHeard = isTold && !settings.muted && !isBlocked;
      const span = score.panels[panelIndexAt(score, time)];
      if (!span) return;
      const voice = voiceAt(span, time);
      if (isTold) keep(span.index);
      if (isHeard) {
        speak(voice);
        playEffects(span, time);
      } else if (told) {
        if (isPaused) narrator.pause();
        else narrator.hush();
        effects.hush();
      }
      if (isHeard && !told) interruption.end();
      if (isHeard || told) playBeds(span, voice !== null, isHeard);
      if (isHeard) interruption.watch();
      told = isHeard;
      last = time;
    },
    set(next) {
      settings = next;
      apply();
    },
  };
}
