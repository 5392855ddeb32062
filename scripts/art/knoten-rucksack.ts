/** Panel `rucksack`: a street in the evening, a rucksack full of other people's stories, a second hand. */
import { helpingArm, helpingThumb } from './knoten-hand.ts';
import {
  CORAL,
  createMarker,
  type Dot,
  dots,
  drawing,
  fade,
  INK,
  type Marker,
  PAPER,
  SKY,
  TEAL,
  tone,
  WHITE,
  YELLOW,
} from './marker.ts';

const FULL = [-120, -120, 1240, 1240] as const;
/** Evening without night: the far street is the sky's colour, a little deeper. */
const DUSK = '#dc573a';

/** A wire over the street, and birds that have finished for the day. */
function wire(m: Marker): string {
  const sag = (y: number): Dot[] => [
    [-130, y],
    [200, y + 46],
    [560, y + 52],
    [1130, y - 20],
  ];
  const line = { stroke: DUSK, width: 5 };
  let body = m.line(sag(150), { ...line, corners: false }) + m.line(sag(188), { ...line, corners: false });
  for (const [x, y] of [
    [118, 186],
    [178, 194],
    [208, 196],
    [690, 188],
  ] as const)
    body += m.shape(
      [
        [x - 22, y - 4],
        [x - 8, y - 30],
        [x + 8, y - 38],
        [x + 24, y - 30],
        [x + 14, y - 22],
        [x + 10, y - 2],
        [x - 4, y + 4],
      ],
      { ...line, fill: DUSK, corners: false },
    );
  return body;
}

function street(): string {
  const m = createMarker(401);
  let body = `<path d="M-120 -120H1120V1120H-120Z" fill="${CORAL}"/>`;
  body += fade(YELLOW, -130, 1260, 720, 250, 5, 16) + wire(m);
  let x = -130;
  const line = { stroke: DUSK, width: 5, once: true };
  for (let i = 0; x < 1110; i += 1) {
    const w = m.about(150, 34);
    const top = m.about(400, 66);
    const gable = i % 3 === 1;
    const points: Dot[] = gable
      ? [
          [x, 720],
          [x, top + 50],
          [x + w / 2, top - 24],
          [x + w, top + 50],
          [x + w, 720],
        ]
      : [
          [x, 720],
          [x, top],
          [x + w, top + m.about(0, 6)],
          [x + w, 720],
        ];
    body += m.shape(points, { ...line, fill: i % 2 ? '#ec6446' : '#e65e41' });
    if (!gable) {
      const cx = x + w * 0.7;
      body += m.box(cx, top - 34, 26, 34, { ...line, fill: '#e65e41' });
    }
    const columns = w > 150 ? 3 : 2;
    for (let row = 0; row < 3; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const [wx, wy] = [x + (w / (columns + 0.4)) * (column + 0.35), top + 74 + row * 74];
        if (wy > 590) continue;
        const lit = m.random() > 0.72;
        body += m.box(wx, wy, 30, 42, { ...line, width: 4, fill: lit ? YELLOW : '#d65334' });
        if (lit)
          body += m.line(
            [
              [wx + 15, wy],
              [wx + 15, wy + 42],
            ],
            { ...line, width: 3 },
          );
      }
    x += w;
  }
  return drawing(FULL, '', body);
}

function pavement(): string {
  const m = createMarker(409);
  let body = m.shape(dots('-140 664, 300 658, 760 664, 1140 656, 1140 1150, -140 1150'), { fill: PAPER, width: 7 });
  body += fade(CORAL, -130, 1260, 1110, 800, 4.6, 16);
  for (const [x, y, w] of [
    [40, 800, 120],
    [330, 812, 90],
    [720, 800, 120],
    [900, 880, 130],
    [130, 880, 120],
    [400, 1010, 150],
  ] as const)
    body += m.line(
      [
        [x, y],
        [x + w, y - 3],
      ],
      { width: 4 },
    );
  return drawing(FULL, '', body);
}

/** A street lamp with its light as screentone. */
function lamp(): string {
  const m = createMarker(419);
  let body = `<circle cx="872" cy="600" r="118" fill="url(#t)"/>`;
  body += m.oval(872, 590, 62, 60, { fill: YELLOW, width: 0 });
  body += m.shape(dots('863 640, 881 640, 884 1010, 860 1010'), { fill: INK, width: 5 });
  body += m.shape(dots('842 560, 902 556, 890 642, 854 643'), { fill: '#fff3cf', width: 6.4 });
  body += m.shape(dots('832 560, 872 524, 912 556'), { fill: INK, width: 6 });
  body += m.box(846, 1000, 52, 20, { fill: INK, width: 5 });
  return drawing([740, 470, 270, 560], tone('t', YELLOW, 4.4, 15, 20), body);
}

/** Slips of paper in the mouth of the rucksack. */
function slipsInside(m: Marker): string {
  const slip = (x: number, y: number, turn: number, fill: string): string => {
    const body =
      m.box(-44, -56, 88, 110, { fill, width: 5 }) +
      [-34, -16, 2].map((dy, i) => m.line([[-28, dy] as Dot, [i === 1 ? 10 : 26, dy]], { width: 4 })).join('');
    return `<g transform="translate(${x} ${y}) rotate(${turn})">${body}</g>`;
  };
  return slip(330, 366, -22, WHITE) + slip(470, 352, 16, SKY) + slip(400, 340, -4, WHITE) + slip(428, 372, 26, YELLOW);
}

/** The rucksack, as heavy as it gets; smaller by scale. */
function rucksack(): string {
  const m = createMarker(431);
  let body = slipsInside(m);
  const bag = dots(
    '306 408, 400 384, 500 396, 552 452, 570 560, 562 672, 520 752, 410 774, 296 758, 244 680, 236 560, 258 462',
  );
  // a light seam just inside, so that the bag does not melt into dark trousers
  body += m.shape(bag, { fill: INK, width: 18, corners: false, wobble: 1, once: true });
  body += m.line([...bag, bag[0]!], { stroke: PAPER, width: 5, corners: false, wobble: 1 });
  // flap
  const flap = dots('282 430, 340 394, 430 386, 520 406, 552 470, 520 528, 420 548, 320 538, 268 492');
  body += m.shape(flap, { fill: INK, stroke: PAPER, width: 6, corners: false });
  // pocket, seams, buckles
  const pocket = dots('306 596, 420 606, 520 590, 530 680, 480 726, 380 732, 306 704');
  body += m.shape(pocket, { fill: INK, stroke: PAPER, width: 5.4, corners: false });
  body += m.line(dots('312 636, 420 646, 524 630'), { stroke: PAPER, width: 4.6, corners: false });
  for (const x of [316, 424]) {
    body += m.box(x, 528, 26, 62, { fill: PAPER, width: 5, stroke: INK });
    body += m.box(x - 5, 548, 36, 24, { fill: YELLOW, width: 5 });
  }
  const shine: readonly (readonly Dot[])[] = [dots('264 590, 262 640, 276 690'), dots('312 446, 350 422, 400 414')];
  for (const each of shine) body += m.line(each, { stroke: PAPER, width: 5, corners: false });
  // a patch: stitched more than once
  body += m.shape(dots('440 440, 494 446, 488 496, 436 490'), { fill: CORAL, width: 4, stroke: PAPER });
  return drawing([220, 260, 370, 540], '', body);
}

/** The strap on her own shoulder: from behind it, across the chest, to under the arm. Drawn as she stands at the end. */
function strap(): string {
  const m = createMarker(439);
  const band = dots(
    '542 448, 548 436, 560 430, 573 429, 596 460, 605 506, 596 548, 562 590, 552 578, 540 564, 537 554, 558 536, 570 508, 564 474',
  );
  const body =
    m.shape(band, { fill: '#3d405b', width: 5.6, corners: false, wobble: 0.6, off: [0, 0] }) +
    m.shape(dots('564 512, 610 508, 608 532, 566 536'), { fill: YELLOW, width: 5 });
  return drawing([490, 410, 140, 210], '', `<g transform="rotate(-2.5 580 968)">${body}</g>`);
}

/** The other strap: free, but sewn to the bag at both ends. */
function looseStrap(): string {
  const m = createMarker(443);
  const band = dots('306 426, 262 430, 230 470, 218 540, 224 612, 252 672');
  // Sewn on without a buckle: a yellow one beside the helper's sleeve looks like her cuff.
  const body =
    m.line(band, { width: 31, corners: false, wobble: 1 }) +
    m.line(band, { stroke: '#3d405b', width: 20, corners: false, wobble: 0.5 });
  return drawing([180, 390, 170, 320], '', body);
}

type Draw = (m: Marker) => string;
const slip = (seed: number, turn: number, fill: string, draw: Draw): string => {
  const m = createMarker(seed);
  const paper = m.shape(dots('-62 -46, 58 -50, 64 44, -58 50'), { fill, width: 5.4 });
  return drawing([-90, -90, 180, 180], '', `<g transform="rotate(${turn})">${paper}${draw(m)}</g>`);
};
const thin = { width: 4.2, wobble: 0.8 };

/** Two people on a photograph, one torn off. */
const photo: Draw = (m) =>
  m.oval(-22, -12, 15, 16, { ...thin, fill: YELLOW }) +
  m.line([[-48, 40] as Dot, [-42, 14], [-4, 14], [2, 40]], { ...thin, corners: false }) +
  m.line([[26, -48] as Dot, [16, -24], [32, -4], [18, 20], [30, 46]], { width: 5, wobble: 1 });

/** A house, and a line under it. */
const house: Draw = (m) =>
  m.shape([[-30, 22] as Dot, [-30, -8], [0, -34], [32, -8], [32, 22]], { ...thin, fill: CORAL }) +
  m.line([[-4, 22] as Dot, [-4, 0], [12, 0], [12, 22]], thin) +
  m.line([[-46, 34] as Dot, [-20, 30], [14, 36], [46, 32]], { ...thin, corners: false });

/** A suitcase. */
const suitcase: Draw = (m) =>
  m.line([[-12, -18] as Dot, [-12, -32], [14, -32], [14, -18]], thin) +
  m.box(-36, -18, 74, 46, { ...thin, fill: TEAL }) +
  m.line([[-18, -18] as Dot, [-18, 28]], thin) +
  m.line([[20, -18] as Dot, [20, 28]], thin);

/** Water, and something small on it. */
const sea: Draw = (m) =>
  m.shape([[-26, -2] as Dot, [28, -4], [16, 14], [-16, 16]], { ...thin, fill: YELLOW }) +
  m.line([[0, -4] as Dot, [0, -34], [20, -12]], thin) +
  [20, 34]
    .map((y) =>
      m.line([[-48, y] as Dot, [-32, y - 8], [-16, y], [0, y - 8], [16, y], [32, y - 8], [46, y]], {
        ...thin,
        corners: false,
      }),
    )
    .join('');

/** Moves a drawing that was made around 0,0 to its place in the scene. */
const placed = (svg: string, x: number, y: number): string =>
  svg
    .replace('viewBox="-90 -90 180 180"', `viewBox="${x - 90} ${y - 90} 180 180"`)
    .replace('<g transform="', `<g transform="translate(${x} ${y}) `);

export const rucksackDrawings = (): Record<string, string> => ({
  'rucksack-strasse': street(),
  'rucksack-gehweg': pavement(),
  'rucksack-laterne': lamp(),
  'rucksack-sack': rucksack(),
  'rucksack-riemen': strap(),
  'rucksack-riemen-lose': looseStrap(),
  'rucksack-zweite-hand': helpingArm(),
  'rucksack-zweiter-daumen': helpingThumb(),
  'rucksack-zettel-foto': placed(slip(461, -12, WHITE, photo), 180, 380),
  'rucksack-zettel-haus': placed(slip(463, 10, WHITE, house), 330, 300),
  'rucksack-zettel-koffer': placed(slip(467, -6, WHITE, suitcase), 90, 520),
  'rucksack-zettel-meer': placed(slip(479, 14, WHITE, sea), 260, 450),
});
