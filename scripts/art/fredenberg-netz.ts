import { GUEST } from './fredenberg-hinaus.ts';
import { createRoomPen } from './haus-plan.ts';
import { fist } from './limbs.ts';
import { CORAL, type Dot, drawing, INK, PAPER, type Pen, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';
import { placed } from './pen.ts';
import { COLLEAGUE, NEWCOMER, PROFESSIONAL, VOLUNTEER } from './people.ts';
import { arm, NEAR_SHOULDER, type Stander, stander } from './stander.ts';

const VIEW = [-120, -120, 1240, 1240] as const;
const MID: Pen = { once: true, width: 4, wobble: 1.4, off: [0, 0] };
const LINE: Pen = { width: 5.5, wobble: 1.8, off: [1.5, 1.5] };

interface Holder {
  readonly look: Stander;
  readonly neck: Dot;
  readonly size: number;
  readonly flip: boolean;
  /** Where both hands hold the net, in the scene. */
  readonly near: Dot;
  readonly far: Dot;
}

export const HOLDERS: Readonly<Record<string, Holder>> = {
  ehrenamtliche: { look: VOLUNTEER, neck: [270, 372], size: 0.95, flip: false, near: [228, 528], far: [340, 512] },
  kollege: { look: COLLEAGUE, neck: [742, 366], size: 0.95, flip: true, near: [786, 528], far: [676, 510] },
  neue: { look: NEWCOMER, neck: [140, 560], size: 1.3, flip: false, near: [150, 776], far: [268, 742] },
  hauptamtliche: { look: PROFESSIONAL, neck: [862, 556], size: 1.3, flip: true, near: [846, 776], far: [730, 742] },
};

const meadow = (): string => {
  const p = createRoomPen(81);
  const cloud = (x: number, y: number, s: number): string =>
    p.shape(
      [
        [-90, 18],
        [-96, -8],
        [-62, -24],
        [-40, -52],
        [2, -56],
        [28, -34],
        [62, -40],
        [92, -14],
        [86, 16],
        [0, 24],
      ].map(([a, b]) => [x + a! * s, y + b! * s] as const),
      WHITE,
      { ...MID, corners: false },
    );
  let house =
    p.box(330, 150, 340, 300, CORAL, LINE) +
    p.shape(
      [
        [290, 160],
        [500, 50],
        [710, 160],
      ],
      TEAL,
      LINE,
    );
  for (const x of [356, 456, 556])
    for (const y of [186, 286])
      house +=
        p.box(x, y, 84, 66, YELLOW, MID) +
        p.line(
          [
            [x + 42, y],
            [x + 42, y + 66],
          ],
          3,
        );
  return drawing(
    VIEW,
    tone('luft', WHITE, 2.6, 17) + tone('rasen', INK, 1.7, 17),
    p.flat(-120, -120, 1240, 640, SKY) +
      '<path d="M-120 120h1240v340h-1240z" fill="url(#luft)"/>' +
      cloud(170, 110, 0.9) +
      cloud(850, 150, 1) +
      house +
      p.flat(-120, 440, 1240, 700, YELLOW) +
      '<path d="M-120 470h1240v660h-1240z" fill="url(#rasen)" opacity=".3"/>' +
      p.line(
        [
          [-120, 440],
          [500, 442],
          [1120, 439],
        ],
        5,
      ),
  );
};

function holder({ look, neck, size, flip, near, far }: Holder): readonly [string, string] {
  const at = ([x, y]: Dot): Dot => [((x - neck[0]) / size) * (flip ? -1 : 1), (y - neck[1]) / size];
  const [n, f] = [at(near), at(far)];
  const arms =
    arm([40, 50], f, look.top, 1, 38) +
    fist(f[0], f[1], look.skin, 0, 0.9) +
    arm(NEAR_SHOULDER, n, look.top, 1, 42) +
    fist(n[0], n[1], look.skin, 0, 0.95);
  return [
    drawing(VIEW, '', placed(stander({ ...look, near: n, far: f }), neck[0], neck[1], size, 0, flip)),
    drawing(VIEW, '', placed(arms, neck[0], neck[1], size, 0, flip)),
  ];
}

/** The boy in the air, arms up, knees bent; his neck's lower end at 500, 330. */
function boy(): string {
  const p = createRoomPen(82);
  const skin = '#a56a43';
  const limb = (points: readonly Dot[], width: number, fill: string): string =>
    p.line(points, width + 9, INK) + p.line(points, width, fill);
  return drawing(
    VIEW,
    '',
    limb(
      [
        [478, 352],
        [430, 322],
        [420, 268],
      ],
      22,
      skin,
    ) +
      limb(
        [
          [522, 352],
          [570, 322],
          [582, 268],
        ],
        22,
        skin,
      ) +
      limb(
        [
          [486, 440],
          [446, 470],
          [470, 520],
        ],
        30,
        TEAL,
      ) +
      limb(
        [
          [516, 440],
          [556, 470],
          [530, 516],
        ],
        30,
        TEAL,
      ) +
      p.shape(
        [
          [446, 516],
          [490, 508],
          [492, 532],
          [450, 540],
        ],
        INK,
        MID,
      ) +
      p.shape(
        [
          [508, 506],
          [552, 514],
          [548, 536],
          [508, 530],
        ],
        INK,
        MID,
      ) +
      p.shape(
        [
          [470, 334],
          [530, 334],
          [540, 380],
          [530, 448],
          [472, 448],
          [460, 380],
        ],
        WHITE,
        { ...LINE, corners: false },
      ) +
      limb(
        [
          [472, 350],
          [446, 334],
        ],
        24,
        WHITE,
      ) +
      limb(
        [
          [528, 350],
          [554, 334],
        ],
        24,
        WHITE,
      ),
  );
}

const kite = (): string => {
  const p = createRoomPen(83);
  return drawing(
    VIEW,
    '',
    p.shape(
      [
        [606, 120],
        [660, 176],
        [616, 262],
        [558, 186],
      ],
      YELLOW,
      LINE,
    ) +
      p.line(
        [
          [606, 120],
          [616, 262],
        ],
        4,
      ) +
      p.line(
        [
          [558, 186],
          [660, 176],
        ],
        4,
      ) +
      p.shape(
        [
          [606, 120],
          [660, 176],
          [612, 181],
        ],
        CORAL,
        MID,
      ) +
      p.line(
        [
          [616, 262],
          [600, 276],
          [582, 268],
        ],
        3,
      ),
  );
};

export function netz(): Readonly<Record<string, string>> {
  const parts = Object.entries(HOLDERS).flatMap(([name, who]) => {
    const [body, arms] = holder(who);
    return [
      [`netz-${name}`, body],
      [`netz-${name}-arme`, arms],
    ] as const;
  });
  return { 'netz-wiese': meadow(), 'netz-junge': boy(), 'netz-drachen': kite(), ...Object.fromEntries(parts) };
}
void GUEST;
void PAPER;
