import { panelIndexAt } from './compose-score.ts';
import { type Camera, type CameraPath, type Layout, type PanelPlace, toScreen } from './layout.ts';
import type { LetteringMoment, Moment, PanelMoment, ThreadMoment, VoiceMoment } from './moment.ts';
import { progressAt, timeOf } from './pace-of-panel.ts';
import type { PanelSpan, Score } from './score.ts';
import { type Panel, panelsOf, type Story } from './story.ts';
import { clamp, easeInOut, type Fraction, mix, type Seconds, shareOf } from './units.ts';

/** How many neighbours on each side may be in sight; a page has fewer panels. */
const REACH = 14;
const APPEAR: Seconds = 0.35;
/** Share of the told part in which the camera moves; then it rests. */
const MOVE_SHARE = 0.7;

const between = (a: Camera, b: Camera, share: Fraction): Camera => {
  if (share <= 0) return a;
  if (share >= 1) return b;
  // Mixing the logarithm keeps a zoom's pace even.
  const zoom = Math.exp(mix(Math.log(a.zoom), Math.log(b.zoom), share));
  const way = a.zoom === b.zoom ? share : (1 / zoom - 1 / a.zoom) / (1 / b.zoom - 1 / a.zoom);
  const even = mix(share, way, Math.min(1, Math.abs(Math.log(b.zoom / a.zoom))));
  return { x: mix(a.x, b.x, even), y: mix(a.y, b.y, even), zoom };
};

/** Shortest share of a panel in which the camera pulls back. */
const LEAST_MOVE = 0.12;

/** When the camera rests: a pull-back ends before there is something to read, so that no words leave the screen. */
function restsAt(panel: Panel, span: PanelSpan, own: CameraPath): Fraction {
  const usual = mix(span.arrival, span.rest, MOVE_SHARE);
  if (own.from.zoom <= own.to.zoom) return usual;
  const read = span.lettering.filter(({ id }) => panel.lettering.find((item) => item.id === id)?.kind !== 'sound');
  const first = Math.min(usual, ...read.map(({ start }) => start));
  return Math.max(span.arrival + LEAST_MOVE, first);
}

function cameraAt(layout: Layout, panel: Panel, span: PanelSpan, progress: Fraction): Camera {
  const own = layout.cameraOf(span.index);
  if (progress < span.arrival) {
    const before = layout.cameraOf(span.index - 1);
    return between(before.to, own.from, easeInOut(progress / span.arrival));
  }
  return between(own.from, own.to, easeInOut(shareOf(progress, span.arrival, restsAt(panel, span, own))));
}

function isInSight(layout: Layout, camera: Camera, place: PanelPlace): boolean {
  const { viewport } = layout;
  const a = toScreen(camera, viewport, place.frame);
  const right = a.x + place.frame.width * camera.zoom;
  const bottom = a.y + place.frame.height * camera.zoom;
  const margin = 40;
  return a.x < viewport.width + margin && a.y < viewport.height + margin && right > -margin && bottom > -margin;
}

/** Lettering in the apron lies over the neighbours, so it leaves with its panel; the rest stays in its picture. */
function leavingOf(span: PanelSpan, isApron: boolean, isLast: boolean, progress: Fraction): Fraction {
  return isApron && !isLast ? shareOf(progress, mix(span.rest, 1, 0.5), 1) : 0;
}

function letteringAt(layout: Layout, span: PanelSpan, isLast: boolean, time: Seconds): LetteringMoment[] {
  const progress = progressAt(span, time);
  if (progress <= 0 && span.lettering.every(({ start }) => start > 0)) return [];
  const { items } = layout.letteringOf(span.index);
  const result: LetteringMoment[] = [];
  for (const { id, start, end } of span.lettering) {
    // In seconds: where the voice slows the picture down, words still come at once.
    const coming = start <= 0 ? 1 : shareOf(time - timeOf(span, start), 0, APPEAR);
    const going = end >= 1 ? 0 : shareOf(time - timeOf(span, end), -APPEAR / 2, 0);
    const apron = items.find((item) => item.id === id)?.apron ?? false;
    const shown = Math.min(coming, 1 - going, 1 - leavingOf(span, apron, isLast, progress));
    if (shown > 0) result.push({ panel: span.index, id, shown });
  }
  return result;
}

/** Share of the panel's own line that is drawn at a panel progress. */
export function drawnShareAt(draw: readonly [Fraction, Fraction], span: PanelSpan, progress: Fraction): Fraction {
  return easeInOut(shareOf(progress, Math.max(draw[0], span.arrival * 0.6), Math.max(draw[1], span.arrival * 0.6)));
}

/** The line that is spoken at a story time within a panel. */
export function voiceAt(span: PanelSpan, time: Seconds): VoiceMoment | null {
  const line = span.voice.find(({ start, duration }) => time >= start && time < start + duration);
  return line ? { panel: span.index, line, offset: time - line.start } : null;
}

/**
 * Finds what is true at a story time.
 * `time` (seconds) is clamped to the score, so over-scrolling is safe. Pure: the same input gives the same moment, which
 * scrubbing, the kiosk's loop and the film rely on.
 * @throws {RangeError} if the score has no spans; `readStory` lets no such story through.
 */
export function createMomentFinder(story: Story): (score: Score, layout: Layout, time: Seconds) => Moment {
  const panels = panelsOf(story);
  return (score, layout, time) => {
    const now = clamp(time, 0, score.duration);
    const current = panelIndexAt(score, now);
    const span = score.panels[current];
    const told = panels[current];
    if (!span || !told) throw new RangeError('momentAt: the score has no panels');
    const camera = cameraAt(layout, told, span, progressAt(span, now));
    const seen: PanelMoment[] = [];
    const lettering: LetteringMoment[] = [];
    const thread: ThreadMoment[] = [];
    const from = Math.max(0, current - REACH);
    const to = Math.min(score.panels.length - 1, current + REACH);
    for (let index = from; index <= to; index++) {
      const place = layout.panels[index];
      const near = score.panels[index];
      if (!place || !near) continue;
      const inSight = isInSight(layout, camera, place);
      const progress = progressAt(near, now);
      if (inSight) {
        seen.push({ index, id: near.id, progress });
        lettering.push(...letteringAt(layout, near, index === score.panels.length - 1, now));
      }
      const draw = panels[index]?.thread?.draw;
      if (draw && progress > 0 && (inSight || index === current || index === current + 1)) {
        const lead = near.arrival > 0 ? shareOf(progress, 0, near.arrival * 0.8) : 1;
        thread.push({ panel: index, lead, drawn: drawnShareAt(draw, near, progress) });
      }
    }
    const { ambience, music } = span;
    const voice = voiceAt(span, now);
    return { time: now, panel: current, camera, panels: seen, lettering, thread, voice, ambience, music };
  };
}
