import { DESCRIPTION_LINE } from '../description-lines.ts';
import type { Desk } from '../format/desk.ts';
import { STORY_FILE, type StoryParts, textFileOf } from '../format/parts.ts';
import { valueIn } from '../format/raw-ids.ts';
import type { AuthoredStory } from '../format/story-form.ts';
import { START_LINE } from '../spoken-lines.ts';

/** Checks who speaks with which voice. */
export function checkVoices(story: AuthoredStory, { raw, pages, texts }: StoryParts, desk: Desk): void {
  const known = Object.keys(Object(valueIn(raw.story, 'voices')));
  const check = (voice: string | undefined, file: string, path: readonly (string | number)[]): void => {
    if (voice !== undefined) desk.unknown('unknown-voice', file, path, 'voice', voice, known);
  };
  check(story.narrator, STORY_FILE, ['narrator']);
  for (const [id, { voice }] of Object.entries(story.cast)) check(voice, STORY_FILE, ['cast', id, 'voice']);
  checkBlends(story.voices, ['voices'], desk);
  for (const [language, { voices }] of Object.entries(story.spoken)) {
    const path = ['spoken', language];
    if (!story.languages.includes(language)) {
      const message = `"spoken" tells of "${language}", which "languages" does not name.`;
      desk.warn('unused-language', STORY_FILE, path, message);
    }
    for (const id of Object.keys(voices)) check(id, STORY_FILE, [...path, 'voices', id]);
    checkBlends(voices, [...path, 'voices'], desk);
  }
  const speakers = new Set<string>();
  for (const { file, page } of pages) {
    page?.panels.forEach((panel, index) => {
      panel.lettering.forEach(({ id, speaker, voice }, item) => {
        const path = ['panels', index, 'lettering', item];
        check(voice, file, [...path, 'voice']);
        if (speaker !== undefined && voice === undefined) speakers.add(speaker);
        if (id !== START_LINE && id !== DESCRIPTION_LINE) return;
        const what = id === START_LINE ? 'what the narrator says first' : 'what the picture shows';
        const message = `"${id}" is ${what}. Give the lettering another id.`;
        desk.error('reserved-id', file, [...path, 'id'], message);
      });
    });
  }
  if (story.narrator === undefined) {
    warnUnheard(story, texts, desk);
    return;
  }
  for (const id of speakers) {
    if (!Object.hasOwn(story.cast, id) || story.cast[id]!.voice !== undefined) continue;
    const message = `"${id}" speaks with the narrator's voice. Give the figure a "voice".`;
    desk.warn('missing-voice', STORY_FILE, ['cast', id], message);
  }
}

function checkBlends(voices: AuthoredStory['voices'], path: readonly string[], desk: Desk): void {
  for (const [id, { blend }] of Object.entries(voices)) {
    if (Object.keys(blend).length > 0) continue;
    const message = `The voice "${id}" is of nothing. Name at least one voice of the engine in "blend".`;
    desk.error('empty-value', STORY_FILE, [...path, id, 'blend'], message);
  }
}

/** Without a narrator nobody speaks, whatever else there is. */
function warnUnheard(story: AuthoredStory, texts: StoryParts['texts'], desk: Desk): void {
  const message = 'Nobody speaks, since the story has no "narrator". Name one of its "voices" in story.yaml.';
  if (Object.keys(story.voices).length > 0) desk.warn('missing-narrator', STORY_FILE, ['voices'], message);
  for (const [language, { panels }] of Object.entries(texts)) {
    const id = Object.keys(panels).find((panel) => panels[panel]!.narration);
    if (id !== undefined) {
      desk.warn('missing-narrator', textFileOf(language), ['panels', id, 'narration'], message);
    }
  }
}
