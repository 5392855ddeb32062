import type { Page } from '@playwright/test';
import { axeViolations } from './axe-violations.ts';
import type { ServedStory } from './open-story.ts';
import { leaveUnpainted } from './unpainted.ts';

/** The screens that are walked; a desk's grids and bar are others than a phone's. */
export const AXE_SCREENS = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;
export type AxeScreen = keyof typeof AXE_SCREENS;

export interface AxeWalk {
  readonly language: string;
  readonly screen: AxeScreen;
  readonly edition: 'stage' | 'text';
  readonly panels: number;
  /** One line each: where, rule, element. */
  readonly found: readonly string[];
}

export interface AxeWalkOptions {
  readonly language: string;
  /** Folder of the language's page, '' at the top. */
  readonly folder: string;
  readonly screen: AxeScreen;
  /** Settings, as the address takes them: `contrast=high&size=200`. */
  readonly settings: string;
}

async function open(served: ServedStory, options: AxeWalkOptions, query: string): Promise<Page> {
  const { language, folder, screen, settings } = options;
  const context = await served.browser.newContext({ viewport: AXE_SCREENS[screen], deviceScaleFactor: 0.25 });
  const page = await context.newPage();
  await leaveUnpainted(page);
  await page.goto(`${served.address}${folder}?lang=${language}&${query}&${settings}`);
  return page;
}

/** Looks at a language's page as it stands, then at every panel as it is told to its end. */
export async function walkStage(served: ServedStory, options: AxeWalkOptions): Promise<AxeWalk> {
  const page = await open(served, options, 'still&motion=reduced');
  await page.waitForFunction(() => window.bilderbogen !== undefined, undefined, { polling: 50 });
  const ids = await page.evaluate(async () => {
    await window.bilderbogen?.ready;
    return window.bilderbogen?.panels.map(({ id }) => id) ?? [];
  });
  // The bar stands at every panel: what is wrong with it is told once.
  const known = new Set(await axeViolations(page));
  const found = [...known].map((line) => `page: ${line}`);
  for (const id of ids) {
    await page.evaluate((to) => window.bilderbogen?.goTo(to), id);
    await page.locator(`.bb-lifted[id="${id}"]`).waitFor();
    for (const line of await axeViolations(page, `[id="${id}"]`, '.bb-bar')) {
      if (!known.has(line)) found.push(`${id}: ${line}`);
      known.add(line);
    }
  }
  await page.context().close();
  return { ...options, edition: 'stage', panels: ids.length, found };
}

/** Looks at a language's text edition, all of it laid out. */
export async function walkText(served: ServedStory, options: AxeWalkOptions): Promise<AxeWalk> {
  const page = await open(served, options, 'text');
  await page.locator('.bb-finder').waitFor({ state: 'attached' });
  const panels = await page.evaluate(() => {
    for (const group of document.querySelectorAll<HTMLElement>('.bb-group')) group.style.contentVisibility = 'visible';
    return document.querySelectorAll('.bb-panel').length;
  });
  const found = await axeViolations(page);
  await page.context().close();
  return { ...options, edition: 'text', panels, found };
}
