import { directionOf } from '../../../src/core/direction.ts';
import { composeHeadHtml, type HeadFonts } from '../prerender/head-html.ts';
import { composeStoryHtml, type PageInput } from '../prerender/story-html.ts';
import { structuredDataHtml } from '../prerender/structured-data.ts';
import type { FolderBake } from './bake-folder.ts';
import { firstFaces } from './fonts.ts';

export interface PageWanted {
  readonly language: string;
  /** It is the only one: pages beside the story are not made. */
  readonly isAlone: boolean;
  readonly root: PageInput['root'];
  readonly isBuild: boolean;
}

/** The lettering faces, for the heads of pages in a language. */
export const fontsOf = ({ fonts }: FolderBake, language: string): HeadFonts => ({
  css: `baked/fonts/${fonts.css}`,
  preload: firstFaces(fonts, language).map(({ file }) => `baked/fonts/${file}`),
});

/** Fills the page, whose own addresses begin with `./`, with the story in one language. */
export function fillPage(page: string, bake: FolderBake, { language, isAlone, root, isBuild }: PageWanted): string {
  const { story, result } = bake;
  const site = isAlone ? null : bake.site;
  const text = story.texts[language];
  if (!text) throw new RangeError(`fillPage: story "${story.id}" has no language "${language}"`);
  const data = `baked/${story.id}/${result.index.data[language]}`;
  const input: PageInput = { story, text, assets: result.assets, data, root, site, shares: result.shares };
  return page
    .replaceAll('="./', `="${root || './'}`)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${text.language}" dir="${directionOf(text.language)}"`)
    .replace(
      '<!--bilderbogen:head-->',
      () => composeHeadHtml(input, fontsOf(bake, language), isBuild) + structuredDataHtml(input).source,
    )
    .replace('<!--bilderbogen:story-->', () => composeStoryHtml(input));
}
