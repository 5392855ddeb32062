import type { ProblemLevel } from '../../problem.ts';
import { type Sentence, shown } from './parts.ts';
import {
  ABBREVIATION,
  BECOMING,
  CONJUNCTIONS,
  GENITIVES,
  HARD_SIGN,
  LONG_WORDS,
  NEGATIONS,
  NO_PARTICIPLE,
  NUMBERS,
  PARTICIPLE,
  PAST,
  PLAINER,
  SUBJUNCTIVES,
  UN_WORD,
} from './words.ts';

/** What makes a sentence hard to read. */
export interface Fault {
  readonly code: string;
  readonly level: ProblemLevel;
  /** What is wrong with which words, and what to do. */
  readonly message: string;
}
type Rule = (sentence: Sentence) => Fault | null;

/** Words of a sentence. The first is a good measure of the Land Baden-Württemberg’s seal, the second our own. */
const GOOD_WORDS = 10;
const MOST_WORDS = 12;
const MOST_COMMAS = 1;
/** Letters of a word, or of its part between hyphens. */
const MOST_LETTERS = 12;
/** Years before it are far away for most readers. */
const FIRST_YEAR = 1950;

const error = (code: string, message: string): Fault => ({ code, level: 'error', message });
const warning = (code: string, message: string): Fault => ({ code, level: 'warning', message });

/** A rule that looks for a word; `tell` gets it as it is written. */
function wordRule(isMeant: (small: string, word: string) => boolean, tell: (word: string) => Fault): Rule {
  return ({ words }) => {
    const found = words.find((word) => isMeant(word.toLowerCase(), word));
    return found === undefined ? null : tell(found);
  };
}

const length: Rule = (sentence) => {
  const count = sentence.words.length;
  if (count > MOST_WORDS) {
    const message = `${shown(sentence)} has ${count} words. Make two sentences of it; ${MOST_WORDS} are the most, ${GOOD_WORDS} are good.`;
    return error('too-long-sentence', message);
  }
  if (count <= GOOD_WORDS) return null;
  return warning('long-sentence', `${shown(sentence)} has ${count} words. Say it with ${GOOD_WORDS}.`);
};

const statements: Rule = (sentence) => {
  const tell = (why: string) =>
    error('several-statements', `${shown(sentence)} has ${why}. Make a sentence of each statement.`);
  if (sentence.text.includes(';')) return tell('a semicolon');
  const commas = sentence.text.replace(/\d,\d/g, '').split(',').length - 1;
  if (commas > MOST_COMMAS) return tell(`${commas} commas`);
  const found = sentence.words.find((word) => CONJUNCTIONS.has(word.toLowerCase()));
  return found === undefined ? null : tell(`"${found}"`);
};

const passive: Rule = ({ words }) => {
  const form = words.find((word) => BECOMING.has(word.toLowerCase()));
  const participle = words.find((word) => PARTICIPLE.test(word) && !NO_PARTICIPLE.test(word));
  if (!form || !participle) return null;
  return warning('passive', `"${form} … ${participle}" may be a passive. Say who does it.`);
};

const abbreviation: Rule = ({ text }) => {
  const found = ABBREVIATION.exec(text)?.[0];
  return found ? error('abbreviation', `"${found}" is an abbreviation. Write it out.`) : null;
};

const sign: Rule = ({ text }) => {
  const found = HARD_SIGN.exec(text)?.[0];
  return found ? error('hard-sign', `"${found}" is hard to read. Write the word for it, or two sentences.`) : null;
};

const partingSign: Rule = ({ text }) => {
  if (text.includes('·'))
    return error('hard-sign', 'A dot parts a word. Part it with a hyphen and a capital, as all texts do: Wort-Teil.');
  if (!text.includes('\u00ad')) return null;
  return error('hard-sign', 'A soft hyphen is in a word, which would break at a line’s end. Take it out.');
};

const ROMAN = /^[IVX]{2,}$/;

const capitals = wordRule(
  (_, word) => /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]+$/u.test(word) && !ROMAN.test(word),
  (word) => error('capitals', `"${word}" is all capitals. Write it out, or put it between „“ if it is a name.`),
);

const number: Rule = ({ words }) => {
  const tell = (message: string) => warning('hard-number', message);
  for (const word of words) {
    const digits = NUMBERS.get(word.toLowerCase());
    if (digits) return tell(`"${word}" is a number in letters. Write ${digits}.`);
    if (ROMAN.test(word)) return tell(`"${word}" is a Roman number. Write it in digits.`);
    if (/prozent/i.test(word)) return tell(`"${word}" is hard to picture. Write “viele”, or “5 von 10”.`);
    if (/^1\d{3}$/.test(word) && Number(word) < FIRST_YEAR)
      return tell(`${word} is long ago. Write “vor langer Zeit”, or “vor 100 Jahren”.`);
  }
  return null;
};

const lettersOf = (word: string): number =>
  Math.max(...word.split(/[-·]/).map((part) => part.match(/\p{L}/gu)?.length ?? 0));

const longWord = wordRule(
  (small) => lettersOf(small) > MOST_LETTERS && !LONG_WORDS.has(small),
  (word) => {
    const message = `"${word}" has ${lettersOf(word)} letters on end. Part it (Stadtteil-Zentrum), or take a shorter word; ${MOST_LETTERS} are the most.`;
    return error('long-word', message);
  },
);

const past = wordRule(
  (small) => PAST.has(small),
  (word) =>
    warning('book-tense', `"${word}" is told as in books. Tell it as one speaks: "${PAST.get(word.toLowerCase())}".`),
);

const plain = wordRule(
  (small) => PLAINER.has(small),
  (word) => warning('hard-word', `"${word}" is a hard word. Write: ${PLAINER.get(word.toLowerCase())}.`),
);

const genitive = wordRule(
  (small) => GENITIVES.has(small),
  (word) => warning('genitive', `"${word}" is a genitive. Write it with "von".`),
);

const subjunctive = wordRule(
  (small) => SUBJUNCTIVES.has(small),
  (word) => error('subjunctive', `"${word}" is a subjunctive. Say what is, or what one can do.`),
);

const negation = wordRule(
  (small) => NEGATIONS.has(small) || UN_WORD.test(small),
  (word) => warning('negation', `"${word}" negates. Say what is instead of what is not.`),
);

const RULES: readonly Rule[] = [
  length,
  statements,
  genitive,
  subjunctive,
  passive,
  negation,
  abbreviation,
  sign,
  partingSign,
  capitals,
  number,
  longWord,
  past,
  plain,
];

/** All that is hard to read in a sentence; of each kind the first. */
export const faultsOf = (sentence: Sentence): readonly Fault[] =>
  RULES.flatMap((rule) => {
    const fault = rule(sentence);
    return fault ? [fault] : [];
  });
