import { expect, test } from 'vitest';
import type { Settings } from '../core/port.ts';
import { merged } from './merged.ts';

const settings = {
  motion: { reduced: false },
  text: { scale: 1, face: 'hand' },
  contrast: { high: false },
  sound: { muted: false, voice: 1 },
} as unknown as Settings;

test('what a change does not name stays, also where it is named as undefined', () => {
  const change = { text: { scale: 2, face: undefined }, motion: undefined } as unknown as Parameters<typeof merged>[1];
  expect(merged(settings, change)).toMatchObject({ ...settings, text: { scale: 2, face: 'hand' } });
  expect(merged(settings, { contrast: { high: true } })).toMatchObject({ ...settings, contrast: { high: true } });
});
