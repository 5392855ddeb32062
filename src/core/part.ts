import type { Page, Story } from './story.ts';

/** What a page embeds of a story; missing: all of it. Ids as the story names them. */
export interface PartAsked {
  readonly panel?: string | undefined;
  readonly chapter?: string | undefined;
  /** First and last panel of a range; one alone reaches from the start, or to the end. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A panel's id and its chapter's. */
export interface PanelOfChapter {
  readonly id: string;
  readonly chapter: string;
}

/**
 * Ids of the panels that are asked for, in reading order; a range asked for backwards is read forwards. What names nothing
 * that is there is as if it had not been asked: an embed with a slip in its address shows more, never nothing.
 */
export function panelsAsked(panels: readonly PanelOfChapter[], asked: PartAsked): readonly string[] {
  const ids = panels.map(({ id }) => id);
  if (asked.panel !== undefined && ids.includes(asked.panel)) return [asked.panel];
  const inChapter = panels.filter(({ chapter }) => chapter === asked.chapter).map(({ id }) => id);
  if (inChapter.length > 0) return inChapter;
  const ends = [asked.from, asked.to].map((id) => (id === undefined ? -1 : ids.indexOf(id)));
  const first = ends[0] === -1 ? 0 : (ends[0] as number);
  const last = ends[1] === -1 ? ids.length - 1 : (ends[1] as number);
  return ids.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** Width ÷ height of a panel that stands alone on a wide screen. */
const ALONE = 4 / 3;

/** Half a screen above and half a screen below are more than a camera at rest shows beside a panel. */
const APART = 0.5;

/** A page's panels as pages of their own, so that each fills the room by itself. */
const alone = (page: Page): readonly Page[] =>
  page.panels.map((panel) => ({
    ...page,
    id: `${page.id}/${panel.id}`,
    grid: {
      aspect: ALONE,
      columns: [1],
      rows: [1],
      areas: { [panel.id]: { x: 0, y: 0, width: 1, height: 1 } },
    },
    apart: APART,
    panels: [panel],
  }));

/**
 * The story with these panels only. `single`: each panel on a page of its own, to be shown one at a time; else pages keep
 * their grids, with gaps where panels are left out. Chapters without panels go.
 * @throws {RangeError} if none of the panels is the story's.
 */
export function partOf(story: Story, ids: readonly string[], single: boolean): Story {
  const wanted = new Set(ids);
  const kept = story.pages
    .map((page) => ({ ...page, panels: page.panels.filter(({ id }) => wanted.has(id)) }))
    .filter(({ panels }) => panels.length > 0);
  if (kept.length === 0) throw new RangeError(`partOf: none of ${ids.length} panels is in "${story.id}"`);
  const chapters = new Set(kept.map(({ chapter }) => chapter));
  return {
    ...story,
    chapters: story.chapters.filter(({ id }) => chapters.has(id)),
    pages: single ? kept.flatMap(alone) : kept,
  };
}
