import { describe, expect, it } from 'vitest';
import type { BilderBogen as Published } from '../../public/element/bilder-bogen.d.ts';
import { type Asked, frameAddress } from './address.ts';
import type { BilderBogen } from './bilder-bogen.ts';

const NONE: Asked = {
  src: null,
  story: null,
  panel: null,
  lang: null,
  mode: null,
  controls: null,
  chapter: null,
  from: null,
  to: null,
};
const at = (asked: Partial<Asked>, home: string | null = 'https://story.example/'): string | null =>
  frameAddress({ ...NONE, ...asked }, 'https://host.example/news/', home)?.href ?? null;

describe('the address of the frame', () => {
  it.each([
    ['the folder above the script', {}, 'https://story.example/?mode=embed'],
    ['a story beside it', { story: 'a b' }, 'https://story.example/a%20b/?mode=embed'],
    ['a page', { src: 'https://x.example/s/' }, 'https://x.example/s/?mode=embed'],
    ['a page of the host', { src: '/s/' }, 'https://host.example/s/?mode=embed'],
    ['a language', { lang: 'ar' }, 'https://story.example/?mode=embed&lang=ar'],
    ['a panel to begin with', { panel: 'uhr' }, 'https://story.example/?mode=embed#uhr'],
    ['one panel only', { panel: 'uhr', mode: 'panel' }, 'https://story.example/?mode=embed&panel=uhr'],
    ['a range', { from: 'a', to: 'b' }, 'https://story.example/?mode=embed&from=a&to=b'],
    ['scrolling', { mode: 'scroll' }, 'https://story.example/?mode=embed&view=scroll'],
    ['no controls', { controls: 'none' }, 'https://story.example/?mode=embed&controls=none'],
  ])('is made for %s', (_, asked, expected) => expect(at(asked)).toBe(expected));
  it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://x.example/1', 'http://[', 'file:///etc/passwd'])(
    'is none for %s',
    (src) => expect(at({ src })).toBeNull(),
  );
  it('never lets a value become another parameter', () => {
    expect(at({ panel: 'a&mode=x#"><script>', mode: 'panel' })).toBe(
      'https://story.example/?mode=embed&panel=a%26mode%3Dx%23%22%3E%3Cscript%3E',
    );
  });
  it('is none without page and script', () => expect(at({}, null)).toBeNull());
});

/** Compiles only while the published types tell what the class has. */
type Members = Exclude<keyof Published, keyof HTMLElement>;
const told: readonly Members[] = [
  'time',
  'duration',
  'playing',
  'panels',
  'language',
  'panel',
  'play',
  'pause',
  'goTo',
];
const had: readonly (keyof BilderBogen)[] = told;
it('has what its types tell', () => expect(had).toBe(told));
