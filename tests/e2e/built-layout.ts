import type { Page } from '@playwright/test';
import { layOut } from '../../src/core/lay-out.ts';
import type { Layout, Viewport } from '../../src/core/layout.ts';
import type { BuiltStory } from './built-story.ts';

/** The screen as the player knows it. */
export async function viewportOf(page: Page, textScale = 1): Promise<Viewport> {
  const [width, height, bottom] = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLElement>('.bb-stage canvas')!;
    return [canvas.clientWidth, canvas.clientHeight, document.querySelector<HTMLElement>('.bb-bar')!.offsetHeight];
  });
  return { width: width!, height: height!, textScale, insets: { top: 0, right: 0, left: 0, bottom: bottom! } };
}

/** The built story laid out as the player lays it out. */
export function layoutOf({ story, text, score, assets, measure }: BuiltStory, viewport: Viewport): Layout {
  return layOut({ story, text, score, assets, viewport, measure });
}
