import { type Look, look } from './kit-person.ts';
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
  electrician: look('Beanie', '#f1cfb1', PAPER, TEAL, { ink: YELLOW }),
} satisfies Readonly<Record<string, Look>>;
