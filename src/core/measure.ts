import type { MeasureText } from './lettering.ts';
import type { LetteringKind } from './story.ts';

/** Advance widths in thousandths of an em, each with the characters that have it. */
export type FaceAdvances = readonly (readonly [width: number, characters: string])[];
export interface AdvanceTable {
  readonly lettering: FaceAdvances;
  readonly display: FaceAdvances;
}

/** Kinds set in the display face; text.css holds the same list. */
const DISPLAY_KINDS: ReadonlySet<LetteringKind> = new Set<LetteringKind>(['shout', 'sound', 'title']);
/** Line heights as text.css sets them, in em. */
const LINE_HEIGHT = { lettering: 1.25, display: 1.08, tallScript: 1.5 } as const;
/** Real text is kerned 2 % tighter than the table says; with this little more it never needs an unplanned line. */
const SAFETY = 1.015;
/** Characters the table does not have, in thousandths of an em. */
const UNKNOWN = { letter: 640, arabic: 620, wide: 1000, mark: 0 } as const;
const SOFT_HYPHEN = '\u00ad';
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Whether a text is written from right to left. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Whether a kind of lettering is set in the display face. */
export const isDisplay = (kind: LetteringKind): boolean => DISPLAY_KINDS.has(kind);

interface Piece {
  /** Width in em of what stands on the line in any case. */
  readonly width: number;
  /** Width in em of the spaces after it, if the line goes on. */
  readonly space: number;
  /** Width in em of the hyphen that shows if the line breaks here. */
  readonly hyphen: number;
  /** The line ends here in any case. */
  readonly last: boolean;
}

const widthsOf = (face: FaceAdvances): ReadonlyMap<string, number> =>
  new Map(face.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));

function widthOf(character: string, widths: ReadonlyMap<string, number>): number {
  if (NO_WIDTH.test(character)) return UNKNOWN.mark;
  const known = widths.get(character);
  if (known !== undefined) return known;
  if (RIGHT_TO_LEFT.test(character)) return UNKNOWN.arabic;
  return (character.codePointAt(0) as number) >= 0x2e80 ? UNKNOWN.wide : UNKNOWN.letter;
}

/** Cuts a text where a line may break: after spaces, hyphens, en dashes, soft hyphens, and at line ends of the text. */
function piecesOf(text: string, widths: ReadonlyMap<string, number>): readonly Piece[] {
  const pieces: Piece[] = [];
  const hyphenWidth = widthOf('-', widths);
  const units = (characters: string): number => {
    let sum = 0;
    for (const character of characters) sum += widthOf(character, widths);
    return (sum / 1000) * SAFETY;
  };
  for (const line of text.split('\n')) {
    const found = line.match(/[^ \-\u2013\u00ad]*(?:\u00ad|[-\u2013]* *)/g) ?? [];
    for (const piece of found) {
      if (piece === '') continue;
      const words = piece.replace(/ +$/, '');
      const isSoft = piece.endsWith(SOFT_HYPHEN);
      pieces.push({
        width: units(words),
        space: units(piece.slice(words.length)),
        hyphen: isSoft ? (hyphenWidth / 1000) * SAFETY : 0,
        last: false,
      });
    }
    pieces.push({ width: 0, space: 0, hyphen: 0, last: true });
  }
  return pieces;
}

/** Sets pieces into lines as a browser does; `room` and the result's width are in em. */
function setLines(pieces: readonly Piece[], room: number): { readonly width: number; readonly lines: number } {
  let lines = 0;
  let widest = 0;
  let line = 0;
  let pending = 0;
  let hyphen = 0;
  const end = (): void => {
    widest = Math.max(widest, line + hyphen);
    lines++;
    line = 0;
    pending = 0;
    hyphen = 0;
  };
  for (const piece of pieces) {
    if (piece.last) {
      hyphen = 0;
      end();
      continue;
    }
    const isBegun = line > 0 || pending > 0;
    if (isBegun && line + pending + piece.width + piece.hyphen > room + 1e-9) end();
    line += pending + piece.width;
    pending = piece.space;
    hyphen = piece.hyphen;
  }
  return { width: widest, lines };
}

/**
 * Builds the function that says how large a text will be, without a browser. Lines break greedily; a word that is
 * wider than `maxWidth` stays whole and makes the result wider. A touch larger than real, never smaller.
 */
export function measureText(table: AdvanceTable): MeasureText {
  const faces = { lettering: widthsOf(table.lettering), display: widthsOf(table.display) };
  const known = { lettering: new Map<string, readonly Piece[]>(), display: new Map<string, readonly Piece[]>() };
  return (text, { kind, fontSize }, maxWidth) => {
    const face = isDisplay(kind) ? 'display' : 'lettering';
    let pieces = known[face].get(text);
    if (!pieces) {
      pieces = piecesOf(text, faces[face]);
      known[face].set(text, pieces);
    }
    const { width, lines } = setLines(pieces, maxWidth / fontSize);
    const lineHeight = isRightToLeft(text) ? LINE_HEIGHT.tallScript : LINE_HEIGHT[face];
    return { width: width * fontSize, height: lines * lineHeight * fontSize };
  };
}
