import type { Field, Item } from './lettering-field.ts';
import { type Candidate, GAP, type Seat, seatOf } from './place-candidates.ts';
import { isCrossing, sharesInside } from './segment.ts';
import { grow, isOverlap, middleOf, type Rect } from './units.ts';

/** An item and the box it got; null: the apron. */
export interface Placed {
  readonly item: Item;
  readonly candidate: Candidate | null;
}

interface State {
  readonly placed: readonly Placed[];
  readonly cost: number;
  /** An item that stands on the apron: what is read after it stands there too. */
  readonly isClosed: boolean;
}

const TAIL_GAP = 3;
/** A tail is thick at its root and bends. */
const tailRoom = ({ size }: Candidate): number => TAIL_GAP + size.fontSize * 0.3;
/** States kept while searching, and boxes tried for an item in each. */
const BEAM = 6;
const BRANCHES = 4;
const APRON_COST = 1000;

/** Whether `a` is read before `b`: it lies higher or, at the same height, further towards the line's start. */
export function isReadBefore(a: Rect, b: Rect, isRightToLeft: boolean): boolean {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const [first, second] = [middleOf(a), middleOf(b)];
  if (shared > Math.min(a.height, b.height) / 2) return isRightToLeft ? first.x > second.x : first.x < second.x;
  return first.y < second.y;
}

const isOrdered = (item: Item): boolean => item.kind !== 'sound';

function isTailClear(a: Candidate, b: Candidate): boolean {
  if (a.tail && sharesInside(a.tail.root, a.tail.tip, grow(b.cover, tailRoom(a)))) return false;
  if (b.tail && sharesInside(b.tail.root, b.tail.tip, grow(a.cover, tailRoom(b)))) return false;
  return !(a.tail && b.tail && isCrossing(a.tail.root, a.tail.tip, b.tail.root, b.tail.tip));
}

/** Whether two items that show at the same time can stand so; `order` says which comes first in the list. */
function isPair(first: Placed, second: Placed, isRightToLeft: boolean): boolean {
  const [a, b] = [first.candidate, second.candidate];
  if (!a || !b) return true;
  if (isOverlap(grow(a.cover, GAP), b.cover) || !isTailClear(a, b)) return false;
  if (!isOrdered(first.item) || !isOrdered(second.item)) return true;
  return isReadBefore(a.cover, b.cover, isRightToLeft);
}

/** Two lists, each sorted by cost, as one; lazily, since mostly the first few are enough. */
function* merged(a: readonly Candidate[], b: readonly Candidate[]): Generator<Candidate> {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [first, second] = [a[i], b[j]];
    if (first && (!second || first.cost <= second.cost)) {
      yield first;
      i++;
    } else if (second) {
      yield second;
      j++;
    }
  }
}

/** Boxes of one state for one item that go with what stands there already, the best first and well apart. */
function choicesFor(
  item: Item,
  seat: Seat,
  partners: readonly Placed[],
  isBefore: (other: Item) => boolean,
  field: Field,
): readonly Candidate[] {
  const choices: Candidate[] = [];
  const apart = Math.min(field.frame.width, field.frame.height) * 0.14;
  const beside = partners.flatMap(({ candidate }) => (candidate ? seat.beside(candidate.cover) : []));
  beside.sort((a, b) => a.cost - b.cost);
  for (const candidate of merged(seat.candidates, beside)) {
    const isNear = choices.some(
      (other) => Math.abs(other.box.x - candidate.box.x) + Math.abs(other.box.y - candidate.box.y) < apart,
    );
    if (isNear) continue;
    const here = { item, candidate };
    const fits = partners.every((other) =>
      isBefore(other.item) ? isPair(other, here, field.isRightToLeft) : isPair(here, other, field.isRightToLeft),
    );
    if (fits && choices.push(candidate) >= BRANCHES) break;
  }
  return choices;
}

/** Number of the group an item shows in: an item that stands alone replaces all before it. */
function groupsOf(items: readonly Item[]): ReadonlyMap<Item, number> {
  let group = 0;
  return new Map(items.map((item) => [item, item.alone ? ++group : group]));
}

/** Finds a box for every item so that those which show together go together; what cannot stand gets null. */
export function searchPlaces(
  items: readonly Item[],
  field: Field,
  shrink: number,
): { readonly placed: readonly Placed[]; readonly cost: number } {
  const groups = groupsOf(items);
  const rank = new Map(items.map((item, index) => [item, index]));
  // Sounds come last: they are free of the reading order and find room around what is read.
  const turns = [...items.filter(isOrdered), ...items.filter((item) => !isOrdered(item))];
  let states: readonly State[] = [{ placed: [], cost: 0, isClosed: false }];
  let lastGroup = 0;
  for (const item of turns) {
    const group = groups.get(item) as number;
    const isNewGroup = group !== lastGroup && isOrdered(item);
    lastGroup = group;
    const seat = seatOf(item, field, shrink);
    const next: State[] = [];
    for (const state of states) {
      const isClosed = state.isClosed && !isNewGroup && isOrdered(item);
      const partners = state.placed.filter((other) => other.candidate && groups.get(other.item) === group);
      const isBefore = (other: Item): boolean => (rank.get(other) as number) < (rank.get(item) as number);
      const choices = isClosed ? [] : choicesFor(item, seat, partners, isBefore, field);
      for (const candidate of choices) {
        next.push({
          placed: [...state.placed, { item, candidate }],
          cost: state.cost + candidate.cost,
          isClosed: false,
        });
      }
      if (choices.length === 0) {
        const placed = [...state.placed, { item, candidate: null }];
        next.push({ placed, cost: state.cost + APRON_COST, isClosed: isOrdered(item) || state.isClosed });
      }
    }
    states = next.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  const best = states[0] as State;
  const placed = [...best.placed].sort((a, b) => (rank.get(a.item) as number) - (rank.get(b.item) as number));
  return { placed, cost: best.cost };
}
