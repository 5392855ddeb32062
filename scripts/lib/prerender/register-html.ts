import {
  isShownIn,
  type NumberedResult,
  panelsShowing,
  type ResultGroup,
  resultGroupsOf,
  themesOf,
} from '../../../src/core/results.ts';
import type { Panel, Story } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';
import { registerWordsOf } from './register-words.ts';
import { pageWordsOf } from './words.ts';

/** Shapes and colours of stones that the style sheet knows; more themes begin anew. */
const STONES = 6;

interface Input {
  readonly story: Story;
  readonly text: StoryText;
}

/** The theme's stone with the result's number: what the eye finds a result by. */
function stoneHtml({ number, result }: NumberedResult, story: Story): Html {
  const stone = themesOf(story).indexOf(result.theme) % STONES;
  return html`<span class="bb-stone" data-stone="${stone}" aria-hidden="true">${number}</span>`;
}

function labelHtml({ number, result }: NumberedResult, { story, text }: Input): Html {
  const [theme, origin] = [text.themes[result.theme] ?? result.theme, text.origins[result.origin] ?? result.origin];
  const name = registerWordsOf(text.language).result(number);
  return html`${stoneHtml({ number, result }, story)}<span>${name} · <span class="bb-theme">${theme}</span> · ${origin}</span>`;
}

/** What a panel rests on: a link to each result's record, and passages of its own. No sentence of a record is copied. */
export function sourcesHtml(panel: Panel, { story, text }: Input): Html | null {
  const results = resultGroupsOf(story)
    .flatMap((group) => group.results)
    .filter(({ result }) => isShownIn(panel, result.id));
  const shown = new Set(results.map(({ result }) => result.passage));
  const passages = panel.passages.filter((passage) => !shown.has(passage));
  if (results.length + passages.length === 0) return null;
  const links = results.map(
    (one) => html`
<li><a class="bb-source" href="#ergebnis-${one.result.id}" aria-describedby="ergebnis-${one.result.id}-titel">${labelHtml(one, { story, text })}</a></li>`,
  );
  const alone = passages.map(
    (passage) => html`
<li><blockquote class="bb-passage" lang="${story.languages[0] ?? 'de'}">${passage}</blockquote></li>`,
  );
  return html`
<details class="bb-sources"><summary>${pageWordsOf(text.language).sources}</summary><ul>${links}${alone}
</ul></details>`;
}

function recordHtml(one: NumberedResult, input: Input): Html {
  const { story, text } = input;
  const { result } = one;
  const id = `ergebnis-${result.id}`;
  const words = registerWordsOf(text.language);
  const links = panelsShowing(story, result.id).map(
    (panel) => html`
<li><a href="#${panel.id}">${text.panels[panel.id]?.title ?? panel.id}</a></li>`,
  );
  const panels = links.length
    ? html`
<div class="bb-record-panels"><p id="${id}-bilder">${words.shownIn}</p><ul aria-labelledby="${id}-bilder">${links}
</ul></div>`
    : null;
  return html`
<article class="bb-record" id="${id}" data-theme="${result.theme}" data-origin="${result.origin}" aria-labelledby="${id}-titel">
<p class="bb-origin">${labelHtml(one, input)}</p>
<h4 class="bb-statement" id="${id}-titel">${text.results[result.id]?.statement ?? ''}</h4>
<blockquote class="bb-passage" lang="${story.languages[0] ?? 'de'}" cite="#quellen">${result.passage}</blockquote>${panels}
<p class="bb-record-link"><a id="${id}-link" href="#${id}" aria-describedby="${id}-titel">${words.permalink}</a></p>
</article>`;
}

function groupHtml({ origin, results }: ResultGroup, input: Input): Html {
  const id = `ergebnisse-${origin}-titel`;
  return html`
<section class="bb-origin-group" aria-labelledby="${id}">
<h3 id="${id}">${input.text.origins[origin] ?? origin}</h3>
<div class="bb-records">${results.map((one) => recordHtml(one, input))}
</div>
</section>`;
}

/** All results, each once, by origin; null for a story without results. */
export function registerHtml(input: Input): Html | null {
  const { story, text } = input;
  if (story.results.length === 0) return null;
  const words = registerWordsOf(text.language);
  const [before, link, after] = words.quotes;
  return html`
<section class="bb-register" id="ergebnisse" aria-labelledby="ergebnisse-titel">
<h2 class="bb-after-title" id="ergebnisse-titel">${words.results}</h2>
<p class="bb-register-note">${words.resultsNote(story.results.length)} ${before}<a href="#quellen">${link}</a>${after}</p>
<div class="bb-register-list">${resultGroupsOf(story).map((group) => groupHtml(group, input))}
</div>
</section>`;
}
