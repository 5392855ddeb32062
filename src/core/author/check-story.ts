import type { Desk } from '../format/desk.ts';
import { STORY_FILE, type StoryParts } from '../format/parts.ts';
import { itemsIn } from '../format/raw-ids.ts';
import { knownIn } from '../format/read-page.ts';
import { cellAspectOf } from '../grid.ts';
import { checkCastColors, checkPageColors } from './check-colors.ts';
import { checkDocuments } from './check-documents.ts';
import { checkFiles } from './check-files.ts';
import { checkFilms } from './check-films.ts';
import { checkInteractions } from './check-interactions.ts';
import { kitCheck } from './check-kit.ts';
import { checkLists } from './check-lists.ts';
import { checkNames } from './check-names.ts';
import { passageCheck } from './check-passages.ts';
import { checkSafe } from './check-safe.ts';
import { checkSimple } from './check-simple.ts';
import { checkSounds } from './check-sounds.ts';
import { checkTexts } from './check-texts.ts';
import { checkVoices } from './check-voices.ts';

/**
 * Checks what authors need to know and the program need not: words in every language, files, the kit's names, the
 * report, colours, cuts. It is given to `readStory` by the check and the bake, and so is not loaded in the browser.
 */
export function checkStory(parts: StoryParts, desk: Desk): void {
  const { raw, authored, pages } = parts;
  const passage = passageCheck(raw.report, desk);
  const kit = kitCheck(raw.kit ?? {}, desk);
  checkNames(pages, desk);
  const { results } = knownIn(raw.story);
  for (const { file, page, grid, raw: written } of pages) {
    if (!page) continue;
    const panels = itemsIn(written, 'panels');
    checkPageColors(page, file, desk);
    page.panels.forEach((panel, index) => {
      const path = ['panels', index];
      const wideAspect = grid && cellAspectOf(grid, panel.id);
      checkSafe(panel, wideAspect, file, path, desk);
      checkInteractions(panel, { file, path, raw: panels[index], results, wideAspect, desk });
      kit.panel(panel, file, path);
      panel.passages.forEach((text, item) => {
        passage(text, file, [...path, 'passages', item]);
      });
    });
  }
  if (raw.files) checkFiles(parts, raw.files, desk);
  if (raw.files) checkFilms(parts, raw.files, desk);
  if (!authored) return;
  checkLists(authored, parts, desk);
  checkCastColors(authored, STORY_FILE, desk);
  kit.cast(authored, STORY_FILE);
  authored.results.forEach((result, index) => {
    passage(result.passage, STORY_FILE, ['results', index, 'passage']);
  });
  checkDocuments(authored, raw.story, passage, desk);
  checkVoices(authored, parts, desk);
  checkSounds(authored, parts, desk);
  checkTexts(authored, parts, desk);
  checkSimple(authored, parts, desk);
}
