/** Panel `baeren`: the man's raised arm and the shoe he had asked for a pair of. */
import { CORAL, createMarker, type Dot, dots, drawing, INK, type Marker, WHITE, YELLOW } from './marker.ts';

const SKIN_MAN = '#b97f56';

/** His raised arm from the shoulder on, bent at the elbow. */
function raisedArm(m: Marker): string {
  const skin = dots(
    '478 800, 506 822, 509 780, 514 706, 562 706, 567 780, 568 850, 562 892, 542 912, 512 908, 484 880, 446 838',
  );
  const sleeve = dots(
    '372 748, 384 728, 404 721, 430 730, 464 752, 498 786, 488 806, 466 826, 440 842, 420 816, 400 790',
  );
  return (
    m.shape(skin, { fill: SKIN_MAN, width: 5.4, corners: false, off: [0, 0] }) +
    m.line(dots('506 822, 504 836, 496 848'), { width: 4.4, corners: false }) +
    m.shape(sleeve, { fill: '#3d405b', width: 0, corners: false, wobble: 0.4, off: [0, 0] }) +
    m.line(sleeve.slice(2), { width: 5.4, corners: false, wobble: 0.8 })
  );
}

/** A shoe that has walked enough, held up by the whole hand. */
export function shoe(): string {
  const m = createMarker(347);
  let body = '';
  // sole that hangs open, sock-sized gap, upper
  body += m.shape(dots('386 648, 500 652, 590 672, 634 712, 612 724, 560 692, 490 676, 386 674'), {
    fill: WHITE,
    width: 5.4,
    corners: false,
  });
  body += m.shape(dots('540 656, 604 636, 622 648, 590 668'), { fill: INK, width: 4 });
  const upper = dots(
    '384 650, 380 590, 386 530, 420 522, 470 534, 496 570, 560 590, 612 612, 624 640, 560 654, 470 652',
  );
  body += m.shape(upper, { fill: CORAL, width: 6, corners: false });
  body += m.line(dots('384 548, 430 554, 480 546'), { width: 4.6, corners: false });
  for (const [x, y] of [
    [494, 576],
    [516, 588],
    [540, 596],
  ] as const)
    body += m.line(
      [
        [x, y],
        [x - 18, y + 24],
      ],
      { stroke: WHITE, width: 6 },
    );
  // a patch and a hole that a toe would know
  body += m.shape(dots('404 590, 436 586, 440 620, 408 624'), { fill: YELLOW, width: 4 });
  body += m.oval(584, 620, 12, 8, { fill: INK, width: 3 }, 16);
  // the hand: palm below the sole, its fingers closed around the edge
  const hand = { fill: SKIN_MAN, width: 4.8, corners: false, wobble: 0.6, off: [0, 0] as Dot };
  body += m.shape(dots('470 716, 458 694, 462 664, 476 650, 540 650, 552 670, 544 696, 528 716'), hand);
  for (const [i, top] of [640, 632, 633, 644].entries()) {
    const x = 460 + i * 21;
    body += m.shape(
      [
        [x + 1, 682],
        [x, top + 12],
        [x + 6, top + 1],
        [x + 14, top],
        [x + 20, top + 11],
        [x + 20, 682],
        [x + 10, 690],
      ],
      hand,
    );
    body += m.line([[x + 5, top + 26] as Dot, [x + 15, top + 26]], { width: 3.6, wobble: 0.6 });
  }
  // the thumb stays on this side, pressed against the sole
  body += m.shape(dots('474 704, 448 688, 430 664, 428 648, 440 642, 452 654, 474 672'), hand);
  return drawing([350, 500, 370, 440], '', `${raisedArm(m)}<g transform="translate(40 4)">${body}</g>`);
}
