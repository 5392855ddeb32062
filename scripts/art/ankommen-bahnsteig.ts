/** Panel `bahnsteig`: a platform at night, people step down from a train. */
import { bag, behindAt, suitcase } from './behind.ts';
import { BOY, child, childArm, openKite } from './child.ts';
import { kitHead } from './kit-head.ts';
import { fist, limb, shoe } from './limbs.ts';
import { DARK, DUSK, glow, HAZE, hangingLamp, NIGHT, rect, snow, stars } from './night.ts';
import { type Dot, drawing, flat, INK, ink, oval, PAPER, placed, SKY, shape, TEAL, tone, YELLOW } from './pen.ts';
import { NEWCOMER } from './people.ts';
import { points } from './points.ts';
import { arm, NEAR_SHOULDER, stander } from './stander.ts';

/** Lower ends of the necks, and sizes. */
export const STEP = { woman: [548, 362], size: 1.36, boy: [786, 694], boySize: 1.36 } as const;
const HANDS: Dot = [686, 722];
const LAMP = [706, 86] as const;

function sky(): string {
  return drawing(
    flat(rect(-130, -130, 1260, 330), DARK) +
      stars([
        [40, 60],
        [180, 24, 7],
        [330, 84],
        [470, 30],
        [610, 100, 7],
        [860, 50],
        [960, 112],
        [90, 130],
        [-40, 20, 7],
        [1060, 40, 7],
      ]) +
      ink(points('-130 96, 300 132, 760 120, 1130 84'), 3.4, false, HAZE),
  );
}

function window(x: number, y: number, w: number, h: number, heads: string): string {
  const pane = rect(x, y, w, h);
  return (
    flat(pane, SKY) +
    `<clipPath id="f${x}"><path d="M${x} ${y}h${w}v${h}h${-w}z"/></clipPath><g clip-path="url(#f${x})">${heads}</g>` +
    ink(pane, 5.5, true) +
    ink(
      [
        [x + 10, y + 34],
        [x + w - 10, y + 34],
      ],
      3.6,
    )
  );
}

const passenger = (
  hair: string,
  face: string,
  skin: string,
  top: string,
  at: readonly [number, number],
  more: object = {},
  mirror = false,
): string =>
  placed(stander({ skin, top, legs: INK, shoes: INK, coat: 'hoodie', standing: false }), at[0], at[1], 0.9, 0, mirror) +
  kitHead({ hair, colors: { skin, top, hair: INK, headscarf: top }, ...more }, face, [at[0], at[1] + 2], 88, {
    mirror,
  });

function train(): string {
  const side = rect(-130, 156, 1260, 706);
  const door = rect(424, 206, 236, 662);
  const rivets = [-60, 96, 356, 404, 690, 940]
    .map((x) =>
      ink(
        [
          [x, 540],
          [x + 1, 838],
        ],
        3.4,
        false,
        NIGHT,
      ),
    )
    .join('');
  return drawing(
    shape(points('-130 162!, -130 128, 500 116, 1130 128, 1130 162!'), NIGHT, 6) +
      flat(side, DUSK) +
      tone('wagen', rect(-130, 690, 1260, 172), NIGHT, 3.4, 14, [0, 0]) +
      flat(rect(-130, 528, 1260, 46), TEAL) +
      ink(points('-130 528, 1130 529'), 4.4) +
      ink(points('-130 574, 1130 573'), 4.4) +
      rivets +
      window(-90, 264, 170, 206, passenger('Afro', 'Smile', '#8d5a3b', TEAL, [0, 440])) +
      window(
        132,
        264,
        216,
        206,
        passenger('GrayShort', 'Calm', '#e8b58d', NIGHT, [190, 446], { beard: 'MustacheFive' }) +
          passenger('Hijab', 'Smile', '#a56a43', TEAL, [292, 462]),
      ) +
      window(
        736,
        264,
        196,
        206,
        shape(points('880 262!, 940 262!, 940 474!, 888 474!, 878 400, 886 330'), TEAL, 4.4) +
          ink(points('912 270, 908 400, 916 470'), 3.4),
      ) +
      window(978, 264, 150, 206, passenger('Turban', 'Smile', '#b97f56', TEAL, [1050, 452], {}, true)) +
      flat(door, SKY) +
      flat(rect(424, 206, 236, 70), HAZE) +
      tone('abteil', rect(424, 276, 110, 592), HAZE, 3, 15, [0, 0]) +
      ink(points('618 300, 618 850'), 8) +
      ink(points('-130 160, 500 156, 1130 160'), 6) +
      ink(points('-130 862, 424 864'), 7) +
      ink(points('660 864, 1130 862'), 7) +
      ink([door[3]!, door[0]!, door[1]!, door[2]!], 8),
  );
}

/** One of the two leaves of the carriage door; they slide apart. */
function leaf(x: number): string {
  return drawing(
    shape(rect(x, 208, 118, 654), DUSK, 6) +
      shape(rect(x + 24, 270, 70, 196), SKY, 5) +
      flat(rect(x + 3, 528, 112, 46), TEAL) +
      ink([[x, 528] as Dot, [x + 118, 528]], 4) +
      ink([[x, 574] as Dot, [x + 118, 574]], 4) +
      ink([[x + (x < 500 ? 104 : 14), 600] as Dot, [x + (x < 500 ? 104 : 14), 660]], 6),
    '400 180 290 720',
  );
}

function platform(): string {
  const floor = rect(-130, 862, 1260, 270);
  return drawing(
    flat(floor, HAZE) +
      flat(rect(-130, 862, 1260, 22), NIGHT) +
      flat(rect(-130, 894, 1260, 15), PAPER) +
      tone('steig', rect(-130, 930, 1260, 200), NIGHT, 2.6, 17, [0, 0]) +
      shape(points('414 852!, 668 852!, 684 900!, 400 900!'), DUSK, 6) +
      ink(points('420 868, 662 868'), 4, false, PAPER) +
      [-40, 190, 420, 700, 940]
        .map((x) =>
          ink(
            [
              [x, 912],
              [x + (x - 500) * 0.3, 1130],
            ],
            3,
            false,
            NIGHT,
          ),
        )
        .join(''),
  );
}

/** The lamp's light on the ground and in the air: the only warm colour of this panel. */
function light(): string {
  const cone: Dot[] = [
    [LAMP[0] - 44, LAMP[1] + 150, 1],
    [LAMP[0] + 44, LAMP[1] + 150, 1],
    [LAMP[0] + 210, 960, 1],
    [LAMP[0] - 270, 960, 1],
  ];
  const pool: Dot[] = points('430 958, 520 930, 700 922, 880 932, 944 960, 860 990, 680 998, 500 986');
  return drawing(
    tone('kegel', cone, YELLOW, 3, 17, [0, 0]) + flat(pool, YELLOW) + glow('hof', LAMP[0], LAMP[1] + 150, 120),
  );
}

function lamp(lit: boolean): string {
  return drawing(placed(hangingLamp(100, lit, NIGHT), LAMP[0], LAMP[1] - 10, 1.25), '560 -130 300 440');
}

const [wx, wy] = STEP.woman;
const woman = (body: string): string => placed(body, wx, wy, STEP.size);
const boy = (body: string): string => placed(body, STEP.boy[0], STEP.boy[1], STEP.boySize);
const toWoman = ([x, y]: Dot): Dot => [(x - wx) / STEP.size, (y - wy) / STEP.size];
const toBoy = ([x, y]: Dot): Dot => [(x - STEP.boy[0]) / STEP.boySize, (y - STEP.boy[1]) / STEP.boySize];

function womanParts(): { body: string; arms: string } {
  const give = toWoman(HANDS);
  const bagHand: Dot = [-104, 186];
  const legs =
    limb(points('34 232, 46 320, 42 382'), [60, 52, 42], NEWCOMER.legs) +
    shoe(26, 402, INK) +
    limb(points('-32 232, -30 310, -40 372'), [62, 54, 44], NEWCOMER.legs) +
    shoe(-60, 392, INK);
  // Dressed for the winter: buttons and pockets.
  const coat =
    ink(points('6 34, 9 120, 4 254'), 4) +
    [56, 98, 140, 186, 226].map((y) => shape(oval(20, y, 6, 6), PAPER, 3.4)).join('') +
    ink(points('-46 196, -38 184, -14 190'), 4) +
    ink(points('34 190, 52 184, 56 196'), 4);
  return {
    body: drawing(woman(legs + stander({ ...NEWCOMER, near: bagHand, far: give, standing: false }) + coat)),
    arms: drawing(
      woman(
        placed(bag(TEAL, 128, 96), bagHand[0], bagHand[1]) +
          arm(NEAR_SHOULDER, bagHand, NEWCOMER.top, 1) +
          fist(bagHand[0], bagHand[1], NEWCOMER.skin, 80, 0.9) +
          arm([40, 46], give, NEWCOMER.top, -1, 40),
      ),
    ),
  };
}

function boyParts(): { body: string; arms: string } {
  const take = toBoy(HANDS);
  const hold: Dot = [70, 98];
  return {
    body: drawing(boy(child(BOY))),
    arms: drawing(
      boy(placed(openKite(), hold[0] + 4, hold[1] - 26, 0.74, 16) + childArm(BOY, 'far', hold, -1, true)) +
        placed(fist(0, 0, NEWCOMER.skin, 40, 1.1), HANDS[0] - 4, HANDS[1] - 6) +
        boy(childArm(BOY, 'near', [take[0], take[1] + 8], -1)),
    ),
  };
}

/** Drawings of the panel by file name. */
export function bahnsteig(): Readonly<Record<string, string>> {
  const [w, b] = [womanParts(), boyParts()];
  return {
    'bahnsteig-himmel': sky(),
    'schnee-fern': snow(5, 120, 3.8),
    'bahnsteig-zug': train(),
    'bahnsteig-tuerblatt-links': leaf(424),
    'bahnsteig-tuerblatt-rechts': leaf(542),
    'bahnsteig-steig': platform(),
    'bahnsteig-licht': light(),
    'bahnsteig-lampe-aus': lamp(false),
    'bahnsteig-lampe': lamp(true),
    'bahnsteig-neue': w.body,
    'bahnsteig-neue-arme': w.arms,
    'bahnsteig-junge': b.body,
    'bahnsteig-junge-arme': b.arms,
    'bahnsteig-vorn-links': drawing(
      behindAt(
        {
          coat: SKY,
          head: 'beanie',
          headColor: TEAL,
          skin: '#b97f56',
          legs: NIGHT,
          collar: PAPER,
          near: [-96, 226],
          pattern: { id: 'mantel', color: DUSK },
        },
        [206, 668],
        1.72,
      ) + placed(suitcase('#d9b37a', 160, 110), 206 - 96 * 1.72, 668 + 226 * 1.72, 1.4),
    ),
    'bahnsteig-vorn-rechts': drawing(
      behindAt(
        { coat: NIGHT, head: 'tail', headColor: INK, skin: '#e8b58d', legs: INK, backpack: TEAL },
        [1120, 700],
        1.8,
      ),
    ),
  };
}
