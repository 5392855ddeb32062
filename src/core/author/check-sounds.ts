import type { Desk } from '../format/desk.ts';
import { STORY_FILE, type StoryParts } from '../format/parts.ts';
import { valueIn } from '../format/raw-ids.ts';
import type { AuthoredStory } from '../format/story-form.ts';
import { SILENCE } from '../soundscape.ts';
import type { SoundKind } from '../story-sound.ts';

/** Checks that every sound that is to be heard is one of the story's, and of the kind that plays there. */
export function checkSounds(story: AuthoredStory, { raw, pages }: StoryParts, desk: Desk): void {
  const known = Object.keys(Object(valueIn(raw.story, 'sounds')));
  const used = new Set<string>();
  const check = (
    sound: string | undefined,
    kind: SoundKind,
    file: string,
    path: readonly (string | number)[],
  ): void => {
    if (sound === undefined || (sound === SILENCE && kind !== 'effect')) return;
    used.add(sound);
    desk.unknown('unknown-sound', file, path, 'sound', sound, known);
    const has = Object.hasOwn(story.sounds, sound) ? story.sounds[sound]!.kind : kind;
    if (has === kind) return;
    const message = `"${sound}" is of kind ${has}, but here plays ${kind}. Name another sound, or change its kind.`;
    desk.error('wrong-sound-kind', file, path, message);
  };
  for (const { file, page } of pages) {
    if (!page) continue;
    check(page.ambience, 'ambience', file, ['ambience']);
    check(page.music, 'music', file, ['music']);
    page.panels.forEach((panel, index) => {
      const path = ['panels', index];
      check(panel.ambience, 'ambience', file, [...path, 'ambience']);
      check(panel.music, 'music', file, [...path, 'music']);
      panel.sounds.forEach(({ sound }, item) => {
        check(sound, 'effect', file, [...path, 'sounds', item, 'sound']);
      });
    });
  }
  for (const id of Object.keys(story.sounds)) {
    if (id === SILENCE) {
      const message = `"${SILENCE}" is how a page says that nothing plays. Give the sound another id.`;
      desk.error('reserved-id', STORY_FILE, ['sounds', id], message);
    } else if (!used.has(id)) {
      const message = `No panel plays the sound "${id}". Use it, or take it out.`;
      desk.warn('unused-sound', STORY_FILE, ['sounds', id], message);
    }
  }
}
