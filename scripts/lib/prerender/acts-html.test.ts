import { expect, test } from 'vitest';
import { aPage, aPanel, aText } from '../../../tests/factories.ts';
import { actsHtml } from './acts-html.ts';

const act = { kind: 'tap', target: 'wand', at: 0, direction: 0, moves: [] } as const;
const panel = aPanel({
  id: 'eins',
  interactions: [
    { ...act, id: 'licht' },
    { ...act, id: 'ente' },
    { ...act, id: 'stein', kind: 'result', result: 'netz' },
  ],
});
const text = aText([aPage({ panels: [panel] })], {});
const words = {
  licht: { label: 'Das <Licht>', done: 'Es ist aus.', undone: 'Es ist an.' },
  ente: { label: 'Die Ente', done: 'Sie taucht.' },
  stein: { label: 'Der Stein' },
};
const told = { ...text, panels: { eins: { ...text.panels.eins!, interactions: words } } };

test('what can be done in a picture is told with what comes of it; results are not', () => {
  const source = actsHtml(panel, told)?.source ?? '';
  expect([...source.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line)).toEqual([
    'Das &lt;Licht&gt;: Es ist aus. – Es ist an.',
    'Die Ente: Sie taucht.',
  ]);
  expect(source).toContain('aria-label="Im bewegten Bild zum Anfassen"');
});

test('a panel in which nothing is done has no list', () => {
  expect(actsHtml(aPanel({ id: 'eins' }), told)).toBeNull();
  expect(actsHtml({ ...panel, interactions: panel.interactions.slice(2) }, told)).toBeNull();
});
