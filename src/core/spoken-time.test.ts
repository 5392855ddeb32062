import { describe, expect, it } from 'vitest';
import type { VoiceSpan } from './score.ts';
import { lineIndexAt, lineStepFrom, timeBetweenLines } from './spoken-time.ts';

const line = (start: number, duration = 2): VoiceSpan => ({
  key: `eins/${start}`,
  id: String(start),
  lettering: null,
  speaker: null,
  text: 'Worte.',
  start,
  duration,
  sprite: 'anfang',
  offset: 0,
});
const lines = [line(1), line(5), line(8, 4)];

describe('lineIndexAt', () => {
  it.each([
    [0, -1],
    [0.99, -1],
    [1, 0],
    [4.9, 0],
    [5, 1],
    [99, 2],
  ])('finds the last line begun at %f s', (time, index) => {
    expect(lineIndexAt(lines, time)).toBe(index);
  });

  it('finds none where nobody speaks', () => {
    expect(lineIndexAt([], 3)).toBe(-1);
  });
});

describe('lineStepFrom', () => {
  it('goes to the next line, from a pause too', () => {
    expect(lineStepFrom(lines, 0, 1)).toBe(1);
    expect(lineStepFrom(lines, 1.5, 1)).toBe(5);
    expect(lineStepFrom(lines, 9, 1)).toBeNull();
  });

  it('goes back to the beginning of a line that has been heard for a while, else to the one before', () => {
    expect(lineStepFrom(lines, 10, -1)).toBe(8);
    expect(lineStepFrom(lines, 8.4, -1)).toBe(5);
    expect(lineStepFrom(lines, 1.2, -1)).toBeNull();
  });
});

describe('timeBetweenLines', () => {
  const all = (): boolean => true;

  it('waits at the next line for its voice, however much time passed', () => {
    expect(timeBetweenLines(lines, 4, 0.5, all)).toBe(4.5);
    expect(timeBetweenLines(lines, 4.9, 0.5, all)).toBe(5);
  });

  it('passes lines that nobody can hear', () => {
    expect(timeBetweenLines(lines, 4.9, 0.5, () => false)).toBeCloseTo(5.4);
  });

  it('goes on within a line and after the last', () => {
    expect(timeBetweenLines(lines, 5, 0.5, all)).toBe(5.5);
    expect(timeBetweenLines(lines, 13, 0.5, all)).toBe(13.5);
  });
});
