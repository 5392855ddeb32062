import { roof, shell, surroundings } from './haus-bau.ts';
import { fronts } from './haus-front.ts';
import { PEOPLE } from './haus-leute.ts';
import { CELLAR, createRoomPen, FLOORS, ROOM_NAMES, ROOMS, type RoomName } from './haus-plan.ts';
import { beratung, dachboden, freizeit, sprache, werkstatt } from './haus-raeume-oben.ts';
import { begegnung, keller, kueche } from './haus-raeume-unten.ts';
import { kitPerson } from './kit-person.ts';
import { drawing, INK, WHITE } from './marker.ts';

const VIEW = [-120, -120, 1240, 1240] as const;
const DRAW: Readonly<Record<RoomName, () => string>> = { begegnung, kueche, sprache, beratung, freizeit, werkstatt };

const moved = (x: number, y: number, body: string): string => `<g transform="translate(${x} ${y})">${body}</g>`;

/** Steam from the tea and from the pot. */
function steam(): string {
  const p = createRoomPen(31);
  const wisp = (x: number, y: number, size: number): string =>
    p.line(
      [
        [x, y],
        [x + 7 * size, y - 12 * size],
        [x - 3 * size, y - 22 * size],
        [x + 5 * size, y - 36 * size],
      ],
      4.5,
      INK,
    ) +
    p.line(
      [
        [x, y],
        [x + 7 * size, y - 12 * size],
        [x - 3 * size, y - 22 * size],
        [x + 5 * size, y - 36 * size],
      ],
      2.4,
      WHITE,
    );
  return wisp(620, 704, 1) + wisp(606, 706, 0.8) + wisp(334, 736, 0.6);
}

/** All drawings of the cut-open house by file name. */
export function haus(): Readonly<Record<string, string>> {
  const [skyDefs, sky] = surroundings();
  const [shellDefs, walls] = shell();
  const [roofDefs, top] = roof();
  const rooms = ROOM_NAMES.map((name) => [
    `haus-raum-${name}`,
    drawing(VIEW, '', moved(ROOMS[name].x, ROOMS[name].floor, DRAW[name]())),
  ]);
  return {
    'haus-umgebung': drawing(VIEW, skyDefs, sky),
    'haus-bau': drawing(VIEW, shellDefs, walls + moved(217, CELLAR, keller())),
    'haus-dach': drawing(VIEW, roofDefs, top + moved(500, FLOORS[3], dachboden())),
    ...Object.fromEntries(rooms),
    ...fronts(),
    'haus-dampf': drawing(VIEW, '', steam()),
    'haus-neue-rechts': drawing(VIEW, '', kitPerson(PEOPLE.newcomer, 'WalkingColorTee', 'Smile', [500, 800], 124)),
    'haus-neue-links': drawing(
      VIEW,
      '',
      kitPerson(PEOPLE.newcomer, 'WalkingColorTee', 'Smile', [500, 800], 124, { mirror: true }),
    ),
  };
}
