/** Panel `stadt`: a house with many doors, and in its middle an office that ties one door to the next. */
import { hand, put } from './fingers.ts';
import { kitHead } from './kit-head.ts';
import { CORAL, createMarker, type Dot, dots, drawing, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';
import { PROFESSIONAL } from './people.ts';
import { arm, body, type Sitter } from './sitter.ts';
import { door, gallery, haus, RAIL } from './workshop-1-stadthaus.ts';

const FULL = [-120, -120, 1240, 1240] as const;
const NAVY = '#3d405b';
export const OFFICER: Sitter = { ...PROFESSIONAL, coat: 'blazer', x: 500, y: 778, head: 190 };
const OLD: Sitter = { skin: '#f1cfb1', top: CORAL, coat: 'cardigan', under: PAPER, x: 200, y: 330, head: 112 };
const MOTHER: Sitter = {
  skin: '#7a4b2b',
  top: YELLOW,
  coat: 'stripes',
  under: WHITE,
  x: 806,
  y: 330,
  head: 112,
  flip: true,
};
const STUDENT_AT_DOOR: Sitter = { skin: '#7a4b2b', top: PAPER, coat: 'hoodie', x: 146, y: 778, head: 142 };
const COOK: Sitter = { skin: '#a56a43', top: SKY, coat: 'apron', under: WHITE, x: 858, y: 778, head: 142, flip: true };

/** A door's leaf that comes towards us: `share` 1 is shut, 0.2 as good as open. */
function leaf(x: number, w: number, share: number, fill: string, hinge: 1 | -1): string {
  const m = createMarker(731 + Math.round(share * 10));
  const from = hinge === 1 ? x : x + w;
  const to = from + hinge * w * share;
  const out = (1 - share) * 26;
  const across = (u: number, y: number, low: number): Dot => [from + (to - from) * u, y + (low ? out : -out) * u];
  let drawn = m.shape([across(0, 580, 0), across(1, 580, 0), across(1, 1012, 1), across(0, 1012, 1)], {
    fill,
    width: 5.4,
  });
  if (share > 0.4) {
    drawn += m.shape([across(0.2, 860, 1), across(0.8, 860, 1), across(0.8, 980, 1), across(0.2, 980, 1)], {
      width: 4.2,
    });
    drawn += m.shape([across(0.2, 620, 0), across(0.8, 620, 0), across(0.8, 740, 1), across(0.2, 740, 1)], {
      fill: NAVY,
      width: 4.6,
    });
  }
  const [kx, ky] = across(0.86, 800, 1);
  return drawing([x - 60, 520, w + 120, 540], '', drawn + m.oval(kx, ky, 8, 8, { fill: INK, width: 2, once: true }));
}

function neighbours(): Record<string, string> {
  const m = createMarker(733);
  const old = kitHead(
    { hair: 'GrayShort', glasses: 'GlassesThree', colors: { skin: OLD.skin, hair: WHITE } },
    'Smile',
    [OLD.x, OLD.y],
    OLD.head,
    { tilt: 8 },
  );
  const mother = kitHead(
    { hair: 'Afro', colors: { skin: MOTHER.skin, hair: INK } },
    'SmileTeeth',
    [MOTHER.x, MOTHER.y],
    MOTHER.head,
    { mirror: true, tilt: -8 },
  );
  const hold = (who: Sitter, to: Dot, short: number): string =>
    arm(m, who, { to, grip: 'fist', bend: who.flip ? -1 : 1, side: 'near', flip: !!who.flip, short, hand: 0.74 });
  return {
    'stadt-oben': drawing(
      FULL,
      '',
      body(m, { ...OLD, reach: 1.78 }) + old + body(m, { ...MOTHER, reach: 1.78 }) + mother + gallery(),
    ),
    'stadt-oben-arme': drawing(FULL, '', hold(OLD, [292, RAIL - 4], 0.66) + hold(MOTHER, [712, RAIL - 4], 0.66)),
    'stadt-unten-links': drawing(FULL, '', body(m, { ...STUDENT_AT_DOOR, reach: 3 })),
    'stadt-unten-rechts': drawing(FULL, '', body(m, { ...COOK, reach: 3 })),
    'stadt-links-arm': drawing(FULL, '', hold(STUDENT_AT_DOOR, [258, 812], 0.82)),
    'stadt-rechts-arm': drawing(FULL, '', hold(COOK, [744, 812], 0.82)),
    'stadt-tuer-links-zu': leaf(70, 142, 1, YELLOW, 1),
    'stadt-tuer-links-halb': leaf(70, 142, 0.6, YELLOW, 1),
    'stadt-tuer-links-auf': leaf(70, 142, 0.16, YELLOW, 1),
    'stadt-tuer-rechts-zu': leaf(786, 142, 1, CORAL, -1),
    'stadt-tuer-rechts-halb': leaf(786, 142, 0.6, CORAL, -1),
    'stadt-tuer-rechts-auf': leaf(786, 142, 0.16, CORAL, -1),
  };
}

/** Behind the door with the ball: the boy, the ball, and a jersey from the village. */
function ballDoor(): Record<string, string> {
  const m = createMarker(757);
  const [x, w, top] = [566, 108, RAIL - 232];
  const boy: Sitter = { skin: '#b97f56', top: TEAL, coat: 'tee', x: 602, y: 342, head: 84 };
  const look = { hair: 'ShortFour', colors: { skin: boy.skin, hair: INK } } as const;
  const head = kitHead(look, 'BigSmile', [boy.x, boy.y], boy.head, { tilt: -4 });
  const ball =
    m.oval(598, 410, 26, 26, { fill: WHITE, width: 5 }) +
    m.shape(dots('598 398, 608 406, 604 418, 592 418, 588 406'), { fill: INK, width: 3 });
  const wave = arm(m, boy, { to: [652, 306], grip: 'open', bend: 1, side: 'far', short: 0.6 });
  const edge = dots(`${x + w} ${top}, ${x + w + 20} ${top - 18}, ${x + w + 20} ${RAIL}, ${x + w} ${RAIL}`);
  const view = [540, 160, 190, 290] as const;
  const hole = `<clipPath id="c"><path d="M${x} ${top}H${x + w}V${RAIL}H${x}Z"/></clipPath>`;
  const inside = (drawn: string): string => drawing(view, hole, `<g clip-path="url(#c)">${drawn}</g>`);
  return {
    'stadt-ball-kind': inside(
      m.box(x, top, w, 232, { fill: NAVY, width: 9 }) + body(m, { ...boy, reach: 1.6 }) + head + ball,
    ),
    'stadt-ball-arm': inside(wave),
    'stadt-ball-zu': drawing(view, '', door(m, x, RAIL, w, 232, CORAL, 'ball')),
    'stadt-ball-auf': drawing(view, '', m.shape(edge, { fill: CORAL, width: 4.8 })),
  };
}

/** She stands behind her counter: upper arms with the body, hands that come up from behind it. */
function officer(): Record<string, string> {
  const m = createMarker(739);
  const soft = { fill: OFFICER.top, width: 5.4, corners: false } as const;
  const upper =
    m.shape(dots('366 836, 340 880, 316 960, 400 960, 420 900, 424 860'), soft) +
    m.shape(dots('618 832, 652 880, 682 960, 598 960, 576 900, 570 862'), soft);
  const cuff = (x: number, turn: number): string =>
    m.shape(put(dots('-30 -34, 14 -32, 14 32, -30 36'), x, 930, 1, turn), { fill: OFFICER.top, width: 5 });
  const fingers = (x: number, turn: number, flip: boolean): string =>
    hand('pinch', x, 858, OFFICER.skin, { turn, size: 0.74, flip, line: 4.8 });
  return {
    'stadt-hauptamtliche': drawing(FULL, '', body(m, { ...OFFICER, reach: 1.6 }) + upper),
    'stadt-arm-links': drawing(FULL, '', fingers(440, -58, false) + cuff(384, -58)),
    'stadt-arm-rechts': drawing(FULL, '', fingers(560, -122, true) + cuff(616, -122)),
  };
}

export const stadt = (): Record<string, string> => ({
  ...haus(),
  ...neighbours(),
  ...ballDoor(),
  ...officer(),
});
