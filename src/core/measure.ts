import type { MeasureText } from './lettering.ts';
import type { LetteringKind } from './story.ts';

/** Advance widths in thousandths of an em, each with the characters that have it. */
export type FaceAdvances = readonly (readonly [width: number, characters: string])[];
export interface AdvanceTable {
  readonly lettering: FaceAdvances;
  readonly display: FaceAdvances;
}

/** Advance widths of letters that change with their neighbours, by form: alone, before, between, after others. */
export type JoinedFace = Readonly<Record<'isol' | 'init' | 'medi' | 'fina', FaceAdvances>>;
export interface JoinedAdvances {
  readonly lettering: JoinedFace;
  readonly display: JoinedFace;
}
/** Width of a word whose letters join, in thousandths of an em; `widthOf` answers for characters of other scripts. */
export type WordWidth = (word: string, face: keyof AdvanceTable, widthOf: (character: string) => number) => number;

/** Room that a reader adds, in em; `line` is the least height of a line. */
export interface Spacing {
  readonly letter: number;
  readonly word: number;
  readonly line: number;
}

export interface Script {
  /** Lines as tall as vowel signs need them. */
  readonly isTall?: boolean;
  /** Missing: letters that join are taken to be as wide as most. */
  readonly joined?: WordWidth | undefined;
  readonly spacing?: Spacing | undefined;
}

/** Kinds set in the display face; text.css holds the same list. */
const DISPLAY_KINDS: ReadonlySet<LetteringKind> = new Set<LetteringKind>(['shout', 'sound', 'title']);
/** Line heights as staged.css sets them, in em. */
const LINE_HEIGHT = { lettering: 1.25, display: 1.08 } as const;
const TALL_LINE_HEIGHT = { lettering: 1.6, display: 1.5 } as const;
/** Real text is kerned 2 % tighter than the table says; with this little more it never needs an unplanned line. */
const SAFETY = 1.015;
/** Characters the table does not have, in thousandths of an em. */
const UNKNOWN = { letter: 640, arabic: 620, wide: 1000, mark: 0 } as const;
const SOFT_HYPHEN = '\u00ad';
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/;

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
  if (ARABIC.test(character)) return UNKNOWN.arabic;
  return (character.codePointAt(0) as number) >= 0x2e80 ? UNKNOWN.wide : UNKNOWN.letter;
}

/**
 * Cuts a text where a line may break: after spaces, hyphens, en dashes, soft hyphens, and at line ends of the text, but not
 * where a word joiner (U+2060) follows.
 */
function piecesOf(text: string, measure: (characters: string) => number): readonly Piece[] {
  const pieces: Piece[] = [];
  const units = (characters: string): number => (measure(characters) / 1000) * SAFETY;
  const hyphenWidth = units('-');
  for (const line of text.split('\n')) {
    const found = line.match(/(?:[^ \-\u2013\u00ad]|[-\u2013]+\u2060)*(?:\u00ad|[-\u2013]* *)/g) ?? [];
    for (const piece of found) {
      if (piece === '') continue;
      const words = piece.replace(/ +$/, '');
      const isSoft = piece.endsWith(SOFT_HYPHEN);
      pieces.push({
        width: units(words),
        space: units(piece.slice(words.length)),
        hyphen: isSoft ? hyphenWidth : 0,
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
export function measureText(table: AdvanceTable, { isTall = false, joined, spacing }: Script = {}): MeasureText {
  const faces = { lettering: widthsOf(table.lettering), display: widthsOf(table.display) };
  const known = { lettering: new Map<string, readonly Piece[]>(), display: new Map<string, readonly Piece[]>() };
  const { letter = 0, word = 0, line = 0 } = spacing ?? {};
  const measureIn = (face: keyof AdvanceTable) => (characters: string) => {
    const of = (character: string): number =>
      widthOf(character, faces[face]) + (letter + (character === ' ' ? word : 0)) * 1000;
    if (joined && ARABIC.test(characters)) return joined(characters, face, of);
    let sum = 0;
    for (const character of characters) sum += of(character);
    return sum;
  };
  return (text, { kind, fontSize }, maxWidth) => {
    const face = isDisplay(kind) ? 'display' : 'lettering';
    let pieces = known[face].get(text);
    if (!pieces) {
      pieces = piecesOf(text, measureIn(face));
      known[face].set(text, pieces);
    }
    const { width, lines } = setLines(pieces, maxWidth / fontSize);
    const lineHeight = Math.max(line, (isTall ? TALL_LINE_HEIGHT : LINE_HEIGHT)[face]);
    return { width: width * fontSize, height: lines * lineHeight * fontSize };
  };
}
