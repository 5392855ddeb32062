import type { CastMember } from '../../../src/core/story.ts';
import { INK, type Inking } from './ink.ts';
import { mendedPart } from './mended-part.ts';
import { KIT_BUSTS, KIT_HEAD, KIT_SITTING } from './names.ts';
import type { PartShape } from './read-part.ts';

type Colors = CastMember['colors'];

/** Where the kit's own parts end and shoes begin, and where a leg's prosthesis begins, in the body's units. */
const SHOES_FROM = 1750;
const PROSTHESIS_FROM = 1500;

/** The shapes of a pose's body; none for a head alone. */
export function bodyShapes(pose: string): readonly PartShape[] {
  if (pose === KIT_HEAD) return [];
  const group = KIT_BUSTS.includes(pose) ? 'effigy' : KIT_SITTING.includes(pose) ? 'sitting' : 'standing';
  return mendedPart(`body/${group}/${pose}`);
}

/** A figure's colours as a pose needs them: what the wheelchair's rider wears is a jacket, which the kit calls a top. */
export const clothesOf = (pose: string, colors: Colors): Colors =>
  pose === 'Wheelchair' && colors.jacket ? { ...colors, top: colors.jacket } : colors;

/** One colour for all that a drawing leaves as solid ink. */
export const solidIn = (color: string | undefined): Inking['solid'] => (color ? [{ color, from: -300 }] : undefined);

/** Colours of what a body's drawing leaves as solid ink: legs below a coloured top, a top above coloured legs. */
export function solidOf(pose: string, colors: Colors): Inking['solid'] {
  const legs = solidIn(colors.legs);
  const top = solidIn(colors.top);
  if (KIT_BUSTS.includes(pose)) return top;
  // These two are named the wrong way round.
  const isColoredBelow = pose === 'RestingColorTee' || (pose.endsWith('ColorPants') && pose !== 'RestingColorPants');
  if (!isColoredBelow) return /ColorTee$|ColorPants$|^(Bike|CrossedLegs|Dancer|Doc)/.test(pose) ? legs : undefined;
  if (!top || KIT_SITTING.includes(pose)) return top;
  if (pose.includes('Prothesis')) return [...top, { color: colors.chair ?? '#9aa3a8', from: PROSTHESIS_FROM }];
  return [...top, { color: colors.shoes ?? INK, from: SHOES_FROM }];
}
