import type { Desk } from '../format/desk.ts';
import { suggest } from '../format/nearest.ts';
import type { StoryParts } from '../format/parts.ts';
import type { FileFacts } from '../raw-story.ts';
import { FILM_FOLDER, filmFileOf } from '../signs.ts';

/** What a film of sign language must have at least. Source: BITV 2.0, Annex 2. */
const LEAST = { width: 320, height: 240, rate: 25 } as const;
/** Cameras count 25 pictures as 24.99 now and then. */
const RATE_SLACK = 0.1;

function checkFilm(file: string, { film, faults }: FileFacts, desk: Desk): void {
  for (const { code, message } of faults ?? []) desk.error(code, file, [], message);
  if (!film) return;
  if (film.width < LEAST.width || film.height < LEAST.height) {
    const size = `${film.width} × ${film.height}`;
    const message = `${file} has ${size} pixels. Sign language needs ${LEAST.width} × ${LEAST.height} or more; export it larger.`;
    desk.error('small-film', file, [], message);
  }
  if (film.rate < LEAST.rate - RATE_SLACK) {
    const message = `${file} has ${Math.round(film.rate * 10) / 10} pictures a second. Sign language needs ${LEAST.rate} or more; film it anew, or export it as it was filmed.`;
    desk.error('slow-film', file, [], message);
  }
}

/** Checks films of sign language: each belongs to one chapter or panel, and can be read by whoever signs. */
export function checkFilms(
  { authored, pages }: StoryParts,
  files: Readonly<Record<string, FileFacts>>,
  desk: Desk,
): void {
  const found = Object.keys(files).filter((file) => file.startsWith('signs/'));
  if (found.length === 0) return;
  const chapters = authored?.chapters ?? [];
  const chapterOf = new Map(
    pages.flatMap(({ page }) => (page?.panels ?? []).map(({ id }) => [id, page?.chapter ?? ''] as const)),
  );
  const known = [...chapterOf.keys(), ...chapters];
  const isWhole = authored !== null && pages.every(({ page }) => page !== null);
  for (const file of found) {
    if (!file.startsWith(FILM_FOLDER) || !file.endsWith('.mp4')) {
      const message = `${file} is not shown. Films of German Sign Language are ${filmFileOf('<chapter or panel>')}; name it so, or take it out.`;
      desk.error('unknown-film', file, [], message);
      continue;
    }
    const id = file.slice(FILM_FOLDER.length, -'.mp4'.length);
    if (isWhole && !known.includes(id)) {
      const message = `${file} is named like no chapter and no panel. ${suggest(id, known)}`;
      desk.error('unknown-film', file, [], message);
    }
    const cover = filmFileOf(chapterOf.get(id) ?? '');
    if (!chapters.includes(id) && files[cover]?.exists) {
      const message = `${file} is signed twice: ${cover} covers all of its chapter. Take one of the two out.`;
      desk.error('covered-film', file, [], message);
    }
    checkFilm(file, files[file] as FileFacts, desk);
  }
}
