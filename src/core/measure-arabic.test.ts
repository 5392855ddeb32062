import { describe, expect, it } from 'vitest';
import { joinedWidth } from './measure-arabic.ts';
import { ARABIC_ADVANCES } from './measure-arabic-table.ts';
import { measureFor } from './measure-for.ts';

/** Lines of the Arabic text, and their widths in em as Chromium sets them in the baked faces. */
const LINES: readonly (readonly [face: 'lettering' | 'display', line: string, width: number])[] = [
  ['lettering', 'متطوّعة هنا.', 4.92],
  ['lettering', 'في السنوات السابقة: كثيرون', 10.8],
  ['lettering', 'نجح الأمر، لأن أيدياً كثيرة', 9.84],
  ['lettering', 'يدعو مفوّض الولاية ماتياس', 10.84],
  ['lettering', 'الموضوع: المشاركة المجتمعية.', 11.51],
  ['lettering', 'هل يشدّ أحد هناك؟', 8.02],
  ['lettering', 'البطّة.', 2.34],
  ['lettering', 'العقدة الأولى أيضاً: فكّروا', 9.79],
  ['lettering', 'السؤال.', 3.01],
  ['lettering', 'ألم الآخرين قد يجرح مَن', 9.53],
  ['lettering', 'مقصّ؟', 2.8],
  ['lettering', 'فريق بكلّ المقاسات.', 7.71],
  ['lettering', 'Wolf-Doettinchen).', 9.28],
  ['lettering', 'معاً.', 1.66],
  ['lettering', 'وأولريش هاغيدورن (Ulrich', 11.12],
  ['lettering', 'في الأسفل: آخرون كانوا جدداً', 11.3],
  ['lettering', 'مكان للوصول. و«بيت».', 9.43],
  ['lettering', 'متين!', 2.14],
  ['lettering', 'مَن يساعد بالأمام؟', 7.64],
  ['lettering', 'إنه السلك الأحمر.', 7.16],
  ['lettering', 'دفّأتُها لكِ!', 4.14],
  ['display', 'كركبة!', 2.36],
  ['lettering', 'أيضاً.', 1.97],
  ['display', 'آخ', 0.9],
  ['lettering', 'الجوع يكفي!', 4.86],
  ['lettering', 'أنا!', 1.1],
  ['display', 'مَن يمسك الطرف الآخر؟', 9.76],
  ['display', 'ما اكتشفته زالتسغيتر عام 2017', 13.25],
  ['display', 'عن العمل التطوعي والوظيفي', 11.53],
  ['display', 'دق دق دق', 4.38],
  ['display', 'ترن ترن!', 3.38],
];
const SHORT = 0.25;

describe('the width of Arabic lines', () => {
  it('is never less than the browser’s, and at most 8 % (short words: a quarter em) more', async () => {
    const measure = await measureFor('ar');
    const wrong = LINES.flatMap(([face, line, real]) => {
      const kind = face === 'display' ? 'shout' : 'speech';
      const { width } = measure(line, { kind, fontSize: 1 }, Number.POSITIVE_INFINITY);
      return width >= real && width <= Math.max(real * 1.08, real + SHORT) ? [] : [`${line}: ${width}, not ${real}`];
    });
    expect(wrong).toEqual([]);
    expect(LINES.length).toBeGreaterThanOrEqual(30);
  });

  it('makes lines of every kind tall, and leaves other languages as they are', async () => {
    const [arabic, german] = await Promise.all([measureFor('ar'), measureFor('de')]);
    const heightOf = (measure: typeof arabic, kind: 'speech' | 'sound'): number =>
      measure('x', { kind, fontSize: 10 }, 99).height;
    expect([heightOf(arabic, 'speech'), heightOf(arabic, 'sound')]).toEqual([16, 15]);
    expect(heightOf(german, 'speech')).toBe(12.5);
  });
});

describe('joinedWidth', () => {
  const even = {
    isol: [[100, 'ب ا ء']],
    init: [[10, 'ب']],
    medi: [[1, 'ب']],
    fina: [
      [20, 'ب'],
      [30, 'ا'],
    ],
  } as const;
  const pairs = { ...even, isol: [...even.isol, [7, 'با']], fina: [...even.fina, [8, 'با']] } as const;
  const of = joinedWidth({ lettering: even, display: pairs });
  const unknown = (): number => 1000;

  it.each([
    ['ب', 100],
    ['بب', 30],
    ['ببب', 31],
    ['باب', 140],
    ['ءب', 200],
    ['بء', 200],
    ['بَبِ', 30],
    ['ب\u200cب', 1200],
    ['ب\u200d', 1010],
    ['ب1ب', 1200],
    ['', 0],
  ])('takes "%s" for %i', (word, width) => expect(of(word, 'lettering', unknown)).toBe(width));

  it('takes two letters that are drawn as one for one', () => {
    expect(of('با', 'display', unknown)).toBe(7);
    expect(of('ببا', 'display', unknown)).toBe(18);
    expect(of('بَا', 'display', unknown)).toBe(7);
  });

  it('knows lam with alef in both faces', () => {
    const real = joinedWidth(ARABIC_ADVANCES);
    for (const face of ['lettering', 'display'] as const)
      expect(real('لا', face, unknown)).toBeLessThan(real('لب', face, unknown));
  });
});
