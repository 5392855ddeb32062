import type { SignFilm } from '../../../src/core/assets.ts';
import { filmFileOf } from '../../../src/core/signs.ts';
import { panelsOf } from '../../../src/core/story.ts';
import { addressIn, copyHashed, type SoundInput } from './bake-sound.ts';

/** Copies the films of sign language; `films` is missing where there are none. `kept`: names of the files made. */
export async function bakeFilms(
  input: SoundInput,
): Promise<{ readonly films?: Readonly<Record<string, SignFilm>>; readonly kept: readonly string[] }> {
  const { story, raw } = input;
  const films: Record<string, SignFilm> = {};
  const kept: string[] = [];
  for (const { id } of [...story.chapters, ...panelsOf(story)]) {
    const { film, bytes } = raw.files?.[filmFileOf(id)] ?? {};
    if (!film || bytes === undefined || films[id]) continue;
    const name = await copyHashed(input, filmFileOf(id));
    films[id] = { src: addressIn(story, name), bytes, seconds: film.seconds, width: film.width, height: film.height };
    kept.push(name);
  }
  return { ...(kept.length > 0 ? { films } : {}), kept };
}
