import type { CastMember, FigureLayer } from '../../../src/core/story.ts';
import type { Point, Rect } from '../../../src/core/units.ts';
import { bodyShapes, clothesOf, solidIn, solidOf } from './body.ts';
import { closeEyes } from './close-eyes.ts';
import { drawFace, place } from './draw-face.ts';
import { inkPart } from './ink.ts';
import { mendedPart } from './mended-part.ts';
import { KIT_BEARDS, KIT_BUSTS, KIT_EXPRESSIONS, KIT_GLASSES, KIT_HAIR, KIT_POSES, KIT_PROPS } from './names.ts';
import { bodyAt, headAt, NECK_AT } from './offsets.ts';
import { pick } from './pick.ts';
import { boxOf, placeFigure } from './place-figure.ts';
import { drawProp } from './props.ts';

/** A figure in parts, placed in its scene: each part is one `<g>`, all numbers are scene units. */
export interface FigureParts {
  readonly body: string;
  readonly head: string;
  /** Face → eyes, nose, mouth, beard, glasses. `blink` is the first face with closed eyes, `blink-<name>` the others. */
  readonly expressions: Readonly<Record<string, string>>;
  readonly neck: Point;
  readonly mouth: Point;
  readonly face: Rect;
  /** Box around body and head. */
  readonly box: Rect;
}

/** Line weight figures are drawn with, in scene units; the kit's own is about `NATURAL_WEIGHT` of its units. */
const TARGET_WEIGHT = 5;
const NATURAL_WEIGHT = 12;
/** Kit units added at most, for above these small drawings clog. */
const MOST_EXTRA = { body: 18, head: 14, face: 6 } as const;

const FACE_BOX: Rect = { x: 195, y: 145, width: 265, height: 335 };
const MOUTH: Point = { x: 350, y: 400 };

function checkNames(member: CastMember, layer: FigureLayer): void {
  pick('pose', layer.pose, KIT_POSES);
  pick('hair', member.hair, KIT_HAIR);
  for (const expression of layer.expressions) pick('expression', expression, KIT_EXPRESSIONS);
  for (const prop of member.props) pick('prop', prop, KIT_PROPS);
  if (member.beard) pick('beard', member.beard, KIT_BEARDS);
  if (member.glasses) pick('glasses', member.glasses, KIT_GLASSES);
}

/**
 * Draws a figure of the cast as its layer says: scaled so that from the crown to its lowest point it measures
 * `layer.height`, with its lowest middle on `layer.at`, mirrored if asked. The crown is the top of full hair for every head,
 * so that figures of one height have heads of one size: buns and curls stand above it, a bald head stays below.
 * @throws {Error} for a pose, head, face, beard, glasses or prop the kit does not have; names the nearest ones.
 */
export function composeFigure(member: CastMember, layer: FigureLayer): FigureParts {
  checkNames(member, layer);
  const { pose, id } = layer;
  const colors = clothesOf(pose, member.colors);
  // The kit has one drawing of a bun in the hair's colour; its name in the other package is the grey one.
  const hair = member.hair === 'GrayBun' ? 'ColorBun' : member.hair;
  const { scale, wrap, point, rect } = placeFigure(layer);
  const extra = (of: keyof typeof MOST_EXTRA): number =>
    Math.min(Math.max(0, TARGET_WEIGHT / scale - NATURAL_WEIGHT), MOST_EXTRA[of]);

  const solidBody = solidOf(pose, colors);
  const body = inkPart(bodyShapes(pose), colors, {
    extra: extra('body'),
    id: `${id}-body`,
    isBust: KIT_BUSTS.includes(pose),
    ...(solidBody ? { solid: solidBody } : {}),
  });
  const props = member.props.map((prop) => drawProp(prop, pose, NATURAL_WEIGHT + extra('body')));
  const solidHead = solidIn(hair === 'Hijab' ? colors.headscarf : colors.hair);
  const head = inkPart(mendedPart(`head/${hair}`), colors, {
    extra: extra('head'),
    id: `${id}-head`,
    ...(solidHead ? { solid: solidHead } : {}),
  });
  const expressions: Record<string, string> = {};
  for (const [i, name] of layer.expressions.entries()) {
    const closed = i === 0 ? 'blink' : `blink-${name}`;
    expressions[name] = wrap(drawFace(member, hair, mendedPart(`face/${name}`), extra('face'), `${id}-${name}`));
    expressions[closed] = wrap(drawFace(member, hair, closeEyes(name), extra('face'), `${id}-${closed}`));
  }
  return {
    body: wrap(place(bodyAt(pose), body) + props.join('')),
    head: wrap(place(headAt(hair), head)),
    expressions,
    neck: point(NECK_AT),
    mouth: point(MOUTH),
    face: rect(FACE_BOX),
    box: rect(boxOf(pose, hair)),
  };
}
