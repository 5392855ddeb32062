import { expect, test } from 'vitest';
import type { Story } from '../../../src/core/story.ts';
import type { StoryText } from '../../../src/core/story-text.ts';
import { aLettering, aPage, aPanel, aStory, aText } from '../../../tests/factories.ts';
import { escapeHtml } from './escape.ts';
import { lettersHtml, soundsIn } from './letters-html.ts';

const HOSTILE = `"><script>alert(1)</script>`;
const panel = aPanel({
  minSeconds: 40,
  ambience: 'see',
  lettering: [
    aLettering({ id: 'ruf', kind: 'speech', speaker: 'neue' }),
    aLettering({ id: 'rumms', kind: 'sound', at: 0.4 }),
    aLettering({ id: 'satz', at: 0.6 }),
  ],
  sounds: [
    { sound: 'stempel', at: 'rumms', volume: 1 },
    { sound: 'ente', at: 0.5, volume: 1 },
    { sound: 'stumm', at: 0.5, volume: 1 },
    { sound: 'klirren', at: 0.9, volume: 1 },
  ],
});
const NARRATION = { start: 'Zuerst dies.', ruf: 'Danach das.', satz: 'Zuletzt jenes.' };
const SOUNDS = { see: 'Wasser', stempel: 'ein Stempel', ente: 'eine Ente', klirren: 'es klirrt' };

function made(changes: Partial<StoryText> = {}, narration: Readonly<Record<string, string>> = NARRATION) {
  const pages = [aPage({ panels: [panel] })];
  const plain = aText(pages, { cast: { neue: 'die Neue' }, sounds: SOUNDS, ...changes });
  const bild = { ...plain.panels.bild, narration } as StoryText['panels'][string];
  const text: StoryText = { ...plain, panels: { bild } };
  const story: Story = aStory({ pages, texts: { de: text } });
  return lettersHtml(panel, text, soundsIn(story, text)(0))
    .map(({ source }) => source)
    .join('');
}
/** A sound heard twice, far enough apart for two captions. */
function soundsTwice(): string {
  const sounds = [0.2, 0.9].map((at) => ({ sound: 'ente', at, volume: 1 }));
  const pages = [aPage({ panels: [aPanel({ minSeconds: 40, sounds })] })];
  const text = aText(pages, { sounds: SOUNDS });
  const story = aStory({ pages, texts: { de: text } });
  const [one] = pages[0]?.panels ?? [];
  if (!one) return '';
  return lettersHtml({ ...one, lettering: [] }, text, soundsIn(story, text)(0))
    .map(({ source }) => source)
    .join('');
}
const order = (source: string) =>
  [...source.matchAll(/data-(lettering|narration|sound)="([^"]+)"/g)].map(([, kind, id]) => `${kind} ${id}`);

test('narration and sounds stand where they are heard among the lettering', () => {
  expect(order(made())).toEqual([
    'sound see',
    'narration start',
    'lettering ruf',
    'narration ruf',
    'lettering rumms',
    'sound ente',
    'lettering satz',
    'narration satz',
    'sound klirren',
  ]);
});

test('what a colon announces comes next; the same sound running is said once', () => {
  const source = made({}, { ruf: 'Er sagt:' });
  expect(order(source)).toEqual([
    'sound see',
    'lettering ruf',
    'lettering rumms',
    'sound ente',
    'narration ruf',
    'lettering satz',
    'sound klirren',
  ]);
  const twice = soundsTwice();
  expect(twice.match(/data-sound="ente"/g)).toHaveLength(1);
});

test('what is heard has brackets; a sound that a sound word shows is not said twice', () => {
  const source = made();
  expect(source).toContain('<p class="bb-heard" data-sound="ente">[eine Ente]</p>');
  expect(source).not.toContain('ein Stempel');
  expect(source).toContain('<p class="bb-narration" data-narration="start">Zuerst dies.</p>');
});

test('without narration and sounds there are only letters', () => {
  expect(order(made({ sounds: {} }, {}))).toEqual(['lettering ruf', 'lettering rumms', 'lettering satz']);
});

test('hostile words stay words', () => {
  const source = made({ sounds: { ente: HOSTILE } }, { start: HOSTILE, ruf: HOSTILE });
  expect(source).not.toContain('<script');
  expect(source.split(escapeHtml(HOSTILE)).length - 1).toBe(3);
});
