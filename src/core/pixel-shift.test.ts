import { expect, test } from 'vitest';
import { pixelShiftAt } from './pixel-shift.ts';

const MINUTES = Array.from({ length: 30 }, (_, minute) => 1_795_000_000 + minute * 60);

test.each([1, 3, 4])(
  'each minute it stands %i pixels away from where it stood, and never further from its place',
  (most) => {
    for (const epoch of MINUTES) {
      const [now, next] = [pixelShiftAt(epoch, most), pixelShiftAt(epoch + 60, most)];
      expect(Math.hypot(next.x - now.x, next.y - now.y)).toBe(most);
      expect(Math.max(Math.abs(now.x), Math.abs(now.y))).toBe(most);
    }
  },
);

test('in half an hour nothing has stood in one column or row for longer than three minutes in eight', () => {
  for (const axis of ['x', 'y'] as const) {
    const places = MINUTES.map((epoch) => pixelShiftAt(epoch, 3)[axis]);
    for (const place of [-3, 0, 3]) expect(places.filter((at) => at === place).length).toBeLessThanOrEqual(12);
  }
});

test('none is none', () => {
  expect(pixelShiftAt(1_795_000_000, 0)).toEqual({ x: 0, y: 0 });
});
