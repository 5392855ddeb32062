import { expect, test } from 'vitest';
import { aPanel } from '../../tests/factories.ts';
import { cameraPathOf } from './frame-shot.ts';
import type { PanelPlace, Viewport } from './layout.ts';

const VIEWPORT: Viewport = {
  width: 400,
  height: 800,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  textScale: 1,
};
const FRAME = { x: 10, y: 1000, width: 380, height: 500 };
const PLACE: PanelPlace = {
  index: 0,
  id: 'kette',
  frame: FRAME,
  outline: [],
  crop: { x: 170, y: 0, width: 760, height: 1000 },
  scale: 0.5,
  page: { x: 0, y: 1000, width: 400, height: 500 },
};
const REST = { x: 200, y: 1250, zoom: 1 };

test('a pan begins at the picture’s end, even where the screen’s cut leaves out what it was drawn to begin with', () => {
  const closeUp = { x: 0, y: 300, width: 400, height: 400 };
  const panel = aPanel({ shot: { arrive: 'travel', move: 'pan', frame: 'panel', closeUp } });
  const { from, to } = cameraPathOf(panel, PLACE, VIEWPORT, REST);
  expect(from.zoom).toBe(2);
  expect(from.x - VIEWPORT.width / 2 / from.zoom).toBeCloseTo(-5, 6);
  expect(to).toBe(REST);
});
