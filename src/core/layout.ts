import type { PanelLettering } from './lettering.ts';
import type { ThreadPiece } from './thread.ts';
import type { CssPixels, Point, Rect } from './units.ts';

export interface Insets {
  readonly top: CssPixels;
  readonly right: CssPixels;
  readonly bottom: CssPixels;
  readonly left: CssPixels;
}

/** What the story is laid out for. */
export interface Viewport {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Taken by controls; nothing important goes there. */
  readonly insets: Insets;
  /** Size of the lettering, 1 is the story's own; follows the reader's text size. */
  readonly textScale: number;
}

/** The camera: the sheet point in the middle of the viewport, CSS pixels per sheet unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where a panel lies on the sheet (sheet units) and which part of its scene it shows. */
export interface PanelPlace {
  readonly index: number;
  readonly id: string;
  /** Upright box around the outline. */
  readonly frame: Rect;
  /** The hand-cut edge, clockwise, closed (the first point is not repeated). */
  readonly outline: readonly Point[];
  /** Part of the scene that the frame shows, in scene units. */
  readonly crop: Rect;
  /** Sheet units per scene unit. */
  readonly scale: number;
  /** Box of the page it belongs to. */
  readonly page: Rect;
}

export interface CameraPath {
  /** While the panel is told, the camera goes from here … */
  readonly from: Camera;
  /** … to here. */
  readonly to: Camera;
}

/** The story in space, for one viewport. */
export interface Layout {
  readonly staging: 'wide' | 'tall';
  readonly viewport: Viewport;
  /** Sheet units. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly panels: readonly PanelPlace[];
  /** The thread's piece that leads into and through a panel; computed on first need, then kept. */
  threadOf(index: number): ThreadPiece | null;
  /** Where a panel's lettering stands; computed on first need, then kept. */
  letteringOf(index: number): PanelLettering;
  /** The camera's way while a panel is told; computed on first need, then kept. */
  cameraOf(index: number): CameraPath;
}

/** Scene point → sheet point. */
export const toSheet = (place: PanelPlace, point: Point): Point => ({
  x: place.frame.x + (point.x - place.crop.x) * place.scale,
  y: place.frame.y + (point.y - place.crop.y) * place.scale,
});

/** Sheet point → CSS pixels from the viewport's top left. */
export const toScreen = (camera: Camera, viewport: Viewport, point: Point): Point => ({
  x: (point.x - camera.x) * camera.zoom + viewport.width / 2,
  y: (point.y - camera.y) * camera.zoom + viewport.height / 2,
});
