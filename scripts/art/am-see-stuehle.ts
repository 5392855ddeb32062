import { host } from './am-see-gastgeberin.ts';
import { chair } from './chair.ts';
import { castOf, createCrowd, type Person } from './crowd.ts';
import { seated } from './crowd-body.ts';
import { kitHead } from './kit-head.ts';
import { coarse } from './kit-person.ts';
import { CORAL, createMarker, dots, drawing, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

/** From the rear to the front: seats, the necks' height in the scene, the heads' height. 80 seats in all. */
export const ROWS = [
  { seats: 16, neck: 372, head: 54 },
  { seats: 15, neck: 448, head: 58 },
  { seats: 14, neck: 530, head: 63 },
  { seats: 13, neck: 620, head: 70 },
  { seats: 12, neck: 720, head: 78 },
  { seats: 10, neck: 836, head: 92 },
] as const;

const SEED = 1605;
/** Seats of the front row, from the left, that the cast takes; the close-up of the row shows them again. */
const CAST_FROM = 3;

interface Place {
  readonly person: Person;
  readonly x: number;
  readonly row: number;
}

const calm = { worn: 'nothing', posture: 'lap', cloth: CORAL, mirror: false, tilt: 0 } as const;
const CAST: readonly Person[] = [
  {
    ...calm,
    hair: 'ShortOne',
    beard: 'Full',
    skin: '#e8b58d',
    hairColor: INK,
    face: 'Calm',
    garment: 'hoodie',
    top: SKY,
    trim: SKY,
  },
  { ...calm, hair: 'Hijab', skin: '#c68a5e', hairColor: INK, face: 'Smile', garment: 'tee', top: CORAL, trim: CORAL },
  {
    ...calm,
    hair: 'GrayBun',
    glasses: 'GlassesTwo',
    skin: '#f1cfb1',
    hairColor: PAPER,
    face: 'SmileTeeth',
    garment: 'cardigan',
    top: YELLOW,
    trim: WHITE,
  },
  {
    ...calm,
    hair: 'Turban',
    beard: 'FullMedium',
    skin: '#a56a43',
    hairColor: INK,
    cloth: SKY,
    face: 'Smile',
    garment: 'blazer',
    top: SKY,
    trim: WHITE,
    mirror: true,
  },
  {
    ...calm,
    hair: 'LongCurly',
    skin: '#7a4b2b',
    hairColor: INK,
    face: 'Calm',
    garment: 'hoodie',
    top: PAPER,
    trim: PAPER,
    mirror: true,
  },
];

/** Who sits where. */
export function seating(): readonly Place[] {
  const crowd = createCrowd(80, SEED);
  const places: Place[] = [];
  for (const [row, { seats }] of ROWS.entries()) {
    const step = 984 / seats;
    for (let i = 0; i < seats; i += 1) {
      const known = row === ROWS.length - 1 ? CAST[i - CAST_FROM] : undefined;
      places.push({ person: known ?? crowd[places.length]!, x: 8 + step * (i + 0.5), row });
    }
  }
  return places;
}

const at = (x: number, y: number, size: number, body: string, flip = false): string =>
  `<g transform="translate(${Math.round(x)} ${y}) scale(${flip ? -size : size} ${size})">${body}</g>`;

/** A kit head without the grain that nobody sees at this size. */
const simpler = (svg: string, head: number): string =>
  svg.replace(/ d="(m[^"]+)"/g, (_, d: string) => ` d="${coarse(d, Math.round((head < 75 ? 700 : 560) / head))}"`);

function hall(): string {
  const marker = createMarker(11);
  const wall = dots('-130 -130, 1130 -130, 1130 356, -130 356');
  const pane = (x: number): string =>
    marker.box(x, -60, 232, 330, { fill: SKY, width: 5 }) +
    marker.shape(
      [
        [x + 3, 148],
        [x + 229, 146],
        [x + 229, 226],
        [x + 3, 226],
      ],
      { fill: TEAL, width: 0 },
    ) +
    marker.line(
      [
        [x + 3, 147],
        [x + 60, 138],
        [x + 120, 146],
        [x + 180, 136],
        [x + 229, 146],
      ],
      { width: 4, corners: false },
    ) +
    marker.line(
      [
        [x + 40, 186],
        [x + 60, 182],
        [x + 84, 188],
      ],
      { width: 3.4, stroke: PAPER, corners: false },
    ) +
    marker.line(
      [
        [x + 130, 206],
        [x + 156, 201],
        [x + 186, 208],
      ],
      { width: 3.4, stroke: PAPER, corners: false },
    ) +
    marker.box(x, 226, 232, 44, { fill: WHITE, width: 4.5 }) +
    marker.line(
      [
        [x + 116, -60],
        [x + 116, 226],
      ],
      { width: 7 },
    );
  const floor = dots('-130 340, 1130 338, 1130 420, -130 420');
  return drawing(
    // Below the first chairs the panel's own ground is the floor.
    [-120, -120, 1240, 530],
    tone('wand', YELLOW, 4.2, 30),
    marker.shape(wall, { fill: PAPER, width: 0 }) +
      marker.shape(wall, { fill: 'url(#wand)', width: 0 }) +
      [-96, 190, 476, 762, 1048].map(pane).join('') +
      marker.box(-130, 300, 1260, 22, { fill: WHITE, width: 4.5 }) +
      marker.shape(floor, { fill: YELLOW, width: 0 }) +
      marker.line(dots('-130 340, 1130 338'), { width: 6 }),
  );
}

/** All drawings of the panel by file name. */
export function stuehle(): Readonly<Record<string, string>> {
  const out: Record<string, string> = { 'stuehle-saal': hall(), ...host() };
  const places = seating();
  for (const [row, { neck, head }] of ROWS.entries()) {
    const marker = createMarker(900 + row);
    const size = head / 100;
    const here = places.filter((place) => place.row === row);
    const name = `stuehle-reihe-${ROWS.length - row}`;
    const before = ROWS[row + 1];
    // The next row's backs hide what is below.
    const low = before ? before.neck + 0.5 * before.head : 1120;
    out[`${name}-stuehle`] = drawing(
      [-120, -120, 1240, low + 120],
      '',
      here
        .map(({ x }, i) =>
          at(x, neck, size, chair(marker, (i + row) % 3 === 0 ? SKY : TEAL, row > 2 && (i * 7 + row) % 4 !== 1)),
        )
        .join(''),
    );
    for (const [half, letter] of ['a', 'b'].entries())
      out[`${name}-${letter}`] = drawing(
        [-120, -120, 1240, 1240],
        '',
        here
          .filter((_, i) => (i < here.length / 2 ? 0 : 1) === half)
          .map(({ person, x }) => {
            const body = at(x, neck, size, seated(marker, person, row === ROWS.length - 1), person.mirror);
            return body + simpler(kitHead(castOf(person), person.face, [Math.round(x), neck], head, person), head);
          })
          .join(''),
      );
  }
  return out;
}
