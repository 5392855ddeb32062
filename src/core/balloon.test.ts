import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balloonOf, paddingOf } from './balloon.ts';
import { pointsOfPath } from './path.ts';
import { isWithin } from './segment.ts';
import type { LetteringKind } from './story.ts';

const KINDS: readonly LetteringKind[] = ['speech', 'thought', 'shout', 'whisper', 'caption'];

const size = fc.record({ width: fc.integer({ min: 8, max: 500 }), height: fc.integer({ min: 14, max: 260 }) });
const fontSize = fc.integer({ min: 15, max: 60 });

describe('balloonOf', () => {
  it('holds the whole text within its line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), size, fontSize, fc.nat(), (kind, text, font, seed) => {
        const padding = paddingOf(kind, text, font);
        const box = { width: text.width + 2 * padding.x, height: text.height + 2 * padding.y };
        const outline = pointsOfPath(balloonOf({ kind, box, fontSize: font, tail: null, seed })[0] as string);
        const [right, bottom] = [padding.x + text.width, padding.y + text.height];
        for (const x of [padding.x, (padding.x + right) / 2, right]) {
          for (const y of [padding.y, (padding.y + bottom) / 2, bottom]) {
            expect(isWithin({ x, y }, outline), `${kind} ${x} ${y}`).toBe(true);
          }
        }
      }),
    );
  });

  it('stays within its box but for the tail, whose tip it reaches', () => {
    const tail = fc.record({ x: fc.integer({ min: -300, max: 800 }), y: fc.integer({ min: -300, max: 600 }) });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), size, fontSize, tail, fc.nat(), (kind, text, font, tip, seed) => {
        const padding = paddingOf(kind, text, font);
        const box = { width: text.width + 2 * padding.x, height: text.height + 2 * padding.y };
        const alone = pointsOfPath(balloonOf({ kind, box, fontSize: font, tail: null, seed })[0] as string);
        const reach = (values: readonly number[]): readonly number[] => [Math.min(...values), Math.max(...values)];
        const [left, right] = reach(alone.map(({ x }) => x)) as [number, number];
        const [top, bottom] = reach(alone.map(({ y }) => y)) as [number, number];
        expect(Math.min(left, top)).toBeGreaterThan(-2);
        expect(Math.max(right - box.width, bottom - box.height)).toBeLessThan(2);
        const isOutside = tip.x < 0 || tip.y < 0 || tip.x > box.width || tip.y > box.height;
        if (!isOutside || kind === 'caption' || kind === 'thought') return;
        const body = pointsOfPath(balloonOf({ kind, box, fontSize: font, tail: tip, seed })[0] as string);
        expect(body.some(({ x, y }) => Math.hypot(x - tip.x, y - tip.y) < 0.2)).toBe(true);
      }),
    );
  });

  it('draws the same hand for the same seed and another for another', () => {
    const draw = (seed: number): string =>
      balloonOf({
        kind: 'speech',
        box: { width: 200, height: 90 },
        fontSize: 17,
        tail: { x: 60, y: 140 },
        seed,
      }).join();
    expect(draw(1)).toBe(draw(1));
    expect(draw(1)).not.toBe(draw(2));
  });

  it('leads from a thought to its thinker with bubbles', () => {
    const paths = balloonOf({
      kind: 'thought',
      box: { width: 200, height: 90 },
      fontSize: 17,
      tail: { x: 60, y: 160 },
      seed: 3,
    });
    expect(paths).toHaveLength(4);
    expect(paths.every((data) => /^M[^NaN]*Z$/.test(data))).toBe(true);
  });

  it('draws nothing behind sounds and titles', () => {
    expect(balloonOf({ kind: 'sound', box: { width: 9, height: 9 }, fontSize: 30, tail: null, seed: 1 })).toEqual([]);
  });
});
