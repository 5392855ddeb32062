import { describe, expect, it } from 'vitest';
import { aPage, aPanel, aStory } from '../../tests/factories.ts';
import { panelsAsked, partOf } from './part.ts';
import { panelsOf } from './story.ts';

const panels = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, chapter: index < 2 ? 'eins' : 'zwei' }));

describe('the panels an embed asks for', () => {
  it.each([
    ['nothing: all', {}, 'abcd'],
    ['one panel', { panel: 'c' }, 'c'],
    ['a chapter', { chapter: 'zwei' }, 'cd'],
    ['a range', { from: 'b', to: 'c' }, 'bc'],
    ['a range backwards', { from: 'c', to: 'b' }, 'bc'],
    ['an open end', { from: 'c' }, 'cd'],
    ['an open start', { to: 'b' }, 'ab'],
    ['a slip', { panel: 'x', chapter: 'y', from: 'z' }, 'abcd'],
    ['words of the language', { panel: '__proto__', chapter: 'constructor' }, 'abcd'],
  ])('are found for %s', (_, asked, expected) => {
    expect(panelsAsked(panels, asked).join('')).toBe(expected);
  });
});

describe('a part of a story', () => {
  const story = aStory({
    pages: [
      aPage({ id: 'p1', chapter: 'eins', panels: [aPanel({ id: 'a' }), aPanel({ id: 'b' })] }),
      aPage({ id: 'p2', chapter: 'zwei', panels: [aPanel({ id: 'c' })] }),
    ],
  });
  it('has only its panels and chapters', () => {
    const part = partOf(story, ['b'], false);
    expect(panelsOf(part).map(({ id }) => id)).toEqual(['b']);
    expect(part.chapters.map(({ id }) => id)).toEqual(['eins']);
    expect(part.pages[0]?.grid).toBe(story.pages[0]?.grid);
  });
  it('gives each panel a page of its own', () => {
    const part = partOf(story, ['a', 'b', 'c'], true);
    expect(part.pages.map(({ panels: own, grid }) => [own.length, Object.keys(grid.areas)])).toEqual([
      [1, ['a']],
      [1, ['b']],
      [1, ['c']],
    ]);
  });
  it('is never empty', () => expect(() => partOf(story, ['x'], true)).toThrow(RangeError));
});
