import type { RawStory } from '../src/core/raw-story.ts';
import type { Lettering, Page, Panel, Story } from '../src/core/story.ts';
import type { StoryText } from '../src/core/story-text.ts';

/*
 * Parts of stories for tests. Each is complete and sound; a test names only what it is about.
 * `raw…` make what an author writes, the others what `readStory` makes of it.
 */

/** A balloon-less piece of lettering: a caption in the upper left. */
export function aLettering(changes: Partial<Lettering> = {}): Lettering {
  const place = { wide: { x: 300, y: 150 }, tall: { x: 300, y: 150 } };
  return { id: 'satz', kind: 'caption', place, rotation: 0, size: 1, alone: false, ...changes };
}

/** A panel with one drawing and no lettering. */
export function aPanel(changes: Partial<Panel> = {}): Panel {
  return {
    id: 'bild',
    file: 'pages/01-seite.yaml',
    frame: { shape: 'square', slant: 0, aspect: 0.8 },
    ground: '#cfe6e8',
    safe: { x: 200, y: 250, width: 600, height: 500 },
    focus: { x: 500, y: 500 },
    layers: [
      {
        type: 'art',
        id: 'wand',
        drawings: [{ name: 'art', file: 'art/01-seite/wand.svg' }],
        depth: 1,
        life: [],
        breakout: false,
        faces: [],
      },
    ],
    lettering: [],
    moves: [],
    interactions: [],
    shot: { arrive: 'travel', move: 'hold', frame: 'panel' },
    poster: 0.9,
    minSeconds: 4,
    results: [],
    passages: [],
    sounds: [],
    ...changes,
  };
}

/** A page; without a grid of its own, its panels stand side by side. */
export function aPage(changes: Partial<Page> = {}): Page {
  const panels = changes.panels ?? [aPanel()];
  const areas = Object.fromEntries(panels.map(({ id }, x) => [id, { x, y: 0, width: 1, height: 1 }]));
  const grid = { aspect: 1.6, columns: panels.map(() => 1), rows: [1], areas };
  return { id: 'seite', chapter: 'anfang', color: '#2f9e9a', grid, panels, ...changes };
}

/** Words for pages: every panel and lettering gets a sentence of its own. */
export function aText(pages: readonly Page[], changes: Partial<StoryText> = {}): StoryText {
  const panels = pages.flatMap((page) => page.panels);
  return {
    language: 'de',
    title: 'Eine Geschichte',
    subtitle: 'Ein Bilderbogen',
    description: 'Sie erzählt, was geschah.',
    cast: {},
    chapters: Object.fromEntries(pages.map(({ chapter }) => [chapter, `Kapitel ${chapter}`])),
    panels: Object.fromEntries(
      panels.map(({ id, lettering }) => [
        id,
        {
          title: `Bild ${id}`,
          alt: `Zu sehen ist ${id}.`,
          lettering: Object.fromEntries(lettering.map((item) => [item.id, `Hier steht ${item.id} in wenigen Worten.`])),
          interactions: {},
        },
      ]),
    ),
    results: {},
    themes: {},
    origins: {},
    people: {},
    documents: {},
    sounds: {},
    ...changes,
  };
}

/** A story in German; without pages of its own, it has one panel. */
export function aStory(changes: Partial<Story> = {}): Story {
  const pages = changes.pages ?? [aPage()];
  return {
    id: 'geschichte',
    languages: ['de'],
    textChecks: {},
    chapters: [...new Set(pages.map(({ chapter }) => chapter))].map((id) => ({ id })),
    cast: {},
    pages,
    results: [],
    people: [],
    documents: [],
    voices: {},
    spoken: {},
    sounds: {},
    recordings: {},
    texts: { de: aText(pages) },
    source: { title: 'Bericht', publisher: 'Amt', file: 'source/report.txt' },
    ...changes,
  };
}

/** A story of `count` panels as authors write it: figures, lettering, moves and thread as in a real one. */
export function aRawStory(count: number, perPage = 4): RawStory {
  const names = Array.from({ length: Math.ceil(count / perPage) }, (_, page) => `${page}`.padStart(3, '0'));
  const ids = (page: number) =>
    Array.from({ length: Math.min(perPage, count - page * perPage) }, (_, item) => `bild-${page * perPage + item}`);
  return {
    story: {
      id: 'lang',
      languages: ['de'],
      source: { title: 'Bericht', publisher: 'Amt', file: 'source/report.txt' },
      chapters: ['anfang'],
      pages: names,
      cast: { ada: { hair: 'GrayBun', colors: { skin: '#f1cfb1', top: '#ffc93c' } } },
      results: [{ id: 'ergebnis', theme: 'thema', origin: 'plenary', passage: 'Es gelang.' }],
    },
    pages: names.map((name, page) => ({
      file: `pages/${name}.yaml`,
      data: {
        id: `seite-${page}`,
        chapter: 'anfang',
        color: '#2f9e9a',
        grid: { aspect: 1.6, columns: ids(page).map(() => 1), rows: [1], areas: [ids(page).join(' ')] },
        panels: ids(page).map(rawPanel),
      },
    })),
    texts: {
      de: {
        language: 'de',
        title: 'Lang',
        subtitle: 'Sehr lang',
        description: 'Eine lange Geschichte.',
        cast: { ada: 'Ada' },
        chapters: { anfang: 'Anfang' },
        themes: { thema: 'Thema' },
        origins: { plenary: 'Plenum' },
        results: { ergebnis: { statement: 'Es geht.' } },
        panels: Object.fromEntries(
          names.flatMap((_, page) => ids(page)).map((id) => [id, { title: id, alt: 'Ada winkt.', lettering: WORDS }]),
        ),
      },
    },
  };
}

const WORDS = { ort: 'Am Morgen danach, vor dem Haus.', ruf: 'Guten Morgen!', antwort: 'Ist noch Platz am Tisch?' };

const rawPanel = (id: string) => ({
  id,
  frame: { shape: 'square', aspect: 0.8 },
  ground: '#cfe6e8',
  safe: [400, 300, 200, 400],
  layers: [
    { id: 'himmel', art: 'art/himmel.svg', depth: 0.3 },
    { id: 'haus', art: 'art/haus.svg', depth: 0.7 },
    {
      id: 'ada',
      figure: 'ada',
      pose: 'BlazerColorTee',
      expressions: ['Calm', 'Smile'],
      at: [500, 900],
      height: 500,
      life: ['breath', 'blink'],
    },
    { id: 'zaun', art: 'art/zaun.svg', depth: 1.3 },
  ],
  thread: { path: 'M -20 700 C 200 640 400 820 1020 700', draw: [0.1, 0.8] },
  lettering: [
    { id: 'ort', kind: 'caption', place: [300, 120] },
    { id: 'ruf', kind: 'speech', speaker: 'ada', anchor: 'ada', place: [620, 180] },
    { id: 'antwort', kind: 'speech', speaker: 'ada', anchor: 'ada', place: [420, 180] },
  ],
  moves: [
    {
      layer: 'haus',
      keys: [
        { at: 0, x: -40 },
        { at: 0.6, x: 0, ease: 'settle' },
      ],
    },
    {
      layer: 'ada',
      keys: [
        { at: 'ruf', swap: 'Smile' },
        { at: 0.9, tilt: 4 },
      ],
    },
    { effect: 'drop', layers: ['zaun'], from: 0.1, to: 0.4 },
  ],
  results: ['ergebnis'],
});
