/** Panel `uhr`: a counter hatch whose shutter comes down with the clock. */
import { createMarker, type Dot, dots, drawing, fade, INK, PAPER, SKY, TEAL, tone, WHITE, YELLOW } from './marker.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const SKIN = '#8d5a3b';

/** The room behind the hatch: warm, with more binders than shelf. */
function room(): string {
  const m = createMarker(11);
  let body = m.box(430, 370, 700, 470, { fill: YELLOW, width: 0 });
  body += fade('#f2694b', 430, 700, 440, 620, 3.4, 16);
  body += m.box(520, 626, 620, 16, { fill: WHITE, width: 4 });
  const colors = [WHITE, SKY, TEAL, PAPER, WHITE, '#f2694b', SKY, WHITE, TEAL, PAPER, WHITE, SKY];
  let x = 548;
  for (const [i, color] of colors.entries()) {
    const width = m.about(31, 6);
    const height = m.about(96, 16);
    const lean = i === 4 || i === 9 ? 14 : 0;
    const points: Dot[] = [
      [x + lean, 626 - height],
      [x + lean + width, 626 - height + m.about(0, 3)],
      [x + width, 625],
      [x, 625],
    ];
    body += m.shape(points, { fill: color, width: 4 });
    body += m.oval(x + width / 2 + lean * 0.2, 604, 6, 6, { width: 3.4 });
    body += m.line(
      [
        [x + 7 + lean * 0.7, 626 - height + 18],
        [x + width - 7 + lean * 0.7, 626 - height + 18],
      ],
      { width: 3.4 },
    );
    x += width + 3 + (lean ? 12 : 0);
  }
  return drawing([430, 370, 690, 470], '', body);
}

/** The wall in front of the room, with the hatch as a hole in it. */
function wall(): string {
  const m = createMarker(23);
  let body = `<path fill-rule="evenodd" fill="${SKY}" d="M-120 -120H1120V1120H-120ZM548 444L546 742L1010 744L1008 442Z"/>`;
  body += fade(TEAL, -130, 1270, -120, 190, 3.2, 16).replaceAll('/>', ' opacity=".55"/>');
  body += fade(WHITE, -130, 680, 838, 560, 4.4, 16);
  // wainscot, left of the counter
  body += m.box(-130, 838, 760, 320, { fill: '#b5d9da', width: 5 });
  for (const x of [-40, 84, 196, 322, 436, 540])
    body += m.line(
      [
        [x, 850],
        [x + m.about(0, 3), 1140],
      ],
      { width: 3.5, stroke: TEAL },
    );
  // frame of the hatch and the box the shutter hides in
  body += m.line(dots('547 446, 546 742'), { width: 13 });
  body += m.box(524, 398, 520, 48, { fill: TEAL, width: 6 });
  body += m.line(dots('546 412, 1020 410'), { width: 4, stroke: WHITE });
  for (const x of [542, 560]) body += m.oval(x, 431, 3, 3, { width: 3 });
  return drawing(FULL, '', body);
}

/** The clock; its minute hand is a layer of its own. */
function clock(): string {
  const m = createMarker(37);
  const [cx, cy] = [300, 325];
  let body = m.oval(cx + 7, cy + 8, 121, 120, { fill: TEAL, width: 0 });
  body += m.oval(cx, cy, 120, 119, { fill: WHITE, width: 12 });
  body += m.oval(cx, cy, 103, 102, { width: 3.4 });
  for (let i = 0; i < 12; i += 1) {
    const a = (i * Math.PI) / 6;
    const long = i % 3 === 0 ? 24 : 13;
    const tick = (r: number): Dot => [cx + Math.sin(a) * r, cy - Math.cos(a) * r];
    body += m.line([tick(92 - long), tick(92)], { width: i % 3 === 0 ? 8.5 : 5, wobble: 1 });
  }
  // quarter of an hour in the colour of the warm room: when the hatch is open
  const wedge: Dot[] = [[cx, cy]];
  for (let i = 0; i <= 6; i += 1) {
    const a = ((i * 10 + 60) * Math.PI) / 180;
    wedge.push([cx + Math.sin(a) * 62, cy - Math.cos(a) * 62]);
  }
  body += m.shape(wedge, { fill: YELLOW, width: 0 });
  body += m.line(
    [
      [cx, cy],
      [cx + 46, cy + 27],
    ],
    { width: 12, wobble: 1 },
  );
  return drawing([160, 183, 290, 290], '', body);
}

function minuteHand(): string {
  const m = createMarker(5);
  const body =
    m.line(dots('300 345, 301 249'), { width: 8.5, wobble: 1 }) + m.oval(300, 325, 10, 10, { fill: YELLOW, width: 5 });
  return drawing([270, 223, 60, 150], '', body);
}

const slats = (m: ReturnType<typeof createMarker>): string => {
  let body = m.box(540, 440, 480, 296, { fill: TEAL, width: 0 });
  for (let y = 440; y < 716; y += 27) {
    body += m.line(
      [
        [542, y],
        [1018, y + m.about(0, 1)],
      ],
      { width: 4 },
    );
    body += m.line(
      [
        [m.about(566, 8), y + 9],
        [m.about(700, 90), y + 9],
      ],
      { width: 3.4, stroke: '#8fcfca' },
    );
  }
  return body + m.box(541, 716, 480, 24, { fill: WHITE, width: 6 });
};

/** Four fingers over an edge. */
const fingers = (m: ReturnType<typeof createMarker>, x: number, y: number): string =>
  [0, 1, 2, 3]
    .map((i) => {
      const fx = x + i * 15;
      const top = y + [4, 0, 1, 6][i]!;
      const points: Dot[] = [
        [fx, y + 34],
        [fx - 1, top + 8],
        [fx + 6, top],
        [fx + 13, top + 7],
        [fx + 13, y + 34],
      ];
      return m.shape(points, { fill: SKIN, width: 4, corners: false, wobble: 0.6, off: [0, 0] });
    })
    .join('');

function shutter(held: boolean): string {
  const m = createMarker(51);
  let body = slats(m);
  if (held) body += fingers(m, 578, 712) + fingers(m, 776, 712);
  else body += m.line(dots('684 728, 726 728'), { width: 6 });
  return drawing([520, 420, 520, 340], '', body);
}

/** Arms that hold the shutter up, from the shoulders; drawn where it then is. */
function arms(): string {
  const m = createMarker(77);
  const arm = (hand: readonly Dot[], sleeve: readonly Dot[], folds: readonly (readonly Dot[])[]): string =>
    m.shape(hand, { fill: SKIN, corners: false, width: 4.6 }) +
    m.shape(sleeve, { fill: TEAL, width: 0, corners: false, wobble: 0.5, off: [0, 0] }) +
    m.line(sleeve, { width: 5, corners: false, wobble: 0.8 }) +
    folds.map((fold) => m.line(fold, { width: 4.2, corners: false, wobble: 0.8 })).join('');
  const left = arm(
    dots('586 552, 580 524, 578 480, 636 480, 632 526, 628 552'),
    dots(
      '630 690, 612 676, 594 660, 600 632, 616 590, 634 546, 610 536, 582 540, 568 580, 550 632, 540 664, 550 692, 578 716, 604 750',
    ),
    [dots('578 552, 606 548, 630 556'), dots('594 660, 584 668, 572 668')],
  );
  const right = arm(
    dots('784 552, 778 524, 776 480, 834 480, 832 526, 828 552'),
    dots(
      '780 690, 806 678, 828 660, 818 632, 800 590, 780 546, 804 536, 832 540, 848 580, 870 632, 882 664, 872 692, 842 716, 812 750',
    ),
    [dots('784 556, 808 548, 836 552'), dots('828 660, 838 668, 850 668')],
  );
  return drawing([520, 460, 390, 310], '', left + right);
}

/** The volunteer's hand on the newcomer's upper arm, with what shows of her sleeve. */
function shoulderHand(): string {
  const m = createMarker(113);
  const hand = dots(
    '296 862, 322 850, 344 842, 358 828, 374 818, 384 824, 378 837, 366 849, 386 850, 410 854, 430 862, 431 872, 416 873, 394 869, 414 877, 434 888, 433 898, 416 896, 390 885, 408 897, 425 910, 421 919, 405 914, 382 900, 394 911, 404 924, 398 932, 382 925, 362 909, 338 904, 304 902',
  );
  const skin = m.shape(hand, { fill: '#f1cfb1', width: 6.2, corners: false, wobble: 0.6, off: [0, 0] });
  let body = `<g transform="translate(300 884) rotate(6) scale(.74) translate(-304 -884)">${skin}</g>`;
  const sleeve = dots('266 822, 288 832, 307 848, 316 876, 308 904, 288 910, 268 908');
  body += m.shape(sleeve, { fill: YELLOW, width: 0, corners: false, wobble: 0.4, off: [0, 0] });
  body += m.line(sleeve, { width: 5.4, corners: false, wobble: 0.8 });
  body += m.line(dots('284 838, 294 868, 288 904'), { width: 6, corners: false });
  return drawing([220, 790, 240, 160], '', body);
}

/** The counter, from its board down. */
function counter(): string {
  const m = createMarker(91);
  let body = m.box(536, 770, 640, 380, { fill: WHITE, width: 6 });
  body += `<path d="M540 776H1120V812L540 808Z" fill="url(#t)"/>`;
  for (const x of [640, 762, 884, 1006])
    body += m.line(
      [
        [x, 800],
        [x + m.about(0, 3), 1150],
      ],
      { width: 3.4, stroke: TEAL },
    );
  body += m.box(504, 734, 680, 40, { fill: TEAL, width: 7 });
  body += m.line(dots('526 747, 760 746'), { width: 3.6, stroke: WHITE });
  // a bell, and a cup with the office's pens
  body += m.shape(dots('880 734, 884 712, 902 702, 921 712, 926 734'), { fill: YELLOW, width: 4.6, corners: false });
  body += m.oval(902, 698, 5, 5, { fill: INK, width: 3 });
  return drawing([480, 680, 640, 440], tone('t', TEAL, 2.8), body);
}

export const uhr = (): Record<string, string> => ({
  'uhr-raum': room(),
  'uhr-wand': wall(),
  'uhr-zifferblatt': clock(),
  'uhr-zeiger': minuteHand(),
  'uhr-rollo': shutter(false),
  'uhr-rollo-gehalten': shutter(true),
  'uhr-arme': arms(),
  'uhr-tresen': counter(),
  'uhr-schulter': shoulderHand(),
});
