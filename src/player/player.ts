import { createControls } from '../controls/controls.ts';
import { createScrollReader } from '../controls/scroll-reader.ts';
import { composeScore, panelIndexAt, restTimeOf } from '../core/compose-score.ts';
import { layOut } from '../core/lay-out.ts';
import { follow, seekTo, start, stop } from '../core/playhead.ts';
import { CAPTIONS, type PlayerPort, type Settings, SOUND } from '../core/port.ts';
import type { PanelSpan, Score } from '../core/score.ts';
import { clamp } from '../core/units.ts';
import { createStage, type StageStats } from '../stage/stage.ts';
import { createTextOutlet } from '../text/text-outlet.ts';
import { createActs } from './acts.ts';
import { createEmitter } from './emitter.ts';
import { loadStory } from './load.ts';
import { merged } from './merged.ts';
import type { Options } from './options.ts';
import { whenParsed } from './parsed.ts';
import { createTeller, type Teller } from './teller.ts';
import { watchViewport } from './viewport.ts';

/** The page's handle: see README, “The page's handle”. */
export interface Player extends PlayerPort {
  stats(): StageStats;
}

export interface PlayerOptions extends Options {
  /** The story's main element as the build wrote it. */
  readonly root: HTMLElement;
  /** Where stage and controls are put. */
  readonly host: HTMLElement;
}

const NO_STATS: StageStats = {
  drawCalls: 0,
  sprites: 0,
  textureBytes: 0,
  panelsKept: 0,
  panelsAwaited: 0,
  framesRendered: 0,
  uploads: 0,
};
const MAX_PIXEL_RATIO = 3;
const TIMEUPDATE_SECONDS = 0.25;

/**
 * Plays the page's story. Returns at once; `ready` resolves when the first picture stands on the stage and rejects when the
 * page stays a text edition (no WebGL, no story data), which is announced as a `problem` too.
 */
export function createPlayer(options: PlayerOptions): Player {
  const { root, host } = options;
  const life = new AbortController();
  const { signal } = life;
  const events = createEmitter(signal);
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  let settings: Settings = {
    motion: { reduced: query.matches },
    text: { scale: 1 },
    sound: SOUND,
    captions: CAPTIONS,
  };
  let score: Score = { duration: 0, panels: [] };
  let language = root.lang;
  let teller: Teller | null = null;
  let stats = (): StageStats => NO_STATS;
  let relayout = (): void => {};
  let lastUpdate = -1;

  const spanOf = (id: string): PanelSpan => {
    const span = score.panels.find((panel) => panel.id === id);
    if (!span) throw new RangeError(`goTo: unknown panel "${id}"`);
    return span;
  };
  const current = (): PanelSpan | undefined => score.panels[panelIndexAt(score, teller?.head.time ?? 0)];
  let seek: (time: number) => void = () => {};

  const change = (next: Settings): void => {
    const before = settings;
    settings = next;
    if (next.motion.reduced !== before.motion.reduced) teller?.setReduced(next.motion.reduced);
    if (next.text.scale !== before.text.scale) relayout();
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
      return teller?.head.time ?? 0;
    },
    get duration() {
      return score.duration;
    },
    get playing() {
      return teller?.head.playing ?? false;
    },
    get panel() {
      return current()?.id ?? '';
    },
    get panels() {
      return score.panels.map(({ id, start: from, end }) => ({ id, start: from, end }));
    },
    get language() {
      return language;
    },
    get settings() {
      return settings;
    },
    play: () => {
      if (teller && teller.head.time >= score.duration) seek(0);
      teller?.move(start);
    },
    pause: () => teller?.move(stop),
    seek: (seconds) => seek(seconds),
    goTo: (id) => seek(restTimeOf(spanOf(id))),
    get sound() {
      return 'none' as const;
    },
    step: (direction) => teller?.step(direction),
    stepLine: () => {},
    change: (wanted) => {
      if (wanted.motion) system.abort();
      change(merged(settings, wanted));
    },
    addEventListener: (type, listener, listening) => events.add(type, listener, listening),
    removeEventListener: (type, listener) => events.remove(type, listener),
    stats: () => stats(),
    destroy: () => {
      life.abort();
      document.documentElement.classList.remove('bb-staged', 'bb-still');
      teller = null;
      stats = () => NO_STATS;
    },
  };

  const ready = (async (): Promise<void> => {
    const loaded = await loadStory(root, signal);
    language = loaded.language;
    const { story, assets } = loaded;
    const words = story.texts[language];
    if (!words) throw new Error(`player: no text in "${language}"`);
    score = composeScore(story, language);
    const pixelRatio = (): number => Math.min(devicePixelRatio || 1, MAX_PIXEL_RATIO);
    let arrived = (_panel: number): void => {};
    const stage = await createStage(
      {
        parent: host,
        story,
        assets,
        base: loaded.base,
        pixelRatio: pixelRatio(),
        onProblem: (code, message) => events.emit('problem', { code, message }),
        onReady: (panel) => {
          arrived(panel);
          teller?.wake();
        },
        onWork: () => teller?.wake(),
        onContext: () => teller?.wake(),
      },
      signal,
    );
    stats = () => stage.stats();
    await whenParsed(document, signal);
    signal.throwIfAborted();
    const isReduced = (): boolean => settings.motion.reduced;
    const giveWay = (): void => {
      if (teller?.head.playing || teller?.head.walk) teller.move(stop);
    };
    const acts = createActs({ story, assets, score, language, events, isReduced, onTouch: giveWay });
    const text = createTextOutlet({ root, story, language, acts }, signal);
    const scroll = createScrollReader(
      {
        root,
        onScroll: (time) =>
          teller?.move((head) => (settings.motion.reduced ? { ...follow(head, time), time } : follow(head, time))),
        onGesture: giveWay,
      },
      signal,
    );
    const told = createTeller(
      {
        story,
        assets,
        score,
        stage,
        text,
        still: options.still,
        act: acts.advance,
        onTold: (time) => scroll.place(time),
        onMoment: (moment, before) => {
          if (moment.panel !== before?.panel) {
            const id = score.panels[moment.panel]?.id ?? '';
            events.emit('panelchange', { id, index: moment.panel, count: score.panels.length });
          }
          if (Math.abs(moment.time - lastUpdate) >= TIMEUPDATE_SECONDS || moment.time === score.duration) {
            lastUpdate = moment.time;
            events.emit('timeupdate', { time: moment.time });
          }
        },
        onHead: (head, before) => {
          if (head.playing !== before.playing) events.emit(head.playing ? 'play' : 'pause', null);
          if (before.playing && !head.playing && head.time >= score.duration) events.emit('ended', null);
        },
      },
      signal,
    );
    teller = told;
    acts.connect(stage, text, told.wake);
    const controls = createControls(
      { root, host, player, story, language, stage: { toPanelAt: (x, y) => told.panelAt({ x, y }) } },
      signal,
    );
    const viewport = watchViewport(host, () => relayout(), signal);
    relayout = () => {
      const room = viewport.read(controls.insets(), settings.text.scale);
      told.setLayout(
        layOut({ story, text: words, score, assets, viewport: room, measure: text.measure }),
        pixelRatio(),
      );
      scroll.setScore(score, room.height, told.head.time);
    };
    controls.onInsets(() => relayout());
    seek = (time) => {
      const to = clamp(time, 0, score.duration);
      told.move((head) => seekTo(head, to));
      scroll.place(to);
    };
    const asked = decodeURIComponent(location.hash.slice(1));
    const span = score.panels.find((panel) => panel.id === asked);
    if (span) told.move((head) => seekTo(head, restTimeOf(span)));
    const first = panelIndexAt(score, told.head.time);
    const seen = new Promise<void>((resolve) => {
      arrived = (panel) => {
        if (panel === first) resolve();
      };
    });
    history.scrollRestoration = 'manual';
    told.setReduced(settings.motion.reduced);
    relayout();
    if (!stage.isReady(first)) await seen;
    signal.throwIfAborted();
    document.documentElement.classList.add('bb-staged');
    document.documentElement.classList.toggle('bb-still', options.still);
    relayout();
  })();
  ready.catch((error: unknown) => {
    if (signal.aborted) return;
    events.emit('problem', { code: 'no-stage', message: error instanceof Error ? error.message : String(error) });
    player.destroy();
  });

  return player;
}
