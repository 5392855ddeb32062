import { createControls } from '../controls/controls.ts';
import { createScrollReader } from '../controls/scroll-reader.ts';
import { composeScore, panelIndexAt, restTimeOf } from '../core/compose-score.ts';
import { layOut } from '../core/lay-out.ts';
import { measureFor } from '../core/measure-for.ts';
import type { Moment } from '../core/moment.ts';
import { voiceAt } from '../core/moment-at.ts';
import { follow, type Playhead, seekTo, stop } from '../core/playhead.ts';
import type { PlayerPort, Settings } from '../core/port.ts';
import type { Score, VoiceSpan } from '../core/score.ts';
import type { Story } from '../core/story.ts';
import { clamp, type Seconds } from '../core/units.ts';
import { createStage, type Stage } from '../stage/stage.ts';
import { createTextOutlet } from '../text/text-outlet.ts';
import { createActs } from './acts.ts';
import { createCaptioning } from './captioning.ts';
import type { Emitter } from './emitter.ts';
import { fetchStory } from './fetch-story.ts';
import { createHearing, type Hearing } from './hearing.ts';
import { type LoadedStory, loadStory } from './load.ts';
import type { Options } from './options.ts';
import { whenParsed } from './parsed.ts';
import { createTeller, type Teller } from './teller.ts';
import { watchViewport } from './viewport.ts';

/** A story that stands on its stage and can be told. */
export interface Telling {
  readonly story: Story;
  readonly score: Score;
  readonly language: string;
  readonly stage: Stage;
  readonly teller: Teller;
  readonly hearing: Hearing;
  /** Goes to a time at once. */
  seek(time: Seconds): void;
  /** Stops the telling so that it goes on in the same word. */
  pause(): void;
  /** Lays everything out anew: other screen, other size of text. */
  relayout(): void;
  /** Where the telling goes on: it was left there by a pause, or a line was chosen; null once the reader went elsewhere. */
  left: Seconds | null;
}

export interface TellingOptions {
  readonly root: HTMLElement;
  readonly host: HTMLElement;
  /** The story's data on its way; else it is fetched. */
  readonly data?: Promise<unknown> | undefined;
  readonly player: PlayerPort;
  readonly events: Emitter;
  readonly options: Options;
  settings(): Settings;
  /** Called as soon as the handle can answer for the telling: controls ask it while they are made. */
  attach(telling: Telling): void;
}

const MAX_PIXEL_RATIO = 3;
const TIMEUPDATE_SECONDS = 0.25;

const pixelRatio = (): number => Math.min(devicePixelRatio || 1, MAX_PIXEL_RATIO);

/** Tells listeners what a new moment changes for them. */
function createHerald(events: Emitter, score: Score): (moment: Moment, before: Moment | null) => void {
  let lastUpdate = -1;
  return (moment, before) => {
    if (moment.panel !== before?.panel) {
      const id = score.panels[moment.panel]?.id ?? '';
      events.emit('panelchange', { id, index: moment.panel, count: score.panels.length });
    }
    if (Math.abs(moment.time - lastUpdate) >= TIMEUPDATE_SECONDS || moment.time === score.duration) {
      lastUpdate = moment.time;
      events.emit('timeupdate', { time: moment.time });
    }
  };
}

/** Tells listeners which line is spoken, also where less motion shows a still of another time. */
function createPrompter(events: Emitter, score: Score): (time: Seconds) => void {
  let said: VoiceSpan | null = null;
  return (time) => {
    const span = score.panels[panelIndexAt(score, time)];
    const line = span ? (voiceAt(span, time)?.line ?? null) : null;
    if (line === said) return;
    said = line;
    events.emit('linechange', { line });
  };
}

/** The story by reading time alone: how far apart its pictures lie for the hand that scrolls, however long they are spoken. */
const paceOf = ({ story, language }: LoadedStory, score: Score): Score =>
  story.recordings[language] ? composeScore({ ...story, recordings: {} }, language) : score;

/**
 * Loads the page's story and wires stage, text, sound, controls and teller; resolves when its first picture stands.
 * @throws {Error} that says what failed: no data, no WebGL.
 */
export async function createTelling(wanted: TellingOptions, signal: AbortSignal): Promise<void> {
  const { root, host, player, events, options, settings } = wanted;
  const data = await (wanted.data ?? fetchStory(root));
  signal.throwIfAborted();
  const loaded = loadStory(root, data);
  const { story, assets, language, base } = loaded;
  const words = story.texts[language];
  if (!words) throw new Error(`player: no text in "${language}"`);
  const score = composeScore(story, language);
  const pace = paceOf(loaded, score);
  let arrived = (_panel: number): void => {};
  let wake = (): void => {};
  const onProblem = (code: string, message: string): void => events.emit('problem', { code, message });
  const measuring = measureFor(language);
  const stage = await createStage(
    {
      parent: host,
      story,
      assets,
      base,
      pixelRatio: pixelRatio(),
      onProblem,
      onReady: (panel) => {
        arrived(panel);
        wake();
      },
      onWork: () => wake(),
      onContext: () => wake(),
    },
    signal,
  );
  const measure = await measuring;
  await whenParsed(document, signal);
  signal.throwIfAborted();
  const isReduced = (): boolean => settings().motion.reduced;
  const giveWay = (): void => {
    if (told.head.playing || told.head.walk) told.move(stop);
  };
  const hearing = createHearing(
    {
      story,
      score,
      assets,
      language,
      base,
      settings: settings().sound,
      onProblem,
      onState(state) {
        events.emit('soundchange', { state });
        wake();
      },
      onInterrupted: giveWay,
    },
    signal,
  );
  const acts = createActs({ story, assets, score, language, events, isReduced, onTouch: giveWay });
  const text = createTextOutlet({ root, story, language, acts }, signal);
  const scroll = createScrollReader(
    {
      root,
      onScroll: (time) => told.move((head) => (isReduced() ? { ...follow(head, time), time } : follow(head, time))),
      onGesture: giveWay,
    },
    signal,
  );
  const caption = (moment: Moment, { playing, time }: Playhead): void =>
    captions.show(moment, { playing, settings: settings().captions, time: isReduced() ? time : moment.time });
  const captionNow = (): void => {
    if (told.moment) caption(told.moment, told.head);
  };
  const captions = createCaptioning(
    { host, story, language, score, base, onProblem, isHeard: (id) => id in hearing.sounds, onCome: captionNow },
    signal,
  );
  const herald = createHerald(events, score);
  const prompt = createPrompter(events, score);
  let left: Seconds | null = null;
  let isPausing = false;
  const onHead = (head: Playhead, before: Playhead): void => {
    if (before.playing && !head.playing) left = before.time;
    else if (!head.playing && head.time !== before.time) left = null;
    if (head.playing !== before.playing) {
      if (!head.playing) hearing.show(head.time, false, isPausing);
      if (told.moment) caption(told.moment, head);
      events.emit(head.playing ? 'play' : 'pause', null);
    }
    if (before.playing && !head.playing && head.time >= score.duration) events.emit('ended', null);
  };
  const told: Teller = createTeller(
    {
      story,
      assets,
      score,
      stage,
      text,
      still: options.still,
      act: acts.advance,
      timeAfter(time, passed) {
        const next = Math.min(score.duration, hearing.timeAfter(time, passed));
        hearing.show(next, true, false);
        prompt(next);
        // A still stands while the words go on.
        if (isReduced() && told.moment) caption(told.moment, { ...told.head, time: next });
        return next;
      },
      goesOnBehind: () => told.head.playing && hearing.state === 'on',
      onTold: scroll.place,
      onMoment(moment, before) {
        caption(moment, told.head);
        prompt(told.head.time);
        herald(moment, before);
      },
      onHead,
    },
    signal,
  );
  wake = told.wake;
  acts.connect(stage, text, told.wake);
  let relayout = (): void => {};
  const seek = (time: Seconds): void => {
    const to = clamp(time, 0, score.duration);
    told.move((head) => seekTo(head, to));
    scroll.place(to);
  };
  wanted.attach({
    story,
    score,
    language,
    stage,
    teller: told,
    hearing,
    seek,
    pause() {
      isPausing = true;
      told.move(stop);
      isPausing = false;
    },
    relayout: () => relayout(),
    get left() {
      return left;
    },
    set left(time) {
      left = time;
    },
  });
  const controls = createControls(
    { root, host, player, story, language, stage: { toPanelAt: (x, y) => told.panelAt({ x, y }) } },
    signal,
  );
  const viewport = watchViewport(host, () => relayout(), signal);
  events.add('settingschange', captionNow, { signal });
  relayout = () => {
    captions.setRoom({ insets: controls.insets(), textScale: settings().text.scale });
    const room = viewport.read(controls.insets(), settings().text.scale);
    told.setLayout(layOut({ story, text: words, score, assets, viewport: room, measure }), pixelRatio());
    scroll.setScore(score, pace, room.height, told.head.time);
  };
  controls.onInsets(relayout);
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
  told.setReduced(isReduced());
  relayout();
  if (!stage.isReady(first)) await seen;
  signal.throwIfAborted();
  document.documentElement.classList.add('bb-staged');
  document.documentElement.classList.toggle('bb-still', options.still);
  relayout();
}
