import { balloonOf } from '../core/balloon.ts';
import type { LetteringPlace } from '../core/lettering.ts';
import { seedOf } from '../core/random.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the shape behind a lettering as an SVG element that fills the lettering's box and may reach beyond it.
 * Null for kinds without a shape. `name` decides the hand: the same name gives the same line.
 */
export function createBalloonSvg(place: LetteringPlace, name: string): SVGSVGElement | null {
  const { kind, box, fontSize, tail } = place;
  const tip = tail && { x: tail.x - box.x, y: tail.y - box.y };
  const paths = balloonOf({ kind, box, fontSize, tail: tip, seed: seedOf(name) });
  if (paths.length === 0) return null;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'bb-balloon');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const data of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}
