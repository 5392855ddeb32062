import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composePart } from './arrange.ts';
import { secondsOf } from './make-music.ts';
import { midiOf } from './midi.ts';
import { readChords, readLine, stepped, voicingOf } from './notation.ts';
import { createRandom } from './random.ts';
import { readMusic } from './read-music.ts';
import { LOOP_STEP } from './wave.ts';

const written = readFileSync('panels/integrationskonferenz-2017/sound/music.yaml', 'utf8');
const music = readMusic(written);

test('a line is read with lengths, rests and prolonged notes', () => {
  expect(readLine('D5*2 - | ~ F#5*2', 3)).toEqual([
    { at: 0, length: 3, key: 74 },
    { at: 4, length: 2, key: 78 },
  ]);
});

test('a bar that is too long and a word that is no note are named', () => {
  expect(() => readLine('D5*3 | D5*2 E5 F5', 3)).toThrow('bar 2 is 4 beats, not 3');
  expect(() => readLine('D5 H5 A5', 3)).toThrow('"H5"');
  expect(() => readChords('D Xm')).toThrow('"Xm"');
});

test('chords know their tones and bass', () => {
  const [chord] = readChords('F#m/A');
  expect(chord).toEqual({ tones: [6, 9, 1], bass: 9 });
  expect(voicingOf(chord!, 50, 3)).toEqual([54, 57, 61]);
});

test('a third below stays in the scale', () => {
  const scale = [2, 4, 6, 7, 9, 11, 1];
  expect([74, 76, 78, 79].map((key) => stepped(key, -2, scale))).toEqual([71, 73, 74, 76]);
});

test('a wrong name in the music is named with its cue', () => {
  expect(() => readMusic(written.replace('with: fagott', 'with: tuba'))).toThrow(/faden-verknotet: "tuba" is none of/);
  expect(() => readMusic(written.replace('faden: D D/F# G A', 'faden: D G A'))).toThrow('faden has 15 bars, not 16');
});

test('every cue lasts whole codec frames and the same time, so that they change over on the beat', () => {
  const seconds = secondsOf(music);
  expect(seconds / LOOP_STEP).toBeCloseTo(Math.round(seconds / LOOP_STEP), 9);
  expect(seconds).toBeGreaterThanOrEqual(20);
  expect(seconds).toBeLessThanOrEqual(40);
});

test('the ensemble grows from one to everybody and is alone again at the end', () => {
  const players = Object.fromEntries(music.cues.map((cue) => [cue.id, cue.players.length]));
  const row = ['faden-allein', 'faden-bei-nacht', 'faden-verknotet', 'faden-im-dorf', 'faden-im-haus', 'faden-alle'];
  expect(row.map((id) => players[id])).toEqual([1, 2, 3, 4, 6, 11]);
  expect(players['faden-am-abend']).toBe(1);
});

test('nobody plays a note outside the loop or beyond what instruments reach', () => {
  for (const cue of music.cues)
    for (const player of cue.players) {
      const part = composePart(player, cue.chords, music, createRandom(cue.id));
      for (const { at, length, key, velocity } of part.notes) {
        expect(at).toBeLessThan(music.bars * music.beats);
        expect(length).toBeGreaterThan(0);
        expect(key).toBeGreaterThanOrEqual(26);
        expect(key).toBeLessThanOrEqual(98);
        expect(velocity).toBeGreaterThan(20);
      }
    }
});

test('a MIDI file has its header, its tempo and as many notes on as off', () => {
  const notes = [
    { at: 0, length: 1, key: 60, velocity: 80 },
    { at: 1, length: 200, key: 62, velocity: 80 },
  ];
  const file = midiOf({ program: 24, channel: 0, notes }, 120);
  expect(String.fromCharCode(...file.slice(0, 4))).toBe('MThd');
  expect([...file.slice(22, 29)]).toEqual([0, 0xff, 0x51, 3, 0x07, 0xa1, 0x20]);
  const bytes = [...file].join(',');
  expect(bytes.split('144,60,80').length - 1).toBe(1);
  expect(bytes.split('128,60,0').length - 1).toBe(1);
  expect(new DataView(file.buffer).getUint32(18)).toBe(file.length - 22);
});

test('the same part is composed the same, and another seed strays otherwise', () => {
  const { players, chords } = music.cues[1]!;
  const compose = (seed: string): unknown => composePart(players[0]!, chords, music, createRandom(seed));
  expect(compose('a')).toEqual(compose('a'));
  expect(compose('a')).not.toEqual(compose('b'));
});
