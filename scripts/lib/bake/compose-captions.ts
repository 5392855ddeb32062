import { readingSeconds } from '../../../src/core/pace.ts';
import { timeOf } from '../../../src/core/pace-of-panel.ts';
import type { PanelSpan, Score, VoiceSpan } from '../../../src/core/score.ts';
import type { Panel, Story } from '../../../src/core/story.ts';
import type { VoiceLine, WordTime } from '../voice/voice-file.ts';

/** Most characters of one caption: two lines of 42, as broadcasters keep it. */
const LONGEST = 84;
/** How long a sound's caption stands, in seconds. */
const SOUND_STANDS = 2.5;

interface Caption {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Seconds as WebVTT writes them: 00:01:02.345. */
function stamp(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds * 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60];
  return `${two(hours)}:${two(minutes)}:${two(Math.floor(whole / 1000) % 60)}.${String(whole % 1000).padStart(3, '0')}`;
}

const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Divides a line where its words are known: after sentences, and wherever a caption would get too long. */
function divided(text: string, words: readonly WordTime[]): readonly { readonly text: string; readonly at: number }[] {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  let at = 0;
  words.forEach(([start, , begin], index) => {
    const next = words[index + 1];
    const until = next ? next[2] : text.length;
    const isEnd = /[.!?…]["“”»«’)]*\s*$/u.test(text.slice(from, begin));
    if (index > 0 && (isEnd || text.slice(from, until).trim().length > LONGEST)) {
      parts.push({ text: text.slice(from, begin).trim(), at });
      [from, at] = [begin, start];
    }
  });
  parts.push({ text: text.slice(from).trim(), at });
  return parts;
}

function spokenCaptions(line: VoiceSpan, words: readonly WordTime[], name: string | undefined): Caption[] {
  const parts = words.length > 0 ? divided(line.text, words) : [{ text: line.text, at: 0 }];
  const end = line.start + line.duration;
  return parts.map(({ text, at }, index) => {
    const next = parts[index + 1];
    const spoken = name === undefined ? escaped(text) : `<v ${escaped(name)}>${escaped(text)}`;
    return { start: line.start + at, end: next ? line.start + next.at : end, text: spoken };
  });
}

/** Lettering that nobody speaks stands as long as it takes to read. Sound words are in the picture, sounds have their own. */
function silentCaptions(story: Story, language: string, panel: Panel, span: PanelSpan): Caption[] {
  const text = story.texts[language];
  return span.lettering.flatMap(({ id, start }): Caption[] => {
    const words = text?.panels[panel.id]?.lettering[id];
    const item = panel.lettering.find((lettering) => lettering.id === id);
    if (!words || item?.kind === 'sound' || span.voice.some(({ lettering }) => lettering === id)) return [];
    const from = timeOf(span, start);
    const name = item?.speaker === undefined ? undefined : text?.cast[item.speaker];
    const spoken = name === undefined ? escaped(words) : `<v ${escaped(name)}>${escaped(words)}`;
    return [{ start: from, end: Math.min(span.end, from + readingSeconds(words)), text: spoken }];
  });
}

/** What begins to be heard in a panel, in brackets. */
function soundCaptions(story: Story, language: string, span: PanelSpan, before: PanelSpan | undefined): Caption[] {
  const names = story.texts[language]?.sounds ?? {};
  const caption = (sound: string | null, start: number): Caption[] => {
    const name = sound === null ? undefined : names[sound];
    return name ? [{ start, end: start + SOUND_STANDS, text: `[${escaped(name)}]` }] : [];
  };
  return [
    ...(span.ambience === before?.ambience ? [] : caption(span.ambience, span.start)),
    ...(span.music === before?.music ? [] : caption(span.music, span.start)),
    ...span.sounds.flatMap(({ sound, start }) => caption(sound, start)),
  ];
}

/**
 * Writes a story's captions as WebVTT: what is spoken with its speaker, and sounds in brackets, on the score's axis.
 * @see https://www.w3.org/TR/webvtt1/
 */
export function composeCaptions(
  story: Story,
  language: string,
  score: Score,
  lines: Readonly<Record<string, Pick<VoiceLine, 'words'>>>,
): string {
  const text = story.texts[language];
  const panels = story.pages.flatMap((page) => page.panels);
  const captions = score.panels.flatMap((span, index) => [
    ...soundCaptions(story, language, span, score.panels[index - 1]),
    ...silentCaptions(story, language, panels[index] as Panel, span),
    ...span.voice.flatMap((line) => {
      const name = line.speaker === null ? undefined : text?.cast[line.speaker];
      return spokenCaptions(line, lines[line.key]?.words ?? [], name);
    }),
  ]);
  const cues = captions
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start)
    .map((caption) => `${stamp(caption.start)} --> ${stamp(caption.end)}\n${caption.text}\n`);
  return `WEBVTT\nLanguage: ${language}\n\n${cues.join('\n')}`;
}
