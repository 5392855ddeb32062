import { describe, expect, it } from 'vitest';
import { type Gesture, type PointerMark, recognise, type Trail, turnOf } from './gesture.ts';

const mark = (type: PointerMark['type'], x: number, y: number, time: number, id = 1, mouse = false): PointerMark => ({
  type,
  id,
  x,
  y,
  time,
  mouse,
  primary: id === 1,
});

/** All gestures told in a row of pointer events. */
function told(marks: readonly PointerMark[]): Gesture[] {
  let trail: Trail | null = null;
  const gestures: Gesture[] = [];
  for (const each of marks) {
    const step = recognise(trail, each);
    trail = step.trail;
    if (step.gesture) gestures.push(step.gesture);
  }
  expect(trail).toBeNull();
  return gestures;
}

describe('recognise', () => {
  it('tells a tap only when the finger is lifted', () => {
    expect(recognise(null, mark('down', 10, 10, 0)).gesture).toBeNull();
    expect(told([mark('down', 10, 10, 0), mark('up', 12, 9, 120)])).toEqual([{ kind: 'tap', x: 12, y: 9 }]);
  });
  it('takes no long press, no wandering finger and no drag for a tap', () => {
    expect(told([mark('down', 10, 10, 0), mark('up', 10, 10, 301)])).toEqual([]);
    expect(told([mark('down', 10, 10, 0), mark('up', 22, 10, 100)])).toEqual([]);
    expect(told([mark('down', 10, 10, 0), mark('move', 40, 10, 50), mark('up', 10, 10, 100)])).toEqual([]);
  });
  it('tells a swipe by the way the finger went', () => {
    const left = [mark('down', 200, 300, 0), mark('move', 150, 304, 80), mark('up', 120, 310, 160)];
    expect(told(left)).toEqual([{ kind: 'swipe', direction: 'left' }]);
    expect(told([mark('down', 20, 300, 0), mark('up', 120, 280, 160)])).toEqual([
      { kind: 'swipe', direction: 'right' },
    ]);
  });
  it('takes slow, short and slanting ways for no swipe', () => {
    expect(told([mark('down', 200, 300, 0), mark('up', 100, 300, 701)])).toEqual([]);
    expect(told([mark('down', 200, 300, 0), mark('up', 160, 300, 100)])).toEqual([]);
    expect(told([mark('down', 200, 300, 0), mark('up', 100, 360, 100)])).toEqual([]);
  });
  it('leaves the drag of a mouse to selecting text, not its click', () => {
    expect(told([mark('down', 200, 300, 0, 1, true), mark('up', 100, 300, 100, 1, true)])).toEqual([]);
    expect(told([mark('down', 200, 300, 0, 1, true), mark('up', 200, 300, 100, 1, true)])).toHaveLength(1);
  });
  it('tells nothing of a pinch, even when one finger is lifted cleanly', () => {
    const pinch = [mark('down', 100, 100, 0, 1), mark('down', 200, 200, 20, 2), mark('up', 200, 200, 60, 2)];
    expect(told([...pinch, mark('up', 100, 100, 90, 1)])).toEqual([]);
  });
  it('tells nothing when the browser takes the finger for scrolling, and starts afresh after', () => {
    const scroll = [mark('down', 100, 100, 0), mark('cancel', 100, 120, 40)];
    expect(told(scroll)).toEqual([]);
    expect(told([...scroll, mark('down', 10, 10, 500), mark('up', 10, 10, 560)])).toHaveLength(1);
  });
  it('starts afresh with a first finger, whatever became of the one before', () => {
    const lost = recognise(null, mark('down', 100, 100, 0)).trail;
    const again = recognise(lost, mark('down', 10, 10, 900));
    expect(recognise(again.trail, mark('up', 10, 10, 960)).gesture).toEqual({ kind: 'tap', x: 10, y: 10 });
  });
  it('ignores fingers that came down elsewhere', () => {
    expect(recognise(null, mark('down', 10, 10, 50, 2))).toEqual({ trail: null, gesture: null });
    expect(recognise(null, mark('up', 10, 10, 50, 7))).toEqual({ trail: null, gesture: null });
  });
});

describe('turnOf', () => {
  const tap = (x: number): Gesture => ({ kind: 'tap', x, y: 0 });
  it('turns at the outer thirds, mirrored from right to left', () => {
    expect([10, 150, 290].map((x) => turnOf(tap(x), 300, 'ltr'))).toEqual([-1, 0, 1]);
    expect([10, 150, 290].map((x) => turnOf(tap(x), 300, 'rtl'))).toEqual([1, 0, -1]);
  });
  it('turns on by pulling the next picture in', () => {
    expect(turnOf({ kind: 'swipe', direction: 'left' }, 300, 'ltr')).toBe(1);
    expect(turnOf({ kind: 'swipe', direction: 'left' }, 300, 'rtl')).toBe(-1);
  });
});
