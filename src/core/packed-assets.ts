import type { BakedImage, Drawing, FigureAssets, LayerAssets, PanelAssets, StoryAssets } from './assets.ts';
import type { Point, Rect } from './units.ts';

/** Version of the baked story's form; a page and its data always come from one build. */
export const BAKED_VERSION = 2;

/**
 * The assets as the baked JSON holds them: what is the same in every drawing is told by its place in a list, not by a key.
 * A story of 1,000 panels has 25,000 boxes; with their keys they were three quarters of what a phone fetches and parses.
 */
export interface PackedAssets extends Omit<StoryAssets, 'panels'> {
  /** What the names of all pictures are relative to. */
  readonly folder: string;
  readonly panels: Readonly<Record<string, PackedPanel>>;
}

/** `[images low, images high, posters wide and tall, layers]`. */
type PackedPanel = readonly [
  low: readonly PackedImage[],
  high: readonly PackedImage[],
  posters: readonly [wide: PackedImage, tall: PackedImage],
  layers: Readonly<Record<string, PackedArt | PackedFigure>>,
];

/** `[width, height, WebP, AVIF]`, in pixels; where there is no AVIF of its own, the WebP serves as both. */
type PackedImage = readonly [width: number, height: number, webp: string, avif?: string];

/** 14 numbers: the box in the scene (x, y, width, height), then the cut in low and in high (image, x, y, width, height). */
type PackedDrawing = readonly number[];

type PackedDrawings = Readonly<Record<string, PackedDrawing>>;
type PackedArt = PackedDrawings;

/** `[body, head, expressions, [neck x, y, mouth x, y, face x, y, width, height]]`. */
type PackedFigure = readonly [
  body: PackedDrawing,
  head: PackedDrawing,
  expressions: PackedDrawings,
  points: readonly number[],
];

const mapValues = <T, R>(table: Readonly<Record<string, T>>, make: (value: T) => R): Record<string, R> => {
  const made: Record<string, R> = {};
  for (const key in table) made[key] = make(table[key] as T);
  return made;
};

const pointsOf = ({ x, y }: Point): number[] => [x, y];
const sidesOf = ({ x, y, width, height }: Rect): number[] => [x, y, width, height];

function packDrawing({ box, cuts: { low, high } }: Drawing): PackedDrawing {
  return [...sidesOf(box), low.image, ...sidesOf(low), high.image, ...sidesOf(high)];
}

function packLayer(layer: LayerAssets): PackedArt | PackedFigure {
  if (layer.type === 'art') return mapValues(layer.drawings, packDrawing);
  const { body, head, expressions, neck, mouth, face } = layer;
  const points = [...pointsOf(neck), ...pointsOf(mouth), ...sidesOf(face)];
  return [packDrawing(body), packDrawing(head), mapValues(expressions, packDrawing), points];
}

/**
 * Packs what the bake made.
 * @param folder what the addresses of all pictures begin with.
 * @throws {RangeError} naming an address that begins otherwise.
 */
export function packAssets({ panels, ...heard }: StoryAssets, folder: string): PackedAssets {
  const nameOf = (address: string): string => {
    if (!address.startsWith(folder)) throw new RangeError(`packAssets: "${address}" does not lie in ${folder}`);
    return address.slice(folder.length);
  };
  const packImage = ({ avif, webp, width, height }: BakedImage): PackedImage =>
    avif === webp ? [width, height, nameOf(webp)] : [width, height, nameOf(webp), nameOf(avif)];
  const packPanel = ({ images, posters, layers }: PanelAssets): PackedPanel => [
    images.low.map(packImage),
    images.high.map(packImage),
    [packImage(posters.wide), packImage(posters.tall)],
    mapValues(layers, packLayer),
  ];
  return { ...heard, folder, panels: mapValues(panels, packPanel) };
}

const rectAt = (list: readonly number[], at: number): Rect => ({
  x: list[at] as number,
  y: list[at + 1] as number,
  width: list[at + 2] as number,
  height: list[at + 3] as number,
});
const cutAt = (list: readonly number[], at: number) => ({ image: list[at] as number, ...rectAt(list, at + 1) });

const unpackDrawing = (packed: PackedDrawing): Drawing => ({
  box: rectAt(packed, 0),
  cuts: { low: cutAt(packed, 4), high: cutAt(packed, 9) },
});

const isFigure = (packed: PackedArt | PackedFigure): packed is PackedFigure => Array.isArray(packed);

function unpackLayer(packed: PackedArt | PackedFigure): LayerAssets {
  if (!isFigure(packed)) return { type: 'art', drawings: mapValues(packed, unpackDrawing) };
  const [body, head, expressions, points] = packed;
  return {
    type: 'figure',
    body: unpackDrawing(body),
    head: unpackDrawing(head),
    expressions: mapValues(expressions, unpackDrawing),
    neck: { x: points[0] as number, y: points[1] as number },
    mouth: { x: points[2] as number, y: points[3] as number },
    face: rectAt(points, 4),
  } satisfies FigureAssets;
}

/** Unpacks what `packAssets` packed: the same assets again. */
export function unpackAssets({ folder, panels, ...heard }: PackedAssets): StoryAssets {
  const unpackImage = ([width, height, webp, avif = webp]: PackedImage): BakedImage => ({
    avif: folder + avif,
    webp: folder + webp,
    width,
    height,
  });
  const unpackPanel = ([low, high, [wide, tall], layers]: PackedPanel): PanelAssets => ({
    images: { low: low.map(unpackImage), high: high.map(unpackImage) },
    posters: { wide: unpackImage(wide), tall: unpackImage(tall) },
    layers: mapValues(layers, unpackLayer),
  });
  return { ...heard, panels: mapValues(panels, unpackPanel) };
}
