import { describe, expect, it } from 'vitest';
import type { PanelPlace } from './layout.ts';
import { isTurnedFor } from './thread.ts';

const place = { frame: { x: 10, y: 0, width: 400, height: 600 } } as PanelPlace;
const from = (x: number) => [
  {
    at: 0,
    points: [
      { x, y: 300 },
      { x: 430, y: 300 },
    ],
  },
];

describe('a line read from right to left', () => {
  it('runs backwards where it comes and goes outside its frame', () => {
    expect(isTurnedFor('rtl', from(-5), place)).toBe(true);
    expect(isTurnedFor('rtl', from(12), place)).toBe(true);
    expect(isTurnedFor('ltr', from(-5), place)).toBe(false);
  });

  it('begins where it was drawn, however near to the edge a narrow screen cuts the picture', () => {
    expect(isTurnedFor('rtl', from(17), place)).toBe(false);
  });
});
