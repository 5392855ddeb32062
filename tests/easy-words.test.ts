import { expect, test } from 'vitest';
import { finderWordsOf } from '../src/controls/finder-words.ts';
import { guestWordsOf } from '../src/controls/guest-words.ts';
import { lookWordsOf } from '../src/controls/look-words.ts';
import { shareWordsOf } from '../src/controls/share-words.ts';
import { voiceSwitchWordsOf } from '../src/controls/voice-switch-words.ts';
import { loadWords } from '../src/controls/words.ts';
import { createParts } from '../src/core/author/simple/parts.ts';
import { faultsOf } from '../src/core/author/simple/rules.ts';
import { kioskDeviceWordsIn } from '../src/modes/kiosk-device-words.ts';
import { kioskWordsIn } from '../src/modes/kiosk-words.ts';

/** Every text in a set of words, but no keys' names; what a function says, it says with 3. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn((words as (...numbers: number[]) => unknown)(3, 5, 3));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, text]) => (name === 'keys' && 'does' in words ? [] : textsIn(text)));
};

/*
 * Easy German that the page itself speaks is held to the story's rules, but for one: “not” has its place where nothing is
 * stored.
 */
test('buttons and hints in easy language keep its rules', async () => {
  const voices = (['device', 'recorded'] as const).map((voice) => voiceSwitchWordsOf('de-simple', voice));
  const spoken = [loadWords, finderWordsOf, guestWordsOf, lookWordsOf, shareWordsOf];
  const sets = await Promise.all(spoken.map((wordsOf) => wordsOf('de-simple')));
  const texts = textsIn([sets, voices, kioskDeviceWordsIn('de-simple'), kioskWordsIn('de-simple')]);
  expect(texts.length).toBeGreaterThan(100);
  const sentences = createParts(['TYPO3', 'WordPress', 'Bilderbogen']);
  const faults = texts
    .flatMap((text) => sentences(text.replace('%', '20')))
    .flatMap(faultsOf)
    .filter(({ code }) => code !== 'negation');
  expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
