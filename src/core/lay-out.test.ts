import { describe, expect, it } from 'vitest';
import { aLettering, aPage, aPanel, aStory } from '../../tests/factories.ts';
import { composeScore } from './compose-score.ts';
import { layOut } from './lay-out.ts';
import { type Layout, type PanelPlace, toScreen, toSheet, type Viewport } from './layout.ts';
import { createMomentFinder } from './moment-at.ts';
import { panelsOf } from './story.ts';
import type { StoryText } from './story-text.ts';
import { threadLineAt } from './thread.ts';
import { isInside, isOverlap, type Rect } from './units.ts';

const line = (path: string) => ({ forms: { wide: [{ at: 0, path }], tall: [{ at: 0, path }] }, draw: [0, 1] as const });
const pages = [
  aPage({
    id: 'titel',
    panels: [
      aPanel({ id: 'titel', frame: { shape: 'bleed', slant: 0, aspect: 0.7 }, thread: line('M0 500L1000 500') }),
    ],
  }),
  aPage({
    id: 'knoten',
    grid: {
      aspect: 1.6,
      columns: [1, 1],
      rows: [1, 1],
      areas: {
        uhr: { x: 0, y: 0, width: 1, height: 2 },
        baeren: { x: 1, y: 0, width: 1, height: 1 },
        rucksack: { x: 1, y: 1, width: 1, height: 1 },
      },
    },
    panels: [
      aPanel({ id: 'uhr', lettering: [aLettering(), aLettering({ id: 'frage' })], thread: line('M0 700L1000 300') }),
      aPanel({ id: 'baeren', shot: { arrive: 'travel', move: 'push', frame: 'panel' } }),
      aPanel({
        id: 'rucksack',
        shot: { arrive: 'travel', move: 'pull', frame: 'page' },
        thread: line('M0 400L600 500'),
      }),
    ],
  }),
];
const story = aStory({ pages });
const text = story.texts.de as StoryText;
const score = composeScore(story, 'de');
const find = createMomentFinder(story);
const insets = { top: 0, right: 0, bottom: 56, left: 0 };

function laidOut(width: number, height: number, textScale = 1, language = 'de'): Layout {
  const viewport: Viewport = { width, height, insets, textScale };
  const measure = (words: string, { fontSize }: { fontSize: number }, maxWidth: number) => {
    const whole = words.length * fontSize * 0.5;
    const lines = Math.ceil(whole / maxWidth);
    return { width: Math.min(whole, maxWidth), height: lines * fontSize * 1.3 };
  };
  return layOut({ story, text: { ...text, language }, score, assets: { panels: {} }, viewport, measure });
}

const SCREENS = [
  [320, 568],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1440, 900],
  [1920, 1080],
  [1080, 1920],
] as const;

const onScreen = (layout: Layout, index: number, rect: Rect): Rect => {
  const { to } = layout.cameraOf(index);
  const corner = toScreen(to, layout.viewport, rect);
  return { ...corner, width: rect.width * to.zoom, height: rect.height * to.zoom };
};

describe.each(SCREENS)('a story laid out for %i × %i', (width, height) => {
  const layout = laidOut(width, height);

  it('shows the safe area of every panel whole at rest', () => {
    for (const [index, place] of layout.panels.entries()) {
      const { safe } = panelsOf(story)[index] as { safe: Rect };
      const corner = toSheet(place, safe);
      const rect = { ...corner, width: safe.width * place.scale, height: safe.height * place.scale };
      expect(isInside(onScreen(layout, index, rect), { x: 0, y: 0, width, height: height - insets.bottom }, 1)).toBe(
        true,
      );
    }
  });

  it('never lets two frames overlap', () => {
    for (const [index, a] of layout.panels.entries()) {
      for (const b of layout.panels.slice(index + 1)) expect(isOverlap(a.frame, b.frame)).toBe(false);
    }
  });

  it('keeps all lettering on the screen at rest', () => {
    for (const [index, place] of layout.panels.entries()) {
      const { to } = layout.cameraOf(index);
      const corner = toScreen(to, layout.viewport, place.frame);
      for (const { box } of layout.letteringOf(index).items) {
        const rect = { ...box, x: corner.x + box.x, y: corner.y + box.y };
        expect(isInside(rect, { x: 0, y: 0, width, height: height - insets.bottom }, 1)).toBe(true);
      }
    }
  });

  it('draws the thread without a gap from panel to panel', () => {
    const pieces = layout.panels.map((_, index) => layout.threadOf(index)).filter((piece) => piece !== null);
    expect(pieces.map(({ panel }) => panel)).toEqual([0, 1, 3]);
    for (const [index, piece] of pieces.entries()) {
      const before = pieces[index - 1];
      if (!before) continue;
      expect(piece.lead[0]).toEqual(threadLineAt(before, 1).at(-1));
      const [end, start] = [piece.lead.at(-1), threadLineAt(piece, 0)[0]];
      expect(end?.x).toBeCloseTo(start?.x ?? Number.NaN, 6);
      expect(end?.y).toBeCloseTo(start?.y ?? Number.NaN, 6);
    }
  });

  it('moves the camera without a leap', () => {
    let before = find(score, layout, 0).camera;
    for (let time = 0; time <= score.duration; time += 1 / 60) {
      const { camera } = find(score, layout, time);
      const step = Math.hypot(camera.x - before.x, camera.y - before.y) * camera.zoom;
      expect(step).toBeLessThan(Math.max(width, height) * 0.06);
      expect(Math.abs(Math.log(camera.zoom / before.zoom))).toBeLessThan(0.06);
      before = camera;
    }
  });
});

describe('the staging', () => {
  it('is pages on wide screens and a strip on tall and low ones', () => {
    const aside = (layout: Layout): boolean => layout.panels[1]?.frame.y === layout.panels[2]?.frame.y;
    expect(aside(laidOut(1440, 900))).toBe(true);
    expect(aside(laidOut(390, 844))).toBe(false);
    expect(aside(laidOut(844, 390))).toBe(false);
    expect(laidOut(390, 844).staging).toBe('tall');
    expect(laidOut(844, 390).staging).toBe('wide');
  });
});

describe('a language that is read from right to left', () => {
  const [german, arabic] = [laidOut(1440, 900), laidOut(1440, 900, 1, 'ar')];

  it('begins its pages on the right, and mirrors nothing but the grid', () => {
    for (const [index, { frame, page, crop }] of arabic.panels.entries()) {
      const other = german.panels[index] as PanelPlace;
      expect(frame.x).toBeCloseTo(1440 - other.frame.x - other.frame.width, 6);
      expect([frame.y, frame.width, frame.height]).toEqual([other.frame.y, other.frame.width, other.frame.height]);
      expect([crop, page]).toEqual([other.crop, other.page]);
    }
    expect(arabic.panels[1]?.frame.x).toBeGreaterThan(arabic.panels[2]?.frame.x ?? 1e6);
  });

  it('runs the thread on to where the next panel lies, unless it begins or ends in the picture', () => {
    const ends = (layout: Layout, index: number): readonly boolean[] => {
      const points = layout.threadOf(index)?.forms[0]?.points ?? [];
      const { frame } = layout.panels[index] as PanelPlace;
      return [points[0], points.at(-1)].map((point) => (point?.x ?? 0) > frame.x + frame.width / 2);
    };
    expect([0, 1, 3].map((index) => ends(german, index))).toEqual([
      [false, true],
      [false, true],
      [false, true],
    ]);
    expect([0, 1, 3].map((index) => ends(arabic, index))).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect([0, 1, 3].map((index) => arabic.threadOf(index)?.isTurned)).toEqual([true, true, false]);
  });

  it('draws it without a gap', () => {
    const [before, piece] = [arabic.threadOf(1), arabic.threadOf(3)];
    expect(piece?.lead[0]).toEqual(before && threadLineAt(before, 1).at(-1));
    expect(piece?.lead.at(-1)?.x).toBeCloseTo(piece?.forms[0]?.points[0]?.x ?? Number.NaN, 6);
  });
});

describe('the moment', () => {
  const layout = laidOut(1440, 900);

  it('is the same however it is asked for', () => {
    for (const time of [0, 3.3, score.duration / 2, score.duration]) {
      expect(find(score, laidOut(1440, 900), time)).toEqual(find(score, layout, time));
    }
  });

  it('clamps times beyond the story', () => {
    expect(find(score, layout, -4).time).toBe(0);
    expect(find(score, layout, 1e6).time).toBe(score.duration);
  });

  it('sees the whole page when the camera is pulled back to it', () => {
    const last = score.panels.at(-1);
    const { panels } = find(score, layout, (last?.end ?? 0) - 0.1);
    expect(panels.map(({ id }) => id)).toEqual(expect.arrayContaining(['uhr', 'baeren', 'rucksack']));
  });

  it('shows lettering once its time has come and keeps it', () => {
    const span = score.panels[1];
    const frage = span?.lettering.find(({ id }) => id === 'frage');
    const at = (share: number): number => (span?.start ?? 0) + share * ((span?.end ?? 0) - (span?.start ?? 0));
    const shown = (share: number): number | undefined =>
      find(score, layout, at(share)).lettering.find(({ id }) => id === 'frage')?.shown;
    expect(shown((frage?.start ?? 0) - 0.01)).toBeUndefined();
    expect(shown(span?.rest ?? 1)).toBe(1);
  });
});
