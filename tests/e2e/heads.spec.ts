import { expect, test } from '@playwright/test';
import { layoutOf } from './built-layout.ts';
import { readBuiltStory } from './built-story.ts';

const PHONE = { width: 390, height: 844, textScale: 1, insets: { top: 0, right: 0, bottom: 66, left: 0 } };
/** Head of whoever speaks on a phone, hair to chin, in CSS pixels. */
const LEAST = 64;
const SPOKEN = ['speech', 'shout', 'whisper', 'thought'];

test('whoever speaks has a head that can be read on a phone', async () => {
  const built = await readBuiltStory();
  const layout = layoutOf(built, PHONE);
  const heads = built.panels.flatMap((panel, index) => {
    const speakers = new Set(panel.lettering.filter(({ kind }) => SPOKEN.includes(kind)).map(({ anchor }) => anchor));
    return [...speakers].flatMap((layer) => {
      const drawn = typeof layer === 'string' ? built.assets.panels[panel.id]?.layers[layer] : undefined;
      if (drawn?.type !== 'figure') return [];
      return [{ who: `${panel.id}: ${String(layer)}`, height: drawn.head.box.height * layout.panels[index]!.scale }];
    });
  });
  expect(heads.length).toBeGreaterThan(20);
  expect(heads.filter(({ height }) => height < LEAST)).toEqual([]);
});
