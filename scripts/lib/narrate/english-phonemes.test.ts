import { describe, expect, it } from 'vitest';
import { englishSignsOf, smallSounds } from './english-phonemes.ts';

describe('englishSignsOf', () => {
  it('writes diphthongs as the model was taught them', () => {
    expect(englishSignsOf('ˈə^ʊvə pˈe^ɪd nˈa^ɪt hˈa^ʊs bˈɔ^ɪ')).toBe('ˈQvə pˈAd nˈIt hˈWs bˈY');
    expect(englishSignsOf('t^ʃˈe^ə nˈi^ə fˈa^ɪ^ə ˈa^ʊə')).toBe('ʧˈɛː nˈɪə fˈIə ˈWə');
    expect(englishSignsOf('d^ʒˈɜːmən bˈɒtə^l ɹˈɛfjuːd^ʒˌiː')).toBe('ʤˈɜːmən bˈɒtᵊl ɹˈɛfjuːʤˌiː');
  });

  it('leaves no sign the model’s British voices do not know', () => {
    const signs = englishSignsOf('tɹˌɔːmɐta^ɪzˈe^ɪʃən wˈɒntᵻd bˈʌtn̩ (^d^e)lˈɔx(^e^n)');
    expect(signs).toBe('tɹˌɔːmətIzˈAʃən wˈɒntɪd bˈʌtᵊn lˈɔk');
    expect(signs).toMatch(/^[AIQWYabdefhijklmnpstuvwzðŋɑɒɔəɛɜɡɪɹʃʊʌʒʤʧˈˌːθᵊ ]+$/u);
  });
});

describe('smallSounds', () => {
  it('weakens small words, and links them to a vowel', () => {
    expect(smallSounds('the', 'ðˈə', 'bˈY')).toBe('ðə');
    expect(smallSounds('The', 'ðˈə', 'ˈɒfɪs')).toBe('ði');
    expect(smallSounds('to', 'tˈuː', 'ˈɛniwˌɒn')).toBe('tʊ');
    expect(smallSounds('with', 'wˈɪð', 'ə')).toBe('wɪð');
  });

  it('leaves other words alone', () => {
    expect(smallSounds('thread', 'θɹˈɛd', 'ə')).toBeNull();
  });
});
