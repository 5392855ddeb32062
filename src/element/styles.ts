/** The element's look; hosts change it by custom properties and parts. */
const SOURCE = `
:host { display: block; position: relative; box-sizing: border-box; inline-size: 100%; max-inline-size: 100%;
  block-size: var(--bilder-bogen-height, auto); aspect-ratio: var(--bilder-bogen-ratio, 16 / 10); min-block-size: 15rem;
  overflow: hidden; background: var(--bilder-bogen-background, #f6f1e4);
  border: var(--bilder-bogen-border, 0); border-radius: var(--bilder-bogen-radius, 0); }
:host([hidden]) { display: none; }
@media (max-width: 43.75rem) { :host { aspect-ratio: var(--bilder-bogen-ratio-narrow, 4 / 6.2); } }
iframe, img, slot { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; }
img { object-fit: var(--bilder-bogen-fit, cover); }
slot { display: block; overflow: hidden; }
::slotted(*) { max-inline-size: 100%; }
iframe { opacity: 0; transition: opacity .2s; color-scheme: light; }
:host([data-ready]) iframe { opacity: 1; }
:host([data-ready]) :is(img, slot) { visibility: hidden; }
@media (prefers-reduced-motion: reduce) { iframe { transition: none; } }
`;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all elements of a page; adopted, since a strict policy of the host refuses written ones. */
export function stylesOf(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(SOURCE);
  }
  return sheet;
}
