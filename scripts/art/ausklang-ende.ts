import { DEEP, darkTrees, eveningSky, hotelAtNight, nightWater, settingSun, windowLights } from './abend-see.ts';
import { face, scarf } from './ende-figur.ts';
import { offeredArm, offeredThumb, restingHand } from './ende-hand.ts';
import { body, keys } from './ende-koerper.ts';
import { flat, ink, shape } from './near-pen.ts';
import { type Dot, drawing } from './pen.ts';
import { way } from './way.ts';

/** The far shore lies as high as her eyes: one sits opposite her. */
const HORIZON = 392;
const NAVY = '#3d405b';
/** The jetty's front edge. */
const EDGE = 812;

/** The jetty that runs away behind her to the far shore. */
function planks(): string {
  const at = (y: number): readonly [number, number] => {
    const t = (y - HORIZON) / (EDGE - HORIZON);
    return [470 - 330 * t, 506 + 334 * t];
  };
  const deck: Dot[] = [
    [at(HORIZON + 6)[0], HORIZON + 6, 1],
    [at(HORIZON + 6)[1], HORIZON + 6, 1],
    [at(EDGE)[1], EDGE, 1],
    [at(EDGE)[0], EDGE, 1],
  ];
  const rows = [410, 422, 437, 456, 480, 510, 546, 590, 642, 702, 768]
    .map((y) =>
      ink(
        at(y).map((x, i): Dot => [x, y + i]),
        y < 470 ? 3 : 4.2,
      ),
    )
    .join('');
  const post = (x: number): string =>
    shape(way(`${x} 840!, ${x + 56} 840!, ${x + 52} 1130!, ${x + 4} 1130!`), NAVY, 5.6);
  return drawing(
    post(206) +
      post(718) +
      shape(deck, '#d9b37a', 5.6) +
      rows +
      shape(way(`128 ${EDGE - 2}!, 852 ${EDGE - 2}!, 852 ${EDGE + 44}!, 128 ${EDGE + 44}!`), '#b98f55', 5.6) +
      flat(way(`136 ${EDGE + 44}!, 844 ${EDGE + 44}!, 844 ${EDGE + 62}!, 136 ${EDGE + 62}!`), DEEP),
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
    'ende-koerper': drawing(body()),
    'ende-schluessel': drawing(keys()),
    'ende-kopf': drawing(scarf()),
    'ende-gesicht-still': face('still'),
    'ende-gesicht-laechelt': face('laechelt'),
    'ende-gesicht-lacht': face('lacht'),
    'ende-gesicht-zu': face('zu'),
    'ende-hand': drawing(offeredArm()),
    'ende-daumen': drawing(offeredThumb()),
    'ende-faust': drawing(restingHand()),
  };
}
