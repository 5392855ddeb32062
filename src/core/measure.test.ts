import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from './measure.ts';
import { LETTERING_ADVANCES } from './measure-table.ts';

/** Ten pixels a character at a font size of 10, so that widths can be counted. */
const even = measureText({ lettering: [[1000 / 1.015, 'abcdefgh- –']], display: [[2000 / 1.015, 'abcdefgh- –']] });
const speech = { kind: 'speech', fontSize: 10 } as const;
const real = measureText(LETTERING_ADVANCES);

describe('measureText', () => {
  it.each([
    ['abc', 100, 30, 1],
    ['abc abc', 70, 70, 1],
    ['abc abc', 69, 30, 2],
    ['abc-abc', 40, 40, 2],
    ['abc – abc', 50, 50, 2],
    ['abcdef abc', 20, 60, 2],
    ['abc\nabc', 100, 30, 2],
    ['abc   abc', 60, 30, 2],
    ['', 60, 0, 1],
  ])('sets "%s" in %i pixels as %i wide in %i lines', (text, room, width, lines) => {
    const size = even(text, speech, room);
    expect(size.width).toBeCloseTo(width);
    expect(size.height).toBeCloseTo(lines * 12.5);
  });

  it('shows a soft hyphen only where the line breaks', () => {
    expect(even('abc\u00addef', speech, 100).width).toBeCloseTo(60);
    const broken = even('abc\u00addef', speech, 45);
    expect(broken.width).toBeCloseTo(40);
    expect(broken.height).toBeCloseTo(25);
  });

  it('adds the room that a reader wants between letters, words and lines', () => {
    const face = [[1000 / 1.015, 'abc ']] as const;
    const spacing = { letter: 0.2 / 1.015, word: 0.5 / 1.015, line: 1.5 };
    const spaced = measureText({ lettering: face, display: face }, { spacing });
    expect(spaced('abc', speech, 100).width).toBeCloseTo(36);
    expect(spaced('abc abc', speech, 100)).toEqual({ width: expect.closeTo(89), height: expect.closeTo(15) });
    expect(spaced('abc abc', speech, 80).height).toBeCloseTo(30);
    expect(
      measureText({ lettering: face, display: face }, { isTall: true, spacing })('a', speech, 9).height,
    ).toBeCloseTo(16);
  });

  it('does not break at a hyphen that a word joiner follows', () => {
    expect(even('abc-abc', speech, 50).height).toBeCloseTo(25);
    expect(even('abc-\u2060abc', speech, 50).height).toBeCloseTo(12.5);
    expect(even('abc -\u2060abc', speech, 50).height).toBeCloseTo(25);
  });

  it('does not break at a space that holds words together', () => {
    expect(even('abc\u00a0abc', speech, 20).height).toBeCloseTo(12.5);
  });

  it('sets shouts, sounds and titles in the display face', () => {
    for (const kind of ['shout', 'sound', 'title'] as const) {
      expect(even('abc', { kind, fontSize: 10 }, 100).width).toBeCloseTo(60);
    }
  });

  it('gives marks no width, and letters it does not know a safe one', () => {
    expect(real('e\u0301', speech, 99).width).toBeCloseTo(real('e', speech, 99).width);
    expect(real('\u2603', speech, 99).width).toBeGreaterThan(5);
  });

  it('never needs more lines in more room, and grows with the font size', () => {
    const words = fc.stringMatching(/^[a-zäöü \-\u00ad]{1,80}$/);
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 200 }), (text, room, more) => {
        const narrow = real(text, speech, room);
        expect(real(text, speech, room + more).height).toBeLessThanOrEqual(narrow.height);
        const double = real(text, { kind: 'speech', fontSize: 20 }, room * 2);
        expect(double.height).toBeCloseTo(narrow.height * 2);
        expect(double.width).toBeCloseTo(narrow.width * 2);
      }),
    );
  });

  it('stays within its own width when asked again with it', () => {
    const words = fc.stringMatching(/^[a-z -]{1,60}$/);
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 300 }), (text, room) => {
        const first = real(text, speech, room);
        expect(real(text, speech, first.width + 1e-6).height).toBeLessThanOrEqual(first.height);
      }),
    );
  });
});
