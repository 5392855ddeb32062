import './look.css';
import type { MeasureText } from '../core/lettering.ts';
import { type AdvanceTable, type FaceAdvances, measureText, type Spacing } from '../core/measure.ts';
import type { TextSettings } from '../core/port.ts';

/** What the page's words and lines look like. */
export interface PageLook {
  readonly face: TextSettings['face'];
  readonly high: boolean;
  /** Room that the reader's own style sheet adds between letters, words and lines. */
  readonly spacing?: Spacing | undefined;
}

/** As the story's faces are set; fonts.ts bakes these weights. */
const WEIGHTS = { lettering: 500, display: 800 } as const;
/** Families by the custom properties that hold them, see text.css. */
const FAMILIES = { lettering: '--bb-font', display: '--bb-display' } as const;
/** Lettering sizes differ most from drawn outlines where faces are hinted or spaced by size: both are asked. CSS pixels. */
const ASKED_SIZES = [18, 1000] as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞabcdefghijklmnopqrstuvwxyzäöüß0123456789 .,;:!?-–…„“”‚‘’«»()/\u00a0';

/** Every character the page may letter. */
const charactersOf = (root: HTMLElement): readonly string[] => {
  const words = [...root.querySelectorAll('.bb-words')].map((element) => element.textContent ?? '');
  return [...new Set([...LETTERS, ...words.join('')])];
};

function advancesIn(context: CanvasRenderingContext2D, font: string, characters: readonly string[]): FaceAdvances {
  const widest = new Map<string, number>();
  for (const size of ASKED_SIZES) {
    context.font = font.replace('1em', `${size}px`);
    for (const character of characters) {
      const width = (context.measureText(character).width / size) * 1000;
      widest.set(character, Math.max(width, widest.get(character) ?? 0));
    }
  }
  return [...widest].map(([character, width]) => [width, character] as const);
}

/**
 * Measures the face the page wears. Nobody knows the system's face beforehand, so here the page is asked, once a face: for
 * characters alone, so that planning lines stays arithmetic.
 */
function measureWorn(root: HTMLElement, characters: readonly string[], spacing?: Spacing): MeasureText | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const style = getComputedStyle(root);
  const advances = (part: keyof AdvanceTable): FaceAdvances =>
    advancesIn(context, `${WEIGHTS[part]} 1em ${style.getPropertyValue(FAMILIES[part])}`, characters);
  return measureText({ lettering: advances('lettering'), display: advances('display') }, { spacing });
}

/** Fetches a face that comes with the page; what fails to come is replaced by the next of its family's list. */
async function fetchFace(face: TextSettings['face'], characters: readonly string[]): Promise<void> {
  if (face !== 'legible') return;
  const letters = characters.join('');
  const fonts = Object.values(WEIGHTS).map((weight) =>
    document.fonts.load(`${weight} 1em "Bilderbogen Legible"`, letters),
  );
  await Promise.allSettled(fonts);
}

/**
 * Dresses the page; resolves, once the face is there and worn, to how large a text will be in it (null: in the story's own
 * hand). `isOutdated` says that something else is wanted meanwhile.
 */
export async function dressPage(
  root: HTMLElement,
  { face, high, spacing }: PageLook,
  isOutdated: () => boolean = () => false,
): Promise<MeasureText | null> {
  const { dataset } = document.documentElement;
  if (high) dataset.bbContrast = 'high';
  else delete dataset.bbContrast;
  const characters = face === 'hand' ? [] : charactersOf(root);
  await fetchFace(face, characters);
  if (isOutdated()) return null;
  dataset.bbFace = face;
  return face === 'hand' ? null : measureWorn(root, characters, spacing);
}

/** Gives the page its own look again. */
export function undressPage(): void {
  const { dataset } = document.documentElement;
  delete dataset.bbContrast;
  delete dataset.bbFace;
}
