import { expect, test } from 'vitest';
import { badnessAllowed, createBadnessMeter } from './badness.ts';

const SIZE = { width: 64, height: 48 } as const;
const RATE = 30;

async function badnessOf(grey: (frame: number) => number): Promise<number> {
  const meter = createBadnessMeter(SIZE, RATE);
  for (let frame = 0; frame < RATE * 3; frame++)
    await meter.add(new Uint8Array(SIZE.width * SIZE.height * 3).fill(grey(frame)));
  return await meter.worst();
}

test('a calm film lies far below what is allowed, five flashes a second above it', async () => {
  const allowed = await badnessAllowed(SIZE, RATE);
  expect(await badnessOf((frame) => frame)).toBeLessThan(allowed / 3);
  expect(await badnessOf((frame) => (Math.floor(frame / 3) % 2) * 255)).toBeGreaterThan(allowed);
});
