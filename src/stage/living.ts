import { createRandom } from '../core/random.ts';
import type { LivingMotion } from '../core/story.ts';
import type { Point, Rect, SceneUnits, Seconds } from '../core/units.ts';

const DRAWINGS = 4;
const DRAWINGS_PER_SECOND = 7;
const BOIL: SceneUnits = 1.2;
const BLINK_EVERY: Seconds = 5.5;
const BLINK_STRAY: Seconds = 1.5;
/** Just longer than one tick of the living motion's clock (8 a second), so that no blink is missed. */
const BLINK: Seconds = 0.13;
const TURN = 2 * Math.PI;

/** Adds a living motion's displacement of the scene point (x, y) at `seconds` to `out`. Scene units. */
export type Displace = (x: SceneUnits, y: SceneUnits, seconds: Seconds, out: { x: number; y: number }) => void;

/** What a layer's living motion happens to: its box, the point it hangs or stands by, its own chance. */
export interface LivingBody {
  readonly box: Rect;
  readonly pivot: Point;
  readonly seed: number;
}

type Maker = (body: LivingBody, random: () => number) => Displace;

/** The line redrawn: four drawings that stray smoothly from the still, in turn. */
const boil: Maker = (_, random) => {
  const waves = Array.from({ length: DRAWINGS * 4 }, () => ({
    u: (random() - 0.5) * 0.09,
    v: (random() - 0.5) * 0.09,
    phase: random() * TURN,
  }));
  return (x, y, seconds, out) => {
    const drawing = (Math.floor(seconds * DRAWINGS_PER_SECOND) % DRAWINGS) * 4;
    for (let wave = 0; wave < 4; wave++) {
      const { u, v, phase } = waves[drawing + wave] as (typeof waves)[number];
      const stray = BOIL * 0.6 * Math.sin(x * u + y * v + phase);
      if (wave < 2) out.x += stray;
      else out.y += stray;
    }
  };
};

/** The chest rises: a slight stretch from the lowest middle. */
const breath: Maker = ({ box }, random) => {
  const phase = random() * TURN;
  const pace = TURN / (3.3 + random());
  const [middle, ground] = [box.x + box.width / 2, box.y + box.height];
  return (x, y, seconds, out) => {
    const lift = Math.sin(seconds * pace + phase);
    out.y += (y - ground) * 0.006 * lift;
    out.x += (x - middle) * 0.003 * lift;
  };
};

/** A plant, a hanging lamp: leans around its pivot, more the farther away. */
const sway: Maker = ({ box, pivot }, random) => {
  const phase = random() * TURN;
  const reach = Math.max(box.height, 1);
  return (_x, y, seconds, out) => {
    const far = (y - pivot.y) / reach;
    out.x += Math.sign(far) * far * far * reach * 0.035 * Math.sin(seconds * 1.5 + phase);
  };
};

/** A flag, loose paper: waves run away from its pivot. */
const flutter: Maker = ({ box, pivot }, random) => {
  const phase = random() * TURN;
  const reach = Math.max(box.width, box.height, 1);
  return (x, y, seconds, out) => {
    const far = Math.hypot(x - pivot.x, y - pivot.y) / reach;
    const wave = Math.sin(far * 9 - seconds * 6 + phase) * Math.min(1, far * 1.4) * reach * 0.022;
    out.y += wave;
    out.x += wave * 0.4;
  };
};

/** Steam: wavers upward from its foot. */
const steam: Maker = ({ box }, random) => {
  const phase = random() * TURN;
  const height = Math.max(box.height, 1);
  return (_x, y, seconds, out) => {
    const up = (box.y + box.height - y) / height;
    out.x += Math.sin(up * 7 - seconds * 2.4 + phase) * up * Math.min(14, height * 0.09);
    out.y += Math.sin(seconds * 1.7 + phase) * up * 3;
  };
};

/** Cold, rage, a phone that rings: the whole drawing trembles. */
const tremble: Maker = (_, random) => {
  const jumps = Array.from({ length: 16 }, () => (random() - 0.5) * 4);
  return (_x, _y, seconds, out) => {
    const beat = Math.floor(seconds * 8) % 8;
    out.x += jumps[beat] as number;
    out.y += jumps[beat + 8] as number;
  };
};

/** A heart, a signal: two quick beats around the pivot, then rest. */
const pulse: Maker = ({ pivot }) => {
  return (x, y, seconds, out) => {
    const beat = (seconds * 0.9) % 1;
    const first = Math.max(0, 1 - Math.abs(beat - 0.12) / 0.12);
    const second = 0.6 * Math.max(0, 1 - Math.abs(beat - 0.36) / 0.12);
    const size = 0.035 * (first + second);
    out.x += (x - pivot.x) * size;
    out.y += (y - pivot.y) * size;
  };
};

const MAKERS: Readonly<Partial<Record<LivingMotion, Maker>>> = { boil, breath, sway, flutter, steam, tremble, pulse };

/** All displacements of a layer's living motions in one function; null where nothing is displaced. */
export function displaceOf(motions: readonly LivingMotion[], body: LivingBody): Displace | null {
  const parts = motions.flatMap((motion, index) => {
    const maker = MAKERS[motion];
    return maker ? [maker(body, createRandom(body.seed + index * 977))] : [];
  });
  if (parts.length === 0) return null;
  return (x, y, seconds, out) => {
    for (const part of parts) part(x, y, seconds, out);
  };
}

/** Whether eyes are shut: for a moment every four to seven seconds, at times of their own. */
export function isBlinking(seconds: Seconds, seed: number): boolean {
  const turn = Math.floor(seconds / BLINK_EVERY);
  const stray = createRandom(seed + turn * 7919)() * BLINK_STRAY;
  const since = seconds - turn * BLINK_EVERY - stray - 1;
  return since >= 0 && since < BLINK;
}
