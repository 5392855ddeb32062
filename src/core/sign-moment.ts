import type { SignFilm } from './assets.ts';
import type { Score } from './score.ts';
import { panelsOf, type Story } from './story.ts';
import { clamp, type Seconds } from './units.ts';

/** A film of sign language on the time axis: from the begin of its panel (or chapter) to that one's end. */
export interface FilmSpan {
  readonly id: string;
  readonly film: SignFilm;
  /** Story time. */
  readonly start: Seconds;
  readonly end: Seconds;
}

/** Which film is shown, and where it stands. */
export interface SignMoment extends FilmSpan {
  /** Second of the film; its last one once it has ended. */
  readonly second: Seconds;
}

/** Where each film lies in a score; a chapter's film covers the chapter. In reading order, without overlap. */
export function filmSpansOf(
  story: Story,
  films: Readonly<Record<string, SignFilm>>,
  score: Score,
): readonly FilmSpan[] {
  const chapters = new Map(story.pages.flatMap(({ chapter, panels }) => panels.map(({ id }) => [id, chapter])));
  const spans: FilmSpan[] = [];
  for (const [index, { id }] of panelsOf(story).entries()) {
    const span = score.panels[index];
    const chapter = chapters.get(id) ?? '';
    const own = films[chapter] ? chapter : id;
    const film = films[own];
    if (!film || !span) continue;
    const last = spans.at(-1);
    if (own === chapter && last?.id === own) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push({ id: own, film, start: span.start, end: span.end });
  }
  return spans;
}

/** The film of a story time (a span's end belongs to the next; the story's end to the last); null: there is none. */
export function signMomentAt(spans: readonly FilmSpan[], time: Seconds): SignMoment | null {
  const found = spans.find(({ start, end }) => time >= start && time < end);
  const last = spans.at(-1);
  const span = found ?? (last && time === last.end ? last : null);
  return span && { ...span, second: clamp(time - span.start, 0, span.film.seconds) };
}
