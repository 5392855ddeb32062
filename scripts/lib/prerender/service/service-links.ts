import type { Language } from '../../../../src/core/story-text.ts';
import { type Html, html } from '../escape.ts';
import { SERVICE_PAGES, type ServicePage } from './service-words.ts';
import { serviceWordsOf } from './words-of.ts';

/** Links to the pages beside the story, as items of a list; `base` is the way to the language's folder. */
export function serviceLinksHtml(language: Language, base: string, here?: ServicePage): readonly Html[] {
  const { titles } = serviceWordsOf(language);
  return SERVICE_PAGES.map((page) => {
    const current = page === here ? html` aria-current="page"` : null;
    return html`<li><a href="${base}${page}/"${current}>${titles[page]}</a></li>`;
  });
}
