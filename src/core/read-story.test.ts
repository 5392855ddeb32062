import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRawStory } from '../../tests/factories.ts';
import { checkStory } from './author/check-story.ts';
import type { RawStory } from './raw-story.ts';
import { readStory } from './read-story.ts';
import { panelsOf } from './story.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A raw story of one page, changed in place before it is read. */
function read(
  change: (parts: { story: never; page: never; text: never }) => void = () => {},
  more: Partial<RawStory> = {},
) {
  const raw = structuredClone(aRawStory(2, 2));
  change({ story: raw.story as never, page: raw.pages[0]?.data as never, text: raw.texts.de as never });
  return readStory({ ...raw, ...more });
}

/** Ways to what is not frozen. */
const looseIn = (value: unknown, way = 'story'): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => looseIn(item, `${way}.${key}`));
  return Object.isFrozen(value) ? inside : [way, ...inside];
};

describe('readStory', () => {
  it('gives a frozen story', () => {
    const { story, problems } = read();
    expect(problems).toEqual([]);
    expect(story?.pages[0]?.panels.map(({ id }) => id)).toEqual(['bild-0', 'bild-1']);
    expect(looseIn(story)).toEqual([]);
  });

  it('leaves what it reads as it is', () => {
    const raw = aRawStory(3);
    const before = structuredClone(raw);
    readStory(raw);
    expect(raw).toEqual(before);
  });

  it('fills in what the author left out', () => {
    const panel = read(({ page, text }: { page: { panels: unknown[] }; text: { panels: Record<string, unknown> } }) => {
      page.panels[1] = { id: 'bild-1', safe: [400, 300, 200, 400] };
      text.panels['bild-1'] = { title: 'Leer', alt: 'Nichts.' };
    }).story?.pages[0]?.panels[1];
    expect(panel).toEqual({
      id: 'bild-1',
      file: 'pages/000.yaml',
      frame: { shape: 'square', slant: 0, aspect: 1 },
      ground: '#f6f1e4',
      safe: { x: 400, y: 300, width: 200, height: 400 },
      focus: { x: 500, y: 500 },
      layers: [],
      lettering: [],
      moves: [],
      interactions: [],
      shot: { arrive: 'travel', move: 'hold', frame: 'panel' },
      poster: 0.9,
      minSeconds: 4,
      results: [],
      passages: [],
      sounds: [],
    });
  });

  it('takes one point and one path for both stagings', () => {
    const panel = read().story?.pages[0]?.panels[0];
    expect(panel?.lettering[0]?.place).toEqual({ wide: { x: 300, y: 120 }, tall: { x: 300, y: 120 } });
    const form = [{ at: 0, path: 'M -20 700 C 200 640 400 820 1020 700' }];
    expect(panel?.thread).toEqual({ forms: { wide: form, tall: form }, draw: [0.1, 0.8] });
  });

  it('turns the drawn grid into grid lines', () => {
    const { story } = read(({ page }: { page: { grid: unknown } }) => {
      page.grid = { aspect: 1, columns: [1, 1, 1], rows: [1, 2], areas: ['. bild-0 bild-0', 'bild-1 bild-1 bild-1'] };
    });
    expect(story?.pages[0]?.grid.areas).toEqual({
      'bild-0': { x: 1, y: 0, width: 2, height: 1 },
      'bild-1': { x: 0, y: 1, width: 3, height: 1 },
    });
  });

  it('needs no file facts, report or kit at run time, and only the language that is read', () => {
    const { story } = read(({ story }: { story: { languages: string[] } }) => story.languages.push('en', 'ar'));
    expect(Object.keys(story?.texts ?? {})).toEqual(['de']);
  });

  it('gives no story without pages or words', () => {
    expect(readStory({ ...aRawStory(1), texts: {} }).problems).toMatchObject([{ code: 'empty-story' }]);
    expect(readStory({ ...aRawStory(1), pages: [] }).problems).toMatchObject([{ code: 'empty-story' }]);
  });

  it('names every mistake in one run, with place and advice', () => {
    const { story, problems } = read(({ page }: { page: { color: string; panels: Record<string, unknown>[] } }) => {
      page.color = 'red';
      Object.assign(page.panels[0] as object, { shoot: {}, poster: 2, safe: [0, 0, 10] });
    });
    expect(story).toBeNull();
    expect(problems.map(({ code, place }) => `${code} ${place.path.join('.')}`)).toEqual([
      'bad-color color',
      'wrong-type panels.0.safe',
      'out-of-range panels.0.poster',
      'unknown-key panels.0.shoot',
    ]);
    expect(problems[3]?.message).toBe('"shoot" is not known here. Did you mean "shot"?');
  });

  it('is not confused by keys that objects have from birth', () => {
    const text = JSON.parse('{"language":"de","title":"t","subtitle":"s","description":"d","__proto__":{"x":1}}');
    const { problems } = read(undefined, { texts: { de: text } });
    expect(problems.some(({ code, message }) => code === 'unknown-key' && message.includes('__proto__'))).toBe(true);
    const named = read(({ page }: { page: { panels: { lettering: { speaker?: string }[] }[] } }) => {
      (page.panels[0]?.lettering[1] as { speaker: string }).speaker = 'constructor';
    });
    expect(named.problems.map(({ code }) => code)).toEqual(['unknown-cast']);
  });

  it('reads a story of 1,000 panels', () => {
    const { story, problems } = readStory(aRawStory(1000));
    expect(problems).toEqual([]);
    expect(story && panelsOf(story)).toHaveLength(1000);
  });
});

/** Every place in data that a mutation can strike. */
function placesIn(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item as Json, [...path, key]))];
}

function strike(
  root: Json,
  path: readonly (string | number)[],
  change: (parent: Record<string, Json>, key: string) => void,
) {
  let parent = root as Record<string, Json>;
  for (const key of path.slice(0, -1)) {
    const next = parent?.[key];
    if (typeof next !== 'object' || next === null) return;
    parent = next as Record<string, Json>;
  }
  const last = path.at(-1);
  if (last !== undefined && typeof parent === 'object' && parent !== null) change(parent, String(last));
}

describe('readStory under 1,000 random mutations', () => {
  const sound = JSON.parse(JSON.stringify(aRawStory(3, 2))) as Json;
  const places = placesIn(sound);
  const odd = fc.oneof(
    fc.constantFrom<Json>(
      null,
      '',
      [],
      {},
      -1,
      Number.POSITIVE_INFINITY,
      'constructor',
      '__proto__',
      '../x',
      '\u202e',
      'bild-0',
      'ada',
    ),
    fc.jsonValue() as fc.Arbitrary<Json>,
  );
  const mutation = fc.record({
    at: fc.nat(places.length - 1),
    kind: fc.constantFrom('set', 'drop', 'add', 'copy'),
    odd,
  });

  it('never throws, and gives a story or an error', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const raw = structuredClone(sound);
        for (const { at, kind, odd: value } of mutations) {
          strike(raw, places[at] ?? [], (parent, key) => {
            if (kind === 'drop' && Array.isArray(parent)) parent.splice(Number(key), 1);
            else if (kind === 'drop') delete parent[key];
            else if (kind === 'set') parent[key] = value;
            else if (kind === 'copy' && Array.isArray(parent))
              parent.push(structuredClone(parent[Number(key)] ?? null));
            else if (typeof value === 'string' && !Array.isArray(parent))
              Object.defineProperty(parent, value, { value: 1, enumerable: true, configurable: true, writable: true });
          });
        }
        // Pages and texts are containers of the program's own making.
        const { story, pages, texts } = raw as unknown as RawStory;
        const given = {
          story,
          pages: (Array.isArray(pages) ? pages : []).map((page) => ({ file: String(page?.file), data: page?.data })),
          texts: typeof texts === 'object' && texts !== null ? texts : {},
        };
        const plain = readStory(given);
        const read = readStory(given, checkStory);
        expect(plain.problems.length).toBeLessThanOrEqual(read.problems.length);
        expect(read.story === null).toBe(read.problems.some(({ level }) => level === 'error'));
        for (const { message, place } of read.problems) expect(message.length + place.file.length).toBeLessThan(600);
      }),
      { numRuns: 1000, seed: 16052017 },
    );
  }, 60_000);

  it('never throws on data of any shape', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (story, page, text) => {
        const { story: read, problems } = readStory(
          { story, pages: [{ file: 'pages/x.yaml', data: page }], texts: { de: text } },
          checkStory,
        );
        expect(read).toBeNull();
        expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500, seed: 2017 },
    );
  }, 60_000);
});
