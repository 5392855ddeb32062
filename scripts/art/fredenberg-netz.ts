import { behindAt } from './behind.ts';
import { hand, wristOf } from './fingers.ts';
import { GUEST, reach } from './fredenberg-hinaus.ts';
import { LINE, MID, puff, tree, VIEW } from './fredenberg-strasse.ts';
import { createRoomPen, THIN } from './haus-plan.ts';
import { fist, limb } from './limbs.ts';
import { CORAL, type Dot, drawing, INK, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { placed } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { NEAR_SHOULDER, type Stander, stander } from './stander.ts';

interface Hold {
  /** Where the fingers lie, as a place of the net, from the left to the right and from the back to the front. */
  readonly at: readonly [u: number, v: number];
  /** In the body's own measure. */
  readonly elbow: Dot;
  readonly turn: number;
  /** The upper arm is hidden: the sleeve starts at the elbow. */
  readonly isHidden?: boolean;
}

interface Holder {
  readonly look: Stander;
  readonly neck: readonly [number, number];
  readonly size: number;
  readonly flip: boolean;
  readonly near: Hold;
  readonly far: Hold;
}

const back = (flip: boolean): Pick<Holder, 'near' | 'far' | 'size' | 'flip'> => {
  const u = (value: number): number => (flip ? 1 - value : value);
  return {
    size: 0.98,
    flip,
    near: { at: [u(0.02), 0.16], elbow: [-40, 128], turn: 60 },
    far: { at: [u(0.2), 0], elbow: [80, 112], turn: 76 },
  };
};

const front = (flip: boolean): Pick<Holder, 'near' | 'far' | 'size' | 'flip'> => {
  const u = (value: number): number => (flip ? 1 - value : value);
  return {
    size: 1.32,
    flip,
    near: { at: [u(0.16), 1], elbow: [-34, 146], turn: 0 },
    // Only its forearm shows, the rest is behind the near arm.
    far: { at: [u(0), 0.5], elbow: [4, 148], turn: -52, isHidden: true },
  };
};

const HOLDERS: Readonly<Record<string, Holder>> = {
  ehrenamtliche: { look: VOLUNTEER, neck: [302, 372], ...back(false) },
  gast: { look: GUEST, neck: [698, 366], ...back(true) },
  neue: { look: NEWCOMER, neck: [192, 560], ...front(false) },
  hauptamtliche: { look: PROFESSIONAL, neck: [804, 556], ...front(true) },
};

/** A point of the net: `u` from the left to the right, `v` from the back to the front. It lies, and its middle sags. */
const mesh = (u: number, v: number, load: number): Dot => {
  const [across, along] = [Math.sin(Math.PI * u), Math.sin(Math.PI * v)];
  const half = 180 + 68 * v + 10 * along;
  const round = across * (64 * v - 10);
  const sag = 46 * across * along + load * (across * along) ** 2;
  return [Math.round(500 + half * (2 * u - 1)), Math.round(582 + 136 * v ** 1.15 + round + sag)];
};

/**
 * The net as one line that goes to and fro, then up and down; its ends leave the scene. `load` presses its middle.
 * While it is made it is first only the rim all hold, then rows; the line keeps its length, so that it slides into place.
 */
export function netPath(load = 0, made: 'rim' | 'rows' | 'net' = 'net'): string {
  const way: Dot[] = [
    [-30, 802],
    [60, 806],
    [150, 800],
    [214, 770],
    [252, 718],
  ];
  const rows = [1, 0.8, 0.6, 0.4, 0.2, 0];
  rows.forEach((v, i) => {
    const us = [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1];
    for (const u of i % 2 ? us.reverse() : us) way.push(mesh(u, made === 'rim' ? Math.round(v) : v, load));
  });
  const columns = [0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.84, 1];
  columns.forEach((u, i) => {
    const vs = [0, 0.25, 0.5, 0.75, 1];
    for (const v of i % 2 ? vs.reverse() : vs) way.push(mesh(made === 'net' ? u : Math.round(u), v, load));
  });
  // The last column ends at the back: up the edge once more to the near hand.
  way.push(mesh(1, 0.5, load), mesh(1, 1, load), [786, 770], [850, 800], [940, 806], [1030, 802]);
  return `M ${way.map(([x, y]) => `${x} ${y}`).join(' L ')}`;
}

function meadow(): string {
  const p = createRoomPen(81);
  let house = p.box(330, 150, 340, 300, CORAL, LINE) + p.shape('290 160, 500 50, 710 160', TEAL, LINE);
  for (const x of [356, 456, 556])
    for (const y of [182, 282])
      house +=
        p.box(x, y, 84, 70, YELLOW, MID) +
        p.line(
          [
            [x + 42, y],
            [x + 42, y + 70],
          ],
          3,
        ) +
        p.box(x - 5, y + 66, 94, 10, WHITE, THIN);
  house += p.box(464, 380, 72, 68, TEAL, MID) + p.oval(524, 416, 4, 4, YELLOW, THIN);
  const flowers = ['80 640', '420 900', '600 940', '380 480', '620 476', '40 500', '960 500', '330 960', '700 980']
    .map((at) => {
      const [x, y] = at.split(' ').map(Number) as [number, number];
      return (
        p.line(
          [
            [x, y],
            [x + 1, y - 18],
          ],
          3,
        ) +
        p.oval(x + 1, y - 24, 9, 9, [WHITE, CORAL][Math.round(x / 10) % 2]!, THIN) +
        p.oval(x + 1, y - 24, 2.6, 2.6, INK, THIN)
      );
    })
    .join('');
  return drawing(
    VIEW,
    tone('luft', WHITE, 2.6, 17) + tone('rasen', INK, 1.7, 17),
    p.flat(-120, -120, 1240, 640, SKY) +
      '<path d="M-120 120h1240v340h-1240z" fill="url(#luft)"/>' +
      puff(150, 150, 0.9) +
      puff(870, 170, 0.9) +
      tree(50, 330, 0.8, TEAL) +
      tree(960, 320, 0.9, TEAL) +
      house +
      p.flat(-120, 446, 1240, 700, YELLOW) +
      '<path d="M-120 480h1240v640h-1240z" fill="url(#rasen)" opacity=".3"/>' +
      p.line('-120 446, 500 448, 1120 445', 5) +
      // The shadow on the ground shows that the net lies above it.
      '<ellipse cx="500" cy="846" rx="262" ry="62" fill="#e3a820"/>' +
      flowers,
  );
}

function holder({ look: who, neck, size, flip, near, far }: Holder): readonly [string, string] {
  const at = (u: number, v: number): Dot => {
    const [x, y] = mesh(u, v, 0);
    return [((x - neck[0]) / size) * (flip ? -1 : 1), (y - neck[1]) / size];
  };
  const [n, f] = [at(...near.at), at(...far.at)];
  const arms =
    reach(who, far.isHidden ? [far.elbow] : [[40, 50], far.elbow], f, 'fist', far.turn, [40, 36, 30]) +
    reach(who, [NEAR_SHOULDER, near.elbow], n, 'fist', near.turn, [44, 40, 32]);
  const place = (body: string): string => drawing(VIEW, '', placed(body, neck[0], neck[1], size, 0, flip));
  return [place(stander({ ...who, near: n, far: f })), place(arms)];
}

/** The boy in the air, arms up, knees bent; his neck's lower end at 500, 330. */
function boy(): string {
  const p = createRoomPen(82);
  const skin = '#a56a43';
  return drawing(
    VIEW,
    '',
    p.limb('478 352, 430 322, 420 268', 22, skin, 9) +
      fist(418, 260, skin, -96, 0.6, true) +
      p.limb('522 352, 570 322, 582 272', 22, skin, 9) +
      p.limb('486 440, 446 470, 470 520', 30, TEAL, 9) +
      p.limb('516 440, 556 470, 530 516', 30, TEAL, 9) +
      p.soft('440 518, 460 508, 492 514, 494 534, 446 540', INK, MID) +
      p.soft('506 512, 540 506, 560 516, 554 538, 506 532', INK, MID) +
      p.soft('470 334, 530 334, 540 380, 532 448, 470 448, 460 380', WHITE, LINE) +
      p.limb('474 352, 446 334', 24, WHITE, 9) +
      p.limb('526 352, 554 334', 24, WHITE, 9) +
      p.flat(474, 342, 52, 30, WHITE) +
      fist(584, 262, skin, -80, 0.6),
  );
}

const kite = (): string => {
  const p = createRoomPen(83);
  return drawing(
    VIEW,
    '',
    p.line('626 232, 604 250, 586 264', 3) +
      p.shape('656 100, 712 150, 626 232, 590 140', YELLOW, LINE) +
      p.shape('656 100, 712 150, 642 156', CORAL, MID) +
      p.line('656 100, 626 232', 4) +
      p.line('590 140, 712 150', 4),
  );
};

/** One more from behind, both hands at the net's near edge, elbows out. */
function behindNet(): string {
  const skin = '#7a4b2b';
  const [neck, size] = [[500, 902] as const, 1.2];
  const arms = ([-1, 1] as const)
    .map((side) => {
      const [x, y] = mesh(0.5 + side * 0.22, 1, 0);
      const place = { turn: -90 + side * 12, size: 0.6, line: 4.4, flip: side < 0 };
      const shoulder: Dot = [neck[0] + side * 66, neck[1] + 50];
      const elbow: Dot = [neck[0] + side * 132, neck[1] + 40];
      return (
        hand('fist', x, y - 4, skin, place) + limb([shoulder, elbow, wristOf(x, y - 4, place)], [56, 50, 36], SKY, 5.4)
      );
    })
    .join('');
  const look = { coat: SKY, head: 'short', headColor: '#3b2a20', skin, near: [-70, 232], standing: false } as const;
  return drawing(VIEW, '', arms + behindAt({ ...look, far: null }, neck, size));
}

/** All drawings of the net by file name. */
export function netz(): Readonly<Record<string, string>> {
  const parts = Object.entries(HOLDERS).flatMap(([name, who]) => {
    const [body, arms] = holder(who);
    return [
      [`netz-${name}`, body],
      [`netz-${name}-arme`, arms],
    ] as const;
  });
  return {
    'netz-wiese': meadow(),
    'netz-junge': boy(),
    'netz-drachen': kite(),
    'netz-ruecken': behindNet(),
    ...Object.fromEntries(parts),
  };
}
