import type { Panel, Story } from './story.ts';
import type { PanelText } from './story-text.ts';

/** What somebody says in a panel. */
export interface SpokenLine {
  /** `<panel>/<id>`. */
  readonly key: string;
  readonly panel: string;
  readonly chapter: string;
  /** `start`, a lettering's id, or that with `+`: what the narrator says after it. */
  readonly id: string;
  /** The lettering that is read aloud; null: only the narrator's words. */
  readonly lettering: string | null;
  /** Keys that lead to the words in the text file. */
  readonly path: readonly string[];
  readonly text: string;
  /** Id of the cast; null: the narrator. */
  readonly speaker: string | null;
  /** Id of the voice. */
  readonly voice: string;
}

/** What the narrator says before anything else of a panel. */
export const START_LINE = 'start';

type Draft = Omit<SpokenLine, 'key' | 'panel' | 'chapter' | 'path'>;

/** A panel's lines in the order they are spoken: lettering as the story has it, each followed by its narration. */
function linesIn(story: Story, narrator: string, panel: Panel, { lettering, narration = {} }: PanelText): Draft[] {
  const lines: Draft[] = [];
  const narrate = (id: string, key: string): void => {
    const text = Object.hasOwn(narration, key) ? narration[key] : undefined;
    if (text) lines.push({ id, lettering: null, text, speaker: null, voice: narrator });
  };
  narrate(START_LINE, START_LINE);
  for (const { id, kind, speaker, voice } of panel.lettering) {
    const text = Object.hasOwn(lettering, id) ? lettering[id] : undefined;
    if (text && kind !== 'sound') {
      const own = speaker === undefined ? undefined : story.cast[speaker]?.voice;
      lines.push({ id, lettering: id, text, speaker: speaker ?? null, voice: voice ?? own ?? narrator });
    }
    narrate(`${id}+`, id);
  }
  return lines;
}

/** All lines of a story in one language, in order. None without a narrator. */
export function spokenLinesOf(story: Story, language: string): readonly SpokenLine[] {
  const { narrator } = story;
  const text = story.texts[language];
  if (narrator === undefined || !text) return [];
  return story.pages.flatMap(({ chapter, panels }) =>
    panels.flatMap((panel) => {
      const words = text.panels[panel.id];
      if (!words) return [];
      return linesIn(story, narrator, panel, words).map((line) => {
        const path = [
          'panels',
          panel.id,
          line.lettering === null ? 'narration' : 'lettering',
          line.id.replace('+', ''),
        ];
        return { ...line, key: `${panel.id}/${line.id}`, panel: panel.id, chapter, path };
      });
    }),
  );
}
