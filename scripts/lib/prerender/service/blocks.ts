import { type Html, html } from '../escape.ts';
import type { ServiceFacts } from './service-words.ts';

type Words = string | Html;

/** A heading and what belongs to it; blocks that are null are left out. */
export const part = (title: string, ...blocks: readonly (Html | null)[]): Html => html`<section>
<h2>${title}</h2>
${blocks.flatMap((block) => (block ? [block] : []))}
</section>
`;

export const p = (words: Words): Html => html`<p>${words}</p>`;

/** Sentences, one to a line, as easy language wants them. */
export const lines = (...sentences: readonly Words[]): Html =>
  html`<p>${sentences.map((words, index) => html`${index > 0 ? html`<br>` : null}${words}`)}</p>`;

/** A list; null if it is empty. */
export const list = (items: readonly Words[]): Html | null =>
  items.length > 0 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : null;

/** Keys and what they do. */
export const keyTable = (caption: string, rows: readonly (readonly [keys: readonly string[], does: string])[]): Html =>
  html`<table class="bb-keys"><caption>${caption}</caption><tbody>${rows.map(
    ([keys, does]) =>
      html`<tr><th scope="row">${keys.map((key, index) => html`${index > 0 ? ' ' : null}<kbd dir="auto">${key}</kbd>`)}</th><td>${does}</td></tr>`,
  )}</tbody></table>`;

/** What is to be said of films of sign language that are missing: nothing where all of the story has them. */
export const unsigned = (
  { signed }: ServiceFacts,
  words: Readonly<Record<'none' | 'some', string>>,
): readonly string[] => (signed === 'all' ? [] : [words[signed]]);
