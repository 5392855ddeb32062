import { directionOf } from '../core/direction.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element with a class and a text. */
export function part<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** A large button that speaks a language of its own. */
export function kioskButton(language: string, text: string, press: () => void): HTMLButtonElement {
  const made = part('button', 'bb-kiosk-button', text);
  made.type = 'button';
  speak(made, language);
  made.addEventListener('click', press);
  return made;
}

/** Marks what an element's words are spoken in. */
export function speak(element: HTMLElement, language: string): void {
  element.lang = language;
  element.dir = directionOf(language);
}

/** A drawing of lines that says nothing by itself. */
export function lines(className: string, viewBox: string, paths: readonly string[], lineClass?: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const d of paths) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', d);
    if (lineClass) line.setAttribute('class', lineClass);
    svg.append(line);
  }
  return svg;
}
