import { behindAt } from './behind.ts';
import { GUEST } from './fredenberg-hinaus.ts';
import { LINE, MID, puff, tree, VIEW } from './fredenberg-strasse.ts';
import { createRoomPen, THIN } from './haus-plan.ts';
import { fist } from './limbs.ts';
import { CORAL, type Dot, drawing, INK, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { placed } from './pen.ts';
import { NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { arm, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

interface Holder {
  readonly look: Stander;
  readonly neck: readonly [number, number];
  readonly size: number;
  readonly flip: boolean;
  /** Where both hands hold the net, in the scene. */
  readonly near: Dot;
  readonly far: Dot;
}

const HOLDERS: Readonly<Record<string, Holder>> = {
  ehrenamtliche: { look: VOLUNTEER, neck: [258, 372], size: 0.98, flip: false, near: [222, 536], far: [334, 524] },
  gast: { look: GUEST, neck: [748, 366], size: 0.98, flip: true, near: [786, 536], far: [676, 524] },
  neue: { look: NEWCOMER, neck: [136, 560], size: 1.32, flip: false, near: [146, 786], far: [266, 752] },
  hauptamtliche: { look: PROFESSIONAL, neck: [866, 556], size: 1.32, flip: true, near: [852, 786], far: [732, 752] },
};

/** A point of the net: `u` from the left to the right, `v` from the back to the front; it sags. */
const mesh = (u: number, v: number, load: number): Dot => {
  const [left, right] = [222 + 44 * v, 786 - 54 * v];
  const sag = Math.sin(Math.PI * u) * (34 + 30 * v) + load * (Math.sin(Math.PI * u) * Math.sin(Math.PI * v)) ** 2;
  return [Math.round(left + (right - left) * u), Math.round(530 + 222 * v + sag)];
};

/** The net as one line that goes to and fro, then up and down; its ends leave the scene. `load` presses its middle. */
export function netPath(load = 0): string {
  const way: Dot[] = [
    [-30, 720],
    [60, 776],
    [146, 786],
    [206, 782],
    [266, 752],
  ];
  const rows = [1, 0.8, 0.6, 0.4, 0.2, 0];
  rows.forEach((v, i) => {
    const us = [0, 0.17, 0.33, 0.5, 0.67, 0.83, 1];
    for (const u of i % 2 ? us.reverse() : us) way.push(mesh(u, v, load));
  });
  const columns = [0, 0.14, 0.28, 0.42, 0.56, 0.7, 0.84, 1];
  columns.forEach((u, i) => {
    const vs = [0, 0.25, 0.5, 0.75, 1];
    for (const v of i % 2 ? vs.reverse() : vs) way.push(mesh(u, v, load));
  });
  // The last column ends at the back: up the edge once more to the near hand.
  way.push(mesh(1, 0.5, load), [732, 752], [792, 782], [852, 786], [940, 776], [1030, 720]);
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
      flowers,
  );
}

function holder({ look: who, neck, size, flip, near, far }: Holder): readonly [string, string] {
  const at = ([x, y]: Dot): Dot => [((x - neck[0]) / size) * (flip ? -1 : 1), (y - neck[1]) / size];
  const [n, f] = [at(near), at(far)];
  const arms =
    arm([40, 50], f, who.top, 1, 38) +
    fist(f[0], f[1], who.skin, 0, 0.9) +
    arm(NEAR_SHOULDER, n, who.top, 1, 42) +
    fist(n[0], n[1], who.skin, 0, 0.95);
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

/** One more from behind, both hands at the net's near edge. */
function back(): string {
  const p = createRoomPen(84);
  const skin = '#7a4b2b';
  const hold = (x: number): string =>
    p.line(
      [
        [x, 856],
        [x, 810],
      ],
      38,
      INK,
    ) +
    p.line(
      [
        [x, 858],
        [x, 810],
      ],
      29,
      skin,
    ) +
    fist(x, 800, skin, -90, 1.2, x > 500);
  return drawing(
    VIEW,
    '',
    behindAt(
      {
        coat: CORAL,
        head: 'bun',
        headColor: INK,
        skin,
        near: [-84, -118],
        far: [84, -118],
        standing: false,
        collar: TEAL,
      },
      [500, 950],
      1.25,
    ) +
      hold(396) +
      hold(604),
  );
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
    'netz-ruecken': back(),
    ...Object.fromEntries(parts),
  };
}
