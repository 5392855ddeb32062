import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { root } from './story-page.ts';

/** Most a pixel's channel may be off before it counts as another pixel. */
const SAME = 3;
const MOST_DIFFERING = 0.0005;

export interface Shot {
  readonly picture: Buffer;
  /** Every lettering in sight, where it stands and how much of it is there. */
  readonly lettering: readonly string[];
}

/**
 * What a settled page shows: its picture without controls and captions, and its lettering by place, since browsers draw the same letters
 * a little differently after they were moved.
 */
export async function shoot(page: Page): Promise<Shot> {
  const lettering = await page.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('.bb-lifted .bb-letter')];
    const seen = elements.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isSeen = ({ element, box }: (typeof seen)[number]): boolean =>
      Number(element.style.opacity) > 0 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth;
    const lines = seen.filter(isSeen).map(({ element, box }) => {
      const place = [box.x, box.y, box.width, box.height].map((number) => number.toFixed(1)).join(' ');
      return `${element.closest('.bb-panel')?.id}/${element.dataset.lettering}: ${place} · ${element.style.opacity}`;
    });
    for (const part of document.querySelectorAll<HTMLElement>('.bb-controls, .bb-captions, .bb-story'))
      part.style.visibility = 'hidden';
    return lines;
  });
  const picture = await page.screenshot();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.bb-controls, .bb-captions, .bb-story'))
      part.style.visibility = '';
  });
  return { picture, lettering };
}

const pixelsOf = (picture: Buffer) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** Share of pixels that differ; 1 if the sizes do. */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 3) {
    const off = (channel: number): number => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0));
    if (off(0) > SAME || off(1) > SAME || off(2) > SAME) differing++;
  }
  return differing / (a.data.length / 3);
}

/** What is wrong with a moment that should look like another, as sentences, or nothing; keeps both pictures for looking at. */
export async function complain(name: string, one: Shot, other: Shot): Promise<string[]> {
  const wrong = [...one.lettering, ...other.lettering]
    .filter((line) => !(one.lettering.includes(line) && other.lettering.includes(line)))
    .map((line) => `${name}: ${line} in only one of them`);
  const difference = await differenceOf(one.picture, other.picture);
  if (difference < MOST_DIFFERING) return wrong;
  const folder = join(root, 'test-results', 'pictures');
  await mkdir(folder, { recursive: true });
  const file = name.replaceAll(/[^\w-]+/g, '-');
  await writeFile(join(folder, `${file}-1.png`), one.picture);
  await writeFile(join(folder, `${file}-2.png`), other.picture);
  return [...wrong, `${name}: ${(difference * 100).toFixed(2)} % of the pixels differ`];
}
