import './descriptions.css';
import { directionOf } from '../core/direction.ts';
import type { Insets } from '../core/layout.ts';
import { panelsOf, type Story } from '../core/story.ts';
import type { CssPixels } from '../core/units.ts';

export interface DescriptionsOptions {
  /** Where the block is put; it is fixed to the screen, above the bar. */
  readonly host: HTMLElement;
  readonly story: Story;
  readonly language: string;
}

/** What a picture shows, as a block of words below it. Pictures are laid out above the room it takes. */
export interface Descriptions {
  /** Shows a panel's description, by index; null: none. */
  show(panel: number | null): void;
  /** Fits the block into a screen of `height` above what controls cover; returns what it takes of it. CSS pixels. */
  takes(room: { readonly insets: Insets; readonly textScale: number; readonly height: CssPixels }): CssPixels;
}

/** Most of the screen's free height that words may take from the picture. */
const MOST_SHARE = 0.42;
/** What a picture with its lettering needs at text scale 1, CSS pixels; it grows with the letters. */
const LEFT: CssPixels = 210;
/** Three lines; what is longer is scrolled within the block. */
const LEAST: CssPixels = 76;
/** Never smaller: source: shared pass list, lettering on phones. CSS pixels. */
const SMALLEST = 15;
const BASE = 17;
/** How many of the longest descriptions are tried: which is the tallest depends on where lines break. */
const TRIED = 4;
const GAPS: CssPixels = 14;

/** Creates the block; it goes when `signal` aborts. */
export function createDescriptions({ host, story, language }: DescriptionsOptions, signal: AbortSignal): Descriptions {
  const text = story.texts[language];
  const alts = panelsOf(story).map(({ id }) => text?.panels[id]?.alt ?? '');
  const longest = [...alts].sort((a, b) => b.length - a.length).slice(0, TRIED);
  const block = document.createElement('p');
  block.className = 'bb-description';
  // Every picture has it as its alternative text.
  block.setAttribute('aria-hidden', 'true');
  block.lang = language;
  block.dir = directionOf(language);
  block.hidden = true;
  host.append(block);
  const page = document.documentElement;
  signal.addEventListener('abort', () => {
    block.remove();
    page.style.removeProperty('--bb-description');
  });
  let shown: number | null = null;
  const write = (): void => {
    block.textContent = shown === null ? '' : (alts[shown] ?? '');
    block.hidden = block.textContent === '';
    block.scrollTop = 0;
    if (shown === null) page.style.removeProperty('--bb-description');
  };
  /** Whoever must scroll to read it needs the focus on it, and hears it then. */
  const scroll = (isLong: boolean): void => {
    block.toggleAttribute('data-long', isLong);
    if (isLong) {
      block.tabIndex = 0;
      block.removeAttribute('aria-hidden');
    } else {
      block.removeAttribute('tabindex');
      block.setAttribute('aria-hidden', 'true');
    }
  };
  const heightAt = (fontSize: CssPixels): CssPixels => {
    block.style.fontSize = `${fontSize}px`;
    return Math.max(
      ...longest.map((words) => {
        block.textContent = words;
        return block.scrollHeight;
      }),
    );
  };

  return {
    show(panel) {
      shown = panel;
      write();
    },
    takes({ insets, textScale, height }) {
      if (shown === null) return 0;
      const free = height - insets.top - insets.bottom;
      const most = Math.max(LEAST, Math.min(free * MOST_SHARE, free - LEFT * textScale));
      block.hidden = false;
      block.style.height = '';
      block.style.bottom = `${insets.bottom}px`;
      let fontSize = BASE * textScale;
      let needed = heightAt(fontSize);
      while (needed > most && fontSize > SMALLEST) {
        fontSize = Math.max(SMALLEST, fontSize - 1);
        needed = heightAt(fontSize);
      }
      scroll(needed > most);
      needed = Math.min(needed, most);
      block.style.height = `${needed}px`;
      page.style.setProperty('--bb-description', `${needed + GAPS}px`);
      write();
      return needed + GAPS;
    },
  };
}
