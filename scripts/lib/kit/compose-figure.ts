import type { CastMember, FigureLayer } from '../../../src/core/story.ts';
import type { Point, Rect } from '../../../src/core/units.ts';
import { closeEyes } from './close-eyes.ts';
import { colorOf, INK, type Inking, inkPart } from './ink.ts';
import { mendedPart } from './mended-part.ts';
import {
  KIT_BEARDS,
  KIT_BUSTS,
  KIT_EXPRESSIONS,
  KIT_GLASSES,
  KIT_HAIR,
  KIT_HEAD,
  KIT_POSES,
  KIT_PROPS,
  KIT_SITTING,
} from './names.ts';
import { beardAt, bodyAt, FACE_AT, glassesAt, headAt, NECK_AT } from './offsets.ts';
import { contoursOf, unionOf } from './outline.ts';
import { pick } from './pick.ts';
import { drawProp } from './props.ts';
import type { PartShape } from './read-part.ts';

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
// Above these (kit units) small drawings clog.
const MOST_EXTRA = 18;
const MOST_EXTRA_HEAD = 14;
const MOST_EXTRA_FACE = 6;

const FACE_BOX: Rect = { x: 195, y: 145, width: 265, height: 335 };
const MOUTH: Point = { x: 350, y: 400 };

/** Lower edge of most heads' drawings: what a head alone stands on. */
const HEAD_HEIGHT = 567;

const whole = (color: string | undefined): Inking['solid'] => (color ? [{ color, from: -300 }] : undefined);

const place = (point: Point, svg: string): string => `<g transform="translate(${point.x} ${point.y})">${svg}</g>`;

const readBody = (pose: string): readonly PartShape[] => (pose === KIT_HEAD ? [] : mendedPart(bodyPart(pose)));

function bodyPart(pose: string): string {
  const group = KIT_BUSTS.includes(pose) ? 'effigy' : KIT_SITTING.includes(pose) ? 'sitting' : 'standing';
  return `body/${group}/${pose}`;
}

/** The wheelchair's rider wears a jacket that the kit calls a top. */
const clothesOf = (pose: string, colors: CastMember['colors']): CastMember['colors'] =>
  pose === 'Wheelchair' && colors.jacket ? { ...colors, top: colors.jacket } : colors;

/** Colours of what a body's drawing leaves as solid ink: legs below a coloured top, a top above coloured legs. */
function solidOf(pose: string, colors: CastMember['colors']): Inking['solid'] {
  const legs = colors.legs && [{ color: colors.legs, from: -300 }];
  const top = colors.top && [{ color: colors.top, from: -300 }];
  if (KIT_BUSTS.includes(pose)) return top || undefined;
  if (pose === 'RestingColorTee' || /ColorPants$/.test(pose)) {
    if (pose === 'RestingColorPants' || !top) return legs || undefined;
    if (/Prothesis/.test(pose)) return [...top, { color: colors.chair ?? '#9aa3a8', from: 1500 }];
    // Below the hips only shoes are solid.
    return KIT_SITTING.includes(pose) ? top : [...top, { color: colors.shoes ?? INK, from: 1750 }];
  }
  return /ColorTee$|^(Bike|CrossedLegs|Dancer|Doc)/.test(pose) && legs ? legs : undefined;
}

/** The lowest points' middle, and how low they are, in the units of the head's drawing. */
function footOf(pose: string): Point {
  if (pose === KIT_HEAD) return { x: NECK_AT.x, y: HEAD_HEIGHT };
  const { x, y } = bodyAt(pose);
  const contours = mendedPart(bodyPart(pose)).flatMap((shape) => contoursOf(shape.d));
  const box = unionOf(contours.map((contour) => contour.box));
  const low = box.y + box.height;
  const feet = contours.flatMap((contour) => contour.points).filter((point) => point.y > low - 0.08 * box.height);
  const xs = feet.map((point) => point.x);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2 + x, y: low + y };
}

function boxAround(pose: string, hair: string): Rect {
  const parts: readonly [readonly PartShape[], Point][] = [
    [readBody(pose), bodyAt(pose)],
    [mendedPart(`head/${hair}`), headAt(hair)],
  ];
  return unionOf(
    parts.flatMap(([shapes, at]) =>
      shapes.flatMap((shape) => contoursOf(shape.d)).map(({ box }) => ({ ...box, x: box.x + at.x, y: box.y + at.y })),
    ),
  );
}

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
  const { pose } = layer;
  const { glasses, beard } = member;
  const colors = clothesOf(pose, member.colors);
  const hair = member.hair === 'GrayBun' ? 'ColorBun' : member.hair;
  const foot = footOf(pose);
  const scale = layer.height / foot.y;
  const side = layer.mirror ? -1 : 1;
  const toScene = ({ x, y }: Point): Point => ({
    x: layer.at.x + side * (x - foot.x) * scale,
    y: layer.at.y + (y - foot.y) * scale,
  });
  const rectToScene = ({ x, y, width, height }: Rect): Rect => {
    const corner = toScene({ x: layer.mirror ? x + width : x, y });
    return { ...corner, width: width * scale, height: height * scale };
  };
  const origin = toScene({ x: 0, y: 0 });
  const numbers = [side * scale, 0, 0, scale, origin.x, origin.y].map((n) => Number(n.toFixed(4)));
  const part = (svg: string): string => `<g transform="matrix(${numbers.join(' ')})">${svg}</g>`;

  const extra = Math.max(0, TARGET_WEIGHT / scale - NATURAL_WEIGHT);
  const [bodyExtra, headExtra, faceExtra] = [MOST_EXTRA, MOST_EXTRA_HEAD, MOST_EXTRA_FACE].map((most) =>
    Math.min(extra, most),
  );
  const ink = (name: string, shapes: readonly PartShape[], more: number, solid?: Inking['solid']): string =>
    inkPart(shapes, colors, {
      extra: more,
      id: `${layer.id}-${name}`,
      isBust: name === 'body' && KIT_BUSTS.includes(pose),
      ...(solid ? { solid } : {}),
    });

  const drawFace = (name: string, shapes: readonly PartShape[]): string => {
    const lidLine = `fill="none" stroke="${INK}" stroke-width="${13 + faceExtra!}" stroke-linecap="round"`;
    const eyelid = `fill="${colorOf('skinColor', colors)}" stroke="${INK}" stroke-width="12"`;
    const drawn = shapes.map((shape) => {
      if (shape.fill === 'lid') return `<path d="${shape.d}" ${lidLine}/>`;
      if (shape.fill === 'eyelid') return `<path d="${shape.d}" ${eyelid}/>`;
      return ink(name, [shape], faceExtra!);
    });
    const worn = [
      beard
        ? place(beardAt(beard), ink(`${name}-beard`, mendedPart(`beard/${beard}`), faceExtra!, whole(colors.hair)))
        : '',
      glasses ? place(glassesAt(glasses), ink(`${name}-glasses`, mendedPart(`accessory/${glasses}`), faceExtra!)) : '',
    ];
    return part(place(FACE_AT, drawn.join('')) + worn.join(''));
  };
  const expressions: Record<string, string> = {};
  for (const [i, expression] of layer.expressions.entries()) {
    expressions[expression] = drawFace(expression, mendedPart(`face/${expression}`));
    const closed = i === 0 ? 'blink' : `blink-${expression}`;
    expressions[closed] = drawFace(closed, closeEyes(expression));
  }

  const props = member.props.map((prop) => drawProp(prop, pose, NATURAL_WEIGHT + bodyExtra!)).join('');
  const headColor = hair === 'Hijab' ? colors.headscarf : colors.hair;
  return {
    body: part(place(bodyAt(pose), ink('body', readBody(pose), bodyExtra!, solidOf(pose, colors))) + props),
    head: part(place(headAt(hair), ink('head', mendedPart(`head/${hair}`), headExtra!, whole(headColor)))),
    expressions,
    neck: toScene(NECK_AT),
    mouth: toScene(MOUTH),
    face: rectToScene(FACE_BOX),
    box: rectToScene(boxAround(pose, hair)),
  };
}
