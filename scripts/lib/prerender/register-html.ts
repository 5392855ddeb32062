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
import { originalOf } from './original.ts';
import { registerWordsOf } from './register-words.ts';
import { pageWordsOf } from './words.ts';

/** Between names; no line begins with it. */
const DOT = '\u00a0· ';

/** Shapes and colours of stones that the style sheet knows; more themes begin anew. */
const STONES = 6;

interface Input {
  readonly story: Story;
  readonly text: StoryText;
}

const stoneOf = ({ result }: NumberedResult, story: Story): number => themesOf(story).indexOf(result.theme) % STONES;

function namesOf({ number, result }: NumberedResult, { text }: Input): readonly [string, string, string] {
  const [theme, origin] = [text.themes[result.theme] ?? result.theme, text.origins[result.origin] ?? result.origin];
  return [registerWordsOf(text.language).result(number), theme, origin];
}

/** The theme's stone with the result's number, what the eye finds a result by, and its names. */
function labelHtml(one: NumberedResult, input: Input): Html {
  const [name, theme, origin] = namesOf(one, input);
  return html`<span class="bb-stone" data-stone="${stoneOf(one, input.story)}" aria-hidden="true">${one.number}</span><span>${name} · <span class="bb-theme">${theme}</span> · ${origin}</span>`;
}

/** What a panel's picture calls a result on the stage, where it is touched: its number alone would say little. */
function touchedAs(panel: Panel, result: string, text: StoryText): string | undefined {
  const act = panel.interactions.find((one) => one.result === result);
  return act && text.panels[panel.id]?.interactions?.[act.id]?.label;
}

/**
 * What a panel rests on: a link to each result's record, and passages of its own. No sentence of a record is copied. As few
 * elements as can be: every panel has them, and a browser reads them all before the stage stands. Where there is nothing to
 * touch, these links are also the way to the results that its picture opens.
 */
export function sourcesHtml(panel: Panel, input: Input): Html | null {
  const { story, text } = input;
  const results = resultGroupsOf(story)
    .flatMap((group) => group.results)
    .filter(({ result }) => isShownIn(panel, result.id));
  const shown = new Set(results.map(({ result }) => result.passage));
  const passages = panel.passages.filter((passage) => !shown.has(passage));
  if (results.length + passages.length === 0) return null;
  const links = results.map((one) => {
    const [name, ...others] = namesOf(one, input);
    const names = [name, touchedAs(panel, one.result.id, text) ?? [], ...others].flat();
    return html`
<li><a class="bb-source" data-stone="${stoneOf(one, story)}" href="#ergebnis-${one.result.id}" aria-describedby="ergebnis-${one.result.id}-titel">${names.join(DOT)}</a></li>`;
  });
  const alone = passages.map(
    (passage) => html`
<li><blockquote class="bb-passage"${originalOf(input)}>${passage}</blockquote></li>`,
  );
  return html`
<ul class="bb-sources" aria-label="${pageWordsOf(text.language).sources}">${links}${alone}
</ul>`;
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
<div class="bb-record-panels"><p>${words.shownIn}</p><ul>${links}
</ul></div>`
    : null;
  return html`
<article class="bb-record" id="${id}" data-theme="${result.theme}" data-origin="${result.origin}">
<p class="bb-origin">${labelHtml(one, input)}</p>
<h4 class="bb-statement" id="${id}-titel">${text.results[result.id]?.statement ?? ''}</h4>
<blockquote class="bb-passage"${originalOf(input)} cite="#quellen">${result.passage}</blockquote>${panels}
<p class="bb-record-link"><a id="${id}-link" href="#${id}" aria-describedby="${id}-titel">${words.permalink}</a></p>
</article>`;
}

function groupHtml({ origin, results }: ResultGroup, input: Input): Html {
  return html`
<section class="bb-origin-group">
<h3>${input.text.origins[origin] ?? origin}</h3>
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
