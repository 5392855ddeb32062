import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

const OPTIONS: RunOptions = { resultTypes: ['violations'], preload: false };
/** Their outlines are strokes, which axe does not see; what they stand on is painted. */
const UNSEEN = 'html.bb-staged :is([data-kind="sound"], [data-kind="title"]) .bb-words';

let source: Promise<string> | undefined;

/**
 * What axe finds on an open page, as one line each: rule and element.
 * @param within selectors of the parts to look at; none: the whole page.
 */
export async function axeViolations(page: Page, ...within: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) {
    source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(await source);
  }
  return page.evaluate(
    async ({ parts, unseen, options }) => {
      const context = parts.length > 0 ? { include: parts, exclude: [unseen] } : { exclude: [unseen] };
      const { violations } = await window.axe!.run(context, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')}${any[0] ? ` (${any[0].message})` : ''}`),
      );
    },
    { parts: [...within], unseen: UNSEEN, options: OPTIONS },
  );
}
