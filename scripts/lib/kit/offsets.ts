import type { Point } from '../../../src/core/units.ts';
import { KIT_BUSTS } from './names.ts';

// All in the kit's own units, from the origin of the head's drawing: y 0 is the crown of plain short hair.

const at = (x: number, y: number): Point => ({ x, y });

export const FACE_AT = at(189, 176);
export const BEARD_AT = at(153, 328);
export const GLASSES_AT = at(77, 231);
/** Where head and neck meet, around which a head tilts. */
export const NECK_AT = at(268, 500);

/** Bodies that do not stand where their group does; measured at the top of the neck, judged by eye. */
const BODIES: readonly (readonly [RegExp, Point])[] = [
  [/^PointingFinger/, at(-471, 463)],
  [/^CrossArm/, at(-476, 469)],
  [/^HandsBack/, at(-372, 454)],
  [/^Wheelchair$/, at(-357, 454)],
  [/^Mid/, at(-364, 454)],
  [/^CrossedLegs$/, at(-371, 439)],
  [/^ClosedLegs/, at(-359, 469)],
  [/^OneLeg/, at(-356, 469)],
  [/^Bike$/, at(-1197, 469)],
  [/^(Explaining|PointingUp)$/, at(-195, 419)],
  [/^PolkadotJacket$/, at(-195, 429)],
  [/^StrippedPocketTee$/, at(-445, 449)],
  [/^Whatever$/, at(-285, 449)],
];

/** Where a body's drawing lies. */
export const bodyAt = (pose: string): Point =>
  BODIES.find(([name]) => name.test(pose))?.[1] ?? (KIT_BUSTS.includes(pose) ? at(-195, 449) : at(-471, 469));

const HEADS: Readonly<Record<string, readonly [number, number]>> = {
  Bald: [50, 20],
  BangsTwo: [20, 0],
  BantuKnots: [30, 0],
  Beanie: [20, 0],
  Bear: [20, 0],
  Bun: [-20, -30],
  BunClip: [20, -70],
  BunKnots: [10, -30],
  BunTwo: [-50, -90],
  ColorMedium: [30, 0],
  CornrowsLight: [-15, 0],
  DreadsTwo: [0, -15],
  FlatTop: [50, 0],
  FlatTopLong: [50, 0],
  GrayShort: [40, 0],
  HatHip: [-30, 0],
  Hijab: [50, 20],
  LongAfro: [-100, -130],
  LongBangs: [-25, 0],
  LongCurly: [-50, -40],
  LongHair: [-50, 0],
  MediumBangs: [-50, 0],
  MediumBangsColor: [-20, 0],
  MediumBangsOne: [40, 10],
  MediumOne: [40, 10],
  MediumStraight: [40, 0],
  MediumTwo: [-20, 0],
  Mohawk: [40, 0],
  MohawkKnots: [40, 0],
  NoHairThree: [30, 0],
  NoHairTwo: [30, 0],
  Pomp: [40, 0],
  Shaved: [40, 0],
  ShavedOne: [40, 0],
  ShavedThree: [10, -20],
  ShortFive: [40, -10],
  ShortFour: [40, -10],
  ShortOne: [40, -10],
  ShortThree: [40, 0],
  ShortTwo: [40, 0],
  Turban: [40, 0],
  Twists: [40, 0],
  TwistsTwo: [40, 0],
  Wavy: [40, 0],
};

/** Where a head's drawing lies. */
export const headAt = (hair: string): Point => at(...(HEADS[hair] ?? [0, 0]));

const BEARDS: Readonly<Record<string, readonly [number, number]>> = {
  FullColor: [0, -20],
  FullMax: [0, -20],
  FullMedium: [0, -10],
  MustacheBull: [0, -20],
  MustacheEight: [-240, -75],
};

export const beardAt = (beard: string): Point => {
  const [x, y] = BEARDS[beard] ?? [0, 0];
  return at(BEARD_AT.x + x, BEARD_AT.y + y);
};

export const glassesAt = (glasses: string): Point =>
  at(GLASSES_AT.x - (glasses === 'SunglassesTwo' ? 10 : 0), GLASSES_AT.y - (glasses === 'Eyepatch' ? 60 : 0));
