import { expect, test } from 'vitest';
import { htmlFaults } from './html-faults.ts';

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
  ['<p>offen', /closes/],
  ['<p id="a"></p><p id="a"></p>', /2 times/],
  ['<p><ul><li>x</li></ul></p>', /<ul> lies in <p>/],
  ['<ul><p>x</p></ul>', /<ul> holds <p>/],
  ['<img src="x" width="1" height="1">', /no alt/],
  ['<h2> </h2>', /empty/],
  ['<h3>x</h3>', /level 1/],
  ['<a href="#weg">x</a>', /nothing has the id/],
  ['<a href="x"><a href="y">z</a></a>', /acts/],
  ['<p>a & b</p>', /bare &/],
  ['<p>a < b</p>', /no tag/],
  ['<p lang="">x</p>', /no language/],
  ['<p class="a" class="b">x</p>', /twice/],
  ['<blink>x</blink>', /not known/],
  ['<section aria-labelledby="nichts"><h2>x</h2></section>', /nothing has the id/],
])('%s is a fault', (body, fault) => {
  expect(htmlFaults(page(body)).join('\n')).toMatch(fault);
});
