import type { Panel } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';
import { pageWordsOf } from './words.ts';

/**
 * What a reader can do in a panel's picture where it moves, and what comes of it: whoever reads the text misses nothing.
 * Results are not among them, their links stand with the panel's sources.
 */
export function actsHtml(panel: Panel, text: StoryText): Html | null {
  const words = text.panels[panel.id]?.interactions ?? {};
  const told = panel.interactions.flatMap(({ id, result }) => {
    const { label, done, undone } = words[id] ?? {};
    if (result !== undefined || !label || !done) return [];
    return [
      html`
<li>${label}: ${[done, undone ?? []].flat().join(' – ')}</li>`,
    ];
  });
  return told.length
    ? html`
<ul class="bb-acts-told" aria-label="${pageWordsOf(text.language).acts}">${told}
</ul>`
    : null;
}
