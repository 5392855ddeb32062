import type { CastMember } from '../../src/core/story.ts';
import { CORAL, createNoise, INK, PAPER, SKY, TEAL, WHITE, YELLOW } from './marker.ts';

export const POSTURES = ['lap', 'crossed', 'wave', 'program', 'cup', 'chin', 'handbag', 'aside'] as const;
export const GARMENTS = ['tee', 'hoodie', 'blazer', 'cardigan', 'stripes', 'shirt', 'dots', 'roll'] as const;
export const WORN = ['nothing', 'lanyard', 'shawl', 'necklace', 'braces', 'bag'] as const;

/** Somebody in the crowd: all of it can be seen. */
export interface Person {
  readonly skin: string;
  readonly hair: string;
  readonly hairColor: string;
  readonly cloth: string;
  readonly beard?: string;
  readonly glasses?: string;
  readonly face: string;
  readonly garment: (typeof GARMENTS)[number];
  readonly top: string;
  readonly trim: string;
  readonly worn: (typeof WORN)[number];
  readonly posture: (typeof POSTURES)[number];
  readonly mirror: boolean;
  readonly tilt: number;
}

const SKINS = '#f1cfb1 #8d5a3b #e8b58d #c68a5e #f1cfb1 #7a4b2b #a56a43 #e8b58d #b97f56'.split(' ');
const TOPS = [YELLOW, TEAL, SKY, WHITE, CORAL, PAPER, YELLOW, SKY, TEAL, '#3d405b', CORAL, WHITE] as const;
const FACES = ['Smile', 'Calm', 'SmileTeeth', 'Cute', 'BigSmile', 'Explaining', 'Awe', 'Cheeky', 'Serious'] as const;
const GLASSES = ['GlassesTwo', 'GlassesThree', 'GlassesFour', 'GlassesFive'] as const;
const BEARDS = ['Full', 'FullMedium', 'Chin', 'MustacheFive', 'MustacheSeven', 'GoateeFull'] as const;
/** Heads that are cloth take its colour. */
const CLOTHED = ['Hijab', 'Turban', 'Beanie'];
const SHORT = (
  'Bald FlatTop FlatTopLong GrayShort HatHip NoHairTwo NoHairThree Pomp Shaved ShavedOne ShortFive ShortFour ' +
  'ShortOne ShortThree ShortTwo Twists TwistsTwo Wavy Mohawk DreadsOne Turban Beanie'
).split(' ');
const LONG = (
  'Afro Bangs BangsTwo BantuKnots Bear Bun BunClip BunKnots BunTwo ColorBun ColorMedium Cornrows DreadsTwo GrayBun ' +
  'Hijab LongAfro LongBangs LongCurly LongHair MediumBangs MediumBangsOne MediumOne MediumStraight MediumThree ' +
  'MediumTwo ShavedThree Hijab Hijab'
).split(' ');
const DARK_SKINS: readonly string[] = ['#8d5a3b', '#7a4b2b', '#a56a43', '#b97f56', '#c68a5e'];
const DARK_HAIR = [INK, INK, INK, '#3d405b', '#e6e6e8', WHITE, CORAL] as const;
const LIGHT_HAIR = [INK, '#7a4b2b', '#b97f56', '#e6e6e8', YELLOW, CORAL, WHITE] as const;
const CLOTHS = [CORAL, TEAL, SKY, YELLOW, WHITE, INK] as const;

/** What one recognises somebody by from afar. */
export const headKey = ({ skin, hair, hairColor, cloth, beard = '', glasses = '' }: Person): string =>
  [skin, hair, CLOTHED.includes(hair) ? cloth : hairColor, beard, glasses].join(' ');

/** Two people with the same key would look alike whoever they are. */
export const dressKey = ({ garment, top, trim, worn, posture }: Person): string =>
  [garment, top, trim, worn, posture].join(' ');

/**
 * A crowd in which no two heads and no two ways to dress and sit are alike, nor neighbours' tops and hair. The same seed
 * gives the same people.
 */
export function createCrowd(count: number, seed: number): readonly Person[] {
  const random = createNoise(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const heads: string[] = [];
  const people: Person[] = [];
  const used = new Set<string>();
  /** Every head comes up once before one comes up again, and none beside itself. */
  const nextHair = (before: string): string => {
    if (heads.length === 0) heads.push(...SHORT, ...LONG);
    const other = heads.map((_, i) => i).filter((i) => heads[i] !== before);
    return heads.splice(other.length > 0 ? one(other) : 0, 1)[0]!;
  };
  const draw = (hair: string): Person => {
    const skin = one(SKINS);
    const hasBeard = SHORT.includes(hair) && random() < 0.5;
    return {
      skin,
      hair,
      hairColor: hair.startsWith('Gray')
        ? one(['#e6e6e8', WHITE])
        : one(DARK_SKINS.includes(skin) ? DARK_HAIR : LIGHT_HAIR),
      cloth: one(CLOTHS),
      ...(hasBeard ? { beard: one(BEARDS) } : {}),
      ...(random() < 0.3 ? { glasses: one(GLASSES) } : {}),
      face: one(FACES),
      garment: one(GARMENTS),
      top: one(TOPS),
      trim: one([WHITE, YELLOW, TEAL, CORAL, SKY]),
      worn: random() < 0.45 ? 'nothing' : one(WORN),
      posture: random() < 0.3 ? 'lap' : one(POSTURES),
      mirror: random() < 0.42,
      tilt: Math.round((random() * 2 - 1) * 9),
    };
  };
  while (people.length < count) {
    const before = people.at(-1);
    const hair = nextHair(before?.hair ?? '');
    let person = draw(hair);
    // Drawn anew until nothing repeats; the head itself was dealt and stays.
    while (
      used.has(headKey(person)) ||
      used.has(dressKey(person)) ||
      person.top === before?.top ||
      person.top === person.trim ||
      person.posture === (before?.posture === 'lap' ? '' : before?.posture)
    )
      person = draw(hair);
    used.add(headKey(person)).add(dressKey(person));
    people.push(person);
  }
  return people;
}

/** The person's head for the character kit. */
export const castOf = ({
  hair,
  beard,
  glasses,
  skin,
  top,
  cloth,
  hairColor,
}: Person): Omit<CastMember, 'id' | 'props'> => ({
  hair,
  ...(beard ? { beard } : {}),
  ...(glasses ? { glasses } : {}),
  colors: { skin, top, headscarf: cloth, hair: CLOTHED.includes(hair) ? INK : hairColor },
});
