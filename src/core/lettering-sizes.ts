import { paddingOf } from './balloon.ts';
import type { Field, Item } from './lettering-field.ts';
import type { CssPixels } from './units.ts';

/** One way to break an item's text: the outer box and the room around the text. */
export interface BoxSize {
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly padding: { readonly x: CssPixels; readonly y: CssPixels };
  readonly fontSize: CssPixels;
  /** How far it is from a pleasing shape; 0 is best. */
  readonly cost: number;
}

const MOST_LINES = 14;
/** Ways kept: the most pleasing ones, and the longest and the tallest for narrow places. */
const MOST_SIZES = 5;
/** Width ÷ height that looks lettered by hand. */
const PLEASING = { speech: 2.1, thought: 1.9, shout: 2, whisper: 2.1, caption: 3.7, sound: 4, title: 3 } as const;

/** Width ÷ height below which a box reads like a column. */
const SLIMMEST = 0.85;
/** Share of the screen that one item may take; above it, its letters shrink. */
const MOST_ON_APRON = 0.75;
const RAGGED_COST = 1.8;

/** A text's lines in em. */
interface Broken {
  readonly width: number;
  readonly height: number;
  /** Share of the last line's end and of gaps between lines: 0 is a text set like a brick. */
  readonly ragged: number;
}

/** The narrowest way with as many lines as at a width of `most` em. */
function narrowest(item: Item, field: Field, least: number, most: number): Omit<Broken, 'ragged'> {
  const style = { kind: item.kind, fontSize: 1 };
  const { height } = field.measure(item.text, style, most);
  let [low, high] = [Math.min(least, most), most];
  for (let step = 0; step < 6 && high - low > 0.1; step++) {
    const middle = (low + high) / 2;
    if (field.measure(item.text, style, middle).height > height) low = middle;
    else high = middle;
  }
  return { width: field.measure(item.text, style, high).width, height };
}

function breaksOf(item: Item, field: Field): readonly Broken[] {
  const style = { kind: item.kind, fontSize: 1 };
  const whole = field.measure(item.text, style, Number.POSITIVE_INFINITY);
  const longest = field.measure(item.text, style, 0).width;
  const line = field.measure('x', style, 1).height;
  const found: Broken[] = [];
  for (let wanted = 1; wanted <= MOST_LINES; wanted++) {
    const most = Math.max(longest, (whole.width / wanted) * (wanted === 1 ? 1.01 : 1.12));
    const broken = narrowest(item, field, longest, most);
    const lines = broken.height / line;
    const ragged = Math.max(0, 1 - whole.width / (lines * broken.width));
    if (broken.height !== found.at(-1)?.height) found.push({ ...broken, ragged });
    if (most === longest) break;
  }
  return found;
}

const knownBreaks = new WeakMap<Item, readonly Broken[]>();

/** The ways to break an item's text into boxes no wider than `maxWidth`, each with its own number of lines; may be none. */
export function boxSizes(item: Item, field: Field, fontSize: CssPixels, maxWidth: CssPixels): readonly BoxSize[] {
  const breaks = knownBreaks.get(item) ?? breaksOf(item, field);
  knownBreaks.set(item, breaks);
  const sizes = breaks.map((broken): BoxSize => {
    // One pixel more than the text needs: layout rounds.
    const text = { width: Math.ceil(broken.width * fontSize) + 1, height: Math.ceil(broken.height * fontSize) };
    const padding = paddingOf(item.kind, text, fontSize);
    const box = { width: text.width + 2 * padding.x, height: text.height + 2 * padding.y };
    const cost = Math.abs(Math.log(box.width / box.height / PLEASING[item.kind])) + broken.ragged * RAGGED_COST;
    return { ...box, padding, fontSize, cost };
  });
  return sizes.filter(({ width }) => width <= maxWidth);
}

/** The few sizes worth trying at every place; never a column of single words. */
export function chosenSizes(all: readonly BoxSize[]): readonly BoxSize[] {
  const sizes = all.filter(({ width, height }) => width >= height * SLIMMEST);
  if (sizes.length <= MOST_SIZES) return sizes;
  const pleasing = [...sizes].sort((a, b) => a.cost - b.cost).slice(0, MOST_SIZES - 2);
  return [...new Set([...pleasing, sizes[0] as BoxSize, sizes.at(-1) as BoxSize])];
}

/** The box for an item on the apron: as wide as it likes up to `maxWidth`; words break anywhere if nothing else helps. */
export function apronSize(item: Item, field: Field, fontSize: CssPixels, maxWidth: CssPixels): BoxSize {
  const sizes = boxSizes(item, field, fontSize, maxWidth);
  const first = sizes[0];
  const lowest = first && sizes.reduce((best, size) => (size.height < best.height ? size : best), first);
  const isSmallest = fontSize <= field.minFontSize;
  if (lowest && (isSmallest || lowest.height <= field.room.height * MOST_ON_APRON)) return lowest;
  if (!isSmallest) return apronSize(item, field, Math.max(field.minFontSize, fontSize * 0.9), maxWidth);
  const style = { kind: item.kind, fontSize };
  const inner = Math.max(fontSize * 2, maxWidth * 0.72);
  const broken = field.measure(item.text, style, inner);
  const line = field.measure('x', style, inner).height;
  const text = { width: inner, height: broken.height + line * Math.ceil(broken.width / inner) };
  const wanted = paddingOf(item.kind, text, fontSize);
  const padding = { x: Math.max(4, (maxWidth - inner) / 2), y: wanted.y };
  return { width: inner + 2 * padding.x, height: text.height + 2 * padding.y, padding, fontSize, cost: 9 };
}
