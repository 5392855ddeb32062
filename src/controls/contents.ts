import type { PlayerPort } from '../core/port.ts';
import { type Panel, panelsOf, type Story } from '../core/story.ts';
import type { StoryText } from '../core/story-text.ts';
import { createSheet, type Sheet } from './dialog.ts';
import { el } from './el.ts';
import { focusHeading } from './focus-heading.ts';
import type { Words } from './words.ts';

/** The panel's poster as the page shows it, without its words (the link has the title). */
function thumbnailOf(id: string): HTMLElement {
  const frame = el('span', { class: 'bb-thumb' });
  const picture = document.getElementById(id)?.querySelector('picture')?.cloneNode(true);
  if (!(picture instanceof HTMLPictureElement)) return frame;
  picture.removeAttribute('class');
  const image = picture.querySelector('img');
  if (!image) return frame;
  image.alt = '';
  image.loading = 'lazy';
  image.decoding = 'async';
  image.removeAttribute('fetchpriority');
  image.removeAttribute('id');
  frame.append(picture);
  return frame;
}

function linkTo(panel: Panel, number: number, text: StoryText | undefined): HTMLElement {
  const title = el('span', { class: 'bb-contents-title' }, text?.panels[panel.id]?.title ?? panel.id);
  const count = el('span', { class: 'bb-contents-number' }, String(number));
  return el(
    'li',
    {},
    el(
      'a',
      { class: 'bb-contents-link', href: `#${panel.id}`, 'data-panel': panel.id },
      thumbnailOf(panel.id),
      count,
      title,
    ),
  );
}

/** Chapters and panels as links; built when first opened, since a long story has many. */
export function createContents(
  player: PlayerPort,
  story: Story,
  text: StoryText | undefined,
  words: Words,
  jump: (id: string) => void,
  hasResults: boolean,
  signal: AbortSignal,
  told: { readonly opened: () => void; readonly closed: () => void },
): Sheet {
  const list = el('nav', { class: 'bb-contents-list', 'aria-labelledby': 'bb-contents-title' });
  const mark = el('span', { class: 'bb-here' }, words.here);
  const sheet = createSheet('contents', words.contents, words, signal, {
    closed: told.closed,
    opened() {
      told.opened();
      if (!list.hasChildNodes()) build();
      const id = player.panel;
      for (const link of list.querySelectorAll('a')) {
        link.removeAttribute('aria-current');
        if (link.dataset.panel !== id) continue;
        link.setAttribute('aria-current', 'location');
        link.append(mark);
      }
    },
  });
  const build = (): void => {
    const numbers = new Map(panelsOf(story).map((panel, index) => [panel.id, index + 1]));
    for (const chapter of story.chapters) {
      const panels = story.pages.filter((page) => page.chapter === chapter.id).flatMap((page) => page.panels);
      if (panels.length === 0) continue;
      const heading = el('h3', { class: 'bb-contents-chapter' }, text?.chapters[chapter.id] ?? chapter.id);
      const links = panels.map((panel) => linkTo(panel, numbers.get(panel.id) ?? 0, text));
      list.append(heading, el('ol', { class: 'bb-contents-panels' }, ...links));
    }
  };
  list.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-panel]') : null;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const id = link.dataset.panel ?? '';
      sheet.close(false);
      jump(id);
      focusHeading(id);
    },
    { signal },
  );
  const more = hasResults ? [el('li', {}, el('a', { href: '#ergebnisse' }, words.allResults))] : [];
  const after = el(
    'ul',
    { class: 'bb-contents-after' },
    ...more,
    el('li', {}, el('a', { href: '#quellen' }, words.credits)),
  );
  sheet.body.append(list, after);
  return {
    ...sheet,
    open(opener) {
      sheet.open(opener);
      const here = list.querySelector('[aria-current]');
      here?.scrollIntoView({ block: 'center' });
      if (here instanceof HTMLElement) here.focus({ preventScroll: true });
    },
  };
}
