/** The tangle of panel `knaeuel`: one long line in three forms, and where on it the hands hold. */
import { pointsOfPath, resample } from '../../src/core/path.ts';
import { THREAD_POINTS } from '../../src/core/thread.ts';
import { createNoise, type Dot, dots, flow } from './marker.ts';

const CENTRE: Dot = [500, 505];

/** Where each hand has drawn its loop at the end, in the order in which the line visits them. */
export const LOOPS = {
  ehrenamtliche: [236, 440],
  neue: [758, 624],
  nachbar: [366, 366],
  kind: [548, 690],
  hauptamtliche: [786, 436],
  studentin: [292, 648],
  kollege: [636, 356],
} as const satisfies Record<string, Dot>;
export type Holder = keyof typeof LOOPS;

/** The line through all loops, drawn as far apart as seven hands can. */
function looseWay(): Dot[] {
  const [cx, cy] = CENTRE;
  const points: Dot[] = [
    [-30, 590],
    [90, 580],
    [200, 540],
    [330, 540],
  ];
  Object.values(LOOPS).forEach(([tx, ty], i) => {
    const [dx, dy] = [tx - cx, ty - cy];
    const length = Math.hypot(dx, dy);
    const [ux, uy] = [dx / length, dy / length];
    const wide = i % 2 ? 42 : -42;
    points.push([cx + ux * 60 + uy * wide, cy + uy * 60 - ux * wide]);
    points.push([cx + dx * 0.62 + uy * wide, cy + dy * 0.62 - ux * wide]);
    points.push([tx, ty]);
    points.push([cx + dx * 0.6 - uy * wide, cy + dy * 0.6 + ux * wide]);
  });
  points.push([640, 570], [800, 545], [920, 560], [1030, 560]);
  return points;
}

const spread = (path: string): Dot[] => resample(pointsOfPath(path), THREAD_POINTS).map(({ x, y }) => [x, y] as const);

const nearest = (points: readonly Dot[], [tx, ty]: Dot): number => {
  const far = points.map(([x, y]) => Math.hypot(x - tx, y - ty));
  return far.indexOf(Math.min(...far));
};

const lengthOf = (points: readonly Dot[]): number =>
  points.reduce((sum, [x, y], i) => sum + Math.hypot(x - (points[i - 1]?.[0] ?? x), y - (points[i - 1]?.[1] ?? y)), 0);

/** How much longer the tangled line is drawn than the loose one. */
const LONGER = 1.3;

/** A way from one point to another that winds around the middle until it is as long as it must be. */
function winding(from: readonly Dot[], to: Dot, wanted: number, start: number, random: () => number): Dot[] {
  const [cx, cy] = CENTRE;
  const bends = Array.from({ length: 5 }, (_, i) => [start + i * 1.6 + random() * 0.6, 0.4 + random() * 0.85] as const);
  const at = (size: number): Dot[] =>
    bends.map(([angle, far]) => [cx + Math.cos(angle) * far * size * 1.25, cy + Math.sin(angle) * far * size] as const);
  let [low, high] = [5, 260];
  for (let i = 0; i < 24; i += 1) {
    const size = (low + high) / 2;
    if (lengthOf(spread(flow([...from.slice(-1), ...at(size), to], false))) > wanted) high = size;
    else low = size;
  }
  return [...at(low), to];
}

/**
 * The same line as a tangle. Between two hands it is as long a share of the whole as on the loose line, so that each
 * hand holds the same place before and after.
 */
function tightWay(loose: readonly Dot[]): Dot[] {
  const random = createNoise(17);
  const [cx, cy] = CENTRE;
  const loops = Object.values(LOOPS);
  const places = [...loops.map((loop) => nearest(loose, loop)), loose.length - 1];
  const step = (lengthOf(loose) * LONGER) / (loose.length - 1);
  let points: Dot[] = [
    [-30, 590],
    [120, 570],
    [300, 556],
  ];
  let [before, done] = [0, lengthOf(points)];
  places.forEach((place, i) => {
    const loop = loops[i];
    const to: Dot = loop ? [cx + (loop[0] - cx) * 0.56, cy + (loop[1] - cy) * 0.62] : [700, 560];
    const rest = loop ? 0 : 335;
    const start = Math.atan2((points.at(-1)?.[1] ?? 0) - cy, (points.at(-1)?.[0] ?? 0) - cx) + 2.4;
    points = [...points, ...winding(points, to, (place - before) * step - done - rest, start, random)];
    [before, done] = [place, 0];
  });
  return [...points, [850, 548], [1030, 560]];
}

/** The knot undone: one bow, as on a shoe. */
const BOW: readonly Dot[] = dots(
  '-30 590, 150 560, 330 592, 450 566, 505 505, 430 400, 320 362, 236 436, 306 504, 400 520, 500 500, 556 468, 540 540, 472 540, 480 480, 540 500, 640 524, 722 502, 786 434, 700 358, 580 404, 505 505, 560 576, 680 606, 850 556, 1030 560',
);

const LOOSE = flow(looseWay(), false);
const whole = (points: readonly Dot[]): Dot[] => points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);

export const FORMS = {
  tight: flow(whole(tightWay(spread(LOOSE))), false),
  loose: LOOSE,
  bow: flow(BOW, false),
};

/** Where a hand holds the line in each form: the place on the loose form nearest to the loop's end. */
export function holdOf(holder: Holder): { tight: Dot; loose: Dot; bow: Dot } {
  const best = nearest(spread(FORMS.loose), LOOPS[holder]);
  const at = (path: string): Dot => {
    const [x, y] = spread(path)[best] ?? [0, 0];
    return [Math.round(x), Math.round(y)];
  };
  return { tight: at(FORMS.tight), loose: at(FORMS.loose), bow: at(FORMS.bow) };
}
