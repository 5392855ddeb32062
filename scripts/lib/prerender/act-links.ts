import type { Panel } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';

/** Ways to the results that a panel's pictures open: a list of links in the text edition, where there is nothing to touch. */
export function actLinksHtml(panel: Panel, text: StoryText): Html | null {
  const links = panel.interactions.flatMap(({ id, result }) =>
    result === undefined
      ? []
      : [
          html`
<li class="bb-act-link"><a href="#ergebnis-${result}">${text.panels[panel.id]?.interactions?.[id]?.label ?? result}</a></li>`,
        ],
  );
  // A list can be skipped as a whole: the mosaic has as many links as there are results.
  return links.length
    ? html`
<ul class="bb-act-links">${links}
</ul>`
    : null;
}
