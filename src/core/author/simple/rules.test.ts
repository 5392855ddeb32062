import { describe, expect, it } from 'vitest';
import { createParts } from './parts.ts';
import { faultsOf } from './rules.ts';

const parts = createParts(['Jenny Reissig', 'Amt für regionale Landesentwicklung']);
const codesIn = (text: string): readonly string[] =>
  parts(text)
    .flatMap(faultsOf)
    .map(({ code }) => code);
const messageFor = (text: string): string | undefined => parts(text).flatMap(faultsOf)[0]?.message;

describe('faultsOf', () => {
  it.each([
    ['too-long-sentence', 'Am Abend geht die Frau mit dem Hut und dem Koffer um den See.'],
    ['long-sentence', 'Am Abend geht die Frau mit dem Hut um den See.'],
    ['several-statements', 'Haus, Fahrrad, Drachen.'],
    ['several-statements', 'Ada kommt; Ben geht.'],
    ['several-statements', 'Ada kommt, weil Ben ruft.'],
    ['several-statements', 'Der Mann, welcher winkt, lacht.'],
    ['genitive', 'Das ist der Hut des Mannes.'],
    ['subjunctive', 'Ada könnte kommen.'],
    ['passive', 'Dann wird getanzt.'],
    ['passive', 'Die Vorhänge werden aufgehängt.'],
    ['passive', 'Das Rad wird repariert.'],
    ['negation', 'Ada kommt nicht.'],
    ['negation', 'Das ist unklar.'],
    ['abbreviation', 'Ada mag Tiere, z. B. Enten.'],
    ['abbreviation', 'Das Haus vom Verein e. V. ist groß.'],
    ['abbreviation', 'Ada mag Enten usw.'],
    ['hard-sign', 'Kommen Sie (bitte)!'],
    ['hard-sign', 'Tee & Kaffee'],
    ['hard-sign', 'Ein Vor·trag'],
    ['hard-sign', 'Ein Vor\u00adtrag'],
    ['capitals', 'Die AWO hilft.'],
    ['hard-number', 'Hier sind zwei Enten.'],
    ['hard-number', 'Achtzig leere Stühle.'],
    ['hard-number', 'Kapitel IV'],
    ['hard-number', 'Das war im Jahr 1848.'],
    ['hard-number', 'Das sind 80 Prozent.'],
    ['long-word', 'Das ist ein Stadtteilzentrum.'],
    ['long-word', 'Die Ehrenamtlichen-Gruppe'],
    ['book-tense', 'Ada kam nach Hause.'],
    ['hard-word', 'Hier wohnen Flüchtlinge.'],
  ])('finds %s in “%s”', (code, text) => expect(codesIn(text)).toEqual([code]));

  it.each([
    'Die Frau im Ehrenamt hält das Ende vom roten Faden.',
    'Am 16. Mai 2017 sind rund 80 Menschen gekommen.',
    'Integration heißt: Alle gehören dazu.',
    'Aus der Halle werden Zimmer. Das Licht wird hell.',
    'Die Tür wird bald aufgehen. Er wird gegen 5 Uhr da sein.',
    'Ein Haus für uns und unsere Familien. Unten ist es ungefähr 4 Meter breit.',
    'Ein Stadtteil-Zentrum in Niedersachsen',
    'Das Drachen-Fest hatte gute Musik. Alle konnten tanzen.',
    'Es sind 1,5 Meter, also wenig.',
    'Das AWiSTA ist offen. Das rote Kabel war’s.',
  ])('finds nothing in “%s”', (text) => expect(codesIn(text)).toEqual([]));

  it('leaves quotes and names as they are, and counts each as one word', () => {
    expect(codesIn('Der Verein heißt „Hilfe für Flüchtlinge e. V.“ und hilft.')).toEqual([]);
    expect(codesIn('„Ehrenamt, Hauptamt, Stadtteilzentrum: nicht ohne einander!“')).toEqual([]);
    expect(codesIn('Das macht das Amt für regionale Landesentwicklung in der Stadt am See.')).toEqual([]);
    expect(codesIn('Jenny Reissig erzählt.')).toEqual([]);
  });

  it('says what it saw, and what to do', () => {
    expect(messageFor('Hier sind zwei Enten.')).toBe('"zwei" is a number in letters. Write 2.');
    expect(messageFor('Ein „Haus“, ein Rad, ein Topf.')).toBe(
      '"Ein „…“, ein Rad, ein Topf." has 2 commas. Make a sentence of each statement.',
    );
    expect(messageFor('Das ist ein Stadtteilzentrum.')).toContain('"Stadtteilzentrum" has 16 letters on end.');
  });
});
