import { Blob, Face, Font, Buffer as HbBuffer, shape } from 'harfbuzzjs';

/** Forms a letter takes: alone, before another, between two, after another. */
export const FORMS = ['isol', 'init', 'medi', 'fina'] as const;
export type Form = (typeof FORMS)[number];
/** Letter, or pair of letters that is drawn as one → widest advance in thousandths of an em, by form. */
export type JoinedWidths = Readonly<Record<Form, ReadonlyMap<string, number>>>;

/** Letters the others are tried beside: one of each shape is enough, since dots do not change how letters join. */
const BESIDE = [...'بجسصطعفقكلمنهيى'];
const AFTER = [...'ادرزوة', ...BESIDE];
const APART = [...'ادرو'];
const ALEFS = 'اأإآٱ';
const TATWEEL = 'ـ';
/** Pairs narrower or wider by more than this than their letters beside each other are drawn as one. */
const PAIR = 120;

interface Glyph {
  readonly at: number;
  readonly glyph: number;
  readonly width: number;
}

type Shaper = (text: string) => readonly Glyph[];

function shaperOf(font: Uint8Array): Shaper {
  const face = new Face(new Blob(font.slice().buffer));
  const face1000 = 1000 / face.upem;
  const drawn = new Font(face);
  return (text) => {
    const buffer = new HbBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(drawn, buffer);
    const places = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ cluster, codepoint }, index) => ({
      at: cluster,
      glyph: codepoint,
      width: (places[index]?.xAdvance ?? 0) * face1000,
    }));
  };
}

const sum = (glyphs: readonly Glyph[]): number => glyphs.reduce((all, { width }) => all + width, 0);

/**
 * Measures Arabic letters in all forms as a face really draws them beside each other.
 * `font` is TrueType, `letters` the characters wanted; what the face does not have, and marks, are left out.
 */
export function joinedWidthsOf(font: Uint8Array, letters: readonly string[]): JoinedWidths {
  const shaped = shaperOf(font);
  const widths = new Map<Form, Map<string, number>>(FORMS.map((form) => [form, new Map()]));
  const put = (form: Form, unit: string, width: number): void => {
    const known = widths.get(form) as Map<string, number>;
    known.set(unit, Math.max(known.get(unit) ?? 0, width));
  };
  // Dots may be glyphs of their own, the same in every form.
  const glyphAt = (text: string, at: number): string =>
    shaped(text)
      .filter((one) => one.at === at)
      .map(({ glyph }) => glyph)
      .join();
  const own = letters.filter((letter) => !/\p{M}/u.test(letter) && shaped(letter)[0]?.glyph !== 0);
  const isDual = (letter: string): boolean => letter === TATWEEL || glyphAt(`${letter}ب`, 0) !== glyphAt(letter, 0);
  const isRight = (letter: string): boolean => glyphAt(`ب${letter}`, 1) !== glyphAt(letter, 0);
  const dual = own.filter((letter) => (letter === TATWEEL || /\p{Lo}/u.test(letter)) && isDual(letter));
  const joining = own.filter((letter) => dual.includes(letter) || (/\p{Lo}/u.test(letter) && isRight(letter)));
  // A letter's share of a word is what the word is wider than without it; a pair drawn as one has no shares.
  const widthAt = (text: string, at: number): number | null => {
    const glyphs = shaped(text);
    const isWhole = [...text].every((_, index) => glyphs.some((one) => one.at === index && one.width > 0));
    return isWhole && !isLamAlef(text) ? sum(glyphs.filter((one) => one.at === at)) : null;
  };
  const tryAt = (form: Form, unit: string, text: string, at: number): void => {
    const width = widthAt(text, at);
    if (width !== null) put(form, unit, width);
  };
  for (const letter of own) put('isol', letter, sum(shaped(letter)));
  for (const letter of joining) {
    for (const a of BESIDE) {
      tryAt('fina', letter, a + letter, 1);
      for (const b of ['ب', 'ل']) tryAt('fina', letter, b + a + letter, 2);
      if (!dual.includes(letter)) continue;
      for (const b of AFTER) tryAt('medi', letter, a + letter + b, 1);
    }
    if (dual.includes(letter)) for (const b of AFTER) tryAt('init', letter, letter + b, 0);
  }
  const of = (form: Form, letter: string): number => widths.get(form)?.get(letter) ?? 0;
  // Letters that do not join are kerned: what two take more than alone is the second one's.
  for (const a of APART) {
    for (const b of own.filter((letter) => /\p{Lo}/u.test(letter))) {
      put('isol', b, sum(shaped(a + b)) - of('isol', a));
      if (dual.includes(b)) put('init', b, sum(shaped(`${a}${b}ب`)) - of('isol', a) - of('fina', 'ب'));
    }
  }
  const pairs = dual.filter((letter) => letter !== TATWEEL).flatMap((a) => joining.map((b) => a + b));
  for (const pair of pairs) {
    const [a, b] = [pair[0] as string, pair[1] as string];
    const alone = sum(shaped(pair));
    const isOne = isLamAlef(pair) || Math.abs(alone - of('init', a) - of('fina', b)) > PAIR;
    if (!isOne) continue;
    put('isol', pair, alone);
    if (isLamAlef(pair))
      for (const before of BESIDE.filter((letter) => dual.includes(letter)))
        put('fina', pair, sum(shaped(before + pair)) - of('init', before));
    const before = sum(shaped(`${pair}ب`)) - of('fina', 'ب');
    if (dual.includes(b) && Math.abs(before - of('init', a) - of('medi', b)) > PAIR) put('init', pair, before);
  }
  return Object.fromEntries(widths) as unknown as JoinedWidths;
}

const isLamAlef = (text: string): boolean => {
  const at = text.indexOf('ل');
  return at >= 0 && ALEFS.includes(text[at + 1] ?? ' ');
};
