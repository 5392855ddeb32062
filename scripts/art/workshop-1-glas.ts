/** The jar of panel `tisch`: gherkins, and a lid that no one opens alone. */
import { put, tubeOf } from './fingers.ts';
import { createMarker, type Dot, dots, drawing, INK, type Marker, WHITE, YELLOW } from './marker.ts';
import { VOLUNTEER } from './people.ts';
import { rows } from './rows.ts';

const BRINE = '#eef0c4';
const GREEN = '#8fb35c';
const DARK_GREEN = '#6f9a4e';

/** One gherkin, upright around 0,0: crooked, with warts. */
function gherkin(m: Marker, x: number, y: number, turn: number, size: number, fill: string): string {
  const at = (way: string): Dot[] => put(dots(way), x, y, size, turn);
  let drawn = m.shape(at('-8 -58, 8 -58, 20 -38, 24 -6, 20 30, 8 56, -8 58, -20 38, -19 8, -15 -20, -18 -42'), {
    corners: false,
    wobble: 1,
    fill,
    width: 4.6,
  });
  for (const [bx = 0, by = 0] of rows('-4 -38, 10 -22, -6 -2, 12 14, -6 34'))
    drawn += m.oval(...(at(`${bx} ${by}`)[0] ?? [x, y]), 3, 3, { fill: INK, width: 1, once: true });
  return drawn;
}

/** A big jar of gherkins, as stuck as only such a jar can be. */
export function jar(): string {
  const m = createMarker(829);
  const soft = { corners: false, wobble: 0.8 } as const;
  const glass =
    '436 566, 436 586, 404 598, 384 622, 380 660, 381 704, 390 730, 420 740, 500 744, 580 740, 610 730, 619 704, 620 660, 616 622, 596 598, 564 586, 564 566';
  let drawn = m.shape(dots(glass), { ...soft, fill: '#f4fafa', width: 0, off: [0, 0] });
  drawn += m.shape(
    dots('396 622, 500 630, 604 622, 609 660, 608 702, 600 722, 574 729, 500 732, 426 729, 400 722, 392 702, 391 660'),
    { ...soft, fill: BRINE, width: 0, off: [0, 0] },
  );
  for (const [x = 0, y = 0, turn = 0, dark = 0] of rows(
    '470 668 -6 0, 532 668 7 1, 418 676 8 1, 582 676 -8 0, 448 680 -3 0, 556 682 4 0',
  ))
    drawn += gherkin(m, x, y, turn, 0.86, dark ? DARK_GREEN : GREEN);
  // where the brine ends
  drawn += m.line(dots('392 624, 440 632, 500 634, 560 632, 608 624'), { ...soft, width: 3.6, once: true });
  // a label with nothing but a gherkin on it
  drawn += m.shape(dots('444 636, 500 641, 556 636, 556 698, 500 703, 444 698'), { fill: WHITE, width: 4.8 });
  drawn += gherkin(m, 498, 670, 68, 0.66, GREEN);
  drawn += m.line(dots('456 648, 500 652, 544 648'), { ...soft, stroke: YELLOW, width: 5, once: true });
  // the glass itself: its outline, the turns of the screw, light on both sides
  drawn += m.shape(dots(glass), { ...soft, width: 7.4 });
  drawn += m.line(dots('438 570, 500 576, 562 570'), { ...soft, width: 4, once: true });
  drawn += m.line(dots('438 584, 500 590, 562 584'), { ...soft, width: 4, once: true });
  drawn += m.line(dots('404 626, 399 660, 400 696'), { ...soft, stroke: WHITE, width: 9, once: true });
  drawn += m.line(dots('590 612, 600 634'), { ...soft, stroke: WHITE, width: 9, once: true });
  drawn += m.line(dots('602 652, 603 664'), { ...soft, stroke: WHITE, width: 9, once: true });
  // the fingers of her other hand, round the back
  for (const y of [640, 662, 684, 705])
    drawn += tubeOf(
      [
        [622, y - 2],
        [604, y + 2],
        [592, y + 3],
      ],
      20,
      VOLUNTEER.skin,
      4.4,
    );
  return drawing([360, 540, 290, 220], '', drawn);
}
