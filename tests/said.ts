/** Something said in a language, and where it stands in its words. */
export interface Said {
  readonly at: string;
  readonly text: string;
}

const SAMPLES: readonly (readonly unknown[])[] = [
  [0.75, 9, 'T'],
  [1, 1, 'T'],
  [2, 9, 'T'],
  [5, 9, 'T'],
];

/** All that a language says, in order: texts, texts in lists and records, and what functions say of some numbers. */
export function saidIn(words: unknown, at = ''): readonly Said[] {
  if (typeof words === 'string') return [{ at, text: words }];
  if (typeof words === 'function')
    return SAMPLES.map((sample, index) => ({ at: `${at}(${index})`, text: String(words(...sample)) }));
  if (typeof words !== 'object' || words === null) throw new TypeError(`saidIn: ${at} is ${typeof words}`);
  return Object.entries(words).flatMap(([key, value]) => saidIn(value, at ? `${at}.${key}` : key));
}

const SHY = /\u00ad/g;
/** Without the places where a word may break. */
export const bare = (text: string): string => text.replace(SHY, '');

/** Places where another language says what German says, beside those that it may (`mayBeSame`: a place, or its beginning with `*`). */
export function leftInGerman(words: unknown, german: unknown, mayBeSame: readonly string[]): readonly string[] {
  const there = new Map(saidIn(german).map(({ at, text }) => [at, bare(text)]));
  const may = (at: string): boolean =>
    mayBeSame.some((own) => (own.endsWith('*') ? at.startsWith(own.slice(0, -1)) : at === own));
  return saidIn(words).flatMap(({ at, text }) => (bare(text) === there.get(at) && !may(at) ? [`${at}: ${text}`] : []));
}

/** What breaks the rules of Leichte Sprache that a machine can see (standards: A3). */
export function hardIn(words: unknown): readonly string[] {
  return saidIn(words).flatMap(({ at, text }) => {
    const sentences = text.split(/(?<=[.:!?])\s+/);
    const long = sentences.some((sentence) => sentence.split(/\s+/).length > 10);
    const compound = text.split(/[\s\-–,.:;!?()„“]+/).some((word) => word.length > 12 && !/^https?$/.test(word));
    const signs = /[\u00ad%§&/;]/.test(text);
    const grammar =
      /\b(wird|werden|wurde|könnte|würde|sollte|hätte|wäre|des|eines|dessen|deren|dass|weil|obwohl)\b/i.test(text);
    const wrong = [long && 'long', compound && 'compound', signs && 'signs', grammar && 'grammar'].filter(Boolean);
    return wrong.length > 0 ? [`${at}: ${wrong.join(', ')}: ${text}`] : [];
  });
}

/** What is not written in Arabic, or with other digits than 0–9. */
export const notArabic = (words: unknown, mayBeLatin: readonly string[]): readonly string[] =>
  saidIn(words).flatMap(({ at, text }) => {
    const may = mayBeLatin.some((own) => (own.endsWith('*') ? at.startsWith(own.slice(0, -1)) : at === own));
    return (!/\p{Script=Arabic}/u.test(text) && !may) || /[٠-٩۰-۹]/.test(text) ? [`${at}: ${text}`] : [];
  });

/** Words so long that they would want places to break. */
export const unbrokenIn = (words: unknown, most: number): readonly string[] =>
  saidIn(words).flatMap(({ text }) => text.split(/[\s\-\u00ad]+/).filter((word) => word.length > most));
