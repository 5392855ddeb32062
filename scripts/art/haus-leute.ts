import { FINE, type RoomPen, THIN } from './haus-plan.ts';
import { kitPerson, type Look, look } from './kit-person.ts';
import { CORAL, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

const NAVY = '#3d405b';
const GREY = '#e6e6e6';

/** Everybody in the house, no two alike; the cast as in story.yaml. */
export const PEOPLE = {
  volunteer: look('GrayBun', '#f1cfb1', YELLOW, NAVY, { glasses: 'GlassesTwo', ink: PAPER }),
  professional: look('MediumTwo', '#8d5a3b', TEAL, INK),
  newcomer: look('Hijab', '#c68a5e', CORAL, NAVY, { ink: CORAL }),
  neighbour: look('ShortOne', '#e8b58d', SKY, NAVY, { beard: 'Full' }),
  colleague: look('Turban', '#a56a43', SKY, NAVY, { beard: 'FullMedium', ink: WHITE }),
  elder: look('GrayShort', '#c68a5e', WHITE, TEAL, { beard: 'FullMedium', ink: GREY }),
  storyteller: look('LongCurly', '#b97f56', TEAL, INK),
  host: look('BunClip', '#7a4b2b', CORAL, TEAL, { ink: INK }),
  cook: look('FlatTop', '#7a4b2b', WHITE, INK),
  taster: look('BunTwo', '#e8b58d', TEAL, INK, { ink: '#b5523a' }),
  learner: look('LongHair', '#f1cfb1', CORAL, INK, { ink: '#b5523a' }),
  raiser: look('ShortThree', '#8d5a3b', YELLOW, INK),
  shawl: look('Hijab', '#e8b58d', TEAL, INK, { ink: TEAL }),
  client: look('ShortTwo', '#b97f56', WHITE, TEAL, { beard: 'MustacheFive' }),
  child: look('Afro', '#b97f56', YELLOW, TEAL),
  drummer: look('DreadsOne', '#7a4b2b', YELLOW, INK),
  dancer: look('MediumBangs', '#f1cfb1', TEAL, WHITE, { ink: '#c9791f' }),
  painter: look('BantuKnots', '#8d5a3b', WHITE, TEAL),
  seamstress: look('Bun', '#c68a5e', YELLOW, INK, { glasses: 'GlassesThree' }),
  reader: look('HatHip', '#e8b58d', TEAL, YELLOW),
  carrier: look('LongBangs', '#a56a43', CORAL, WHITE),
  mover: look('Pomp', '#f1cfb1', CORAL, TEAL, { ink: '#c9791f' }),
  slider: look('Cornrows', '#7a4b2b', WHITE, CORAL),
  boy: look('ShortFour', '#a56a43', WHITE, TEAL),
  mother: look('LongAfro', '#8d5a3b', YELLOW, TEAL),
  playerLeft: look('HatHip', '#f1cfb1', TEAL, INK, { beard: 'FullMedium', ink: GREY }),
  playerRight: look('Bald', '#7a4b2b', YELLOW, INK),
  electrician: look('Beanie', '#f1cfb1', PAPER, TEAL, { ink: YELLOW }),
} satisfies Readonly<Record<string, Look>>;

/** A child who stands: a large bust on short legs, as children are built; the feet's middle at x, y. */
export function childStanding(
  p: RoomPen,
  who: Look,
  pose: string,
  expression: string,
  [x, y]: readonly [number, number],
  height: number,
  mirror = false,
): string {
  const leg = height * 0.3;
  const { legs = INK } = who.colors;
  const [a, b] = [x - height * 0.13, x + height * 0.13];
  const feet = [a, b].map((fx) => p.oval(fx + (mirror ? -3 : 3), y - 2, height * 0.11, 4.5, INK, THIN)).join('');
  const trousers = [a, b]
    .map((fx) => p.box(fx - height * 0.09, y - leg - 6, height * 0.18, leg + 2, legs, FINE))
    .join('');
  return feet + trousers + kitPerson(who, pose, expression, [x, y - leg], height - leg, { mirror });
}
