import { cloud, offices, trees } from './lake.ts';
import { CORAL, type Dot, drawing, flat, INK, ink, PAPER, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';

export function rainSky(): string {
  return drawing(
    cloud(820, 210, 1.7, '#ffffff') +
      tone(
        'wolke',
        [
          [690, 240],
          [760, 190],
          [880, 200],
          [960, 236],
          [900, 248],
          [740, 250],
        ],
        TEAL,
        2.6,
        13,
      ) +
      cloud(250, 190, 1.3, '#ffffff') +
      cloud(520, 120, 1, '#ffffff'),
  );
}

export function rain(): string {
  let drops = '';
  for (let i = 0; i < 46; i++) {
    const [x, y] = [((i * 173) % 1240) - 120, 240 + ((i * 97) % 520)];
    // None on a face, on the hands or out of the blue above a cloud, however far the layer moves.
    if ((x > 560 && x < 860 && y < 520) || (x > 640 && y < 400) || (y < 320 && x < 640)) continue;
    if (x > 470 && x < 860 && y > 560) continue;
    drops += ink(
      [
        [x, y],
        [x - 9, y + 34],
      ],
      3.4,
      false,
      i % 3 ? TEAL : INK,
    );
  }
  return drawing(drops, '-120 200 1240 640');
}

export function town(): string {
  return drawing(
    offices(36, 602, 96, 150, '#ffffff', 5) +
      offices(150, 602, 80, 108, SKY, 9) +
      trees(236, 400, 600, 31, ['#ffffff', TEAL], 0.8) +
      offices(420, 602, 74, 130, '#ffffff', 14) +
      trees(500, 620, 600, 37, [TEAL, '#ffffff'], 0.8) +
      offices(860, 602, 220, 250, '#ffffff', 4) +
      flat(
        [
          [-120, 598, 1],
          [1120, 598, 1],
          [1120, 640, 1],
          [-120, 640, 1],
        ],
        TEAL,
      ),
  );
}

export function quay(): string {
  const top: Dot[] = [
    [1130, 706, 1],
    [430, 762, 1],
    [424, 812, 1],
    [442, 818, 1],
    [440, 1130, 1],
    [1130, 1130, 1],
  ];
  const wall: Dot[] = [
    [1130, 800, 1],
    [424, 816, 1],
    [442, 822, 1],
    [440, 1130, 1],
    [1130, 1130, 1],
  ];
  let bricks = '';
  for (let row = 0; row < 5; row++) {
    const y = 884 + row * 62;
    bricks += ink(
      [
        [444, y + 2],
        [760, y - 4],
        [1130, y - 8],
      ],
      4,
    );
    for (let x = 500 + (row % 2) * 64; x < 1130; x += 132)
      bricks += ink(
        [
          [x, y - 58],
          [x + 1, y - 4],
        ],
        4,
      );
  }
  const bollard =
    shape(
      [
        [470, 790, 1],
        [466, 730],
        [452, 716],
        [462, 700],
        [506, 698],
        [514, 714],
        [502, 730],
        [506, 788, 1],
      ],
      INK,
      5,
    ) +
    ink(
      [
        [470, 712],
        [498, 711],
      ],
      4,
      false,
      SKY,
    );
  return drawing(
    flat(top, '#ffffff', [-3, 3]) +
      flat(wall, SKY) +
      tone('mauer', wall, TEAL, 3, 15) +
      bricks +
      [560, 700, 840, 980]
        .map((x) =>
          ink(
            [
              [x, 754 - (x - 430) * 0.08],
              [x - 34, 806 - (x - 430) * 0.02],
            ],
            3.6,
          ),
        )
        .join('') +
      ink(top.slice(0, -1), 6) +
      ink(
        [
          [1130, 800],
          [760, 808],
          [424, 814],
        ],
        5,
      ) +
      bollard,
  );
}

/** Files that wait on the coping beside the professional; they lean a little. */
export function files(): string {
  let pile = '';
  const fills = ['#ffffff', YELLOW, SKY, TEAL, '#ffffff', CORAL, SKY, '#ffffff'];
  fills.forEach((fill, i) => {
    const [x, y] = [858 + Math.sin(i * 1.9) * 9 + i * 2.4, 788 - i * 38];
    pile += shape(
      [
        [x, y, 1],
        [x + 2, y - 36, 1],
        [x + 136, y - 40, 1],
        [x + 138, y - 3, 1],
      ],
      fill,
      5,
    );
    pile +=
      ink(
        [
          [x + 6, y - 18],
          [x + 96, y - 20],
        ],
        3.2,
      ) +
      shape(
        [
          [x + 104, y - 30, 1],
          [x + 126, y - 31, 1],
          [x + 127, y - 12, 1],
          [x + 105, y - 11, 1],
        ],
        PAPER,
        3.4,
      );
  });
  return drawing(
    pile +
      shape(
        [
          [888, 482, 1],
          [1000, 466, 1],
          [1012, 482, 1],
          [900, 498, 1],
        ],
        '#ffffff',
        4.5,
      ) +
      ink(
        [
          [912, 486],
          [984, 475],
        ],
        3.2,
      ),
  );
}
