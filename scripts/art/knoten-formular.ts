/** Panel `formular`: a form with many boxes, a desk, and one box beside it. */
import {
  CORAL,
  createMarker,
  type Dot,
  dots,
  drawing,
  fade,
  INK,
  type Marker,
  SKY,
  TEAL,
  tone,
  WHITE,
  YELLOW,
} from './marker.ts';

const FULL = [-120, -120, 1240, 1240] as const;
/** Lines of the far wall, lighter than those in front. */
const DRAWER = '#7dbab8';
const SKIN_NEW = '#c68a5e';
const SKIN_STAFF = '#8d5a3b';

/** Puts a unit square onto four corners: top left, top right, bottom right, bottom left. */
const onto =
  (tl: Dot, tr: Dot, br: Dot, bl: Dot) =>
  (u: number, v: number): Dot => [
    (tl[0] * (1 - u) + tr[0] * u) * (1 - v) + (bl[0] * (1 - u) + br[0] * u) * v,
    (tl[1] * (1 - u) + tr[1] * u) * (1 - v) + (bl[1] * (1 - u) + br[1] * u) * v,
  ];

const sheet = onto([408, 628], [742, 612], [930, 1064], [356, 1090]);

/** A wall of drawers, all alike. */
function drawers(): string {
  const m = createMarker(203);
  let body = `<path d="M-120 -120H1120V1120H-120Z" fill="${SKY}"/>`;
  const [w, h] = [142, 104];
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 9; column += 1) {
      const [x, y] = [-112 + column * w, -106 + row * h];
      const open = row === 4 && column === 6;
      body += m.box(x + 7, y + 6, w - 14, h - 14, {
        fill: (row * 5 + column * 3) % 7 === 0 ? '#b5d9da' : '#c1dfe1',
        width: 3.6,
        stroke: DRAWER,
        once: true,
      });
      body += m.line(
        [
          [x + w / 2 - 20, y + h * 0.62],
          [x + w / 2 + 20, y + h * 0.62],
        ],
        { width: 5, stroke: DRAWER, once: true },
      );
      body += m.box(x + w / 2 - 24, y + 24, 48, 20, { fill: WHITE, width: 3, stroke: DRAWER, once: true });
      if (open) body += m.box(x + 12, y + 60, w - 24, 20, { fill: WHITE, width: 3, stroke: DRAWER });
    }
  }
  body += fade(WHITE, -130, 1260, 640, 330, 4.6, 16);
  return drawing(FULL, '', body);
}

function desk(): string {
  const m = createMarker(211);
  let body = m.shape(dots('-140 606, 1140 588, 1140 1150, -140 1150'), { fill: TEAL, width: 7 });
  body += m.line(dots('-140 622, 330 616'), { width: 4, stroke: '#8fcfca' });
  body += `<path d="M335 1120C345 960 370 800 398 650L430 640C400 800 380 980 372 1120Z" fill="url(#t)"/>`;
  return drawing(FULL, tone('t', INK, 2.6), body);
}

/** Things that may stand in a box, each about 1 wide around its middle, drawn at `s`. */
function tick(m: Marker, x: number, y: number, s: number): string {
  return m.line(
    [
      [x - s * 0.4, y],
      [x - s * 0.08, y + s * 0.34],
      [x + s * 0.6, y - s * 0.55],
    ],
    { width: 5, wobble: 1 },
  );
}

function form(): string {
  const m = createMarker(223);
  const quad = (u: number, v: number, w: number, h: number): Dot[] => [
    sheet(u, v),
    sheet(u + w, v),
    sheet(u + w, v + h),
    sheet(u, v + h),
  ];
  const wide = { wobble: 1.2 };
  let body = m.shape(quad(0.02, 0.012, 1.012, 1.01), { fill: INK, width: 0 });
  body += m.shape(quad(0, 0, 1, 1), { fill: WHITE, width: 7 });
  body += m.shape(quad(0.06, 0.05, 0.46, 0.045), { fill: INK, width: 3, ...wide });
  body += m.shape(quad(0.72, 0.04, 0.2, 0.1), { fill: SKY, width: 4, ...wide });
  for (const [v, w] of [
    [0.135, 0.56],
    [0.17, 0.4],
  ] as const)
    body += m.line([sheet(0.06, v), sheet(0.06 + w, v)], { width: 4, ...wide });
  // seven rows of boxes; a few already filled
  for (let row = 0; row < 7; row += 1) {
    const v = 0.235 + row * 0.105;
    for (let column = 0; column < 4; column += 1) {
      const u = 0.06 + column * 0.235;
      body += m.shape(quad(u, v, 0.062, 0.055), {
        fill: (row + column) % 3 === 0 ? SKY : WHITE,
        width: 4.4,
        wobble: 1,
      });
      const words = m.about(0.1, 0.025);
      body += m.line([sheet(u + 0.082, v + 0.018), sheet(u + 0.082 + words, v + 0.018)], { width: 4, wobble: 1 });
      if (m.random() > 0.4)
        body += m.line([sheet(u + 0.082, v + 0.042), sheet(u + 0.082 + words * 0.7, v + 0.042)], {
          width: 3.4,
          wobble: 1,
        });
      const [x, y] = sheet(u + 0.031, v + 0.026);
      if ((row === 0 && column === 1) || (row === 2 && column === 0)) body += tick(m, x, y, 20);
    }
  }
  // lines to sign on
  body += m.line([sheet(0.06, 0.985), sheet(0.42, 0.985)], { width: 4 });
  return drawing([340, 590, 620, 530], '', body);
}

const own = onto([150, 760], [366, 744], [354, 964], [118, 980]);

/** The box she draws herself, gone over twice: it is meant. Its last side waits for the pen. */
function ownBox(): string {
  const m = createMarker(239);
  const corners: Dot[] = [own(0, 0), own(1, 0), own(1, 1), own(0, 1)];
  const body =
    m.shape(corners, { fill: '#fbf7ec', width: 0, wobble: 3, off: [0, 0] }) +
    m.line([own(0.99, 0), own(0, 0), own(0, 1), own(1, 1), own(1, 0.2)], { width: 8, wobble: 3 }) +
    m.line([own(0.02, -0.02), own(0.98, 0.01)], { width: 5 });
  return drawing([90, 730, 310, 300], '', body);
}

/** What does not fit into the others: a kite, a bicycle, a pot that steams, a house, someone to hold by the hand. */
function life(): string {
  const m = createMarker(241);
  const thin = { width: 4.2, wobble: 1 };
  let body = '';
  // house with a tree
  body += m.shape([own(0.1, 0.44), own(0.1, 0.24), own(0.23, 0.1), own(0.36, 0.23), own(0.36, 0.43)], {
    ...thin,
    fill: YELLOW,
  });
  body += m.line([own(0.2, 0.43), own(0.2, 0.32), own(0.27, 0.32), own(0.27, 0.43)], thin);
  body += m.line([own(0.47, 0.43), own(0.47, 0.3)], thin);
  body += m.oval(...own(0.47, 0.22), 17, 20, { ...thin, fill: TEAL });
  // kite, tail out of the box
  body += m.shape([own(0.72, 0.02), own(0.86, 0.14), own(0.76, 0.34), own(0.6, 0.16)], { ...thin, fill: CORAL });
  body += m.line([own(0.72, 0.02), own(0.76, 0.34)], thin) + m.line([own(0.6, 0.16), own(0.86, 0.14)], thin);
  body += m.line([own(0.76, 0.34), own(0.7, 0.42), own(0.78, 0.48), own(0.72, 0.56)], { ...thin, corners: false });
  // bicycle
  body += m.oval(...own(0.2, 0.82), 25, 25, thin) + m.oval(...own(0.5, 0.81), 25, 25, thin);
  body += m.line([own(0.2, 0.82), own(0.29, 0.67), own(0.45, 0.67), own(0.35, 0.82), own(0.2, 0.82)], thin);
  body +=
    m.line([own(0.35, 0.82), own(0.28, 0.62), own(0.23, 0.62)], thin) +
    m.line([own(0.5, 0.81), own(0.44, 0.6), own(0.51, 0.58)], thin);
  // pot
  body += m.shape([own(0.68, 0.72), own(0.93, 0.71), own(0.91, 0.92), own(0.7, 0.93)], { ...thin, fill: SKY });
  body += m.line([own(0.65, 0.72), own(0.96, 0.7)], { width: 5, wobble: 1 });
  for (const u of [0.74, 0.83])
    body += m.line([own(u, 0.67), own(u + 0.03, 0.63), own(u - 0.01, 0.59)], { ...thin, corners: false });
  return drawing([90, 730, 310, 300], '', body);
}

/** The stamp's mark: an empty box, struck out beyond its corners, so that nobody takes it for a tick. */
function mark(): string {
  const m = createMarker(251);
  const box = dots('652 734, 748 726, 758 808, 660 816');
  let body = m.shape(dots('626 714, 772 702, 788 830, 634 842'), { fill: '#e4f2f1', width: 0 });
  body += m.shape(box, { fill: WHITE, stroke: TEAL, width: 9, wobble: 2 });
  body += m.line(dots('634 718, 778 826'), { stroke: TEAL, width: 15, wobble: 2 });
  body += m.line(dots('768 710, 640 834'), { stroke: TEAL, width: 15, wobble: 2 });
  return drawing([610, 690, 200, 165], '', body);
}

/** Her hand with the pen; it turns around the shoulder as she draws. */
function penArm(): string {
  const m = createMarker(263);
  // pen first, the hand lies over it
  let body = m.shape(dots('330 792, 312 772, 252 650, 276 640, 334 762'), { fill: YELLOW, width: 5 });
  body += m.shape(dots('330 792, 312 772, 334 762'), { fill: INK, width: 4 });
  const hand = dots(
    '204 690, 232 664, 264 668, 292 682, 320 710, 324 736, 306 744, 292 760, 264 758, 232 748, 210 724',
  );
  body += m.shape(hand, { fill: SKIN_NEW, corners: false, width: 5, wobble: 1 });
  const creases: readonly (readonly Dot[])[] = [
    dots('324 734, 298 724, 280 706'),
    dots('304 750, 284 740, 270 724'),
    dots('258 672, 284 694, 294 712'),
  ];
  for (const crease of creases) body += m.line(crease, { width: 4, corners: false, wobble: 0.8 });
  // sleeve: from the shoulder over the elbow to the wrist
  const sleeve = dots(
    '216 500, 178 548, 148 614, 142 668, 160 712, 206 746, 222 738, 240 700, 250 672, 242 656, 222 640, 236 590, 262 540',
  );
  body += m.shape(sleeve, { fill: CORAL, width: 0, corners: false, wobble: 0.5, off: [0, 0] });
  body += m.line(sleeve, { width: 5.4, corners: false, wobble: 1 });
  body += m.line(dots('192 732, 216 706, 228 664'), { width: 4, corners: false });
  body += m.line(dots('164 668, 192 662'), { width: 4 });
  return drawing([110, 470, 260, 340], '', body);
}

/** Her other hand keeps the form where it is. */
function restingHand(): string {
  const m = createMarker(271);
  const hand = dots(
    '436 600, 470 612, 500 640, 516 672, 506 682, 492 668, 496 692, 484 698, 470 676, 470 698, 456 700, 446 676, 440 688, 428 682, 424 650, 412 622',
  );
  let body = m.shape(hand, { fill: SKIN_NEW, corners: false, width: 5, wobble: 0.8 });
  const sleeve = dots('452 520, 462 560, 478 606, 446 636, 410 634, 392 590, 384 530');
  body += m.shape(sleeve, { fill: CORAL, width: 0, corners: false, off: [0, 0] });
  body += m.line(sleeve, { width: 5.4, corners: false, wobble: 1 });
  body += m.line(dots('470 596, 440 622, 410 620'), { width: 4, corners: false });
  return drawing([370, 500, 160, 220], '', body);
}

/** Stamp, hand and sleeve of whoever sits on this side. */
function stamp(): string {
  const m = createMarker(283);
  let body = m.shape(dots('640 640, 760 630, 766 668, 646 680'), { fill: INK, width: 6 });
  body += m.shape(dots('676 636, 686 596, 718 594, 732 632'), { fill: YELLOW, width: 5.4 });
  body += m.shape(dots('684 600, 680 520, 676 470, 700 446, 726 466, 722 520, 722 598'), {
    fill: YELLOW,
    width: 5.4,
    corners: false,
  });
  const sleeve = dots('1130 392, 980 432, 846 476, 820 500, 826 548, 848 582, 990 560, 1130 560');
  const hand = dots(
    '850 492, 800 482, 752 476, 708 480, 676 490, 658 508, 660 532, 664 556, 678 580, 716 588, 770 582, 822 566, 856 570',
  );
  body += m.shape(hand, { fill: SKIN_STAFF, corners: false, width: 5.4, wobble: 1 });
  for (const [i, y] of [508, 532, 556].entries())
    body += m.line(
      [
        [664 + i * 3, y + 4],
        [700, y + 4],
        [730, y + 8],
      ],
      { width: 4.2, corners: false, wobble: 0.8 },
    );
  body += m.line(dots('790 500, 752 498, 728 506, 722 518, 740 526'), { width: 4.4, corners: false, wobble: 0.8 });
  body += m.shape(sleeve, { fill: TEAL, corners: true, width: 0, wobble: 1, off: [0, 0] });
  body += m.line([...sleeve.slice(0, 6), sleeve[6]!, sleeve[7]!], { width: 6, wobble: 1.4, corners: false });
  body += m.shape(dots('836 470, 874 458, 896 578, 850 592'), { fill: WHITE, width: 5 });
  body += m.line(dots('960 470, 1000 500'), { width: 4.4 });
  return drawing([610, 360, 520, 340], '', body);
}

export const formular = (): Record<string, string> => ({
  'formular-schubladen': drawers(),
  'formular-tisch': desk(),
  'formular-bogen': form(),
  'formular-kaestchen': ownBox(),
  'formular-leben': life(),
  'formular-abdruck': mark(),
  'formular-stift-arm': penArm(),
  'formular-hand': restingHand(),
  'formular-stempel': stamp(),
});
