import { describe, expect, it } from 'vitest';
import { asGuest, wholePageOf } from '../src/controls/guest-bar.ts';
import { type Shared, shareCode } from '../src/controls/share-code.ts';
import { askedSettings, PARAMETER_NAMES } from '../src/core/asked-settings.ts';
import { panelsAsked } from '../src/core/part.ts';
import { frameAddress } from '../src/element/address.ts';
import { secretIn } from '../src/modes/wordpress.ts';
import { wantedLanguage } from '../src/player/wanted-language.ts';
import { HOSTILE } from './hostile.ts';

const HERE = 'https://story.example/s/';
const panels = ['a', 'b', 'c'].map((id) => ({ id, chapter: 'x' }));
const offered = ['de', 'en', 'ar'];

/** Markup without what stands in its quotes: the same for any words, if they stay words. */
const bones = (markup: string): string => markup.replace(/="[^"]*"/g, '=""').replace(/>[^<]*</g, '><');

it('are two hundred', () => expect(new Set(HOSTILE).size).toBe(200));

describe('two hundred hostile strings in every parameter', () => {
  it('set nothing', () => {
    expect(PARAMETER_NAMES.length).toBeGreaterThan(10);
    for (const text of HOSTILE)
      for (const name of PARAMETER_NAMES)
        expect(
          askedSettings((asked) => (asked === name ? text : null)),
          `${name}=${text}`,
        ).toEqual({});
  });
  it('leave nothing out and lead to no other language', () => {
    for (const text of HOSTILE) {
      for (const name of ['panel', 'chapter', 'from', 'to'])
        expect(panelsAsked(panels, { [name]: text })).toEqual(['a', 'b', 'c']);
      expect(wantedLanguage({ shown: 'de', offered, asked: text, preferred: [] })).toBeNull();
      expect(secretIn(`#?secret=${text}`)).toBeNull();
    }
  });
  it('stay parameters in the addresses that are made of them', () => {
    for (const text of HOSTILE) {
      const here = `${HERE}?${new URLSearchParams({ mode: 'embed', panel: text, lang: text })}#${encodeURIComponent(text)}`;
      const guest = new URL(asGuest(`${HERE}ar/`, here));
      expect([guest.origin, guest.pathname]).toEqual(['https://story.example', '/s/ar/']);
      expect([...guest.searchParams]).toEqual([
        ['mode', 'embed'],
        ['panel', text],
      ]);
      const whole = new URL(wholePageOf(here, 'de', text));
      expect([whole.origin, whole.pathname, whole.search]).toEqual(['https://story.example', '/s/', '?lang=de']);
    }
  });
});

it('two hundred hostile strings in every attribute of the element open no other site and no other mode', () => {
  const none = {
    ...{ src: HERE, story: null, panel: null, lang: null, mode: null },
    ...{ controls: null, chapter: null, from: null, to: null },
  };
  for (const text of HOSTILE) {
    for (const name of ['panel', 'lang', 'mode', 'controls', 'chapter', 'from', 'to']) {
      const url = frameAddress({ ...none, [name]: text }, 'https://host.example/', HERE);
      expect([url?.origin, url?.pathname, url?.searchParams.getAll('mode')], `${name}=${text}`).toEqual([
        'https://story.example',
        '/s/',
        ['embed'],
      ]);
    }
    const beside = frameAddress({ ...none, src: null, story: text }, 'https://host.example/', HERE);
    expect(beside?.href.startsWith(HERE), text).toBe(true);
    const opened = frameAddress({ ...none, src: text }, 'https://host.example/', HERE);
    expect(['https:', 'http:', undefined]).toContain(opened?.protocol);
  }
});

it('two hundred hostile titles become no markup in what partners paste', () => {
  const shared = (text: string): Shared => ({
    base: HERE,
    page: HERE,
    language: 'de',
    title: text,
    at: '',
    chapter: text,
    poster: { src: `${HERE}p.webp`, width: 4, height: 5, alt: text },
  });
  for (const form of ['link', 'frame', 'element'] as const) {
    const plain = bones(shareCode(form, shared('Worte')));
    for (const text of HOSTILE) expect(bones(shareCode(form, shared(text))), text).toBe(plain);
  }
});
