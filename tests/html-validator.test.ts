import { expect, test } from 'vitest';
import { htmlFaults } from './html-validator.ts';

const page = (body: string, head = '<title>T</title>'): string =>
  `<!doctype html>\n<html lang="de"><head>${head}</head><body><main><h1>T</h1>${body}</main></body></html>`;

test('a sound page has no faults', () => {
  const body =
    '<p id="a">Wort &amp; Wort</p><ul><li><a href="#a">hin</a></li></ul><img src="x" alt="" width="1" height="1">';
  expect(htmlFaults(page(body, '<title>T</title><script type="application/ld+json">{"a":"\\u003c"}</script>'))).toEqual(
    [],
  );
});

test.each([
  ['<p>offen', /no-implicit-close/],
  ['<p id="a">x</p><p id="a">x</p>', /no-dup-id/],
  ['<p><ul><li>x</li></ul></p>', /close-order/],
  ['<ul><p>x</p></ul>', /element-permitted-content/],
  ['<img src="x" width="1" height="1">', /wcag\/h37/],
  ['<img src="x" alt="x">', /no size/],
  ['<h2> </h2>', /empty-heading/],
  ['<h3>x</h3>', /heading-level/],
  ['<h1>x</h1>', /<h1> is there 2 times/],
  ['<a href="#weg">x</a>', /nothing has the id/],
  ['<a href="">x</a>', /leads to ""/],
  ['<a href="x y">x</a>', /leads to "x y"/],
  ['<a href="x"><a href="y">z</a></a>', /element-permitted/],
  ['<p>a & b</p>', /no-raw-characters/],
  ['<p>a < b</p>', /no-raw-characters|parser-error/],
  ['<p lang="deutsch!">x</p>', /no language/],
  ['<p class="a" class="b">x</p>', /no-dup-attr/],
  ['<blink>x</blink>', /deprecated/],
  ['<link rel="stylesheet" href="https://cdn.example/a.css">', /require-sri/],
  ['<brezel>x</brezel>', /element-name/],
  ['<section aria-labelledby="nichts"><h2>x</h2></section>', /no-missing-references/],
])('%s is a fault', (body, fault) => {
  expect(htmlFaults(page(body)).join('\n')).toMatch(fault);
});
