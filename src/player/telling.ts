import { idInAddress } from '../controls/address.ts';
import { createControls } from '../controls/controls.ts';
import { createScrollReader } from '../controls/scroll-reader.ts';
import { composeScore, panelIndexAt, restTimeOf } from '../core/compose-score.ts';
import { layOut } from '../core/lay-out.ts';
import type { Spacing } from '../core/measure.ts';
import { measureFor } from '../core/measure-for.ts';
import type { Moment } from '../core/moment.ts';
import { follow, type Playhead, seekTo, stop } from '../core/playhead.ts';
import type { OfferedVoice } from '../core/port.ts';
import { samePlace } from '../core/same-place.ts';
import type { Score } from '../core/score.ts';
import { clamp, type Seconds } from '../core/units.ts';
import { createStage } from '../stage/stage.ts';
import { createTextOutlet } from '../text/text-outlet.ts';
import { createActs } from './acts.ts';
import { createCaptioning } from './captioning.ts';
import { createDescribing } from './describing.ts';
import { fetchStory } from './fetch-story.ts';
import { createHearing } from './hearing.ts';
import { createHerald, createPrompter } from './herald.ts';
import { loadStory } from './load.ts';
import { createLook } from './look.ts';
import { paceOfHand } from './pace-of-hand.ts';
import { prepare } from './prepare.ts';
import { seekSigning } from './seek-signing.ts';
import { seekVoices, type Voice } from './seek-voices.ts';
import type { Signing } from './signing.ts';
import { createTeller, type Teller } from './teller.ts';
import { tendLater } from './tend-later.ts';
import type { TellingOptions } from './told-story.ts';
import { pixelRatio, watchViewport } from './viewport.ts';

/**
 * Loads the page's story and wires stage, text, sound, controls and teller; resolves when its first picture stands.
 * @throws {Error} that says what failed: no data, no WebGL.
 */
export async function createTelling(wanted: TellingOptions, signal: AbortSignal): Promise<void> {
  const { root, host, player, events, options, settings } = wanted;
  const data = await (wanted.data ?? fetchStory(root));
  signal.throwIfAborted();
  const loaded = loadStory(root, data, options.part);
  const { story, assets, language, base } = loaded;
  const words = story.texts[language];
  if (!words) throw new Error(`player: no text in "${language}"`);
  const recorded = composeScore(story, language);
  const pace = paceOfHand(loaded, recorded);
  let score = recorded;
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
  const [spoken, ownMeasure, wishes] = await prepare({ language, search: options.search, measuring }, signal);
  let handMeasure = ownMeasure;
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
      onInterrupted: () => pause(),
    },
    signal,
  );
  const acts = createActs({
    story,
    assets,
    get score() {
      return score;
    },
    language,
    events,
    isReduced,
    onTouch: giveWay,
  });
  const text = createTextOutlet({ root, story, language, acts }, signal);
  const look = createLook({ root, onFace: () => relayout(), onProblem }, signal);
  const outlet = { host, story, language, onRoom: () => relayout(), onProblem };
  const describing = createDescribing(outlet, signal);
  const scroll =
    options.scroll ??
    createScrollReader(
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
  const scoreNow = (): Score => score;
  const herald = createHerald(events, scoreNow);
  const prompt = createPrompter(events, scoreNow);
  let signing: Signing | undefined;
  let left: Seconds | null = null;
  let isPausing = false;
  const onHead = (head: Playhead, before: Playhead): void => {
    signing?.follow();
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
      get score() {
        return score;
      },
      stage,
      text,
      isStill: options.isStill ?? (() => options.still),
      act: acts.advance,
      timeAfter(time, passed) {
        const led = Math.min(score.duration, hearing.timeAfter(time, passed));
        const next = signing?.wait(time, led) ?? led;
        // The voice was interrupted: the story stands, and so does its sound.
        if (!told.head.playing) return time;
        hearing.show(next, true, false);
        prompt(next);
        // A still stands while the words go on.
        if (isReduced() && told.moment) caption(told.moment, { ...told.head, time: next });
        return next;
      },
      goesOnBehind: () => told.head.playing && hearing.state === 'on',
      onTold: scroll.place,
      onMoment(moment, before) {
        describing.show(moment.panel);
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
  const pause = (): void => {
    isPausing = true;
    told.move(stop);
    isPausing = false;
  };
  let offered: OfferedVoice = 'none';
  let describes = assets.descriptions !== undefined;
  /** What is wanted to be heard stands as text where there is no voice for it. */
  const describeNow = (): void => describing.set(settings().descriptions.show, describes);
  wanted.attach({
    story,
    get score() {
      return score;
    },
    get voiceOnRequest() {
      return offered;
    },
    get spokenDescriptions() {
      const recorded = offered === 'recorded' ? assets.onRequest?.descriptions : assets.descriptions;
      return offered === 'device' || recorded !== undefined;
    },
    language,
    stage,
    teller: told,
    hearing,
    seek,
    pause,
    dress(next, before) {
      look.set(next);
      describeNow();
      if (next.text.scale !== before.text.scale) relayout();
    },
    get left() {
      return left;
    },
    set left(time) {
      left = time;
    },
  });
  const controls = createControls(
    {
      root,
      host,
      player,
      story,
      language,
      words: spoken,
      asked: wishes,
      stage: { toPanelAt: (x, y) => told.panelAt({ x, y }) },
    },
    signal,
  );
  const viewport = watchViewport(host, () => relayout(), signal);
  events.add('settingschange', captionNow, { signal });
  relayout = () => {
    const [bar, textScale] = [controls.insets(), settings().text.scale];
    const free = { ...bar, bottom: bar.bottom + describing.takes({ insets: bar, textScale, height: innerHeight }) };
    const insets = signing?.fit(free) ?? free;
    captions.setRoom({ insets, textScale });
    const room = viewport.read(insets, textScale);
    const measure = look.measure ?? handMeasure;
    told.setLayout(layOut({ story, text: words, score, assets, viewport: room, measure }), pixelRatio());
    scroll.setScore(score, pace, room.height, told.head.time);
  };
  controls.onInsets(relayout);
  const onFilms = (come: Signing): void => {
    signing = come;
  };
  seekSigning({ ...wanted, ...outlet, ...loaded, score: scoreNow }, onFilms, signal);
  const asked = idInAddress();
  const span = score.panels.find((panel) => panel.id === asked);
  if (span) told.move((head) => seekTo(head, restTimeOf(span)));
  const first = panelIndexAt(score, told.head.time);
  const seen = new Promise<void>((resolve) => {
    arrived = (panel) => void (panel === first && resolve());
  });
  history.scrollRestoration = 'manual';
  look.set(settings());
  describeNow();
  await look.worn();
  told.setReduced(isReduced());
  relayout();
  if (!stage.isReady(first)) await seen;
  signal.throwIfAborted();
  document.documentElement.classList.add('bb-staged');
  document.documentElement.classList.toggle('bb-still', options.still);
  relayout();
  const setVoice = (voice: Voice | null): void => {
    const [before, held] = [score, left];
    score = voice?.score ?? recorded;
    const there = (time: Seconds): Seconds => samePlace(before, score, time);
    hearing.setVoice(score, voice);
    told.move((head) => ({ ...head, time: there(head.time), target: there(head.target), walk: null }));
    left = held === null ? null : told.head.time;
    captions.setScore(score);
    describes = voice ? voice.describes : assets.descriptions !== undefined;
    describeNow();
    relayout();
    events.emit('soundchange', { state: hearing.state });
  };
  const onOffer = (voice: OfferedVoice): void => {
    offered = voice;
    events.emit('soundchange', { state: hearing.state });
  };
  const { descriptions, onRequest } = assets;
  const own = { story, language, score, composeScore, descriptions, onRequest, base };
  seekVoices({ ...own, events, settings, setVoice, onOffer, onProblem }, signal);
  const onSpacing = async (spacing: Spacing): Promise<void> => {
    handMeasure = await measureFor(language, spacing);
    look.space(spacing, settings());
    relayout();
  };
  tendLater(root, onSpacing, signal);
}
