import {
  DENSITIES,
  type Density,
  type Drawing,
  type ImageCut,
  type LayerAssets,
  type PanelAssets,
} from '../../../src/core/assets.ts';
import type { PanelSpan } from '../../../src/core/score.ts';
import type { Page, Panel, Story } from '../../../src/core/story.ts';
import { middleOf, type Rect } from '../../../src/core/units.ts';
import { snapOut } from './box.ts';
import type { BakeCache } from './cache.ts';
import type { DrawnFile } from './draw.ts';
import type { DrawPool } from './draw-pool.ts';
import { hashOf } from './hash.ts';
import { type PackedImage, packPieces } from './pack.ts';
import { type DrawingSource, drawingsOf, type LayerSource, reachOf } from './panel-drawings.ts';
import { posterOf } from './poster.ts';
import { ENCODING } from './settings.ts';
import { viewBoxOf } from './svg-root.ts';

/** What a panel's bake works with. */
export interface BakeContext {
  readonly story: Story;
  /** Folder the files go to. */
  readonly dir: string;
  /** What stands before a file's name in addresses. */
  readonly base: string;
  readonly cache: BakeCache;
  readonly pool: DrawPool;
  readArt(file: string): Promise<string>;
  /** Called with every piece of work that is not taken from the cache. */
  onDraw(): void;
}

/** Bytes of a panel's pictures. */
export interface PanelSizes {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly webpLow: number;
  readonly wide: number;
  readonly tall: number;
  readonly images: number;
}

interface Placed extends DrawingSource {
  readonly layer: string;
  readonly key: string;
  readonly box: Rect;
}

const hashBox = (box: Rect): string => `${box.x},${box.y},${box.width},${box.height}`;

async function place(context: BakeContext, panel: Panel, sources: readonly LayerSource[]): Promise<readonly Placed[]> {
  const placing = sources.flatMap(({ layer, drawings }) => {
    const reach = reachOf(panel, layer);
    return drawings.map(async (drawing): Promise<Placed> => {
      const key = hashOf(drawing.svg, hashBox(reach));
      const painted = await context.cache.box(key, () =>
        context.pool.measure({ kind: 'measure', svg: drawing.svg, reach }),
      );
      const middle = middleOf(viewBoxOf(drawing.svg));
      const box = painted ?? snapOut({ ...middle, width: 1, height: 1 });
      return { ...drawing, layer: layer.id, key, box };
    });
  });
  return Promise.all(placing);
}

function drawPacked(
  context: BakeContext,
  density: Density,
  packed: PackedImage,
  pieces: ReadonlyMap<string, Placed>,
): Promise<DrawnFile> {
  const cuts = packed.cuts.map((cut) => `${cut.key}@${hashBox(cut)}`);
  const key = hashOf('image', JSON.stringify(ENCODING[density]), `${packed.width}x${packed.height}`, ...cuts);
  return context.cache.image(key, () => {
    context.onDraw();
    return context.pool.draw({
      kind: 'image',
      pieces: packed.cuts.map((cut) => {
        const piece = pieces.get(cut.key) as Placed;
        return { svg: piece.svg, box: piece.box, cut };
      }),
      width: packed.width,
      height: packed.height,
      density,
      dir: context.dir,
    });
  });
}

function assetsOfLayer(source: LayerSource, drawingOf: (part: string) => Drawing): LayerAssets {
  const { figure, drawings } = source;
  if (!figure) {
    return { type: 'art', drawings: Object.fromEntries(drawings.map(({ part }) => [part, drawingOf(part)])) };
  }
  const faces = drawings.filter(({ part }) => part.startsWith('face:'));
  return {
    type: 'figure',
    body: drawingOf('body'),
    head: drawingOf('head'),
    expressions: Object.fromEntries(faces.map(({ part }) => [part.slice('face:'.length), drawingOf(part)])),
    ...figure,
  };
}

/** Draws all pictures of one panel that are not in the cache yet. */
export async function bakePanel(
  context: BakeContext,
  page: Page,
  panel: Panel,
  span: PanelSpan,
): Promise<{ readonly assets: PanelAssets; readonly sizes: PanelSizes }> {
  const { cache, base, pool, dir } = context;
  const sources = await drawingsOf(context.story, panel, context.readArt);
  const placed = await place(context, panel, sources);
  const pieces = new Map(placed.map((piece) => [piece.key, piece]));
  const densities = Object.keys(DENSITIES) as readonly Density[];
  const packed = densities.map((density) => packPieces([...pieces.values()], density));
  const drawnImages = densities.map((density, index) =>
    Promise.all((packed[index] ?? []).map((image) => drawPacked(context, density, image, pieces))),
  );
  const boxOf = (layer: string, part: string): Rect =>
    (placed.find((piece) => piece.layer === layer && piece.part === part) as Placed).box;
  const drawnPosters = (['wide', 'tall'] as const).map((staging) => {
    const { svg, width } = posterOf({ page, panel, span, sources, boxOf }, staging);
    return cache.image(hashOf('poster', JSON.stringify([ENCODING.poster, ENCODING.heavyPoster]), svg), () => {
      context.onDraw();
      return pool.draw({ kind: 'poster', svg, width, dir });
    });
  });
  const [low = [], high = []] = await Promise.all(drawnImages);
  const [wide, tall] = (await Promise.all(drawnPosters)) as [DrawnFile, DrawnFile];

  const cutsOf = (index: number, key: string): ImageCut => {
    const images = packed[index] as readonly PackedImage[];
    const image = images.findIndex(({ cuts }) => cuts.some((cut) => cut.key === key));
    const cut = images[image]?.cuts.find((one) => one.key === key);
    if (!cut) throw new Error(`bakePanel: "${key}" of "${panel.id}" was not packed`);
    const { x, y, width, height } = cut;
    return { image, x, y, width, height };
  };
  const address = ({ avif, webp, width, height }: DrawnFile) => ({
    avif: `${base}${avif}`,
    webp: `${base}${webp}`,
    width,
    height,
  });
  const layers = sources.map((source) => {
    const drawingOf = (part: string): Drawing => {
      const { box, key } = placed.find((piece) => piece.layer === source.layer.id && piece.part === part) as Placed;
      return { box, cuts: { low: cutsOf(0, key), high: cutsOf(1, key) } };
    };
    return [source.layer.id, assetsOfLayer(source, drawingOf)] as const;
  });
  const sum = (files: readonly DrawnFile[], codec: 'avif' | 'webp') =>
    files.reduce((total, file) => total + file.bytes[codec], 0);
  return {
    assets: {
      images: { low: low.map(address), high: high.map(address) },
      layers: Object.fromEntries(layers),
      posters: { wide: address(wide), tall: address(tall) },
    },
    sizes: {
      id: panel.id,
      low: sum(low, 'avif'),
      high: sum(high, 'avif'),
      webpLow: sum(low, 'webp'),
      wide: wide.bytes.avif,
      tall: tall.bytes.avif,
      images: low.length + high.length,
    },
  };
}
