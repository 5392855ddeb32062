import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readFilm } from './read-film.ts';

const film = await readFile(new URL('../../tests/stories/good/signed/signs/gsg/tuer.mp4', import.meta.url));

/** A copy in which some bytes are others. */
function changed(find: string, by: string): Buffer {
  const copy = Buffer.from(film);
  copy.write(by, copy.indexOf(find, copy.indexOf('moov') - 4), 'latin1');
  return copy;
}

describe('readFilm', () => {
  it('tells size, length and rate', () => {
    expect(readFilm(film)).toEqual({ seconds: 8, width: 320, height: 240, rate: 25 });
  });
  it('takes a media box whose size has 64 bits', () => {
    const at = film.indexOf('mdat') - 4;
    const head = Buffer.alloc(16);
    head.writeUInt32BE(1, 0);
    head.write('mdat', 4, 'latin1');
    head.writeBigUInt64BE(BigInt(film.readUInt32BE(at) + 8), 8);
    const long = Buffer.concat([film.subarray(0, at), head, film.subarray(at + 8)]);
    expect(readFilm(long)?.seconds).toBe(8);
  });
  it('takes nothing that is not whole, has no index, or another codec', () => {
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('<html>not found</html>'),
      film.subarray(0, film.length - 9),
      film.subarray(0, 40),
      changed('moov', 'free'),
      changed('avc1', 'hvc1'),
      changed('vide', 'soun'),
    ])
      expect(readFilm(bytes)).toBeNull();
  });
  it('survives any one byte being wrong', () => {
    const end = film.indexOf('mdat');
    for (let at = 0; at < end; at++) {
      const copy = Buffer.from(film);
      copy[at] = 255;
      expect(() => readFilm(copy)).not.toThrow();
    }
  });
});
