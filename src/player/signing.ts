import type { StoryAssets } from '../core/assets.ts';
import type { Insets } from '../core/layout.ts';
import type { DescriptionSettings, PlayerPort } from '../core/port.ts';
import type { Score } from '../core/score.ts';
import { type FilmSpan, filmSpansOf, type SignMoment, signMomentAt } from '../core/sign-moment.ts';
import type { Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import { createSignBox, type SignBox } from '../text/sign-box.ts';
import type { Emitter } from './emitter.ts';

export interface SigningOptions {
  readonly host: HTMLElement;
  readonly player: PlayerPort;
  readonly events: Emitter;
  readonly story: Story;
  readonly assets: StoryAssets;
  readonly language: string;
  /** What the films' addresses are relative to. */
  readonly base: string;
  score(): Score;
  /** The room it takes has changed. */
  onRoom(): void;
  onProblem(code: string, message: string): void;
}

/** Films of sign language that follow the telling, where the reader asks for them. */
export interface Signing {
  /** What is left of the screen beside the film. */
  fit(insets: Insets): Insets;
  /** Brings the film to where the story is; called whenever that moves. */
  follow(): void;
  /** Story time after a step from `time` to `next`: the telling waits for a film that comes or has more to say. */
  wait(time: Seconds, next: Seconds): Seconds;
}

/** The film may be this far from the story before it is moved. */
const DRIFT: Seconds = 0.15;
/** A story that stands shows the very picture; closer than this is the same one. */
const SAME: Seconds = 0.03;
/** How close before its end a panel waits. */
const EDGE: Seconds = 0.001;
/** A film that does not come or goes on no more holds nothing up for longer. Milliseconds. */
const MOST_AWAITED = 4000;
/** A story that has not moved for so long stands. Milliseconds. */
const STANDS = 120;

export function createSigning(options: SigningOptions, signal: AbortSignal): Signing {
  const { player, events, story, assets, base, onProblem } = options;
  let wanted: DescriptionSettings['signs'] = 'off';
  let box: SignBox | null = null;
  let spans: readonly FilmSpan[] = [];
  let score: Score | null = null;
  let shown = '';
  const lost = new Set<string>();
  /** When the story last moved on while it is told: a voice that loads holds up the film, too. Milliseconds. */
  let moved = 0;
  let watched = { key: '', since: 0 };

  const momentAt = (time: Seconds): SignMoment | null => {
    if (score !== options.score()) {
      score = options.score();
      spans = filmSpansOf(story, assets.signs ?? {}, score);
    }
    const moment = signMomentAt(spans, time);
    return moment && lost.has(moment.id) ? null : moment;
  };
  /** Whether something has stood as it is for too long. */
  const isStuck = (key: string): boolean => {
    if (watched.key !== key) watched = { key, since: performance.now() };
    return performance.now() - watched.since > MOST_AWAITED;
  };
  const isHolding = (moment: SignMoment, video: HTMLVideoElement): boolean =>
    player.time >= moment.end - 2 * EDGE && video.currentTime >= moment.second;

  const show = (moment: SignMoment | null, { video, setFilm }: SignBox): void => {
    const id = moment?.id ?? '';
    if (id === shown) return;
    shown = id;
    setFilm(moment !== null);
    video.pause();
    if (moment) video.src = new URL(moment.film.src, base).href;
  };
  const follow = (): void => {
    if (!box) return;
    const { video } = box;
    const moment = momentAt(player.time);
    show(moment, box);
    if (!moment || video.readyState < 1) return;
    const rests = moment.second >= moment.film.seconds;
    const goes = player.playing && !video.ended && !rests && performance.now() - moved < STANDS;
    const isAhead = isHolding(moment, video);
    const apart = Math.abs(video.currentTime - moment.second);
    if (!isAhead && !video.seeking && apart > (goes ? DRIFT : SAME)) video.currentTime = moment.second;
    video.playbackRate = player.settings.sound.rate;
    if (goes && video.paused) video.play().catch(() => {});
    else if (!goes && !video.paused) video.pause();
  };
  const open = (): SignBox => {
    const { host, language } = options;
    const made = createSignBox({ host, language, change: (signs) => player.change({ descriptions: { signs } }) });
    made.setFilm(false);
    for (const type of ['loadedmetadata', 'seeked']) made.video.addEventListener(type, follow);
    made.video.addEventListener('error', () => {
      if (shown === '') return;
      onProblem('lost-film', `The film of "${shown}" cannot be played; the story goes on without.`);
      lost.add(shown);
      follow();
    });
    return made;
  };
  const close = (): void => {
    shown = '';
    box?.remove();
    box = null;
  };
  const dress = (): void => {
    if (signal.aborted) return;
    const before = wanted;
    wanted = player.settings.descriptions.signs;
    if (wanted === 'off') close();
    else box ??= open();
    follow();
    if (wanted !== before) options.onRoom();
  };
  events.add('settingschange', dress, { signal });
  signal.addEventListener('abort', close, { once: true });
  // Room can be made once whoever made this holds it.
  queueMicrotask(dress);

  return {
    fit: (insets) => (box && wanted !== 'off' ? box.fit(insets, wanted) : insets),
    follow,
    wait(time, next) {
      if (next > time) moved = performance.now();
      const moment = box && momentAt(time);
      if (!box || !moment) return next;
      const { video } = box;
      const { id, start, end, film } = moment;
      // From its first picture on, nothing of it is missed.
      if (time - start < DRIFT && (id !== shown || video.readyState < 3)) {
        follow();
        return isStuck(`${id} comes`) ? next : time;
      }
      const isLast = next >= end;
      if (!isLast || video.ended || moment.second >= film.seconds) return next;
      return isStuck(`${id} at ${video.currentTime}`) ? next : Math.max(time, end - EDGE);
    },
  };
}
