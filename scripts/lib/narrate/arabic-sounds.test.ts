import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../check-folder.ts';
import { readLexicon } from '../voice/lexicon.ts';
import { DESCRIPTIONS, STORY_VOICES } from '../voice/voice-kind.ts';
import { arabicProsody } from './arabic-prosody.ts';
import { arabicSounds, stressOf } from './arabic-sounds.ts';
import { wordsIn } from './text-words.ts';

const heard = (text: string): string =>
  arabicSounds(text.split(' '))
    .map(({ sign, isLong }) => `${sign}${isLong ? ':' : ''}`)
    .join(' ');

describe('sounds of vowelled Arabic', () => {
  it('join the article, double what it melts into, and drop endings before a pause', () => {
    expect(heard('قَلَمٌ يَلْمِسُ الْوَرَقَ')).toBe('q a l a m u n j a l m i s u l w a r a q');
    expect(heard('بِالطَّرَفِ الْآخَرِ')).toBe('b i t.: a. r a f i l ? a: x a r');
    expect(heard('جَدِيدَةٌ')).toBe('Z a d i: d a');
  });

  it('shorten a long vowel that meets the article, and help where two consonants would meet', () => {
    expect(heard('فِي الْبَيْتِ')).toBe('f i l b a j t');
    expect(heard('مَكْتَبٍ اسْتِمَارَةٌ')).toBe('m a k t a b i n i s t i m a: r a');
  });

  it('know silent letters, small alifs and endings in n', () => {
    expect(heard('كَتَبُوا كَثِيرًا')).toBe('k a t a b u: k a T i: r a:');
    expect(heard('هٰذَا هُدًى')).toBe('h a: D a: h u d a:');
    expect(heard('مِنْ بَعْدُ')).toBe('m i m b a H d');
  });

  it('keep what tells two words apart, and what a name is spelled with', () => {
    expect(heard('أَنْتِ')).toBe('a n t i');
    expect(heard('أَلْفَيْنِ_وَسَبْعَةَ -')).toContain('f a j n i w a s');
    expect(heard('گِيرْزِيگ')).toBe('g i: r z i: g');
  });

  it('say which word has a sign that nobody can speak', () => {
    expect(() => arabicSounds(['قَلَم7'])).toThrow('قَلَم7');
  });
});

describe('melody of Arabic', () => {
  const melody = (text: string, mark: string) => {
    const words = text.split(' ');
    return arabicProsody(arabicSounds(words), words, mark, true);
  };
  const endOf = (text: string, mark: string): number =>
    melody(text, mark)
      .flatMap(({ pitches }) => pitches)
      .at(-1)?.[1] ?? 0;

  it('stresses the syllable that is heavy', () => {
    const sounds = arabicSounds(['مُتَطَوِّعُونَ']);
    expect(sounds[stressOf(sounds)]).toMatchObject({ sign: 'u', isLong: true });
    expect(stressOf(arabicSounds(['كَتَبَتْ']))).toBe(1);
  });

  it('falls at a full stop, stays up at a comma, rises in a question of yes or no', () => {
    expect(endOf('هَلْ وَصَلْنَا', '.')).toBeLessThan(-3);
    expect(endOf('هَلْ وَصَلْنَا', '،')).toBeGreaterThan(0);
    expect(endOf('هَلْ وَصَلْنَا', '؟')).toBeGreaterThan(4);
    expect(endOf('أَيْنَ قُبَّعَتِي', '؟')).toBeLessThan(0);
  });

  it('speaks a doubled stop twice', () => {
    const signs = melody('تَدُقُّ الْبَابَ', '.').map(({ sign }) => sign);
    expect(signs.join(' ')).toContain('q q u');
  });
});

const folder = fileURLToPath(new URL('../../../panels/integrationskonferenz-2017/', import.meta.url));
const [{ story }, lexicon] = await Promise.all([checkFolder(folder), readLexicon(folder, 'ar')]);

describe('vowelled lines of the published story', () => {
  const lines = story ? [STORY_VOICES, DESCRIPTIONS].flatMap(({ linesOf }) => linesOf(story, 'ar')) : [];
  const plain = (word: string): string =>
    word.normalize('NFC').replace(/\p{M}/gu, '').replace(/گ/gu, 'غ').replace(/ڤ/gu, 'ف').replace(/پ/gu, 'ب');

  it('are there for all that is spoken, word for word with the letters that are read', () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const { key, text } of lines) {
      const spoken = lexicon[text] ?? '';
      const [written, vowelled] = [text.split(/\s+/), spoken.split(/\s+/)];
      expect(vowelled.length, key).toBe(written.length);
      written.forEach((word, at) => {
        if (!/[0-9A-Za-z]/.test(word)) expect(plain(vowelled[at] ?? ''), key).toBe(plain(word));
      });
      for (const { core } of wordsIn(spoken)) expect(() => arabicSounds([core]), key).not.toThrow();
    }
  });

  it('have no line that nobody speaks any more', () => {
    const texts = new Set(lines.map(({ text }) => text));
    expect(Object.keys(lexicon).filter((text) => !texts.has(text))).toEqual([]);
  });
});
