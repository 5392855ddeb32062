import { expect, type Page, test } from '@playwright/test';
import { panelsShowing, resultGroupsOf } from '../../src/core/results.ts';
import { type BuiltStory, readBuiltStory } from './built-story.ts';
import { hashOf, openStory, PHONE, panelOf, whenReady } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

let built: BuiltStory;
test.beforeAll(async () => {
  built = await readBuiltStory();
});

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Alle Ergebnisse' });
const shown = (page: Page) => page.locator('.bb-record:visible');
const recordOf = (page: Page, id: string) => page.locator(`[id="ergebnis-${id}"]`);
const statementOf = (id: string): string => built.text.results[id]!.statement;

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ergebnisse', exact: true }).click();
  await expect(sheet(page).getByRole('searchbox')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 568 } });

  test('every result is listed once by origin, with passage and links to its panels; panels link to it', async ({
    page,
  }) => {
    await page.goto('./');
    const groups = resultGroupsOf(built.story);
    await expect(page.locator('.bb-origin-group h3')).toHaveText(
      groups.map(({ origin }) => built.text.origins[origin]!),
    );
    await expect(page.locator('.bb-register .bb-statement')).toHaveText(
      groups.flatMap(({ results }) => results.map(({ result }) => statementOf(result.id))),
    );
    for (const { id, passage } of built.story.results) {
      await expect(recordOf(page, id).locator('blockquote')).toHaveText(passage);
      const links = recordOf(page, id).locator('.bb-record-panels a');
      const panels = panelsShowing(built.story, id).map((panel) => panel.id);
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)))).toEqual(panels);
      const back = page.locator(`.bb-panel .bb-source[href="#ergebnis-${id}"]`);
      expect(await back.evaluateAll((all) => all.map((link) => link.closest('.bb-panel')?.id))).toEqual(panels);
    }
    const listed = await page.locator('.bb-register :is(.bb-statement, .bb-passage)').allTextContents();
    expect(new Set(listed).size).toBe(listed.length);
    // What panels quote besides is no result's passage; two panels may rest on the same sentence.
    for (const { id } of built.panels) {
      const quoted = await page.locator(`[id="${id}"] :is(.bb-statement, .bb-passage)`).allTextContents();
      expect(new Set([...listed, ...quoted]).size, id).toBe(listed.length + quoted.length);
    }
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width).toBeLessThanOrEqual(room!);
  });

  test('sources and thanks name the report, every person and every document, and link to no other site', async ({
    page,
  }) => {
    await page.goto('./#quellen');
    const credits = page.locator('#quellen');
    await expect(credits.locator('.bb-report')).toContainText(built.story.source.title);
    for (const { name } of built.story.people) await expect(credits.getByText(name, { exact: true })).toHaveCount(1);
    await expect(credits.locator('.bb-document cite')).toHaveText(
      built.story.documents.map(({ id }) => built.text.documents[id]!.title),
    );
    const origins = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).origin));
    expect([...new Set(origins)]).toEqual([new URL(page.url()).origin]);
  });
});

test('words and choices narrow the list, the number is said, and all comes back', async ({ page }) => {
  await openStory(page);
  await openList(page);
  const all = built.story.results.length;
  await expect(shown(page)).toHaveCount(all);
  const theme = built.story.results[0]!.theme;
  const ofTheme = built.story.results.filter((result) => result.theme === theme);
  await page.getByRole('checkbox', { name: built.text.themes[theme]! }).check();
  await expect(shown(page)).toHaveCount(ofTheme.length);
  await expect(page.getByRole('status').filter({ hasText: 'von' })).toHaveText(
    `${ofTheme.length} von ${all} Ergebnissen`,
  );
  const { origin } = ofTheme.at(-1)!;
  await page.getByRole('checkbox', { name: built.text.origins[origin]! }).check();
  await expect(shown(page)).toHaveCount(ofTheme.filter((result) => result.origin === origin).length);
  await page.getByRole('searchbox').fill('tretboot');
  await expect(shown(page)).toHaveCount(0);
  await expect(sheet(page).getByRole('status')).toHaveText('Keine Treffer.');
  await page.getByRole('button', { name: 'Wieder alle zeigen' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(shown(page)).toHaveCount(all);
  await page.getByRole('searchbox').fill('GEFLUECHTETE');
  const found = await shown(page).allTextContents();
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all);
  // Found are words, however the page may break them.
  expect(found.every((text) => /geflüchtete/i.test(text.replaceAll('\u00ad', '')))).toBe(true);
});

test('a link to a result opens it, on loading and later; closing leads back to the story', async ({ page }) => {
  const [first, , third] = built.story.results;
  await openStory(page, `./?still#ergebnis-${third!.id}`);
  await expect(sheet(page)).toBeVisible();
  await expect(recordOf(page, third!.id).getByRole('heading')).toBeFocused();
  await expect(recordOf(page, third!.id)).toBeInViewport();
  await page.getByRole('searchbox').fill(statementOf(third!.id).slice(0, 30));
  await expect(recordOf(page, first!.id)).toBeHidden();
  await page.evaluate((id) => {
    location.hash = `#ergebnis-${id}`;
  }, first!.id);
  await expect(recordOf(page, first!.id).getByRole('heading')).toBeFocused();
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect.poll(() => hashOf(page)).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.evaluate(() => {
    location.hash = '#ergebnisse';
  });
  await expect(sheet(page)).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toBeHidden();
  await expect(page.locator('.bb-register .bb-record')).toHaveCount(built.story.results.length);
});

test('from a panel’s sources to its record, to all results, and on to another panel, with the keyboard', async ({
  page,
}) => {
  await openStory(page);
  const result = built.story.results.find(({ id }) => panelsShowing(built.story, id).length > 0)!;
  const panels = panelsShowing(built.story, result.id);
  await page.evaluate((id) => window.bilderbogen!.goTo(id), panels[0]!.id);
  await page.getByRole('button', { name: 'Worauf beruht das?' }).focus();
  await page.keyboard.press('Enter');
  const sources = page.getByRole('dialog', { name: 'Worauf beruht das?' });
  await expect(sources.getByRole('heading', { name: statementOf(result.id) })).toBeVisible();
  await sources.getByRole('link', { name: 'Alle Ergebnisse' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeVisible();
  await expect(page.locator('.bb-all-results .bb-record')).toHaveCount(built.story.results.length);
  const link = recordOf(page, result.id).locator('.bb-record-panels a').last();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeHidden();
  const last = panels.at(-1)!.id;
  await expect.poll(() => panelOf(page)).toBe(last);
  await expect(page.locator(`[id="${last}-titel"]`)).toBeFocused();
  await expect.poll(() => hashOf(page)).toBe(`#${last}`);
});

test('a stone in a picture opens its result', async ({ page }) => {
  const panel = built.panels.find(({ interactions }) => interactions.some(({ kind }) => kind === 'result'));
  if (!panel) throw new Error('no panel of the story opens a result');
  const stone = panel.interactions.find(({ kind }) => kind === 'result')!;
  await openStory(page);
  await page.evaluate((id) => window.bilderbogen!.goTo(id), panel.id);
  const button = page.getByRole('button', { name: built.text.panels[panel.id]!.interactions![stone.id]!.label });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(recordOf(page, stone.result!).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('the focus returns to the button, and the list to the page', async ({ page }) => {
  await openStory(page);
  const button = page.getByRole('button', { name: 'Ergebnisse', exact: true });
  await openList(page);
  expect(await page.locator('.bb-register .bb-record').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(page.locator('.bb-register .bb-record')).toHaveCount(built.story.results.length);
  await expect(page.locator('.bb-record[hidden]')).toHaveCount(0);
});

test('sources and thanks are reached from the contents; keys scroll there as on any page', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const ids = await openStory(page);
  await page.getByRole('button', { name: 'Inhalt' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Quellen und Dank' }).click();
  const heading = page.locator('#quellen-titel');
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect.poll(() => panelOf(page)).toBe(ids.at(-1));
  await page.waitForTimeout(600);
  expect(await hashOf(page)).toBe('#quellen');
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  await page.goBack();
  await expect.poll(() => panelOf(page)).toBe(ids[0]);
});

test('on paper every result stands once, also while its sheet is open', async ({ page }) => {
  await openStory(page);
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(built.story.results.length);
  await expect(page.locator('.bb-document')).toHaveCount(built.story.documents.length);
  await page.emulateMedia({ media: 'screen' });
  await openList(page);
  await page.getByRole('searchbox').fill('tretboot');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(shown(page)).toHaveCount(built.story.results.length);
});

test('the text edition can be searched, too', async ({ page }) => {
  await page.goto('./?text#ergebnisse');
  await page.getByRole('searchbox').fill(statementOf(built.story.results[1]!.id));
  await expect(shown(page)).toHaveCount(1);
  const [other] = built.story.results;
  await page.evaluate((id) => {
    location.hash = `#ergebnis-${id}`;
  }, other!.id);
  await expect(recordOf(page, other!.id)).toBeInViewport();
});

test('search and filters fit 320 px with text twice as large, and are large enough to touch', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openStory(page);
  await page.evaluate(() => window.bilderbogen!.change({ text: { scale: 2 } }));
  await page.evaluate(() => {
    location.hash = '#ergebnisse';
  });
  await sheet(page).locator('summary').click();
  const body = page.locator('.bb-all-results .bb-sheet-body');
  expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  const small = await body
    .locator('a:visible, button:visible, .bb-choice, input[type="search"], summary')
    .evaluateAll((all) =>
      all
        .map((control) => ({ name: control.outerHTML.slice(0, 80), box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24 || box.left < 0 || box.right > innerWidth)
        .map(({ name }) => name),
    );
  expect(small).toEqual([]);
});

test('search is fetched with the first opening only; without it the list is whole', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('**/finder-*.js', (route) => route.abort());
  await openStory(page);
  expect(asked.filter((url) => url.includes('finder'))).toEqual([]);
  await page.getByRole('button', { name: 'Ergebnisse', exact: true }).click();
  await expect(shown(page)).toHaveCount(built.story.results.length);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  expect(await page.evaluate(() => window.bilderbogen!.panels.length)).toBe(built.panels.length);
  await whenReady(page);
});
