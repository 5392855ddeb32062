import { box, house } from './am-see-haus.ts';
import { type Behind, bag, behindAt } from './behind.ts';
import { castOf, createCrowd } from './crowd.ts';
import { seated } from './crowd-body.ts';
import { kitHead } from './kit-head.ts';
import { cloud, duck, reeds, trees, water } from './lake.ts';
import { createMarker } from './marker.ts';
import {
  CORAL,
  type Dot,
  drawing,
  flat,
  INK,
  ink,
  oval,
  PAPER,
  placed,
  SKY,
  shape,
  TEAL,
  tone,
  YELLOW,
} from './pen.ts';
import { PROFESSIONAL } from './people.ts';
import { points } from './points.ts';
import { arm, FAR_SHOULDER, NEAR_SHOULDER, stander } from './stander.ts';

const WOOD = '#d9b37a';

function sky(): string {
  const rays = Array.from({ length: 15 }, (_, i) => {
    const a = (i / 15) * Math.PI * 2 + 0.1;
    const long = 236 + (i % 2) * 34;
    const dot = (r: number): Dot => [238 + Math.cos(a) * r, 372 + Math.sin(a) * r];
    return ink([dot(196), dot(long)], 7, false, YELLOW);
  }).join('');
  return drawing(
    rays +
      flat(oval(238, 372, 166, 166, 0, 16), YELLOW) +
      tone('sonne', oval(268, 406, 116, 116, 0, 14), CORAL, 2.2, 15) +
      cloud(60, 150, 1, '#ffffff') +
      cloud(560, 96, 1.25, '#ffffff') +
      cloud(1010, 250, 0.9, '#ffffff'),
  );
}

/** The far shore and the lake beside the house. */
const shore = (): string =>
  drawing(
    trees(-130, 1130, 548, 61, [TEAL, TEAL, YELLOW, '#ffffff'], 0.85) +
      water('see', 544, 740, 62) +
      shape(points('86 606!, 94 520!, 146 602!'), '#ffffff', 4) +
      shape(points('80 606!, 78 556!, 42 600!'), YELLOW, 4) +
      shape(points('36 610!, 156 608!, 140 630, 56 632'), CORAL, 4),
  );

/** Lawn, the way to the door, the edge of the lake. */
function ground(): string {
  const lawn = points('-130 682, 120 672, 330 652, 900 648, 1130 644!, 1130 820!, -130 820!');
  const way = points(
    '-130 716, 160 712, 420 690, 566 648!, 714 648!, 850 676, 1130 668!, 1130 768, 700 776, 300 764, -130 772!',
  );
  const grass = points('60 700, 250 684, 400 668, 830 664, 930 660, 1000 656')
    .map(
      ([x, y]) =>
        ink(
          [
            [x - 8, y],
            [x - 11, y - 15],
          ],
          3.4,
        ) +
        ink(
          [
            [x, y],
            [x + 1, y - 20],
          ],
          3.4,
        ) +
        ink(
          [
            [x + 8, y],
            [x + 12, y - 14],
          ],
          3.4,
        ),
    )
    .join('');
  const bank = points(
    '-130 764, 200 768, 480 760, 800 772, 1130 762!, 1130 812!, 800 806, 480 800, 200 808, -130 800!',
  );
  return drawing(
    shape(lawn, YELLOW, 5) +
      tone('rasen', lawn, CORAL, 2.2, 16, [0, 0]) +
      grass +
      shape(way, PAPER, 4.4) +
      tone('weg', points('-130 744, 300 734, 700 744, 1130 734!, 1130 776!, -130 776!'), INK, 1.5, 15, [0, 0]) +
      shape(bank, WOOD, 5),
  );
}

function bus(): string {
  const riders = createCrowd(3, 12).map((person, i) => {
    const x = 908 + i * 84;
    return (
      flat(oval(x, 606, 26, 24, 0, 8), person.top) +
      kitHead(castOf(person), person.face, [x, 596], 52, { mirror: true })
    );
  });
  const glass = (x: number): string => flat(box(x, 530, 72, 66), SKY);
  const frame = (x: number): string =>
    ink(
      [
        [x, 530, 1],
        [x + 72, 531, 1],
        [x + 72, 596, 1],
        [x, 596, 1],
      ],
      4.4,
      true,
    );
  const shell = points('800 690!, 800 540, 818 506, 850 502, 1120 500!, 1122 690!');
  const wheel = (x: number): string =>
    shape(oval(x, 692, 33, 33), INK, 4) + flat(oval(x, 692, 14, 14), '#ffffff') + flat(oval(x, 692, 5, 5), INK);
  return drawing(
    flat(shell, CORAL) +
      [872, 956, 1040].map(glass).join('') +
      riders.join('') +
      flat(points('800 596!, 1120 596!, 1122 690!, 800 690!'), CORAL) +
      ink(shell, 5.5, true) +
      [872, 956, 1040].map(frame).join('') +
      flat(box(864, 624, 258, 16), '#ffffff') +
      ink(points('864 624, 1120 625'), 3.6) +
      ink(points('864 641, 1120 641'), 3.6) +
      // The door, open, and its step.
      shape(points('808 684!, 808 544, 822 524, 858 522!, 858 684!'), INK, 4.4) +
      flat(points('816 680!, 816 552, 828 534, 850 532!, 850 680!'), YELLOW) +
      shape(box(802, 680, 62, 12), '#ffffff', 4) +
      wheel(912) +
      wheel(1064) +
      ink(points('800 520, 780 524, 778 556'), 6),
  );
}

/** Guests who walk towards the door, seen from behind. */
function guests(): string {
  const guest = (skin: string, coat: string, more: Partial<Behind> & Pick<Behind, 'head' | 'headColor'>): Behind => ({
    skin,
    coat,
    ...more,
  });
  return drawing(
    behindAt(
      guest('#f1cfb1', TEAL, { head: 'short', headColor: '#e6e6e8', legs: '#3d405b', backpack: YELLOW }),
      [806, 606],
      0.3,
    ) +
      behindAt(guest('#7a4b2b', YELLOW, { head: 'afro', headColor: INK }), [862, 614], 0.31) +
      placed(bag(CORAL), 886, 690, 0.3) +
      behindAt(guest('#c68a5e', '#ffffff', { head: 'scarf', headColor: SKY, legs: TEAL }), [166, 612], 0.29) +
      behindAt(guest('#e8b58d', CORAL, { head: 'tail', headColor: '#7a4b2b', legs: INK }), [112, 618], 0.3),
  );
}

/** The lake in front, the jetty. */
function jetty(): string {
  const planks = Array.from({ length: 10 }, (_, i) => {
    const [y, w] = [786 + i * 27, 62 + i * 7];
    return shape(
      [
        [292 - w, y, 1],
        [292 + w, y, 1],
        [292 + w + 6, y + 24, 1],
        [292 - w - 6, y + 24, 1],
      ],
      WOOD,
      4.4,
    );
  }).join('');
  const post = (x: number, y: number): string =>
    shape(box(x, y, 20, 104), WOOD, 4.4) + shape(oval(x + 10, y, 12, 6), '#ffffff', 3.6);
  return drawing(
    water('vorn', 800, 1130, 63) + post(200, 770) + post(364, 770) + planks + post(150, 900) + post(414, 900),
  );
}

/** A rowing boat with two who come over the lake; their places do not touch. */
function boat(): string {
  const marker = createMarker(31);
  const [rower, guest] = createCrowd(9, 8).filter((_, i) => i === 3 || i === 6);
  const hull = points('552 938!, 570 964, 606 978, 740 980, 786 964, 812 930!, 700 943, 606 944');
  const rider = (person: typeof rower, x: number, y: number, mirror: boolean): string =>
    person
      ? placed(seated(marker, { ...person, posture: 'lap' }), x, y, 0.5) +
        kitHead(castOf(person), 'Smile', [x, y], 50, { mirror })
      : '';
  return drawing(
    rider(guest, 724, 880, true) +
      rider(rower, 634, 884, true) +
      flat(points('560 962!, 610 980, 740 982, 800 960!, 800 1010!, 560 1010!'), TEAL) +
      shape(hull, '#ffffff', 5) +
      flat(points('567 958, 606 977, 740 979, 788 960, 780 956, 736 966, 608 966'), CORAL) +
      ink(points('552 938, 606 944, 700 943, 812 930'), 5) +
      ink(points('652 918, 570 966, 520 994'), 9, false, INK) +
      ink(points('652 918, 570 966, 520 994'), 4.5, false, WOOD) +
      shape(points('526 980, 534 994, 506 1016, 494 1010, 498 1000'), WOOD, 4) +
      shape(oval(646, 922, 11, 11, 0, 8), rower?.skin ?? SKY, 3.6) +
      ink(points('540 984, 600 990, 680 986, 760 992, 830 982'), 3.4, false, PAPER),
  );
}

/** Blossoms over the picture. */
function branch(): string {
  const blossom = (x: number, y: number, s: number): string =>
    [0, 1, 2, 3, 4]
      .map((k) =>
        shape(
          oval(x + Math.cos(k * 1.257) * 14 * s, y + Math.sin(k * 1.257) * 14 * s, 12 * s, 11 * s, 0, 7),
          '#ffffff',
          3.4,
        ),
      )
      .join('') + flat(oval(x, y, 7 * s, 7 * s, 0, 6), CORAL);
  const leaf = (x: number, y: number, turn: number): string =>
    placed(shape(points('0 0!, 14 -10, 34 -6, 44 4!, 26 10, 10 8'), TEAL, 3.6), x, y, 1, turn);
  return drawing(
    ink(points('1130 10, 960 66, 850 78, 720 118'), 16) +
      ink(points('960 66, 880 20, 790 10'), 10) +
      ink(points('870 76, 800 150, 764 176'), 9) +
      leaf(828, 84, 150) +
      leaf(900, 70, 60) +
      leaf(780, 16, 200) +
      leaf(1000, 50, 80) +
      leaf(796, 152, 20) +
      leaf(930, 46, -60) +
      (
        [
          [718, 122, 1.15],
          [788, 12, 1],
          [846, 44, 1.1],
          [766, 182, 1],
          [818, 120, 1.2],
          [908, 96, 1],
          [944, 26, 1.2],
          [990, 84, 1],
        ] as const
      )
        .map(([x, y, s]) => blossom(x, y, s))
        .join(''),
  );
}

/** All drawings of the panel by file name. */
export function hotel(): Readonly<Record<string, string>> {
  const [neck, size]: [Dot, number] = [[520, 506], 0.4];
  const hand: Dot = [(574 - neck[0]) / size, (566 - neck[1]) / size];
  const second: Dot = [(560 - neck[0]) / size, (596 - neck[1]) / size];
  const far =
    arm(FAR_SHOULDER, hand, PROFESSIONAL.top, 1, 38) +
    shape(oval(hand[0], hand[1], 18, 17, 0, 8), PROFESSIONAL.skin, 6);
  const near =
    arm(NEAR_SHOULDER, second, PROFESSIONAL.top, 1, 40) +
    shape(oval(second[0], second[1], 18, 17, 0, 8), PROFESSIONAL.skin, 6);
  return {
    'hotel-himmel': sky(),
    'hotel-ufer': shore(),
    'hotel-haus': house(),
    'hotel-bus': bus(),
    'hotel-weg': ground(),
    'hotel-gaeste': guests(),
    'hotel-hauptamtliche': drawing(
      placed(stander({ ...PROFESSIONAL, near: second, far: hand }), neck[0], neck[1], size),
    ),
    'hotel-hauptamtliche-arme': drawing(placed(far + near, neck[0], neck[1], size)),
    'hotel-steg': jetty(),
    'hotel-boot': boat(),
    'hotel-ente': drawing(duck(470, 900, 0.55) + duck(540, 866, 0.32, '#ffffff')),
    'hotel-schilf': drawing(
      reeds(214, 1060, 5, 64, 1) +
        reeds(900, 1060, 6, 65, 1) +
        reeds(30, 1110, 8, 66, 1.1) +
        reeds(980, 1110, 8, 67, 1.1),
    ),
    'hotel-zweig': branch(),
  };
}
