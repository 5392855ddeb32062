import { DEEP, darkTrees, eveningSky, hotelAtNight, nightWater, settingSun, windowLights } from './abend-see.ts';
import { body, face, NEARER, scarf } from './ende-figur.ts';
import { hand, sleeve } from './ende-hand.ts';
import { flat, ink, shape } from './near-pen.ts';
import { type Dot, drawing, placed } from './pen.ts';
import { way } from './way.ts';

const HORIZON = 372;
const NAVY = '#3d405b';

/** The jetty that runs away behind her. */
function planks(): string {
  const deck: Dot[] = way('448 470 1, 676 470 1, 906 742 1, 236 742 1');
  const rows = [492, 518, 548, 584, 626, 678]
    .map((y) => {
      const t = (y - 470) / 272;
      return ink(
        [
          [448 - 212 * t, y],
          [676 + 230 * t, y + 1],
        ],
        4,
      );
    })
    .join('');
  const post = (x: number): string =>
    shape(
      [
        [x, 760, 1],
        [x + 52, 760, 1],
        [x + 48, 1130, 1],
        [x + 4, 1130, 1],
      ],
      NAVY,
      5.4,
    );
  return drawing(
    post(262) +
      post(826) +
      shape(deck, '#d9b37a', 5.4) +
      rows +
      shape(way('228 740 1, 914 740 1, 914 792 1, 228 792 1'), '#b98f55', 5.6) +
      flat(way('236 790, 906 790, 906 808, 236 808'), DEEP),
  );
}

export function drawEnde(): Readonly<Record<string, string>> {
  return {
    'ende-himmel': drawing(eveningSky(HORIZON, 300, 31)),
    'ende-sonne': drawing(settingSun(250, HORIZON + 8, 80)),
    'ende-ufer': drawing(
      darkTrees(-130, 1130, HORIZON, 8, 0.7) + hotelAtNight(738, HORIZON, 0.7) + darkTrees(930, 1130, HORIZON, 21, 1),
    ),
    'ende-wasser': drawing(nightWater(HORIZON, 1130, 250, 14)),
    'ende-lichter': drawing(windowLights([760, 792, 826, 856, 880, 912, 944], HORIZON, 6, 80)),
    'ende-steg': planks(),
    'ende-koerper': drawing(placed(body(), ...NEARER)),
    'ende-kopf': drawing(placed(scarf(), ...NEARER)),
    'ende-gesicht-still': face('still'),
    'ende-gesicht-laechelt': face('laechelt'),
    'ende-gesicht-lacht': face('lacht'),
    'ende-gesicht-zu': face('zu'),
    'ende-hand': drawing(placed(sleeve(), 0, -72) + placed(hand(), 0, -54)),
  };
}
