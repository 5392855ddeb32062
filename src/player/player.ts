import { panelIndexAt, restTimeOf } from '../core/compose-score.ts';
import { timeOf } from '../core/pace-of-panel.ts';
import { start } from '../core/playhead.ts';
import { CAPTIONS, DESCRIPTIONS, type PlayerPort, type Settings, SOUND, TEXT } from '../core/port.ts';
import type { PanelSpan, Score } from '../core/score.ts';
import { lineStepFrom, linesOf } from '../core/spoken-time.ts';
import type { StageStats } from '../stage/stage.ts';
import { createEmitter } from './emitter.ts';
import { merged } from './merged.ts';
import type { Options } from './options.ts';
import { createTelling } from './telling.ts';
import type { Telling } from './told-story.ts';

/** The page's handle: see README, “The page's handle”. */
export interface Player extends PlayerPort {
  stats(): StageStats;
}

export interface PlayerOptions extends Options {
  /** The story's main element as the build wrote it. */
  readonly root: HTMLElement;
  /** Where stage and controls are put. */
  readonly host: HTMLElement;
  /** The story's data, if it is being fetched already (`fetchStory`). */
  readonly data?: Promise<unknown>;
}

const NO_SCORE: Score = { duration: 0, panels: [] };
const NO_STATS: StageStats = {
  drawCalls: 0,
  sprites: 0,
  textureBytes: 0,
  panelsKept: 0,
  panelsAwaited: 0,
  framesRendered: 0,
  uploads: 0,
};
/**
 * Plays the page's story. Returns at once; `ready` resolves when the first picture stands on the stage and rejects when the
 * page stays a text edition (no WebGL, no story data), which is announced as a `problem` too.
 */
export function createPlayer(options: PlayerOptions): Player {
  const { root, host, data } = options;
  const life = new AbortController();
  const { signal } = life;
  const events = createEmitter(signal);
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  let settings: Settings = {
    motion: { reduced: query.matches },
    text: TEXT,
    contrast: { high: matchMedia('(prefers-contrast: more)').matches },
    descriptions: DESCRIPTIONS,
    sound: SOUND,
    captions: CAPTIONS,
  };
  let telling: Telling | null = null;

  const scoreNow = (): Score => telling?.score ?? NO_SCORE;
  const spanOf = (id: string): PanelSpan => {
    const span = scoreNow().panels.find((panel) => panel.id === id);
    if (!span) throw new RangeError(`goTo: unknown panel "${id}"`);
    return span;
  };
  const timeNow = (): number => telling?.teller.head.time ?? 0;
  const current = (): PanelSpan | undefined => scoreNow().panels[panelIndexAt(scoreNow(), timeNow())];
  const seek = (time: number): void => telling?.seek(time);

  /** Where telling begins: where it was left, else with the panel the reader has gone to, if it is spoken. */
  const beginning = (): number => {
    const time = timeNow();
    const span = current();
    if (!span || time >= scoreNow().duration) return 0;
    const [line] = span.voice;
    if (!line || telling?.left === time || settings.sound.muted || telling?.hearing.state === 'none') return time;
    return time > line.start ? Math.min(line.start, timeOf(span, span.arrival)) : time;
  };

  const change = (next: Settings): void => {
    const before = settings;
    settings = next;
    if (next.motion.reduced !== before.motion.reduced) telling?.teller.setReduced(next.motion.reduced);
    telling?.dress(next, before);
    if (next.sound !== before.sound) telling?.hearing.set(next.sound);
    events.emit('settingschange', next);
  };
  // The system is followed until the reader chooses.
  const system = new AbortController();
  signal.addEventListener('abort', () => system.abort(), { once: true });
  query.addEventListener('change', () => change({ ...settings, motion: { reduced: query.matches } }), {
    signal: system.signal,
  });

  const player: Player = {
    get ready() {
      return ready;
    },
    get time() {
      return timeNow();
    },
    get duration() {
      return scoreNow().duration;
    },
    get playing() {
      return telling?.teller.head.playing ?? false;
    },
    get panel() {
      return current()?.id ?? '';
    },
    get panels() {
      return scoreNow().panels.map(({ id, start: from, end }) => ({ id, start: from, end }));
    },
    get language() {
      return telling?.language ?? root.lang;
    },
    get settings() {
      return settings;
    },
    play: () => {
      telling?.hearing.prepare();
      const from = beginning();
      if (from !== timeNow()) seek(from);
      telling?.teller.move(start);
    },
    pause: () => telling?.pause(),
    seek: (seconds) => {
      if (Number.isNaN(seconds)) return;
      seek(seconds);
      if (telling) telling.left = timeNow();
    },
    goTo: (id) => seek(restTimeOf(spanOf(id))),
    get sound() {
      return telling?.hearing.state ?? 'none';
    },
    get voiceOnRequest() {
      return telling?.voiceOnRequest ?? 'none';
    },
    get spokenDescriptions() {
      return telling?.spokenDescriptions ?? false;
    },
    step: (direction) => telling?.teller.step(direction),
    stepLine: (direction) => {
      const to = lineStepFrom(linesOf(scoreNow()), timeNow(), direction);
      if (to !== null) player.seek(to);
    },
    prepareSound: () => telling?.hearing.prepare(),
    change: (wanted) => {
      if (wanted.motion) system.abort();
      change(merged(settings, wanted));
    },
    addEventListener: (type, listener, listening) => events.add(type, listener, listening),
    removeEventListener: (type, listener) => events.remove(type, listener),
    stats: () => telling?.stage.stats() ?? NO_STATS,
    destroy: () => {
      life.abort();
      document.documentElement.classList.remove('bb-staged', 'bb-still');
      telling = null;
    },
  };

  const attach = (now: Telling): void => {
    telling = now;
  };
  const ready = createTelling({ root, host, data, player, events, options, settings: () => settings, attach }, signal);
  ready.catch((error: unknown) => {
    if (signal.aborted) return;
    events.emit('problem', { code: 'no-stage', message: error instanceof Error ? error.message : String(error) });
    player.destroy();
  });

  return player;
}
