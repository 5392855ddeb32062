import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftPanel } from './draft-panel.ts';
import { readDraft } from './read-draft.ts';

const story = `languages: [de]
cast: { neue: { hair: Hijab, colors: { headscarf: '#f2694b' } } }
`;
const page = `id: seite
grid: { aspect: 2, columns: [1, 3], rows: [1], areas: [tuer uhr] }
panels:
  - id: uhr
    frame: { aspect: 0.8 }
    ground: '#cfe6e8'
    safe: [200, 200, 600, 600]
    layers:
      - { id: wand, art: art/wand.svg }
      - { id: neue, figure: neue, pose: Tee, expressions: [Smile, Concerned], at: [500, 900], height: 500 }
    thread: { path: M 0 500 L 1000 500, above: wand, draw: [0, 0.5] }
    lettering:
      - { id: erstens, kind: caption, place: [300, 100], at: 0.2 }
      - { id: frage, kind: speech, anchor: neue, place: [300, 200], at: 0.6 }
      - { id: allein, kind: caption, place: [300, 100], at: 0.8, alone: true }
    moves:
      - { layer: wand, keys: [{ at: 0, x: 0, ease: linear }, { at: 1, x: 100, ease: linear }] }
`;
const text = `panels: { uhr: { lettering: { erstens: Guten Tag, frage: 'A & B?', allein: Ende } } }
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  for (const name of ['pages', 'text', 'art']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'story.yaml'), story);
  writeFileSync(join(folder, 'pages/01-seite.yaml'), page);
  writeFileSync(join(folder, 'text/de.yaml'), text);
  writeFileSync(join(folder, 'art/wand.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 0 1100 1000"/>');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('draftPanel', () => {
  it('shows what each kind of screen shows of a scene', () => {
    const draft = readDraft(folder, 'uhr');
    expect(draftPanel(draft, 'square', 0, false).crop).toEqual({ x: 0, y: 0, width: 1000, height: 1000 });
    expect(draftPanel(draft, 'tall', 0, false).crop).toEqual({ x: 100, y: 0, width: 800, height: 1000 });
    const { height } = draftPanel(draft, 'wide', 0, false).crop;
    expect(height).toBeCloseTo(1000 / 1.5);
  });

  it('moves layers, draws the thread and shows lettering as the time has come', () => {
    const draft = readDraft(folder, 'uhr');
    const early = draftPanel(draft, 'square', 0.3, false).content;
    expect(early).toContain('translate(530 500)');
    expect(early).toContain('x="-50" y="0" width="1100" height="1000"');
    expect(early).toMatch(/M0\.0 500\.0.*L600\.0 500\.0"/);
    expect(early).toContain('Guten Tag');
    expect(early).not.toContain('A &amp; B?');
    expect(draftPanel(draft, 'square', 0.7, false).content).toContain('A &amp; B?');
    const late = draftPanel(draft, 'square', 0.9, false).content;
    expect(late).toContain('Ende');
    expect(late).not.toContain('Guten Tag');
  });

  it('lays the thread right above the layer it names', () => {
    const { content } = draftPanel(readDraft(folder, 'uhr'), 'square', 1, false);
    const [wall, thread, figure] = ['<image', '#d7263d', '#f2694b'].map((part) => content.indexOf(part));
    expect(wall).toBeLessThan(thread!);
    expect(thread).toBeLessThan(figure!);
  });

  it('names the panels there are', () => {
    expect(() => readDraft(folder, 'fenster')).toThrow('There are uhr.');
  });
});
