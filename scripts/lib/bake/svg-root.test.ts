import { expect, test } from 'vitest';
import { assertSelfContained, showOnly, viewBoxOf } from './svg-root.ts';

const svg = (inner: string, root = 'viewBox="-10 -10 20 20" width="5"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inner}</svg>`;

test('a drawing’s viewBox is its place in the scene', () => {
  expect(viewBoxOf(svg(''))).toEqual({ x: -10, y: -10, width: 20, height: 20 });
});

test('a drawing without a viewBox is refused', () => {
  expect(() => viewBoxOf(svg('', 'width="5" height="5"'))).toThrow(/viewBox/);
});

test('showing a part changes the root’s place and nothing inside', () => {
  const shown = showOnly(svg('<rect width="3" height="4"/>'), { x: 0, y: 4, width: 8, height: 4 }, 16);
  expect(viewBoxOf(shown)).toEqual({ x: 0, y: 4, width: 8, height: 4 });
  expect(shown).toContain('<rect width="3" height="4"/>');
  expect(shown.match(/ width="/g)).toHaveLength(2);
});

test.each([
  ['an address', '<image href="https://example.org/a.png"/>'],
  ['a file', '<use xlink:href="other.svg#a"/>'],
  ['a style that fetches', '<rect style="fill:url(https://example.org/a.svg#b)"/>'],
  ['an import', '<style>@import "a.css";</style>'],
  ['a script', '<script>1</script>'],
  ['another format’s data', '<image href="data:image/svg+xml;base64,AA=="/>'],
])('a drawing that holds %s is refused', (_, inner) => {
  expect(() => assertSelfContained(svg(inner), 'a.svg')).toThrow(/a\.svg/);
});

test('a document type is refused', () => {
  expect(() => assertSelfContained(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'a.svg')).toThrow(/document type/);
});

test('references within a drawing are kept', () => {
  expect(() => assertSelfContained(svg('<use href="#a"/><path fill="url(#b)"/>'), 'a.svg')).not.toThrow();
});
