/** Bump when the bake draws or encodes differently, so that nothing old is kept. */
export const BAKE_VERSION = 2;

/**
 * How pictures are encoded; part of every cache key. Flat art with ink lines keeps sharp edges at these. `effort` is what
 * an incremental bake can wait for: one step more costs two to three times the time for at most 15 % of the bytes, which
 * phones are worth, and large screens are not.
 */
export const ENCODING = {
  low: { avif: { quality: 52, effort: 2 }, webp: { lossless: true, effort: 2 } },
  high: { avif: { quality: 46, effort: 1 }, webp: { lossless: true, effort: 2 } },
  poster: { avif: { quality: 47, effort: 3 }, webp: { quality: 74, effort: 4 } },
  /** For posters that would weigh more than `POSTER_BYTES`. */
  heavyPoster: { avif: { quality: 36, effort: 3 }, webp: { quality: 62, effort: 4 } },
} as const;

/** A poster above this is encoded once more, harder. */
export const POSTER_BYTES = 34_000;
/** A poster whose WebP is above this is above it as AVIF as well; measured: 1.3 to 1.8 times as many bytes. */
export const HEAVY_WEBP_BYTES = 64_000;

/** Lossless pictures below this many bytes a pixel are kept as they are: no lossy codec makes them smaller. */
export const PLAIN_BYTES_PER_PIXEL = 0.008;

/** Boxes snap to this many scene units, which is a whole number of pixels at every density. */
export const BOX_GRID = 4;

/** How far beyond the scene's square a picture can come into sight, by parallax and by breaking out. Scene units. */
export const REACH = 152;

/** How far the stage's parallax moves what lies on the horizon, and what a cut edge needs besides. Scene units. */
export const PARALLAX = 40;
export const TREMBLE = 8;

/** No picture is larger than this on any side, in pixels; many phones refuse larger textures. */
export const MAX_PIXELS = 4096;

/** Pieces up to this side share an atlas, in pixels. */
export const ATLAS_PIECE = 640;

/** Empty pixels between two pieces of an atlas, so that filtering never mixes them. */
export const ATLAS_GUTTER = 2;

/** Width of the posters in pixels. */
export const POSTER_WIDTH = { wide: 960, tall: 780 } as const;

/** A panel's pictures at low density should not weigh more, in bytes of AVIF. */
export const PANEL_BUDGET = 350_000;

/** The story's paper, which posters are flattened on. */
export const PAPER = '#f6f1e4';
export const INK = '#14181d';
export const THREAD = '#d7263d';
