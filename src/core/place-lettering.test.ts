import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balloonOf } from './balloon.ts';
import type { PanelPlace } from './layout.ts';
import type { LetteringPlace, PanelLettering } from './lettering.ts';
import { measureText } from './measure.ts';
import { LETTERING_ADVANCES } from './measure-table.ts';
import { pointsOfPath } from './path.ts';
import { coverOf, FACE_MARGIN } from './place-candidates.ts';
import { type LetteringRequest, placeLettering } from './place-lettering.ts';
import { isReadBefore } from './place-search.ts';
import type { Lettering, Panel } from './story.ts';
import { grow, isInside, isOverlap, type Point, type Rect } from './units.ts';

const measure = measureText(LETTERING_ADVANCES);

const aLettering = (values: Partial<Lettering> & { readonly id: string }): Lettering => ({
  kind: 'speech',
  place: { wide: { x: 500, y: 200 }, tall: { x: 500, y: 200 } },
  rotation: 0,
  size: 1,
  alone: false,
  ...values,
});

/** A request for a frame of `width` × `height` pixels that shows the whole scene's width. */
function aRequest(
  values: {
    readonly width?: number;
    readonly height?: number;
    readonly lettering?: readonly Lettering[];
    readonly texts?: Readonly<Record<string, string>>;
    readonly faces?: readonly Rect[];
    readonly anchors?: Readonly<Record<string, Point | null>>;
    readonly fit?: Partial<LetteringRequest['fit']>;
    readonly direction?: LetteringRequest['direction'];
  } = {},
): LetteringRequest {
  const {
    width = 370,
    height = 460,
    lettering = [],
    texts = {},
    faces = [],
    anchors = {},
    fit = {},
    direction = 'ltr',
  } = values;
  const frame = { x: 40, y: 60, width, height };
  const place: PanelPlace = {
    index: 0,
    id: 'panel',
    frame,
    outline: [
      { x: 40, y: 60 },
      { x: 40 + width, y: 60 },
      { x: 40 + width, y: 60 + height },
      { x: 40, y: 60 + height },
    ],
    crop: { x: 0, y: 0, width: 1000, height: (1000 * height) / width },
    scale: width / 1000,
    page: frame,
  };
  return {
    panel: { id: 'panel', focus: { x: 500, y: 500 }, lettering } as unknown as Panel,
    place,
    text: { title: '', alt: '', lettering: texts },
    fit: {
      zoom: 1,
      room: { x: -10, y: -60, width: width + 20, height: height + 260 },
      viewport: { width: width + 20, height: height + 300 },
      textScale: 1,
      staging: 'tall',
      low: false,
      ...fit,
    },
    faces,
    anchors,
    measure,
    direction,
  };
}

const find = (lettering: PanelLettering, id: string): LetteringPlace =>
  lettering.items.find((item) => item.id === id) as LetteringPlace;

describe('placeLettering', () => {
  it('puts a balloon where it is wished and lets its tail end before the mouth', () => {
    const request = aRequest({
      lettering: [aLettering({ id: 'a', place: { wide: { x: 500, y: 200 }, tall: { x: 500, y: 200 } } })],
      texts: { a: 'Wer hält das andere Ende?' },
      anchors: { a: { x: 180, y: 190 } },
    });
    const { box, tail, apron } = find(placeLettering(request), 'a');
    expect(apron).toBe(false);
    expect(Math.hypot(box.x + box.width / 2 - 185, box.y + box.height / 2 - 74)).toBeLessThan(70);
    expect(Math.hypot((tail?.x ?? 0) - 180, (tail?.y ?? 0) - 190)).toBeCloseTo(14, 0);
  });

  it('lets the tail of a voice from beside the picture reach the frame', () => {
    const request = aRequest({
      lettering: [aLettering({ id: 'a' })],
      texts: { a: 'Leider.' },
      anchors: { a: { x: 420, y: 300 } },
    });
    expect(find(placeLettering(request), 'a').tail?.x).toBeCloseTo(367, 0);
  });

  it('lets a long tail only point at its speaker', () => {
    const request = aRequest({
      lettering: [aLettering({ id: 'a', place: { wide: { x: 500, y: 100 }, tall: { x: 500, y: 100 } } })],
      texts: { a: 'Hier oben!' },
      anchors: { a: { x: 185, y: 440 } },
    });
    const free = {
      ...request,
      faces: [
        { x: 0, y: 110, width: 120, height: 340 },
        { x: 250, y: 110, width: 120, height: 340 },
      ],
    };
    const { box, tail } = find(placeLettering(free), 'a');
    expect(tail?.y).toBeLessThan(340);
    expect(tail?.y).toBeGreaterThan(box.y + box.height + 60);
  });

  it('ends a tail at the edge of the speaker’s face', () => {
    const face = { x: 150, y: 220, width: 70, height: 100 };
    const { tail } = find(
      placeLettering(
        aRequest({
          lettering: [aLettering({ id: 'a' })],
          texts: { a: 'Ja!' },
          faces: [face],
          anchors: { a: { x: 185, y: 300 } },
        }),
      ),
      'a',
    );
    expect(tail).not.toBeNull();
    expect(isInside(dot(tail as Point), face)).toBe(false);
  });

  it('keeps reading order from left to right, and from right to left for Arabic', () => {
    const lettering = ['a', 'b'].map((id) =>
      aLettering({ id, place: { wide: { x: 500, y: 60 }, tall: { x: 500, y: 60 } } }),
    );
    const wide = { width: 900, height: 300, lettering };
    const german = placeLettering(aRequest({ ...wide, texts: { a: 'Eins und noch eins', b: 'Zwei und noch zwei' } }));
    expect(isReadBefore(find(german, 'a').box, find(german, 'b').box, false)).toBe(true);
    const texts = { a: 'من يمسك الطرف', b: 'الآخر من الخيط' };
    const arabic = placeLettering(aRequest({ ...wide, texts, direction: 'rtl' }));
    expect(isReadBefore(find(arabic, 'a').box, find(arabic, 'b').box, true)).toBe(true);
  });

  it('shrinks what would be taller than the screen below the picture', () => {
    const lettering = [aLettering({ id: 'a', kind: 'title', size: 2 })];
    const texts = {
      a: 'Ein sehr langer Titel in sehr großen Buchstaben, der nirgends Platz hat und doch gelesen wird',
    };
    const faces = [{ x: 0, y: 0, width: 370, height: 460 }];
    const { apron, box } = find(placeLettering(aRequest({ lettering, texts, faces })), 'a');
    expect(apron).toBe(true);
    expect(box.height).toBeLessThan(720 * 0.75);
  });

  it('begins what is told where one begins to read, and leaves what is said by its speaker', () => {
    const lettering = [
      aLettering({ id: 'a', kind: 'caption', place: { wide: { x: 200, y: 80 }, tall: { x: 200, y: 80 } } }),
      aLettering({ id: 'b', place: { wide: { x: 250, y: 500 }, tall: { x: 250, y: 500 } } }),
    ];
    const texts = { a: 'قبل', b: 'معاً' };
    const of = (direction: 'ltr' | 'rtl', id: string): Rect =>
      find(placeLettering(aRequest({ lettering, texts, direction })), id).box;
    const [told, mirrored] = [of('ltr', 'a'), of('rtl', 'a')];
    expect(mirrored.x).toBeCloseTo(370 - told.x - told.width, 6);
    expect(told.x).toBeLessThan(60);
    expect(of('rtl', 'b')).toEqual(of('ltr', 'b'));
  });

  it('puts a caption that is wished in the middle into the corner where one begins to read', () => {
    const lettering = [
      aLettering({ id: 'a', kind: 'caption', place: { wide: { x: 500, y: 80 }, tall: { x: 500, y: 80 } } }),
    ];
    const boxOf = (direction: 'ltr' | 'rtl'): Rect =>
      find(placeLettering(aRequest({ lettering, texts: { a: 'كلّ واحد منهم يمسك بجزء من الخيط' }, direction })), 'a')
        .box;
    expect(boxOf('ltr').x).toBeLessThan(20);
    expect(370 - boxOf('rtl').x - boxOf('rtl').width).toBeLessThan(20);
  });

  it('keeps a mirrored caption off the thread', () => {
    const place = { wide: { x: 200, y: 80 }, tall: { x: 200, y: 80 } };
    const request = { lettering: [aLettering({ id: 'a', kind: 'caption', place })], texts: { a: 'قبل' } };
    const thread = Array.from({ length: 60 }, (_, index) => ({ x: 180 + index * 3, y: 30 }));
    const free = find(placeLettering({ ...aRequest({ ...request, direction: 'rtl' }), thread }), 'a').box;
    expect(thread.some((point) => isInside({ ...point, width: 0, height: 0 }, free))).toBe(false);
    const german = aRequest(request);
    expect(placeLettering({ ...german, thread })).toEqual(placeLettering(german));
  });

  it('lets an item that stands alone take the place of what it replaces', () => {
    const lettering = [aLettering({ id: 'a' }), aLettering({ id: 'b', alone: true })];
    const placed = placeLettering(aRequest({ lettering, texts: { a: 'Nun sag schon.', b: 'Nun sag schon.' } }));
    expect(find(placed, 'b').box).toEqual(find(placed, 'a').box);
  });

  it('shrinks before it leaves the picture, but never below fifteen pixels', () => {
    const text = 'Das Amt schließt um vier, die Fragen kommen um sechs. '.repeat(4).trim();
    const lettering = [aLettering({ id: 'a' })];
    const sizes = [460, 300, 250, 200].map((height) =>
      find(placeLettering(aRequest({ height, lettering, texts: { a: text } })), 'a'),
    );
    expect(sizes[0]?.fontSize).toBe(17);
    expect(sizes.some(({ fontSize, apron }) => fontSize < 17 && !apron)).toBe(true);
    for (const { fontSize } of sizes) expect(fontSize).toBeGreaterThanOrEqual(15);
  });

  it('moves to the apron what a full picture cannot hold, and what is read after it', () => {
    const lettering = ['a', 'b', 'c'].map((id) => aLettering({ id }));
    const texts = { a: 'Oben ist noch Platz.', b: 'Lang und länger. '.repeat(12).trim(), c: 'Kurz.' };
    const faces = [{ x: 0, y: 110, width: 370, height: 350 }];
    const placed = placeLettering(aRequest({ lettering, texts, faces }));
    expect(placed.items.map(({ apron }) => apron)).toEqual([false, true, true]);
    expect(placed.apron.bottom).toBeGreaterThan(100);
    expect(find(placed, 'b').box.y).toBeGreaterThan(460);
    expect(find(placed, 'c').box.y).toBeGreaterThan(find(placed, 'b').box.y);
  });

  it('shows them one at a time when the apron would grow too high', () => {
    const lettering = ['a', 'b', 'c'].map((id) => aLettering({ id }));
    const text = 'Lang und länger, wie es auf Ämtern eben so zugeht. '.repeat(4).trim();
    const faces = [{ x: 0, y: 0, width: 370, height: 460 }];
    const placed = placeLettering(aRequest({ lettering, texts: { a: text, b: text, c: text }, faces }));
    expect(placed.items.every(({ apron, alone }) => apron && alone)).toBe(true);
    expect(new Set(placed.items.map(({ box }) => box.y)).size).toBe(1);
  });

  it('uses the right side on low screens', () => {
    const lettering = [aLettering({ id: 'a' })];
    const faces = [{ x: 0, y: 0, width: 400, height: 260 }];
    const fit = {
      low: true,
      room: { x: -200, y: -10, width: 844, height: 340 },
      viewport: { width: 844, height: 390 },
    };
    const placed = placeLettering(
      aRequest({ width: 400, height: 260, lettering, texts: { a: 'Daneben ist Platz.' }, faces, fit }),
    );
    expect(find(placed, 'a').box.x).toBeGreaterThan(400);
    expect(placed.apron.right).toBeGreaterThan(0);
    expect(placed.apron.bottom).toBe(0);
  });

  it('leaves out what has no words in this language', () => {
    expect(placeLettering(aRequest({ lettering: [aLettering({ id: 'a' })] })).items).toEqual([]);
  });

  it('keeps its promises for any faces, words and sizes', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const kind = fc.constantFrom('speech', 'thought', 'shout', 'whisper', 'caption', 'sound', 'title') as fc.Arbitrary<
      Lettering['kind']
    >;
    const word = fc.constantFrom(
      'Ja',
      'Amt',
      'helfen',
      'Faden',
      'hält',
      'das',
      'Ende',
      'Ehrenamt',
      'und',
      'umgekehrt!',
    );
    const item = fc.record({
      kind,
      x: share,
      y: share,
      text: fc.array(word, { minLength: 1, maxLength: 18 }).map((words) => words.join(' ')),
      rotation: fc.integer({ min: -12, max: 12 }),
      alone: fc.boolean(),
    });
    const face = fc.record({ x: share, y: share, width: share, height: share });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.array(face, { maxLength: 3 }),
        fc.integer({ min: 280, max: 1100 }),
        fc.integer({ min: 240, max: 800 }),
        fc.constantFrom(1, 1.5, 2),
        (items, shares, width, height, textScale) => {
          const faces = shares.map((s) => ({
            x: s.x * width * 0.8,
            y: s.y * height * 0.8,
            width: 20 + s.width * width * 0.25,
            height: 20 + s.height * height * 0.3,
          }));
          const lettering = items.map(({ kind, x, y, rotation, alone }, index) => {
            const at = { x: x * 1000, y: (y * 1000 * height) / width };
            return aLettering({ id: `l${index}`, kind, rotation, alone, place: { wide: at, tall: at } });
          });
          const texts = Object.fromEntries(items.map(({ text }, index) => [`l${index}`, text]));
          const anchors = Object.fromEntries(
            items.map((_, index) => {
              const own = faces[index % Math.max(1, faces.length)];
              return [`l${index}`, own ? { x: own.x + own.width / 2, y: own.y + own.height * 0.7 } : null];
            }),
          );
          const request = aRequest({ width, height, lettering, texts, faces, anchors, fit: { textScale } });
          const placed = placeLettering(request);
          expect(placed).toEqual(placeLettering(request));
          expect(placed.items.map(({ id }) => id)).toEqual(lettering.map(({ id }) => id));
          holdsPromises(placed, lettering, request);
        },
      ),
      { numRuns: 60, seed: 2017 },
    );
  }, 60_000);
});

const dot = (point: Point): Rect => ({ ...point, width: 0, height: 0 });

/** Points of the line as it will be drawn, tail included. */
function outlineOf({ kind, box, fontSize, tail }: LetteringPlace): readonly Point[] {
  const tip = tail && { x: tail.x - box.x, y: tail.y - box.y };
  const [body] = balloonOf({ kind, box, fontSize, tail: tip, seed: 1 });
  return body ? pointsOfPath(body).map(({ x, y }) => ({ x: x + box.x, y: y + box.y })) : [];
}

function holdsPromises(
  placed: PanelLettering,
  lettering: readonly Lettering[],
  { faces, fit, place }: LetteringRequest,
): void {
  const frame = { x: 0, y: 0, width: place.frame.width, height: place.frame.height };
  let group = 0;
  const seen: { cover: Rect; outline: readonly Point[]; found: LetteringPlace; group: number }[] = [];
  for (const [index, found] of placed.items.entries()) {
    const { kind, alone, rotation } = lettering[index] as Lettering;
    if (alone) group++;
    expect(found.fontSize).toBeGreaterThanOrEqual(15 * fit.textScale - 1e-6);
    const isPicture = kind === 'sound' || kind === 'title';
    if (found.apron) {
      expect(found.box.y).toBeGreaterThanOrEqual(frame.height);
      expect(found.box.width).toBeLessThanOrEqual(fit.room.width + 1e-6);
      continue;
    }
    const cover = coverOf(found.box, isPicture ? rotation : 0);
    expect(isInside(cover, isPicture ? grow(frame, 14) : grow(frame, -9), 1e-6)).toBe(true);
    expect(isInside(cover, fit.room, 1e-6)).toBe(true);
    for (const face of faces) expect(isOverlap(cover, grow(face, FACE_MARGIN - 1e-6))).toBe(false);
    const outline = outlineOf(found);
    // A tail bends: its line may touch the empty corner of another's box.
    const brush = Math.max(5, 0.35 * found.fontSize);
    for (const other of seen.filter((one) => one.group === group)) {
      expect(isOverlap(grow(other.cover, 6.9), cover)).toBe(false);
      if (kind !== 'sound' && other.found.kind !== 'sound') expect(isReadBefore(other.cover, cover, false)).toBe(true);
      expect(outline.some((point) => isInside(dot(point), grow(other.cover, -brush)))).toBe(false);
      expect(other.outline.some((point) => isInside(dot(point), grow(cover, -brush)))).toBe(false);
    }
    seen.push({ cover, outline, found, group });
  }
}
