import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../scripts/lib/check-folder.ts';
import type { SignFilm } from './assets.ts';
import { composeScore } from './compose-score.ts';
import { filmSpansOf, signMomentAt } from './sign-moment.ts';

const { story } = await checkFolder(fileURLToPath(new URL('../../tests/stories/good/signed', import.meta.url)));
if (!story) throw new Error('the story does not read');
const score = composeScore(story, 'de');
const [tuer, tisch] = score.panels as [(typeof score.panels)[number], (typeof score.panels)[number]];
const film = (seconds: number): SignFilm => ({ src: `${seconds}.mp4`, bytes: 1, seconds, width: 320, height: 240 });
const at = (films: Record<string, SignFilm>, time: number) => {
  const moment = signMomentAt(filmSpansOf(story, films, score), time);
  return moment && [moment.id, moment.second];
};

describe('signMomentAt', () => {
  it('lets a panel’s film begin with its panel and rest on its last picture', () => {
    const films = { tuer: film(2), tisch: film(100) };
    expect(at(films, tuer.start)).toEqual(['tuer', 0]);
    expect(at(films, tuer.start + 1.5)).toEqual(['tuer', 1.5]);
    expect(at(films, tuer.end - 0.01)).toEqual(['tuer', 2]);
    expect(at(films, tisch.start)).toEqual(['tisch', 0]);
    expect(at(films, score.duration)).toEqual(['tisch', tisch.end - tisch.start]);
  });
  it('lets a chapter’s film go through all of its panels', () => {
    const films = { anfang: film(100), tisch: film(3) };
    expect(filmSpansOf(story, films, score)).toEqual([
      { id: 'anfang', film: films.anfang, start: tuer.start, end: tisch.end },
    ]);
    expect(at(films, tisch.start + 1)).toEqual(['anfang', tisch.start + 1 - tuer.start]);
  });
  it('has none where there is none', () => {
    expect(at({ tisch: film(3) }, tuer.start)).toBeNull();
    expect(at({ tuer: film(3) }, score.duration)).toBeNull();
    expect(at({}, 0)).toBeNull();
  });
});
