import type { Direction } from './direction.ts';
import type { PanelPlace } from './layout.ts';
import type { MeasureText } from './lettering.ts';
import { isDisplay } from './measure.ts';
import type { Lettering, LetteringKind, Panel } from './story.ts';
import { type CssPixels, clamp, type Point, type Rect } from './units.ts';

/** What the lettering of a panel has to fit. */
export interface LetteringFit {
  /** CSS pixels per sheet unit at the panel's resting camera. */
  readonly zoom: number;
  /** The viewport without controls while the panel rests, CSS pixels from the frame's top left. */
  readonly room: Rect;
  /** The whole screen: decides the size of letters. */
  readonly viewport: { readonly width: CssPixels; readonly height: CssPixels };
  readonly textScale: number;
  readonly staging: 'wide' | 'tall';
  /** A low landscape screen: what does not fit stands to the right of the picture instead of below. */
  readonly low: boolean;
}

/** Everything the search needs to know of a panel, in CSS pixels from the frame's top left. */
export interface Field {
  readonly frame: Rect;
  readonly outline: readonly Point[];
  readonly room: Rect;
  readonly faces: readonly Rect[];
  readonly focus: Point;
  readonly isRightToLeft: boolean;
  /** The line that runs through the picture, and the hands that hold it. */
  readonly thread: readonly Point[];
  readonly measure: MeasureText;
  /** Font size of plain speech, and the smallest allowed. */
  readonly fontSize: CssPixels;
  readonly minFontSize: CssPixels;
}

/** One lettering on its way to a place. */
export interface Item {
  readonly id: string;
  readonly kind: LetteringKind;
  readonly text: string;
  readonly size: number;
  readonly rotation: number;
  readonly alone: boolean;
  readonly best: Point;
  readonly anchor: Point | null;
}

const KIND_SIZE: Readonly<Record<LetteringKind, number>> = {
  speech: 1,
  thought: 1,
  caption: 1,
  shout: 1.25,
  whisper: 0.92,
  sound: 2.2,
  title: 2.6,
};
const SMALLEST: CssPixels = 15;
const TAILED: ReadonlySet<LetteringKind> = new Set<LetteringKind>(['speech', 'thought', 'shout', 'whisper']);

/** Font size of plain speech in CSS pixels at text scale 1: read at arm's length, or across a room on kiosks. */
export function baseFontSize({ width, height }: LetteringFit['viewport']): CssPixels {
  const shorter = Math.min(width, height);
  if (width < 600 || height < 480) return 17;
  // Public screens are read standing, from an arm's length and more.
  if (shorter >= 1000) return clamp(34 + (shorter - 1000) / 40, 34, 38);
  if (width < 1000) return 19;
  return clamp(20 + (width - 1000) / 300, 20, 22);
}

/** The field of a panel. */
export function fieldOf(
  panel: Panel,
  place: PanelPlace,
  fit: LetteringFit,
  faces: readonly Rect[],
  measure: MeasureText,
  isRightToLeft: boolean,
  thread: readonly Point[],
): Field {
  const { frame, crop, scale } = place;
  return {
    frame: { x: 0, y: 0, width: frame.width * fit.zoom, height: frame.height * fit.zoom },
    outline: place.outline.map(({ x, y }) => ({ x: (x - frame.x) * fit.zoom, y: (y - frame.y) * fit.zoom })),
    room: fit.room,
    faces,
    focus: inFrame(panel.focus, crop, scale * fit.zoom),
    isRightToLeft,
    thread,
    measure,
    fontSize: baseFontSize(fit.viewport) * fit.textScale,
    minFontSize: SMALLEST * fit.textScale,
  };
}

const inFrame = (point: Point, crop: Rect, pixels: number): Point => ({
  x: (point.x - crop.x) * pixels,
  y: (point.y - crop.y) * pixels,
});

/** A lettering as the search sees it; `anchor` is in CSS pixels from the frame's top left. */
export function itemOf(
  lettering: Lettering,
  text: string,
  anchor: Point | null,
  place: PanelPlace,
  fit: LetteringFit,
  direction: Direction,
): Item {
  const { id, kind, size, rotation, alone } = lettering;
  const wished = inFrame(lettering.place[fit.staging], place.crop, place.scale * fit.zoom);
  // The art is not mirrored: what is said or shown stays by it, what is told begins where one begins to read.
  const mirrored = place.frame.width * fit.zoom - wished.x;
  const isMirrored = direction === 'rtl' && kind === 'caption' && mirrored > wished.x;
  return {
    id,
    kind,
    text,
    size,
    rotation: isDisplay(kind) && kind !== 'shout' ? rotation : 0,
    alone,
    best: isMirrored ? { ...wished, x: mirrored } : wished,
    anchor: TAILED.has(kind) ? anchor : null,
  };
}

/** Font size of an item, shrunk by a factor but never below the smallest. */
export const fontSizeOf = (item: Item, field: Field, shrink: number): CssPixels =>
  Math.max(field.minFontSize, field.fontSize * KIND_SIZE[item.kind] * item.size * shrink);
