/** The cast, close together at the window: what each of them does, and how the line goes through their hands. */
import { chair, seated } from './ankommen-rollstuhl.ts';
import { gripHand, openHand, steam } from './carrier.ts';
import { fist } from './limbs.ts';
import { dots, flow } from './marker.ts';
import { HAZE } from './night.ts';
import { type Dot, drawing, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, YELLOW } from './pen.ts';
import { NEIGHBOUR, NEWCOMER, PROFESSIONAL, STUDENT, VOLUNTEER } from './people.ts';
import { points } from './points.ts';
import { type Stander, stander } from './stander.ts';
import { floor, room, view } from './titel-saal.ts';

const SIZE = 1.75;
type Place = readonly [number, number];

/** Lower ends of the necks: three in front, two behind them. */
const AT = {
  volunteer: [160, 560],
  professional: [335, 500],
  newcomer: [505, 585],
  neighbour: [685, 628],
  student: [845, 508],
} as const satisfies Readonly<Record<string, Place>>;

/** Where hands close around the line, in the scene. */
const ON_LINE = {
  volunteer: [262, 762],
  professional: [330, 678],
  newcomer: [440, 742],
  neighbourNear: [612, 744],
  neighbourFar: [764, 724],
  student: [808, 634],
} as const satisfies Readonly<Record<string, Place>>;

const local = ([x, y]: Place, [hx, hy]: Place): Dot => [(hx - x) / SIZE, (hy - y) / SIZE];
const scene = (body: string, [x, y]: Place): string => drawing(placed(body, x, y, SIZE));

/** A bent sleeve from the shoulder to the wrist; its start is open, to grow out of a body. */
function sleeve(way: string, fill: string, width = 44): string {
  const line = dots(way);
  const [[sx, sy], [nx, ny]] = [line[0]!, line[1]!];
  const [[ax, ay], [bx, by]] = [line.at(-2)!, line.at(-1)!];
  const stroke = (color: string, wide: number, from: Place): string =>
    `<path d="${flow([from, ...line.slice(1)], false)}" fill="none" stroke="${color}" stroke-width="${wide}" stroke-linejoin="round"/>`;
  // The colour begins a little earlier, so that no seam shows on the body.
  const before: Place = [sx - (nx - sx) * 0.06, sy - (ny - sy) * 0.06];
  const half = width / 2 / Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [(by - ay) * half, (bx - ax) * half];
  return (
    stroke(INK, width + 4.6, [sx, sy]) +
    stroke(fill, width - 4.6, before) +
    ink(
      [
        [bx - dx, by + dy],
        [bx + dx, by - dy],
      ],
      4.4,
    )
  );
}

/** A fist on the line; `from` is where its wrist is. */
function held(at: Place, on: Place, { skin }: Stander, from: 'left' | 'right', turn = 0): string {
  const [x, y] = local(at, on);
  return scene(fist(x, y, skin, turn, 0.94, from === 'right'), at);
}

const body = (look: Stander, at: Place, near: Dot, far: Dot, extra = ''): string =>
  scene(stander({ ...look, near, far }) + extra, at);

/** A mug of coffee in the hand at her side. */
function mug(): string {
  const { skin, top } = VOLUNTEER;
  return (
    sleeve('-52 44, -78 108, -54 106', top) +
    ink(points('-6 76, 8 80, 8 98, -6 102'), 6) +
    shape(points('-44 66!, -4 66!, -7 116!, -41 116!'), TEAL, 4.4) +
    ink(points('-40 78, -8 78'), 3, false, PAPER) +
    placed(steam(), -24, 60, 0.5) +
    placed(gripHand(skin), -42, 96, 0.74)
  );
}

/** A telephone at her ear. */
function call(): string {
  const { skin, top } = PROFESSIONAL;
  return (
    placed(shape(points('-10 -36!, 10 -36!, 11 36!, -11 36!'), SKY, 4), -34, -40, 1, 12) +
    sleeve('-52 46, -100 62, -58 -6', top, 42) +
    placed(fist(0, 0, skin, -74, 0.94), -46, -30)
  );
}

/** Her badge on its ribbon. */
const badge = (): string =>
  ink(points('-17 8, 2 60'), 4.2) +
  ink(points('20 6, 6 60'), 4.2) +
  shape(points('-8 58!, 16 56!, 18 86!, -6 88!'), '#ffffff', 3) +
  ink(points('-1 68, 10 67'), 2.6) +
  ink(points('0 77, 11 76'), 2.6);

/** Her arm that greets, the hand high above the others. */
function wave(): string {
  const { skin, top } = NEWCOMER;
  return placed(openHand(skin), 46, -60, 0.92, -88) + sleeve('46 44, 88 32, 48 -60', top, 42);
}

/** An open laptop on her arm, its lid towards us. */
function laptop(): string {
  const { skin, top } = STUDENT;
  return (
    sleeve('42 48, 92 104, 58 138', top, 42) +
    shape(points('2 50!, 76 42!, 82 108!, 8 118!'), SKY, 4.4) +
    shape(points('8 118!, 82 108!, 92 124!, 16 136!'), '#9aa3a8', 4) +
    shape(oval(43, 80, 11, 10), YELLOW, 3.2) +
    [34, 46, 58, 69].map((x, i) => shape(oval(x, 131 - i * 1.8, 7, 11), skin, 3.4)).join('')
  );
}

/** He sits nearest to us. */
function neighbour(): string {
  const hidden: Dot = [0, 100];
  const wheels = chair().replaceAll(HAZE, '#9aa3a8');
  return scene(
    placed(wheels, 0, -46, 1.12) +
      stander({ ...NEIGHBOUR, near: hidden, far: hidden, standing: false }) +
      seated(NEIGHBOUR),
    AT.neighbour,
  );
}

/** All drawings of the cast by file name. */
export function drawBesetzung(): Readonly<Record<string, string>> {
  const somewhere: Dot = [0, 100];
  const drawings: Readonly<Record<string, string>> = {
    aussicht: view(),
    raum: room(),
    boden: floor(),
    ehrenamtliche: body(VOLUNTEER, AT.volunteer, somewhere, somewhere),
    'ehrenamtliche-becher': scene(mug(), AT.volunteer),
    'ehrenamtliche-fern': scene(sleeve('44 46, 92 104, 76 120', VOLUNTEER.top), AT.volunteer),
    'ehrenamtliche-faust': held(AT.volunteer, ON_LINE.volunteer, VOLUNTEER, 'right', -10),
    hauptamtliche: body(PROFESSIONAL, AT.professional, somewhere, somewhere, badge()),
    'hauptamtliche-telefon': scene(call(), AT.professional),
    'hauptamtliche-fern': scene(sleeve('46 46, 72 106, 18 106', PROFESSIONAL.top), AT.professional),
    'hauptamtliche-faust': held(AT.professional, ON_LINE.professional, PROFESSIONAL, 'right', 4),
    neue: body(NEWCOMER, AT.newcomer, somewhere, somewhere),
    'neue-nah': scene(sleeve('-54 46, -88 102, -54 96', NEWCOMER.top), AT.newcomer),
    'neue-faust': held(AT.newcomer, ON_LINE.newcomer, NEWCOMER, 'left', -8),
    'neue-gruss': scene(wave(), AT.newcomer),
    nachbar: neighbour(),
    'nachbar-nah': scene(sleeve('-54 46, -86 94, -60 76', NEIGHBOUR.top), AT.neighbour),
    'nachbar-fern': scene(sleeve('42 46, 80 92, 66 68', NEIGHBOUR.top), AT.neighbour),
    'nachbar-faust-nah': held(AT.neighbour, ON_LINE.neighbourNear, NEIGHBOUR, 'left', -24),
    'nachbar-faust-fern': held(AT.neighbour, ON_LINE.neighbourFar, NEIGHBOUR, 'right', 30),
    studentin: body(STUDENT, AT.student, somewhere, somewhere),
    'studentin-laptop': scene(laptop(), AT.student),
    'studentin-nah': scene(sleeve('-54 46, -92 92, -40 82', STUDENT.top), AT.student),
    'studentin-faust': held(AT.student, ON_LINE.student, STUDENT, 'left', -20),
  };
  return Object.fromEntries(Object.entries(drawings).map(([name, svg]) => [`besetzung-${name}`, svg]));
}
