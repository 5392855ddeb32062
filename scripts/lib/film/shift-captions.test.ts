import { expect, test } from 'vitest';
import { shiftCaptions } from './shift-captions.ts';

const VTT = `WEBVTT
Language: de

00:00:01.000 --> 00:00:03.500
Eins

00:00:04.000 --> 00:01:06.250
<v Anna>Zwei
in zwei Zeilen

01:00:00.000 --> 01:00:01.000
Drei
`;

test('captions of a part begin at its start, are cut at its edges, and leave the others out', () => {
  expect(shiftCaptions(VTT, 3, 60)).toBe(`WEBVTT
Language: de

00:00:00.000 --> 00:00:00.500
Eins

00:00:01.000 --> 00:00:57.000
<v Anna>Zwei
in zwei Zeilen
`);
});

test('captions of the whole story stay as they are', () => {
  expect(shiftCaptions(VTT, 0, 4000)).toBe(VTT);
});
