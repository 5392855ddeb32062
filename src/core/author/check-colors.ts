import type { Desk } from '../format/desk.ts';
import type { AuthoredPage } from '../format/page-form.ts';
import type { AuthoredStory } from '../format/story-form.ts';

/** The red thread's own colour. */
export const THREAD_RED = '#d7263d';

const check = (color: string | undefined, file: string, path: readonly (string | number)[], desk: Desk): void => {
  if (color?.toLowerCase() !== THREAD_RED) return;
  desk.error('thread-red', file, path, `${THREAD_RED} belongs to the red thread alone. Choose another colour.`);
};

/** Checks that no figure wears the thread's red. */
export function checkCastColors(story: AuthoredStory, file: string, desk: Desk): void {
  for (const [id, { colors }] of Object.entries(story.cast)) {
    for (const [part, color] of Object.entries(colors)) check(color, file, ['cast', id, 'colors', part], desk);
  }
}

/** Checks that neither a page nor a panel's ground is of the thread's red. */
export function checkPageColors(page: AuthoredPage, file: string, desk: Desk): void {
  check(page.color, file, ['color'], desk);
  page.panels.forEach((panel, index) => {
    check(panel.ground, file, ['panels', index, 'ground'], desk);
  });
}
