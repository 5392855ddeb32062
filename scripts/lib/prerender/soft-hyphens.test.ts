import { expect, test } from 'vitest';
import { softHyphens } from './soft-hyphens.ts';

/** Soft hyphens made visible. */
const seen = (source: string): string => softHyphens(source).replaceAll('\u00ad', '|');

test('long words are cut, short ones and addresses are not', () => {
  expect(seen('<p lang="de">Die Integrationskonferenz im Juni</p>')).toBe(
    '<p lang="de">Die Inte|gra|ti|ons|kon|fe|renz im Juni</p>',
  );
  expect(
    seen('<p lang="de"><a href="x">www.landesamt-niedersachsenhaus.de</a> integrationsamt@beispiel.de</p>'),
  ).not.toContain('|');
  expect(seen('<p lang="de">&quot;Integrationskonferenz&quot;</p>')).toContain('&quot;Inte|');
});

test('a word keeps three letters at both ends', () => {
  for (const word of ['Ehrenamtlichkeit', 'Oberbürgermeister', 'Aufenthaltserlaubnis', 'Abendveranstaltung']) {
    const parts = seen(`<p lang="de">${word}</p>`)
      .replace(/<[^>]+>/g, '')
      .split('|');
    expect(parts.join('')).toBe(word);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.min(parts[0]!.length, parts.at(-1)!.length)).toBeGreaterThanOrEqual(3);
  }
});

test('each word is cut by the language it stands in', () => {
  expect(
    seen('<html lang="en"><p>responsibilities</p><p lang="de">Verantwortlichkeit</p><p>responsibilities</p></html>'),
  ).toBe(
    '<html lang="en"><p>respons|ib|il|it|ies</p><p lang="de">Ver|ant|wort|lich|keit</p><p>respons|ib|il|it|ies</p></html>',
  );
  expect(seen('<p lang="ar">Integrationskonferenz</p><p>Integrationskonferenz</p>')).not.toContain('|');
});

test('simple language has none, nor has what it quotes', () => {
  const source = '<main lang="de-simple"><p>Integrationskonferenz</p><q lang="de">Integrationskonferenz</q></main>';
  expect(softHyphens(source)).toBe(source);
});

test('attributes, titles, data and keys stay as they are', () => {
  const source =
    '<html lang="de"><title>Integrationskonferenz</title><script type="application/ld+json">"Integrationskonferenz"</script><img alt="Integrationskonferenz &gt; x"><br><kbd>Integrationskonferenz</kbd></html>';
  expect(softHyphens(source)).toBe(source);
});
