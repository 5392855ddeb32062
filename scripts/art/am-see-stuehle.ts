import { chair } from './chair.ts';
import { castOf, createCrowd, type Person } from './crowd.ts';
import { seated } from './crowd-body.ts';
import { kitHead } from './kit-head.ts';
import { coarse } from './kit-person.ts';
import { createMarker, dots, drawing, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

/** From the rear to the front: seats, the necks' height in the scene, the heads' height. 80 seats in all. */
export const ROWS = [
  { seats: 16, neck: 386, head: 54 },
  { seats: 15, neck: 464, head: 58 },
  { seats: 14, neck: 548, head: 63 },
  { seats: 13, neck: 640, head: 70 },
  { seats: 12, neck: 742, head: 78 },
  { seats: 10, neck: 862, head: 92 },
] as const;

const SEED = 1605;

/** Who sits where; seats that the cast takes stay in the crowd's order. */
export function seating(): readonly { readonly person: Person; readonly x: number; readonly row: number }[] {
  const crowd = createCrowd(80, SEED);
  const places: { person: Person; x: number; row: number }[] = [];
  for (const [row, { seats }] of ROWS.entries()) {
    // Every second row is moved by half a seat, so that faces look through between shoulders.
    const step = 984 / (seats + (row % 2) * 0.5);
    for (let i = 0; i < seats; i += 1)
      places.push({ person: crowd[places.length]!, x: 8 + step * (i + 0.5 + (row % 2 === 0 ? 0 : i % 1)), row });
  }
  return places;
}

const at = (x: number, y: number, size: number, body: string, flip = false): string =>
  `<g transform="translate(${Math.round(x)} ${y}) scale(${flip ? -size : size} ${size})">${body}</g>`;

/** A kit head without the grain that nobody sees at this size. */
const simpler = (svg: string, head: number): string =>
  svg.replace(/ d="(m[^"]+)"/g, (_, d: string) => ` d="${coarse(d, Math.round(520 / head))}"`);

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
  const floor = dots('-130 340, 1130 338, 1130 1130, -130 1130');
  return drawing(
    [-120, -120, 1240, 1240],
    tone('wand', YELLOW, 2.6, 15) + tone('boden', '#f2694b', 2.4, 17),
    marker.shape(wall, { fill: PAPER, width: 0 }) +
      marker.shape(wall, { fill: 'url(#wand)', width: 0 }) +
      [-96, 190, 476, 762, 1048].map(pane).join('') +
      marker.box(-130, 300, 1260, 22, { fill: WHITE, width: 4.5 }) +
      marker.shape(floor, { fill: YELLOW, width: 0 }) +
      marker.shape(floor, { fill: 'url(#boden)', width: 0 }) +
      marker.line(dots('-130 340, 1130 338'), { width: 6 }),
  );
}

/** All drawings of the panel by file name. */
export function stuehle(): Readonly<Record<string, string>> {
  const out: Record<string, string> = { 'stuehle-saal': hall() };
  const places = seating();
  for (const [row, { neck, head }] of ROWS.entries()) {
    const marker = createMarker(900 + row);
    const size = head / 100;
    const here = places.filter((place) => place.row === row);
    const name = `stuehle-reihe-${ROWS.length - row}`;
    out[`${name}-stuehle`] = drawing(
      [-120, -120, 1240, 1240],
      '',
      here.map(({ x }) => at(x, neck, size, chair(marker, TEAL))).join(''),
    );
    for (const [half, letter] of ['a', 'b'].entries())
      out[`${name}-${letter}`] = drawing(
        [-120, -120, 1240, 1240],
        '',
        here
          .filter((_, i) => i % 2 === half)
          .map(({ person, x }) => {
            const body = at(x, neck, size, seated(marker, person), person.mirror);
            return body + simpler(kitHead(castOf(person), person.face, [Math.round(x), neck], head, person), head);
          })
          .join(''),
      );
  }
  return out;
}
