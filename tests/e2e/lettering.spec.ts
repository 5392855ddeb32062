import { expect, type Page, test } from '@playwright/test';
import { cueAt } from '../../src/core/compose-score.ts';
import { layerStateAt } from '../../src/core/layer-state.ts';
import { type Layout, toScreen, toSheet } from '../../src/core/layout.ts';
import { createMomentFinder } from '../../src/core/moment-at.ts';
import { restingTimesOf, sharingIn } from '../../src/core/still.ts';
import { grow, isInside, isOverlap, type Rect } from '../../src/core/units.ts';
import { layoutOf, viewportOf } from './built-layout.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { openStory } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

const SMALLEST_LETTERS = 15;
/** Rounding to device pixels. */
const SLACK = 1;
/** Letterings may touch, faces may be brushed by a balloon's soft corner, but not more. */
const BRUSH = 3;
/** Frames are cut by hand: their edges wander. */
const EDGE = 6;

const SCREENS = [
  { width: 320, height: 568, scale: 1 },
  { width: 320, height: 568, scale: 2 },
  { width: 390, height: 844, scale: 1 },
  { width: 390, height: 844, scale: 2 },
  { width: 844, height: 390, scale: 1 },
  { width: 820, height: 1180, scale: 1 },
  { width: 820, height: 1180, scale: 2 },
  { width: 1440, height: 900, scale: 1 },
  { width: 1440, height: 900, scale: 2 },
  { width: 1920, height: 1080, scale: 1 },
  { width: 1920, height: 1080, scale: 2 },
  { width: 1080, height: 1920, scale: 1 },
  { width: 1080, height: 1920, scale: 2 },
];

interface Letter {
  readonly id: string;
  readonly box: Rect;
  readonly words: Rect;
  readonly fontSize: number;
}

/** Every lettering of a panel that is fully there, as it stands on the screen. */
function lettersOf(page: Page, panel: string): Promise<readonly Letter[]> {
  return page.evaluate((id) => {
    const rectOf = (element: Element): Rect => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const letters = [...document.querySelectorAll<HTMLElement>(`[id="${id}"].bb-lifted .bb-letter`)];
    return letters
      .filter((letter) => Number(letter.style.opacity) > 0.5)
      .map((letter) => ({
        id: letter.dataset.lettering ?? '',
        box: rectOf(letter),
        words: rectOf(letter.querySelector('.bb-words')!),
        fontSize: Number.parseFloat(getComputedStyle(letter.querySelector('.bb-words')!).fontSize),
      }));
  }, panel);
}

/** A panel's frame on the screen at a time. */
function frameAt({ score, story }: BuiltStory, layout: Layout, index: number, time: number): Rect {
  const { frame } = layout.panels[index]!;
  const { camera } = createMomentFinder(story)(score, layout, time);
  return {
    ...toScreen(camera, layout.viewport, frame),
    width: frame.width * camera.zoom,
    height: frame.height * camera.zoom,
  };
}

/** The boxes of a panel's faces on the screen at a time, reckoned from how the panel is drawn and moved. */
function facesAt(built: BuiltStory, layout: Layout, index: number, time: number): readonly Rect[] {
  const { panels, assets, score, story } = built;
  const frame = frameAt(built, layout, index, time);
  const [panel, span, place] = [panels[index]!, score.panels[index]!, layout.panels[index]!];
  const { camera } = createMomentFinder(story)(score, layout, time);
  const progress = (time - span.start) / (span.end - span.start);
  return panel.layers.flatMap((layer) => {
    const drawn = assets.panels[panel.id]!.layers[layer.id];
    const state = layerStateAt(panel.moves, layer.id, progress, (cue) => cueAt(cue, span.lettering));
    if (state.opacity < 0.5) return [];
    const boxes = drawn?.type === 'figure' ? [drawn.face, ...layer.faces] : layer.faces;
    const onScreen = boxes.map((box) => {
      const pivot = layer.pivot ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const at = (x: number, y: number) =>
        toScreen(
          camera,
          layout.viewport,
          toSheet(place, {
            x: pivot.x + (x - pivot.x) * state.scale + state.x,
            y: pivot.y + (y - pivot.y) * state.scale + state.y,
          }),
        );
      const [corner, far] = [at(box.x, box.y), at(box.x + box.width, box.y + box.height)];
      return { ...corner, width: far.x - corner.x, height: far.y - corner.y };
    });
    // Who is cut off by the frame is not seen.
    return onScreen.filter((face) => layer.breakout || isOverlap(face, frame));
  });
}

const show = ({ x, y, width, height }: Rect): string => [x, y, width, height].map(Math.round).join(' ');

// What is looked at is text over the pictures; few pixels below it spare a graphics card in software.
test.use({ deviceScaleFactor: 0.25 });

for (const { width, height, scale } of SCREENS) {
  test(`lettering stands free, readable and whole at ${width} × ${height}, text ${scale}`, async ({ page }) => {
    const built = await readBuiltStory();
    await page.setViewportSize({ width, height });
    await openStory(page);
    if (scale !== 1) await page.evaluate((text) => window.bilderbogen!.change({ text: { scale: text } }), scale);
    await page.evaluate(() => document.fonts.ready);
    const viewport = await viewportOf(page, scale);
    const layout = layoutOf(built, viewport);
    const { score } = built;
    const room: Rect = { x: 0, y: 0, width, height: height - viewport.insets.bottom };
    const bad: string[] = [];
    const seen = new Set<string>();
    for (const [index, panel] of built.panels.entries()) {
      for (const time of restingTimesOf(score, index, sharingIn(layout))) {
        await page.evaluate((to) => window.bilderbogen!.seek(to), time);
        await expect.poll(() => page.evaluate(() => window.bilderbogen!.stats().framesRendered)).toBeGreaterThan(0);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const letters = await lettersOf(page, panel.id);
        const frame = frameAt(built, layout, index, time);
        const faces = facesAt(built, layout, index, time).filter((face) => isOverlap(face, room));
        const complain = (letter: Letter, what: string): void => {
          bad.push(`${panel.id}/${letter.id} at ${time.toFixed(1)} s (${show(letter.box)}) ${what}`);
        };
        for (const [at, letter] of letters.entries()) {
          seen.add(`${panel.id}/${letter.id}`);
          if (!isInside(letter.box, room, SLACK)) complain(letter, 'is not whole on the screen, or under the bar');
          if (isOverlap(grow(letter.box, -EDGE), frame) && !isInside(grow(letter.box, -EDGE), frame, 0))
            complain(letter, `lies across its frame's edge (${show(frame)})`);
          if (!isInside(letter.words, letter.box, SLACK + 2))
            complain(letter, `runs over its box: ${show(letter.words)}`);
          if (letter.fontSize < SMALLEST_LETTERS) complain(letter, `is too small: ${letter.fontSize} px`);
          for (const other of letters.slice(at + 1)) {
            if (isOverlap(grow(letter.box, -BRUSH), other.box))
              complain(letter, `lies over ${other.id} (${show(other.box)})`);
          }
          for (const face of faces)
            if (isOverlap(grow(letter.box, -BRUSH), face)) complain(letter, `lies over a face (${show(face)})`);
        }
      }
    }
    expect(bad).toEqual([]);
    // Every lettering of the story was seen at one rest or another.
    expect([...seen].sort()).toEqual(
      built.panels.flatMap(({ id, lettering }) => lettering.map((item) => `${id}/${item.id}`)).sort(),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
