import { roof, shell, smoke } from './haus-bau.ts';
import { fronts } from './haus-front.ts';
import { PEOPLE } from './haus-leute.ts';
import { beratung, sprache } from './haus-mitte.ts';
import { freizeit, werkstatt } from './haus-oben.ts';
import { CELLAR, createRoomPen, FINE, FLOORS, ROOM_NAMES, ROOMS, type RoomName, type RoomParts } from './haus-plan.ts';
import { boyInHatch, cat, dachboden, keller, kite, onStairs, outside, slider } from './haus-rand.ts';
import { frontEarth, surroundings } from './haus-umgebung.ts';
import { begegnung, kueche } from './haus-unten.ts';
import { kitPerson } from './kit-person.ts';
import { drawing, WHITE } from './marker.ts';

const VIEW = [-120, -120, 1240, 1240] as const;
const DRAW: Readonly<Record<RoomName, () => RoomParts>> = {
  begegnung,
  kueche,
  sprache,
  beratung,
  freizeit,
  werkstatt,
};
const CAT = [264, 188] as const;
/** The boy's hand on the kite's line, and the kite. */
export const HATCH = [704, 124] as const;
export const KITE = [764, 128] as const;

const moved = (x: number, y: number, body: string): string => `<g transform="translate(${x} ${y})">${body}</g>`;
const alone = (x: number, y: number, body: string): string => drawing(VIEW, '', moved(x, y, body));

/** The newcomer on her way through the house, at 500, 800; at last with an apron. */
function newcomer(mirror: boolean, apron: boolean): string {
  const p = createRoomPen(32);
  const body = kitPerson(PEOPLE.newcomer, 'RestingColorTee', 'Smile', [500, 800], 126, { mirror });
  const cloth =
    p.soft('479 708, 497 708, 500 724, 504 752, 473 754, 476 724', WHITE, FINE) + p.line('482 734, 496 733', 2.4);
  return drawing(VIEW, '', body + (apron ? cloth : ''));
}

/** All drawings of the cut-open house by file name. */
export function haus(): Readonly<Record<string, string>> {
  const { defs, sky, town, trees } = surroundings();
  const [shellDefs, walls] = shell();
  const rooms: Record<string, string> = {};
  const steam: string[] = [];
  for (const name of ROOM_NAMES) {
    const { x, floor } = ROOMS[name];
    for (const [part, body] of Object.entries(DRAW[name]())) {
      if (part === 'dampf') steam.push(moved(x, floor, body));
      else rooms[part === 'raum' ? `haus-raum-${name}` : `haus-${part}`] = alone(x, floor, body);
    }
  }
  return {
    'haus-himmel': drawing(VIEW, defs, sky),
    'haus-stadt': drawing(VIEW, '', town),
    'haus-umgebung': drawing(VIEW, '', trees),
    'haus-erde': drawing(VIEW, '', frontEarth()),
    'haus-bau': drawing(VIEW, shellDefs, walls + moved(217, CELLAR, keller()) + outside()),
    'haus-dach': drawing(VIEW, '', roof() + moved(500, FLOORS[3], dachboden()) + moved(...HATCH, boyInHatch())),
    ...rooms,
    ...fronts(),
    'haus-rauch': drawing(VIEW, '', smoke()),
    'haus-treppe': drawing(VIEW, '', onStairs()),
    'haus-rutscher': drawing(VIEW, '', slider()),
    'haus-dampf': drawing(VIEW, '', steam.join('')),
    'haus-katze-schlaeft': alone(...CAT, cat(false)),
    'haus-katze-wach': alone(...CAT, cat(true)),
    'haus-drachen': alone(...KITE, kite()),
    'haus-neue-rechts': newcomer(false, false),
    'haus-neue-links': newcomer(true, false),
    'haus-neue-schuerze': newcomer(false, true),
  };
}
