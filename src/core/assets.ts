import type { Point, Rect, Seconds } from './units.ts';

/** Texture pixels per scene unit of each density. */
export const DENSITIES = { low: 1, high: 2 } as const;
export type Density = keyof typeof DENSITIES;

/** One texture file in each codec; addresses are relative to the page's base. Where AVIF would be larger, `avif` names the WebP too. */
export interface BakedImage {
  readonly avif: string;
  readonly webp: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A cut of a baked image, in pixels of that image. `image` indexes the panel's images of the same density. */
export interface ImageCut extends Rect {
  readonly image: number;
}

/** One drawing: where it lies in the scene, and its pixels in each density. */
export interface Drawing {
  readonly box: Rect;
  readonly cuts: Readonly<Record<Density, ImageCut>>;
}

export interface ArtAssets {
  readonly type: 'art';
  readonly drawings: Readonly<Record<string, Drawing>>;
}

/** A figure in parts, already placed, scaled and mirrored into the scene. */
export interface FigureAssets {
  readonly type: 'figure';
  readonly body: Drawing;
  /** Hair, head covering, and skin of the head without the face. */
  readonly head: Drawing;
  /** Expression → eyes, nose, mouth with beard and glasses over them. Always holds `blink`. */
  readonly expressions: Readonly<Record<string, Drawing>>;
  /** Scene points and box, for tilting the head, tails and keeping faces free. */
  readonly neck: Point;
  readonly mouth: Point;
  readonly face: Rect;
}

export type LayerAssets = ArtAssets | FigureAssets;

export interface Poster {
  readonly avif: string;
  readonly webp: string;
  readonly width: number;
  readonly height: number;
}

export interface PanelAssets {
  readonly images: Readonly<Record<Density, readonly BakedImage[]>>;
  readonly layers: Readonly<Record<string, LayerAssets>>;
  readonly posters: { readonly wide: Poster; readonly tall: Poster };
}

/** A sound in both codecs; addresses are relative to the page's base. */
export interface SoundAssets {
  readonly webm: string;
  readonly m4a: string;
}

/** A film of sign language, H.264 in MP4; its address is relative to the page's base. */
export interface SignFilm {
  readonly src: string;
  readonly bytes: number;
  readonly seconds: Seconds;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Addresses of a voice that is heard only by readers who ask for it, and of what it says of the pictures. */
export interface VoiceOnRequest {
  readonly voice: string;
  readonly descriptions?: string;
}

/** What the bake made of a story's pictures, by panel id, and of its sounds, by theirs. */
export interface StoryAssets {
  readonly panels: Readonly<Record<string, PanelAssets>>;
  /** Sounds whose files are whole; the others are not heard. */
  readonly sounds?: Readonly<Record<string, SoundAssets>>;
  /** Address of what pictures show as it was spoken in the page's language; missing: nobody has. */
  readonly descriptions?: string;
  /** A voice on request, in a language in which nobody speaks unasked. */
  readonly onRequest?: VoiceOnRequest;
  /** Address of the captions (WebVTT) in the page's language. */
  readonly captions?: string;
  /** Films of German Sign Language by the id of their chapter or panel; missing: the story has none. */
  readonly signs?: Readonly<Record<string, SignFilm>>;
}
