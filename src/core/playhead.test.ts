import { describe, expect, it } from 'vitest';
import { advance, follow, isMoving, type Playhead, START, seekTo, start, stop, walkTo } from './playhead.ts';

const run = (head: Playhead, seconds: number, duration = 60): Playhead => {
  let now = head;
  for (let passed = 0; passed < seconds; passed += 1 / 60) now = advance(now, 1 / 60, duration);
  return now;
};

describe('the playhead', () => {
  it('tells one second of story in one second while playing', () => {
    expect(run(start(START), 2).time).toBeCloseTo(2, 1);
  });

  it('stops by itself at the end of the story', () => {
    const end = run(start(seekTo(START, 59)), 3);
    expect(end).toMatchObject({ time: 60, playing: false });
    expect(isMoving(end)).toBe(false);
  });

  it('follows the hand softly and arrives exactly', () => {
    const soon = advance(follow(START, 10), 1 / 60, 60);
    expect(soon.time).toBeGreaterThan(0);
    expect(soon.time).toBeLessThan(10);
    expect(run(follow(START, 10), 2)).toMatchObject({ time: 10, target: 10 });
  });

  it('stops telling as soon as the hand moves', () => {
    expect(follow(start(START), 3).playing).toBe(false);
  });

  it('walks both ways and ends exactly at the resting place', () => {
    expect(run(walkTo(seekTo(START, 20), 5), 5)).toMatchObject({ time: 5, walk: null });
    expect(run(walkTo(START, 8), 5)).toMatchObject({ time: 8, walk: null });
  });

  it('rests where it is when stopped in the middle of a walk', () => {
    const half = run(walkTo(START, 8), 0.8);
    const stopped = stop(half);
    expect(isMoving(stopped)).toBe(false);
    expect(stopped.time).toBe(half.time);
  });

  it('does not change when nothing moves', () => {
    const head = seekTo(START, 4);
    expect(advance(head, 1, 60)).toBe(head);
  });
});
