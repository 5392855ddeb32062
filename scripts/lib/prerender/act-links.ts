import type { Panel } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';

/** Ways to the results that a panel's pictures open: links in the text edition, where there is nothing to touch. */
export const actLinksHtml = (panel: Panel, text: StoryText): readonly Html[] =>
  panel.interactions.flatMap(({ id, result }) =>
    result === undefined
      ? []
      : [
          html`
<p class="bb-act-link"><a href="#ergebnis-${result}">${text.panels[panel.id]?.interactions?.[id]?.label ?? result}</a></p>`,
        ],
  );
