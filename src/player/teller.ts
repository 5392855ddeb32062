import type { StoryAssets } from '../core/assets.ts';
import { meansOf, nearestFirst, panelIdsOf, planKeep } from '../core/keep.ts';
import { type Layout, toScreen } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import { createMomentFinder } from '../core/moment-at.ts';
import { advance, isMoving, type Playhead, START, walkTo } from '../core/playhead.ts';
import type { Score } from '../core/score.ts';
import { nextRestingTime, type SharingOf, sharingIn, stillTimeAt } from '../core/still.ts';
import type { Story } from '../core/story.ts';
import { clamp, type Point, type Seconds } from '../core/units.ts';
import type { Stage } from '../stage/stage.ts';
import type { TextOutlet } from '../text/text-outlet.ts';
import { createClock } from './clock.ts';

export interface TellerOptions {
  readonly story: Story;
  readonly assets: StoryAssets;
  /** Another one after a change of voices; read anew each time. */
  readonly score: Score;
  readonly stage: Stage;
  readonly text: TextOutlet;
  /** Nothing lives: pictures must repeat exactly, or nobody sees them. */
  isStill(): boolean;
  /** Story time after `passed` seconds of telling. */
  timeAfter(time: Seconds, passed: Seconds): Seconds;
  /** Whether it is told on while the page is hidden. */
  goesOnBehind(): boolean;
  /** Moves the reader's acts on by the seconds that passed; true while one runs. */
  act(passed: Seconds): boolean;
  /** Told after every frame in which the playhead moved by itself (not by the reader's scrolling). */
  onTold(time: Seconds): void;
  onMoment(moment: Moment, before: Moment | null): void;
  onHead(head: Playhead, before: Playhead): void;
}

export interface Teller {
  readonly head: Playhead;
  readonly moment: Moment | null;
  setLayout(layout: Layout, pixelRatio: number): void;
  setReduced(reduced: boolean): void;
  /** Changes where the story is or goes. */
  move(change: (head: Playhead) => Playhead): void;
  /** Walks to the next resting place, or the one before. */
  step(direction: 1 | -1): void;
  wake(): void;
  /** Id of the panel at a point of the viewport (CSS pixels), or null. */
  panelAt(point: Point): string | null;
}

/** Line boil and breath need no more drawings than this a second. */
const DRAWINGS_PER_SECOND = 8;
const CROSS_FADE: Seconds = 0.2;

/** Tells the story: moves the playhead, finds the moment, shows it on all outlets. */
export function createTeller(options: TellerOptions, signal: AbortSignal): Teller {
  const { story, assets, stage, text } = options;
  const find = createMomentFinder(story);
  const panelIds = panelIdsOf(story);
  let head = START;
  let layout: Layout | null = null;
  let sharingOf: SharingOf = () => [];
  let pixelRatio = 1;
  let moment: Moment | null = null;
  let reduced = false;
  let kept = '';

  const keep = (now: Moment, room: Layout): void => {
    const key = `${now.panel}|${now.panels.map(({ index }) => index).join()}|${pixelRatio}`;
    if (key === kept) return;
    kept = key;
    const plan = planKeep({ moment: now, layout: room, assets, panelIds, pixelRatio, ...meansOf(room.viewport) });
    stage.keep(plan);
    text.lift(nearestFirst(now, panelIds.length));
  };

  const show = (room: Layout): void => {
    const time = clamp(head.time, 0, options.score.duration);
    const next = find(options.score, room, reduced ? stillTimeAt(options.score, time, sharingOf) : time);
    if (moment && next.time === moment.time && kept !== '') return;
    const before = moment;
    moment = next;
    keep(next, room);
    if (reduced && before && before.time !== next.time) {
      stage.canvas.animate([{ opacity: 0 }, { opacity: 1 }], { duration: CROSS_FADE * 1000 });
    }
    stage.show(next);
    text.show(next);
    options.onMoment(next, before);
  };

  const set = (next: Playhead): void => {
    const before = head;
    head = next;
    if (before !== next) options.onHead(next, before);
  };

  const clock = createClock(
    (passed, now) => {
      if (!layout) return false;
      const before = head;
      // First, since an interrupted voice stops the telling.
      const told = head.playing ? options.timeAfter(head.time, passed) : undefined;
      set(
        reduced && !head.playing
          ? { ...head, time: head.walk?.to ?? head.target, target: head.walk?.to ?? head.target, walk: null }
          : advance(head, passed, options.score.duration, told),
      );
      if ((before.playing || before.walk) && head.time !== before.time) options.onTold(head.time);
      show(layout);
      const acts = options.act(passed);
      const lives = stage.lively && !options.isStill() && !reduced && !document.hidden;
      stage.live(lives ? Math.floor(now * DRAWINGS_PER_SECOND) / DRAWINGS_PER_SECOND : null);
      stage.render();
      if (lives) clock.wakeIn(1 / DRAWINGS_PER_SECOND);
      return isMoving(head) || stage.busy || acts;
    },
    options.goesOnBehind,
    signal,
  );
  document.addEventListener('visibilitychange', () => clock.wake(), { signal });

  const move: Teller['move'] = (change) => {
    const next = change(head);
    set({
      ...next,
      time: clamp(next.time, 0, options.score.duration),
      target: clamp(next.target, 0, options.score.duration),
    });
    clock.wake();
  };

  return {
    get head() {
      return head;
    },
    get moment() {
      return moment;
    },
    wake: () => clock.wake(),
    panelAt(point) {
      if (!layout || !moment) return null;
      const { viewport, panels } = layout;
      const { camera } = moment;
      const hit = moment.panels.find(({ index }) => {
        const frame = panels[index]?.frame;
        if (!frame) return false;
        const corner = toScreen(camera, viewport, frame);
        const [x, y] = [point.x - corner.x, point.y - corner.y];
        return x >= 0 && y >= 0 && x <= frame.width * camera.zoom && y <= frame.height * camera.zoom;
      });
      return hit?.id ?? null;
    },
    move,
    step: (direction) =>
      move((from) => walkTo(from, nextRestingTime(options.score, from.walk?.to ?? from.time, direction, sharingOf))),
    setReduced(wanted) {
      reduced = wanted;
      stage.setMotion(wanted);
      text.setReduced(wanted);
      moment = null;
      clock.wake();
    },
    setLayout(next, ratio) {
      layout = next;
      sharingOf = sharingIn(next);
      pixelRatio = ratio;
      kept = '';
      moment = null;
      stage.setLayout(next, options.score, ratio);
      text.setLayout(next, options.score);
      // Shown in the same frame as the new size, so that a resize never flashes.
      show(next);
      stage.render();
      clock.wake();
    },
  };
}
