import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { CastMember, FigureLayer } from '../../../src/core/story.ts';
import { composeFigure } from './compose-figure.ts';
import {
  KIT_BEARDS,
  KIT_BUSTS,
  KIT_EXPRESSIONS,
  KIT_GLASSES,
  KIT_HAIR,
  KIT_HEAD,
  KIT_POSES,
  KIT_SITTING,
  KIT_STANDING,
} from './names.ts';

const aMember = (member: Partial<CastMember> = {}): CastMember => ({
  id: 'neue',
  hair: 'ShortOne',
  colors: { skin: '#c68a5e', top: '#ffc93c', legs: '#3d405b', headscarf: '#f2694b' },
  props: [],
  ...member,
});

const aLayer = (layer: Partial<FigureLayer> = {}): FigureLayer => ({
  id: 'figur',
  type: 'figure',
  cast: 'neue',
  pose: 'BlazerColorTee',
  expressions: ['Smile'],
  at: { x: 400, y: 900 },
  height: 600,
  mirror: false,
  depth: 1,
  life: [],
  breakout: false,
  faces: [],
  ...layer,
});

/** Without colours for what is solid ink there are no masks, whose boxes would reach beyond what is drawn. */
const uncolored: CastMember['colors'] = { skin: '#c68a5e' };

/** The box a part really covers, as another program finds it. */
function drawnBox(part: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">${part}</svg>`;
  const box = new Resvg(svg).getBBox();
  if (!box) throw new Error('drawnBox: nothing is drawn');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

const BODIES = KIT_POSES.filter((pose) => pose !== KIT_HEAD);

describe('composeFigure', () => {
  it.each(BODIES)('stands %s on its place, with the crown at its height', (pose) => {
    // Turbans reach the line from which heights are measured; short hair stays a little below it.
    const { body, head } = composeFigure(aMember({ hair: 'Turban', colors: uncolored }), aLayer({ pose }));
    expect(Math.abs(drawnBox(body).bottom - 900)).toBeLessThan(2);
    expect(Math.abs(drawnBox(head).top - 300)).toBeLessThan(4);
  });

  it.each(BODIES)('lets no gap show between head and body of %s', (pose) => {
    const { body, head, neck } = composeFigure(aMember({ colors: uncolored }), aLayer({ pose }));
    const [below, above] = [drawnBox(body), drawnBox(head)];
    expect(above.bottom).toBeGreaterThan(below.top);
    expect(neck.x).toBeGreaterThan(Math.max(above.left, below.left));
    expect(neck.x).toBeLessThan(Math.min(above.right, below.right));
    expect(neck.y).toBeLessThan(above.bottom + 5);
  });

  it('stands a head alone on the lower edge of its drawing', () => {
    const { head, body } = composeFigure(
      aMember({ hair: 'Bald', colors: uncolored }),
      aLayer({ pose: KIT_HEAD, height: 200 }),
    );
    expect(body).not.toContain('<path');
    expect(drawnBox(head).top).toBeGreaterThan(698);
    expect(drawnBox(head).bottom).toBeLessThan(902);
  });

  it('has the mouth within the face, and both on the other side when mirrored', () => {
    const plain = composeFigure(aMember(), aLayer());
    const mirrored = composeFigure(aMember(), aLayer({ mirror: true }));
    for (const { mouth, face } of [plain, mirrored]) {
      expect(mouth.x).toBeGreaterThan(face.x);
      expect(mouth.x).toBeLessThan(face.x + face.width);
      expect(mouth.y).toBeGreaterThan(face.y);
      expect(mouth.y).toBeLessThan(face.y + face.height);
    }
    expect(mirrored.mouth.x - 400).toBeCloseTo(400 - plain.mouth.x);
    expect(mirrored.face.x + mirrored.face.width - 400).toBeCloseTo(400 - plain.face.x);
    expect(mirrored.mouth.y).toBeCloseTo(plain.mouth.y);
  });

  it('draws lines of the same weight in figures of different heights', () => {
    const weight = (height: number) => {
      const { body } = composeFigure(aMember(), aLayer({ height }));
      const strokes = [...body.matchAll(/stroke-width="(\d+)"/g)].map(([, width]) => Number(width));
      const [, scale] = /matrix\(([\d.]+)/.exec(body)!;
      return (12 + Math.max(0, ...strokes.filter((width) => width < 30))) * Number(scale);
    };
    expect(weight(700)).toBeCloseTo(5, 0);
    expect(weight(900)).toBeCloseTo(5, 0);
  });

  it('gives every face its own closed eyes, the first one as blink', () => {
    const { expressions } = composeFigure(aMember(), aLayer({ expressions: ['Smile', 'Concerned'] }));
    expect(Object.keys(expressions)).toEqual(['Smile', 'blink', 'Concerned', 'blink-Concerned']);
    expect(expressions.blink).not.toBe(expressions.Smile);
  });

  it.each(KIT_EXPRESSIONS)('can close the eyes of %s', (expression) => {
    const { expressions } = composeFigure(aMember(), aLayer({ expressions: [expression] }));
    const [open, closed] = [drawnBox(expressions[expression]!), drawnBox(expressions.blink!)];
    expect(Math.abs(closed.bottom - open.bottom)).toBeLessThan(2);
  });

  it('colours the outer cloth of the headscarf', () => {
    const { head } = composeFigure(aMember({ hair: 'Hijab' }), aLayer());
    expect(head).toContain('fill="#f2694b"');
    expect(head).toMatch(/mask="url\(#figur-head\)"/);
  });

  it.each(KIT_HAIR)('draws %s without the red that only the thread has', (hair) => {
    const { body, head, expressions } = composeFigure(aMember({ hair, props: ['lanyard'] }), aLayer());
    expect(`${body}${head}${expressions.Smile}`).not.toContain('#d7263d');
  });

  it.each([
    [{}, { pose: 'BlazerColourTee' }, 'no pose "BlazerColourTee". Did you mean BlazerColorTee'],
    [{ hair: 'GreyBun' }, {}, 'no hair "GreyBun". Did you mean GrayBun'],
    [{}, { expressions: ['Smil'] }, 'no expression "Smil". Did you mean Smile'],
    [{ props: ['lanyrd'] }, {}, 'no prop "lanyrd". Did you mean lanyard'],
    [{ glasses: 'GlassesTow' }, {}, 'no glasses "GlassesTow". Did you mean GlassesTwo'],
    [{ beard: 'FulMax' }, {}, 'no beard "FulMax". Did you mean FullMax'],
  ])('names the nearest name for %o %o', (member, layer, message) => {
    expect(() => composeFigure(aMember(member), aLayer(layer))).toThrow(message);
  });
});

describe('names of the kit', () => {
  const build = join(dirname(createRequire(import.meta.url).resolve('@opeepsfun/open-peeps/package.json')), 'build');
  const filesIn = (folder: string) =>
    readdirSync(join(build, folder))
      .filter((file) => file.endsWith('.js') && file !== 'index.js')
      .map((file) => file.slice(0, -3));

  it.each([
    ['body/standing', KIT_STANDING, []],
    ['body/sitting', KIT_SITTING, []],
    // The kit's knife has no place in this house.
    ['body/effigy', [...KIT_BUSTS, 'Killer'], []],
    ['head', KIT_HAIR, ['GrayBun']],
    ['face', KIT_EXPRESSIONS, []],
    ['beard', KIT_BEARDS, []],
    ['accessory', KIT_GLASSES, []],
  ])('are the drawings in %s', (folder, names, own) => {
    expect([...names].sort()).toEqual([...filesIn(folder), ...own].sort());
  });
});
