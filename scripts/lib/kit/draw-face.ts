import type { CastMember } from '../../../src/core/story.ts';
import type { Point } from '../../../src/core/units.ts';
import { solidIn } from './body.ts';
import { colorOf, INK, inkPart } from './ink.ts';
import { mendedPart } from './mended-part.ts';
import { beardAt, FACE_AT, glassesAt, headAt } from './offsets.ts';
import { contoursOf, unionOf } from './outline.ts';
import type { PartShape } from './read-part.ts';

/** A moustache is narrow: with the usual rim of ink nothing of its colour would be left. */
const BEARD_INSET = 9;

/** Wraps SVG so that its origin lies at a point. */
export const place = (point: Point, svg: string): string =>
  `<g transform="translate(${point.x} ${point.y})">${svg}</g>`;

/** Draws a mask that hides what lies where a head's hair, scarf or outline is: the arms of glasses go below them. */
function maskOfHair(hair: string, id: string): string {
  const shapes = mendedPart(`head/${hair}`);
  const skin = shapes.filter(({ fill }) => fill === 'skinColor').flatMap(({ d }) => contoursOf(d));
  // Their ends behind the ear would show beside the head.
  const behind = unionOf(skin.map(({ box }) => box)).x + headAt(hair).x + 22;
  const hidden = shapes.filter(({ fill }) => fill !== 'skinColor' && fill !== 'hijabColor');
  const paths = hidden.map(({ d }) => `<path d="${d}" fill="#000"/>`).join('');
  return (
    `<mask id="${id}" maskUnits="userSpaceOnUse" x="-300" y="-300" width="1400" height="1400">` +
    `<rect x="-300" y="-300" width="1400" height="1400" fill="#fff"/>` +
    `<rect x="-300" y="-300" width="${behind + 300}" height="1400" fill="#000"/>${place(headAt(hair), paths)}</mask>`
  );
}

/**
 * Draws eyes, nose and mouth with the beard and the glasses over them, from the origin of the head's drawing, in kit units.
 * `extra` is what its lines weigh above the kit's own weight; `id` makes masks unique in one document.
 */
export function drawFace(
  member: CastMember,
  hair: string,
  face: readonly PartShape[],
  extra: number,
  id: string,
): string {
  const { colors, beard, glasses } = member;
  const lidLine = `fill="none" stroke="${INK}" stroke-width="${(13 + extra).toFixed(1)}" stroke-linecap="round"`;
  const eyelid = `fill="${colorOf('skinColor', colors)}" stroke="${INK}" stroke-width="12"`;
  const drawn = face.map((shape) => {
    if (shape.fill === 'lid') return `<path d="${shape.d}" ${lidLine}/>`;
    if (shape.fill === 'eyelid') return `<path d="${shape.d}" ${eyelid}/>`;
    return inkPart([shape], colors, { extra, id });
  });
  const parts = [place(FACE_AT, drawn.join(''))];
  if (beard) {
    const solid = solidIn(colors.hair);
    const inking = { extra, inset: BEARD_INSET, id: `${id}-beard`, ...(solid ? { solid } : {}) };
    parts.push(place(beardAt(beard), inkPart(mendedPart(`beard/${beard}`), colors, inking)));
  }
  if (glasses) {
    const mask = `${id}-glasses`;
    const worn = place(glassesAt(glasses), inkPart(mendedPart(`accessory/${glasses}`), colors, { extra, id }));
    parts.push(`${maskOfHair(hair, mask)}<g mask="url(#${mask})">${worn}</g>`);
  }
  return parts.join('');
}
