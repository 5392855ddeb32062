import { describe, expect, it } from 'vitest';
import { nearest, suggest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['dept', 'depth'],
    ['foucs', 'focus'],
    ['Speech', 'speech'],
    ['captoin', 'caption'],
    ['layerss', 'layers'],
  ])('takes %s for %s', (wrong, right) => {
    expect(nearest(wrong, ['depth', 'focus', 'speech', 'caption', 'layers'])).toBe(right);
  });

  it('guesses nothing where nothing is near', () => {
    expect(nearest('xyz', ['depth', 'focus'])).toBeNull();
    expect(nearest('a', ['bc'])).toBeNull();
  });

  it('takes the nearest of several, the first of equals', () => {
    expect(nearest('wandd', ['hand', 'wand', 'wald'])).toBe('wand');
    expect(nearest('bild-3', ['bild-1', 'bild-2'])).toBe('bild-1');
  });

  it('is quick for names of any length', () => {
    expect(nearest('x'.repeat(1_000_000), ['depth'])).toBeNull();
  });
});

describe('suggest', () => {
  it('lists what is known where nothing is near', () => {
    expect(suggest('xyz', ['depth', 'focus'])).toBe('Known: depth, focus.');
    expect(suggest('xyz', [])).toBe('None is defined.');
  });
});
