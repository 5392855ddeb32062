import { describe, expect, it } from 'vitest';
import type { Drawing, StoryAssets } from './assets.ts';
import { packAssets, unpackAssets } from './packed-assets.ts';

const image = (name: string, avif = name) => ({
  avif: `baked/s/${avif}.avif`,
  webp: `baked/s/${name}.webp`,
  width: name.length * 10,
  height: 7,
});
const drawing = (at: number): Drawing => ({
  box: { x: -at, y: at + 0.5, width: at + 2, height: at + 3 },
  cuts: {
    low: { image: at, x: 1, y: 2, width: 3, height: at },
    high: { image: at + 1, x: 4, y: 5, width: 6, height: at },
  },
});
const ASSETS: StoryAssets = {
  panels: {
    tisch: {
      images: { low: [image('eins'), { ...image('zwei'), avif: 'baked/s/zwei.webp' }], high: [image('drei', 'vier')] },
      layers: {
        fern: { type: 'art', drawings: { art: drawing(1), body: drawing(2) } },
        figur: {
          type: 'figure',
          body: drawing(3),
          head: drawing(4),
          expressions: { calm: drawing(5), blink: drawing(6) },
          neck: { x: 1, y: 2 },
          mouth: { x: 3, y: 4 },
          face: { x: 5, y: 6, width: 7, height: 8 },
        },
        leer: { type: 'art', drawings: {} },
      },
      posters: { wide: image('breit'), tall: image('hoch') },
    },
    ohne: { images: { low: [], high: [] }, layers: {}, posters: { wide: image('a'), tall: image('b') } },
  },
  sounds: { regen: { webm: 'baked/s/regen.webm', m4a: 'baked/s/regen.m4a' } },
  captions: 'baked/s/de.vtt',
};

describe('packAssets and unpackAssets', () => {
  it('give the same assets again, by way of JSON', () => {
    expect(unpackAssets(JSON.parse(JSON.stringify(packAssets(ASSETS, 'baked/s/'))))).toEqual(ASSETS);
  });

  it('take less than half the room', () => {
    const packed = JSON.stringify(packAssets(ASSETS, 'baked/s/')).length;
    expect(packed).toBeLessThan(JSON.stringify(ASSETS).length / 2);
  });

  it('refuse a picture that lies elsewhere', () => {
    expect(() => packAssets(ASSETS, 'baked/t/')).toThrow('"baked/s/eins.webp" does not lie in baked/t/');
  });
});
