import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of `src` a room may import from; docs/design of the house: one way only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  stage: ['core'],
  sound: ['core'],
  text: ['core'],
  controls: ['core'],
  player: ['core', 'stage', 'sound', 'text', 'controls'],
  // The viewer's words are asked for beside the scripts that say them.
  modes: ['core', 'player', 'controls/words.ts', 'controls/guest-bar.ts'],
  element: ['core'],
  offline: ['core'],
  'main.ts': ['modes', 'controls/controls.css', 'text'],
};

/** Where the heavy libraries may be named. */
const LIBRARY_ROOMS: Readonly<Record<string, readonly string[]>> = {
  'pixi.js': ['stage'],
  gsap: ['stage', 'controls'],
  howler: ['sound'],
  'workbox-precaching': ['offline'],
  'workbox-range-requests': ['offline'],
};

const src = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file),
);
const imports = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([\w@./-]+)'/g)].map((match) => ({
    file,
    target: match[1] as string,
  }));
});
const roomOf = (file: string): string => file.split(sep)[0] as string;

describe('the rooms of src', () => {
  it('has files to look at', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports one way only', () => {
    const wrong = imports.flatMap(({ file, target }) => {
      if (!target.startsWith('.')) return [];
      const path = relative(src, normalize(join(src, dirname(file), target)));
      const [from, to] = [roomOf(file), roomOf(path)];
      const allowed = MAY_IMPORT[from] ?? [];
      return from === to || allowed.includes(to) || allowed.includes(path) ? [] : [`${file} imports ${path}`];
    });
    expect(wrong).toEqual([]);
  });

  it('names the heavy libraries only where they belong', () => {
    const wrong = imports.flatMap(({ file, target }) =>
      Object.entries(LIBRARY_ROOMS).flatMap(([library, rooms]) =>
        (target === library || target.startsWith(`${library}/`)) && !rooms.includes(roomOf(file))
          ? [`${file} imports ${target}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives core no libraries of the page', () => {
    const outside = imports.filter(({ file, target }) => roomOf(file) === 'core' && !target.startsWith('.'));
    expect(outside.map(({ target }) => target)).toEqual([]);
  });

  it('asks for animation frames in one place only', () => {
    const places = files.filter((file) => readFileSync(join(src, file), 'utf8').includes('requestAnimationFrame('));
    expect(places).toEqual([join('player', 'clock.ts')]);
  });

  it('never turns text into HTML', () => {
    const risky = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function|\beval\(/;
    expect(files.filter((file) => risky.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});
