import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openDialog, openEdition, openStage, PAGES } from './open-page.ts';
import { root, SMALL } from './story-page.ts';
import { leaveUnpainted } from './unpainted.ts';

test.beforeEach(({ page }) => leaveUnpainted(page));

/** Said with what they hold as their name; what is inside them is not said again. */
const WHOLE = new Set([
  'heading',
  'link',
  'button',
  'image',
  'DisclosureTriangle',
  'checkbox',
  'radio',
  'switch',
  'slider',
]);
/** Not said: boxes without a meaning of their own. */
const SILENT = new Set([
  'generic',
  'none',
  'paragraph',
  'LineBreak',
  'ListMarker',
  'RootWebArea',
  'Section',
  'strong',
  'LabelText',
]);
const STATES = ['level', 'checked', 'pressed', 'expanded', 'disabled'];

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** `aria-valuetext` of what has a value: said instead of it, and no part of the tree. */
async function valueTexts(devtools: CDPSession, tree: readonly Node[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { nodeId, backendDOMNodeId, value } of tree) {
    if (value === undefined || backendDOMNodeId === undefined) continue;
    const { node } = await devtools.send('DOM.describeNode', { backendNodeId: backendDOMNodeId });
    const at = node.attributes?.indexOf('aria-valuetext') ?? -1;
    if (at >= 0) texts.set(nodeId, node.attributes?.[at + 1] ?? '');
  }
  return texts;
}

/** What a screen reader meets from the beginning of `scope` to its end, a line each, out of Chromium's own tree. */
async function heard(page: Page, scope: string): Promise<readonly string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { root: top } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: top.nodeId, selector: scope });
  const { node } = await devtools.send('DOM.describeNode', { nodeId });
  const tree = (await devtools.send('Accessibility.getFullAXTree')).nodes as readonly Node[];
  const byId = new Map(tree.map((one) => [one.nodeId, one]));
  const inWords = await valueTexts(devtools, tree);
  const said: string[] = [];
  const say = (one: Node): void => {
    const role = String(one.role?.value ?? 'none');
    // Soft hyphens are for the eye; no reader says them.
    const name = String(one.name?.value ?? '')
      .replaceAll('\u00ad', '')
      .trim();
    if (role === 'StaticText') {
      if (name) said.push(name);
      return;
    }
    if (!one.ignored && !SILENT.has(role)) {
      const states = (one.properties ?? [])
        .filter(({ name: state, value }) => STATES.includes(state) && value.value !== false)
        .map(({ name: state, value }) => `${state} ${value.value}`);
      const description = one.description?.value ? [`(${one.description.value})`] : [];
      const value = one.value?.value === undefined ? [] : [`= ${inWords.get(one.nodeId) ?? one.value.value}`];
      said.push([`[${[role, ...states].join(', ')}]`, name, ...value, ...description].filter(Boolean).join(' '));
      if (WHOLE.has(role)) return;
    }
    for (const id of one.childIds ?? []) {
      const child = byId.get(id);
      if (child) say(child);
    }
  };
  const from = tree.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (from) say(from);
  await devtools.detach();
  return said;
}

/** Compares with the log that was read through; `BILDERBOGEN_GOLDEN=write` writes it anew. */
async function expectGolden(name: string, said: readonly string[]): Promise<void> {
  const file = join(root, 'tests/e2e/readings', `${name}.txt`);
  const log = `${said.join('\n')}\n`;
  if (process.env.BILDERBOGEN_GOLDEN === 'write') await writeFile(file, log);
  expect(log).toBe(await readFile(file, 'utf8'));
}

for (const opened of PAGES) {
  test(`what a screen reader says is what was read through (${opened.language})`, async ({ page }) => {
    await openEdition(page, opened);
    await page.evaluate(() => {
      for (const group of document.querySelectorAll<HTMLElement>('.bb-group, .bb-origin-group'))
        group.style.contentVisibility = 'visible';
    });
    await expectGolden(`${opened.language}-text`, await heard(page, '.bb-story'));
    await openStage(page, opened, '&motion=reduced');
    await openDialog(page, '.bb-settings-button');
    if (opened.language === 'ar') await expect(page.locator('#bb-voice-on-request')).toBeAttached();
    const settings = await heard(page, 'dialog[open]');
    await page.keyboard.press('Escape');
    await expectGolden(`${opened.language}-controls`, [...(await heard(page, '.bb-bar')), ...settings]);
  });
}

test('one status line says each panel once; nothing else is live; the canvas is hidden', async ({ page }) => {
  await page.setViewportSize(SMALL);
  const ids = await openStage(page, PAGES[0], '&motion=reduced&captions=always&descriptions=text');
  const roles = await page.evaluate(() => ({
    status: document.querySelectorAll('[role="status"]:not(dialog *)').length,
    // The invitation to let the story sound comes once, where a browser wants a touch first.
    live: document.querySelectorAll('[aria-live]:not(.bb-invitation, [aria-live="off"]), [role="alert"], [role="log"]')
      .length,
    application: document.querySelectorAll('[role="application"]').length,
    canvases: [...document.querySelectorAll('canvas')].map((one) => one.closest('[aria-hidden="true"]') !== null),
    order: [...document.querySelectorAll('.bb-panel')].map(({ id }) => id),
    html: document.documentElement.lang,
  }));
  expect(roles).toEqual({ status: 1, live: 0, application: 0, canvases: [true], order: ids, html: 'de' });
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const line = document.querySelector('.bb-status')!;
    new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, {
      childList: true,
      characterData: true,
    });
  });
  for (const index of [1, 2, 1]) {
    await page.evaluate((to) => window.bilderbogen!.goTo(to), ids[index]!);
    await page.waitForTimeout(1500);
  }
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.map((words) => words.split(':')[0])).toEqual([2, 3, 2].map((n) => `Bild ${n} von ${ids.length}`));
});
