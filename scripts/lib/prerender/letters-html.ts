import { composeScore } from '../../../src/core/compose-score.ts';
import { type HeardSound, heardSoundsOf } from '../../../src/core/heard.ts';
import { timeOf } from '../../../src/core/pace-of-panel.ts';
import type { PanelSpan } from '../../../src/core/score.ts';
import { START_LINE } from '../../../src/core/spoken-lines.ts';
import type { Lettering, Panel, Story } from '../../../src/core/story.ts';
import type { Language, StoryText } from '../../../src/core/story-text.ts';
import { type Html, html } from './escape.ts';

/** When a panel's letters appear, and what is heard in it. */
export interface PanelSounds {
  readonly span: PanelSpan | undefined;
  readonly heard: readonly HeardSound[];
}

/** Finds each panel's sounds by its index. */
export function soundsIn(story: Story, text: StoryText): (index: number) => PanelSounds {
  if (!story.texts[text.language]) return () => ({ span: undefined, heard: [] });
  const score = composeScore(story, text.language);
  const heard = new Map<number, HeardSound[]>();
  for (const own of heardSoundsOf(story, score, text)) heard.set(own.panel, [...(heard.get(own.panel) ?? []), own]);
  return (index) => ({ span: score.panels[index], heard: heard.get(index) ?? [] });
}

/** The first letter of „die Ehrenamtliche“ as it stands before a colon. */
const capital = (name: string, language: Language): string =>
  name.charAt(0).toLocaleUpperCase(language) + name.slice(1);

/** A panel's item with what it is, so that it can be put where it is understood. */
interface Item {
  readonly kind: 'narration' | 'sound' | 'letter';
  readonly words: string;
  readonly html: Html;
}

/** The same sound twice running is said once; narration that ends in a colon stands right before what it announces. */
function inOrder(items: readonly Item[]): readonly Item[] {
  const ordered: Item[] = [];
  for (const item of items) {
    const last = ordered.at(-1);
    if (item.kind === 'sound' && last?.kind === 'narration' && last.words.endsWith(':')) {
      const before = ordered.at(-2);
      if (before?.html.source !== item.html.source) ordered.splice(-1, 0, item);
    } else if (item.kind !== 'sound' || last?.html.source !== item.html.source) ordered.push(item);
  }
  return ordered;
}

function letterHtml(lettering: Lettering, words: string, text: StoryText): Html {
  const name = lettering.speaker === undefined ? undefined : text.cast[lettering.speaker];
  const speaker = name === undefined ? null : html`<b class="bb-speaker">${capital(name, text.language)}: </b>`;
  return html`
<p class="bb-letter" data-lettering="${lettering.id}" data-kind="${lettering.kind}">${speaker}<span class="bb-words">${words}</span></p>`;
}

const heardItem = ({ sound, caption }: HeardSound): Item => ({
  kind: 'sound',
  words: caption,
  html: html`
<p class="bb-heard" data-sound="${sound}">${caption}</p>`,
});

/** A panel's words in the order they are read, spoken and heard: the page is the story's transcript. */
export function lettersHtml(panel: Panel, text: StoryText, { span, heard }: PanelSounds): readonly Html[] {
  const words = text.panels[panel.id];
  const narrationOf = (id: string): readonly Item[] => {
    const own = words?.narration;
    const said = own && Object.hasOwn(own, id) ? own[id] : undefined;
    return said
      ? [
          {
            kind: 'narration',
            words: said,
            html: html`
<p class="bb-narration" data-narration="${id}">${said}</p>`,
          },
        ]
      : [];
  };
  // A sound word in the picture says it already.
  const waiting = heard.filter(({ drawn }) => !drawn);
  const heardBefore = (id: string | null): readonly Item[] => {
    const letter = span?.lettering.find((own) => own.id === id);
    const until = span && letter ? timeOf(span, letter.start) : Number.POSITIVE_INFINITY;
    const count = waiting.findIndex(({ start }) => start >= until);
    return waiting.splice(0, count < 0 ? waiting.length : count).map(heardItem);
  };
  const begun = heard.filter(({ drawn, start }) => !drawn && start === span?.start).length;
  const letterOf = (item: Lettering): Item => {
    const own = words?.lettering[item.id] ?? '';
    return { kind: item.kind === 'sound' ? 'sound' : 'letter', words: own, html: letterHtml(item, own, text) };
  };
  const items: readonly Item[] = [
    ...waiting.splice(0, begun).map(heardItem),
    ...narrationOf(START_LINE),
    ...panel.lettering.flatMap((item) => [...heardBefore(item.id), letterOf(item), ...narrationOf(item.id)]),
    ...heardBefore(null),
  ];
  return inOrder(items).map((item) => item.html);
}
