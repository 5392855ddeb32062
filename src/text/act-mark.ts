import { createRandom, seedOf } from '../core/random.ts';
import { at, closedPath, superellipse, unevenness } from '../core/ring.ts';
import type { Interaction } from '../core/story.ts';
import type { Fraction, Rect } from '../core/units.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Sides of the ring, in CSS pixels. */
const SMALLEST = 34;
const LARGEST = 92;
/** What takes more of the picture than this gets a mark in its middle, not a fence around it. */
const ENCIRCLED = 0.05;
const POINTS = 14;

/** An arrow head right of the ring, turned to where one pulls. */
function arrowOf(direction: number, width: number, height: number): string {
  const angle = (direction * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const reach = 1 / Math.hypot(cos / (width / 2), sin / (height / 2)) + 11;
  const turned = (along: number, across: number) =>
    at({ x: cos * along - sin * across, y: sin * along + cos * across });
  return `M${turned(reach - 6, -7)}L${turned(reach + 2, 0.5)}L${turned(reach - 6.5, 7)}`;
}

/**
 * Draws the quiet sign that something can be touched: a dashed ring by hand, with an arrow head where one pulls. It is
 * drawn around (0, 0) for a target of `width` × `height` CSS pixels that takes a share of its picture. `name` decides the
 * hand.
 */
export function createActMark(act: Interaction, { width, height }: Rect, share: Fraction, name: string): SVGSVGElement {
  const most = share <= ENCIRCLED ? Number.POSITIVE_INFINITY : LARGEST;
  const side = (value: number) => Math.max(SMALLEST, Math.min(most, value - 6));
  const [w, h] = [side(width), side(height)];
  const ring = superellipse(w, h, POINTS, unevenness(createRandom(seedOf(name)), 4), 2.2);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'bb-act-mark');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const draw = (data: string, look: string): void => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', data);
    path.setAttribute('class', look);
    svg.append(path);
  };
  const arrow = act.kind === 'tug' ? arrowOf(act.direction, w, h) : '';
  draw(closedPath(ring) + arrow, 'bb-act-light');
  draw(closedPath(ring), 'bb-act-ring');
  if (arrow) draw(arrow, 'bb-act-arrow');
  return svg;
}
