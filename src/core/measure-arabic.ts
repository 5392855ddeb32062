import type { JoinedAdvances, JoinedFace, WordWidth } from './measure.ts';

type Form = keyof JoinedFace;
type Widths = Readonly<Record<Form, ReadonlyMap<string, number>>>;

const MARK = /\p{M}/u;
const JOINER = '\u200d';
const TATWEEL = 'ـ';

const widthsOf = (rows: JoinedFace[Form]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([width, units]) => units.split(' ').map((unit) => [unit, width] as const)));

/** The letters of a word without vowel signs, which take no width; pairs that are drawn as one stand as one. */
function unitsOf(word: string, { isol }: Widths): readonly string[] {
  const letters = [...word].filter((character) => !MARK.test(character));
  const units: string[] = [];
  for (let at = 0; at < letters.length; at++) {
    const pair = `${letters[at]}${letters[at + 1] ?? ''}`;
    const isPair = pair.length > 1 && isol.has(pair);
    units.push(isPair ? pair : (letters[at] as string));
    if (isPair) at++;
  }
  return units;
}

const joinsNext = (unit: string | undefined, { init }: Widths): boolean =>
  unit === JOINER || unit === TATWEEL || (unit !== undefined && init.has([...unit].at(-1) as string));
const joinsBefore = (unit: string | undefined, { fina }: Widths): boolean =>
  unit === JOINER || (unit !== undefined && fina.has(unit[0] as string));

function widthAt(units: readonly string[], at: number, widths: Widths): number | undefined {
  const unit = units[at] as string;
  const isJoined = joinsNext(units[at - 1], widths) && joinsBefore(unit, widths);
  const isJoining = joinsNext(unit, widths) && joinsBefore(units[at + 1], widths);
  const form = isJoined ? (isJoining ? 'medi' : 'fina') : isJoining ? 'init' : 'isol';
  const width = widths[form].get(unit);
  if (width !== undefined || unit.length === 1) return width;
  // A pair that is drawn as one only elsewhere: its letters beside each other.
  const first = widths[isJoined ? 'medi' : 'init'].get(unit[0] as string);
  const second = widths[isJoining ? 'medi' : 'fina'].get(unit[1] as string);
  return first === undefined || second === undefined ? undefined : first + second;
}

/** Builds the function that knows how wide Arabic letters are beside each other; what it does not know, it asks for. */
export function joinedWidth(table: JoinedAdvances): WordWidth {
  const read = ({ isol, init, medi, fina }: JoinedFace): Widths => ({
    isol: widthsOf(isol),
    init: widthsOf(init),
    medi: widthsOf(medi),
    fina: widthsOf(fina),
  });
  const faces = { lettering: read(table.lettering), display: read(table.display) };
  return (word, face, widthOf) => {
    const widths = faces[face];
    const units = unitsOf(word, widths);
    return units.reduce((sum, unit, at) => sum + (widthAt(units, at, widths) ?? widthOf(unit)), 0);
  };
}
