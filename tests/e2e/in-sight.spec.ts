import { expect, test } from '@playwright/test';
import { bytesOf, type KeepEntry, meansOf, panelIdsOf, planKeep } from '../../src/core/keep.ts';
import type { Layout } from '../../src/core/layout.ts';
import type { Moment } from '../../src/core/moment.ts';
import { createMomentFinder } from '../../src/core/moment-at.ts';
import { restingTimesOf, sharingIn } from '../../src/core/still.ts';
import { layoutOf, viewportOf } from './built-layout.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { openStory, PHONE, seek, statsOf } from './story-page.ts';
import { leaveUndrawn } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUndrawn(page));

const MB = 1024 * 1024;
const MOST_DRAWS = 16;
const MOST_BYTES = 64 * MB;
/** Height of the bar where no page is asked. */
const BAR = 60;

interface Plans {
  readonly find: (time: number) => Moment;
  readonly planAt: (time: number) => readonly KeepEntry[];
  /** Panels with the MB they take at least. */
  readonly name: (panels: readonly { readonly index: number }[]) => string;
}

/** What the player holds at every time, reckoned as it does. */
function plansOf({ story, score, assets }: BuiltStory, layout: Layout, pixelRatio: number): Plans {
  const finder = createMomentFinder(story);
  const panelIds = panelIdsOf(story);
  const find = (time: number): Moment => finder(score, layout, time);
  return {
    find,
    planAt: (time) =>
      planKeep({ moment: find(time), layout, assets, panelIds, pixelRatio, ...meansOf(layout.viewport) }),
    name: (panels) =>
      panels
        .map(({ index }) => panelIds[index]!)
        .map((id) => `${id} ${(bytesOf(assets.panels[id], 'low') / MB).toFixed(1)} MB`)
        .join(', '),
  };
}

/** What is wrong with a plan at a time, or nothing: panels in sight for which it has no room. */
function blankAt({ find, planAt, name }: Plans, time: number): string[] {
  const plan = planAt(time);
  const blank = find(time).panels.filter((seen) => !plan.some((kept) => kept.index === seen.index));
  return blank.length > 0 ? [`${time.toFixed(1)} s: no room for ${name(blank)} beside ${name(plan)}`] : [];
}

for (const [width, height, pixelRatio] of [
  [PHONE.width, PHONE.height, 1],
  [PHONE.width, PHONE.height, 3],
  [1440, 900, 1],
  [1440, 900, 2],
] as const) {
  test(`there is room for every panel in sight wherever one rests at ${width} × ${height}, ${pixelRatio}-fold`, async () => {
    const built = await readBuiltStory();
    const { score } = built;
    const insets = { top: 0, right: 0, left: 0, bottom: BAR };
    const layout = layoutOf(built, { width, height, textScale: 1, insets });
    const plans = plansOf(built, layout, pixelRatio);
    const rests = score.panels.flatMap((_, index) => restingTimesOf(score, index, sharingIn(layout)));
    expect(rests.flatMap((time) => blankAt(plans, time))).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('every panel in sight is there wherever one rests, within bytes and draw calls', async ({ page }) => {
    test.setTimeout(180_000);
    const built = await readBuiltStory();
    const { score } = built;
    await openStory(page);
    const layout = layoutOf(built, await viewportOf(page));
    const plans = plansOf(built, layout, 1);
    const bad: string[] = [];
    for (const index of score.panels.keys()) {
      for (const time of restingTimesOf(score, index, sharingIn(layout))) {
        await seek(page, time);
        const { panelsAwaited, panelsKept, textureBytes, drawCalls } = await statsOf(page);
        const planned = plans.planAt(time).length;
        const at = `${score.panels[index]!.id} at ${time.toFixed(1)} s`;
        bad.push(...blankAt(plans, time));
        if (panelsAwaited > 0) bad.push(`${at}: ${panelsAwaited} still awaited`);
        if (panelsKept !== planned) bad.push(`${at}: ${panelsKept} kept of ${planned} planned`);
        if (textureBytes > MOST_BYTES) bad.push(`${at}: ${(textureBytes / MB).toFixed(1)} MB`);
        if (drawCalls > MOST_DRAWS) bad.push(`${at}: ${drawCalls} draw calls`);
      }
    }
    expect(bad).toEqual([]);
  });
});
