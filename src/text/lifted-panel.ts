import type { LetteringPlace, PanelLettering } from '../core/lettering.ts';
import type { Fraction, Point } from '../core/units.ts';
import { createBalloonSvg } from './balloon-svg.ts';

/** A panel's own sentences, taken out of the page's flow and held over its picture. */
export interface LiftedPanel {
  readonly lettering: PanelLettering;
  /** Puts the frame's top left at a screen point, at `scale` of its resting size. */
  moveTo(corner: Point, scale: number): void;
  /** Shows a lettering from 0 (not there) to 1. */
  reveal(id: string, shown: Fraction): void;
  /** Puts everything back as the page had it. */
  drop(): void;
}

interface Letter {
  readonly place: LetteringPlace;
  readonly element: HTMLElement;
  readonly svg: SVGSVGElement | null;
  readonly rotation: number;
  shown: Fraction;
}

const SMALLEST = 0.86;
const STYLES = [
  'left',
  'top',
  'width',
  'height',
  'padding',
  'fontSize',
  'opacity',
  'transform',
  'transformOrigin',
] as const;

const pixels = (value: number): string => `${Math.round(value * 100) / 100}px`;

function dress(element: HTMLElement, place: LetteringPlace, name: string): SVGSVGElement | null {
  const { box, padding, fontSize, tail } = place;
  const style = element.style;
  style.left = pixels(box.x);
  style.top = pixels(box.y);
  style.width = pixels(box.width);
  style.height = pixels(box.height);
  // A little less at the sides than planned: rounding must not cost a line.
  style.padding = `${pixels(padding.y)} ${pixels(Math.max(0, padding.x - 1))}`;
  style.fontSize = pixels(fontSize);
  style.opacity = '0';
  if (tail) style.transformOrigin = `${pixels(tail.x - box.x)} ${pixels(tail.y - box.y)}`;
  const svg = createBalloonSvg(place, name);
  if (svg) element.prepend(svg);
  return svg;
}

/** Overshoots a little, as a hand that puts something down. */
const settle = (share: Fraction): number => {
  const left = 1 - share;
  return 1 - left * left * (1 - 1.4 * share);
};

/** Lifts the sentences of one panel's section over the canvas. */
export function liftPanel(
  section: HTMLElement,
  lettering: PanelLettering,
  looks: {
    readonly captionColor: string;
    readonly rotationOf: (id: string) => number;
    readonly isReduced: () => boolean;
  },
): LiftedPanel {
  const sheet = section.querySelector<HTMLElement>('.bb-lettering');
  const letters = new Map<string, Letter>();
  for (const place of lettering.items) {
    const element = section.querySelector<HTMLElement>(`[data-lettering="${CSS.escape(place.id)}"]`);
    if (!element) continue;
    const svg = dress(element, place, `${section.id}/${place.id}`);
    letters.set(place.id, { place, element, svg, rotation: looks.rotationOf(place.id), shown: 0 });
  }
  section.classList.add('bb-lifted');
  sheet?.style.setProperty('--bb-caption', looks.captionColor);
  let written = '';

  return {
    lettering,
    moveTo(corner, scale) {
      const transform = `translate3d(${pixels(corner.x)},${pixels(corner.y)},0) scale(${Math.round(scale * 1e4) / 1e4})`;
      if (!sheet || transform === written) return;
      written = transform;
      sheet.style.transform = transform;
    },
    reveal(id, shown) {
      const letter = letters.get(id);
      if (!letter || letter.shown === shown) return;
      letter.shown = shown;
      const size = looks.isReduced() ? 1 : SMALLEST + (1 - SMALLEST) * settle(shown);
      const turn = letter.rotation === 0 ? '' : `rotate(${letter.rotation}deg) `;
      letter.element.style.opacity = String(Math.min(1, Math.round(shown * 180) / 100));
      letter.element.style.transform = size === 1 ? turn.trim() : `${turn}scale(${Math.round(size * 1000) / 1000})`;
    },
    drop() {
      section.classList.remove('bb-lifted');
      for (const { element, svg } of letters.values()) {
        svg?.remove();
        for (const name of STYLES) element.style[name] = '';
        if (element.getAttribute('style') === '') element.removeAttribute('style');
      }
      if (sheet) {
        sheet.style.removeProperty('--bb-caption');
        sheet.style.transform = '';
        sheet.removeAttribute('style');
      }
      letters.clear();
    },
  };
}
