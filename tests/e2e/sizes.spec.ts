import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { measureSizes } from '../../scripts/lib/sizes.ts';
import { openStory, outDir, PHONE, settle } from './story-page.ts';

const KB = 1024;

test('what a reader downloads stays within its bytes', async () => {
  const sizes = await measureSizes(outDir);
  const budgeted = sizes.filter(({ budget }) => budget !== undefined);
  expect(budgeted.length).toBeGreaterThanOrEqual(5);
  for (const { name, bytes, budget } of budgeted) expect(bytes, name).toBeLessThanOrEqual(budget ?? 0);
  expect(sizes.every(({ bytes }) => bytes > 0)).toBe(true);
});

test('what is really fetched until the stage plays stays within its bytes', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const asked: string[] = [];
  page.on('request', (request) => {
    const name = new URL(request.url()).pathname.slice(1);
    // Asked for a second after the story plays.
    if (!/(afterwards|clean-copy)-/.test(name)) asked.push(name);
  });
  await openStory(page);
  await settle(page);
  const sum = async (wanted: RegExp): Promise<number> => {
    const files = [...new Set(asked.filter((name) => wanted.test(name)))];
    expect(files.length, String(wanted)).toBeGreaterThan(0);
    const sizes = files.map(async (name) => brotliCompressSync(await readFile(join(outDir, name))).length);
    return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
  };
  expect(await sum(/\.js$/)).toBeLessThanOrEqual(135 * KB);
  expect(await sum(/lettering.*\.woff2$/)).toBeLessThanOrEqual(30 * KB);
  // Phones get the codec and the density made for them, and nothing twice.
  expect(asked.filter((name) => asked.indexOf(name) !== asked.lastIndexOf(name))).toEqual([]);
});
