import type { Site } from '../../../src/core/author/site-form.ts';
import { isArabicScript } from '../../../src/core/direction.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Person, StoryDocument } from '../../../src/core/story-sources.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';
import { mixedIn, originalOf } from './original.ts';
import { registerHtml } from './register-html.ts';
import { registerWordsOf } from './register-words.ts';
import { serviceLinksHtml } from './service/service-links.ts';
import { arabicFaceWordsOf, pageWordsOf } from './words.ts';

interface Input {
  readonly story: Story;
  readonly text: StoryText;
  /** What the agency says about its site; missing: it has no pages of its own. */
  readonly site?: Site | null;
}

/** People with their role; who has the same role and stands side by side shares it. */
function peopleHtml(people: readonly Person[], input: Input): Html {
  const { text } = input;
  const roleOf = ({ id }: Person): string => text.people[id]?.role ?? '';
  const shared = people.reduce<Person[][]>((groups, person) => {
    const last = groups.at(-1);
    if (last?.[0] && roleOf(last[0]) === roleOf(person)) last.push(person);
    else groups.push([person]);
    return groups;
  }, []);
  const list = new Intl.ListFormat(text.language, { type: 'conjunction' });
  const items = shared.map((group) => {
    const names = list
      .formatToParts(group.map(({ name }) => name))
      .map(({ type, value }) => (type === 'element' ? html`<b${mixedIn(input)}>${value}</b>` : html`${value}`));
    return html`
<li>${names}<span class="bb-role">${roleOf(group[0] as Person)}</span></li>`;
  });
  return html`<ul class="bb-people">${items}
</ul>`;
}

/** A presentation's title in its own language; a translation behind it, in brackets, is in the page's. */
function titleHtml({ id }: StoryDocument, input: Input): Html {
  const { story, text } = input;
  const original = story.languages[0] ?? 'de';
  const words = text.documents[id]?.title ?? id;
  const own = story.texts[original]?.documents[id]?.title;
  const [title, translated] = own && words.startsWith(`${own} (`) ? [own, words.slice(own.length)] : [words, null];
  return html`<cite lang="${original}"${mixedIn(input)}>${title}</cite>${translated}`;
}

function documentHtml(document: StoryDocument, input: Input): Html {
  const { story, text } = input;
  const speakers = document.speakers.flatMap((id) => story.people.filter((person) => person.id === id));
  return html`
<li class="bb-document"><p class="bb-origin">${text.origins[document.origin] ?? document.origin}</p><p class="bb-document-title">${titleHtml(document, input)}</p>${speakers.length ? peopleHtml(speakers, input) : null}</li>`;
}

/** Presentations with their speakers, and whoever is named besides: each person once, with the role. */
function namesHtml(input: Input): Html {
  const { story, text } = input;
  const words = registerWordsOf(text.language);
  const speaking = new Set(story.documents.flatMap(({ speakers }) => speakers));
  const others = story.people.filter(({ id }) => !speaking.has(id));
  const documents = story.documents.length
    ? html`
<h3>${words.documents}</h3>
<p>${words.documentsNote} <span lang="${story.languages[0] ?? 'de'}">${story.source.publisher}</span>.</p>
<ul class="bb-documents">${story.documents.map((document) => documentHtml(document, input))}
</ul>`
    : null;
  const people = others.length
    ? html`
<h3>${documents ? words.morePeople : words.people}</h3>
${peopleHtml(others, input)}`
    : null;
  return html`${documents}${people}`;
}

/** The face of Arabic letters, where the story is told in them. */
const facesNamed = ({ story, text }: Input): readonly string[] =>
  story.languages.some(isArabicScript) ? [arabicFaceWordsOf(text.language)] : [];

function creditsHtml(input: Input): Html {
  const { story, text } = input;
  const [words, page] = [registerWordsOf(text.language), pageWordsOf(text.language)];
  const original = originalOf(input);
  return html`
<section class="bb-credits" id="quellen" aria-labelledby="quellen-titel">
<h2 class="bb-after-title" id="quellen-titel">${words.credits}</h2>
<div class="bb-credits-part">
<h3>${words.report}</h3>
<p class="bb-report"><cite${original}>${story.source.title}</cite>, <span${original}>${story.source.publisher}</span></p>${text.report ? html`<p>${text.report}</p>` : null}
<p>${words.ownWords}</p>
<p>${page.invented}</p>
</div>
<div class="bb-credits-part">${namesHtml(input)}
</div>
<div class="bb-credits-part">
<h3>${words.pictures}</h3>${[...page.creditsText, ...facesNamed(input), ...words.made].map((line) => html`<p>${line}</p>`)}
</div>
</section>`;
}

/** What comes after the story: the results, sources and thanks, and the ways on. */
export function afterHtml(input: Input): Html {
  const { story, text, site } = input;
  const words = registerWordsOf(text.language);
  const results = story.results.length ? html`<li><a href="#ergebnisse">${words.results}</a></li>` : null;
  return html`
<div class="bb-after">${registerHtml(input)}${creditsHtml(input)}
<footer class="bb-foot"><nav aria-label="${words.pageEnd}"><ul>${results}<li><a href="#quellen">${words.credits}</a></li><li><a href="#story">${words.toStart}</a></li>${site ? serviceLinksHtml(text.language, '') : null}</ul></nav></footer>
</div>`;
}
