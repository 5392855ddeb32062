import { sentencesIn } from '../../sentences.ts';

/** A sentence, and its words without marks. Quotes and names stand in it as one word each that no rule knows. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** Stands for what is verbatim: a quote or a name. A private character, so that no author has written it. */
const VERBATIM = '\ue000';
const QUOTE = /„([^“]*)“/gu;
const WORD = /[\p{L}\p{N}\ue000](?:[\p{L}\p{N}\p{M}\ue000\u00ad·.’'-]*[\p{L}\p{N}\p{M}\ue000])?/gu;
/** A quote ends its sentence by its own mark, unless the full stop is that of “e. V.” */
const ENDS_IN_QUOTE = /[!?…]$|(?<![\s.]\p{L})\.$/u;

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Makes a function that parts texts into sentences. `names` are verbatim, as is all that stands between „“. */
export function createParts(names: readonly string[]): (text: string) => readonly Sentence[] {
  const longestFirst = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
  const known = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(escaped).join('|'), 'gu');
  return (text) => {
    const quoted = text.replace(QUOTE, (_, inside: string) => VERBATIM + (ENDS_IN_QUOTE.exec(inside)?.[0] ?? ''));
    const plain = known ? quoted.replace(known, VERBATIM) : quoted;
    return plain.split('\n').flatMap((line) =>
      sentencesIn(line)
        .map((sentence) => ({ text: sentence, words: sentence.match(WORD) ?? [] }))
        .filter(({ words }) => words.length > 0),
    );
  };
}

/** A sentence as it is put into a message. */
export const shown = ({ text }: Sentence): string => {
  const readable = text.replaceAll(VERBATIM, '„…“');
  return `"${readable.length > 48 ? `${readable.slice(0, 48).trimEnd()}…` : readable}"`;
};
