import { expect, type Page } from '@playwright/test';
import { openStory } from './story-page.ts';

/** The story's languages with the folders of their pages; the original stands at the top. */
export const PAGES = [
  { language: 'de', folder: './' },
  { language: 'de-simple', folder: './de-simple/' },
  { language: 'en', folder: './en/' },
  { language: 'ar', folder: './ar/' },
] as const;
export type PageOf = (typeof PAGES)[number];

/** What opens each dialog. */
export const DIALOGS = [
  ['contents', '.bb-contents-button'],
  ['sources', '.bb-sources-button'],
  ['results', '.bb-results-button'],
  ['settings', '.bb-settings-button'],
] as const;

/** Opens a language's stage, still; `query` comes behind `?still`. */
export const openStage = (page: Page, { language, folder }: PageOf, query = ''): Promise<string[]> =>
  openStory(page, `${folder}?still${language === 'de' ? '&lang=de' : ''}${query}`);

/** Opens a language's text edition and waits until its search has come. */
export async function openEdition(page: Page, { language, folder }: PageOf, query = ''): Promise<void> {
  await page.goto(`${folder}?text${language === 'de' ? '&lang=de' : ''}${query}`);
  await expect(page.locator('.bb-finder')).toBeAttached();
}

/** Opens a dialog and waits until all of it has come. */
export async function openDialog(page: Page, opener: string): Promise<void> {
  await page.locator(opener).focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await expect(dialog).toBeVisible();
  if (opener.includes('settings')) await expect(page.locator('#bb-contrast')).toBeAttached();
  if (opener.includes('results')) await expect(dialog.locator('.bb-finder')).toBeAttached();
}

export async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  // The focus goes back to the opener a moment later; what is focused before that loses it again.
  await expect(page.locator('.bb-bar :focus')).toHaveCount(1);
}
