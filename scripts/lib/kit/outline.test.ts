import { describe, expect, it } from 'vitest';
import { areaOf, breadthOf, contoursOf, holesOf, unionOf } from './outline.ts';

const square = 'M0 0L100 0L100 100L0 100Z';
const hole = 'M40 40L40 60L60 60L60 40Z';

describe('contoursOf', () => {
  it('splits a path at its moves', () => {
    expect(contoursOf(square + hole).map(({ d }) => d)).toEqual([square, hole]);
  });

  it('finds the box a curve fills, not the one of its handles', () => {
    const [curve] = contoursOf('M0 0C0 40 100 40 100 0Z');
    expect(curve!.box.height).toBeCloseTo(30);
    expect(curve!.box.width).toBeCloseTo(100);
  });

  it('reads numbers that share their points and signs', () => {
    expect(contoursOf('M.5.5L-10-20H30V1e1Z')[0]!.box).toEqual({ x: -10, y: -20, width: 40, height: 30 });
  });

  it('refuses commands the kit does not use', () => {
    expect(() => contoursOf('M0 0l10 10Z')).toThrow('command l');
  });
});

describe('breadthOf', () => {
  it('is about the width of a stripe, whichever way it lies', () => {
    expect(breadthOf(contoursOf('M0 0L200 0L200 10L0 10Z')[0]!)).toBeCloseTo(9.5, 1);
    expect(breadthOf(contoursOf('M0 0L141 141L134 148L-7 7Z')[0]!)).toBeCloseTo(9.4, 0);
  });
});

describe('holesOf', () => {
  it('knows holes by the way they turn', () => {
    const contours = contoursOf(square + hole);
    expect([...holesOf(contours)]).toEqual([contours[1]]);
    expect(areaOf(contours[0]!)).toBe(10_000);
  });
});

describe('unionOf', () => {
  it('reaches around all boxes and refuses none', () => {
    const boxes = contoursOf(`${square}M150 -20L160 -20L160 5Z`).map(({ box }) => box);
    expect(unionOf(boxes)).toEqual({ x: 0, y: -20, width: 160, height: 120 });
    expect(() => unionOf([])).toThrow('no boxes');
  });
});
