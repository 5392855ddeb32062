import type { Desk } from '../format/desk.ts';
import { STORY_FILE } from '../format/parts.ts';
import { idsIn } from '../format/raw-ids.ts';
import type { AuthoredStory } from '../format/story-form.ts';
import type { passageCheck } from './check-passages.ts';

/** Checks the people and documents a story names: each once, people as the report writes them, speakers among them. */
export function checkDocuments(
  { people, documents }: AuthoredStory,
  raw: unknown,
  passage: ReturnType<typeof passageCheck>,
  desk: Desk,
): void {
  const known = idsIn(raw, 'people');
  const list = (key: 'people' | 'documents') => (index: number) => [key, index];
  desk.duplicates(STORY_FILE, 'person', known, list('people'));
  desk.duplicates(STORY_FILE, 'document', idsIn(raw, 'documents'), list('documents'));
  people.forEach(({ name }, index) => {
    passage(name, STORY_FILE, ['people', index, 'name']);
  });
  documents.forEach(({ speakers }, index) => {
    speakers.forEach((speaker, item) => {
      const path = ['documents', index, 'speakers', item];
      desk.unknown('unknown-person', STORY_FILE, path, 'person', speaker, known);
    });
  });
}
