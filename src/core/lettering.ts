import type { LetteringKind } from './story.ts';
import type { CssPixels, Point, Rect } from './units.ts';

/** Width and height that a text takes when it is broken to fit `maxWidth`. All in CSS pixels. */
export type MeasureText = (
  text: string,
  style: { readonly kind: LetteringKind; readonly fontSize: CssPixels },
  maxWidth: CssPixels,
) => { readonly width: CssPixels; readonly height: CssPixels };

/** Where one balloon, caption or sound word stands. CSS pixels at the panel's resting camera, from the frame's top left. */
export interface LetteringPlace {
  readonly id: string;
  readonly kind: LetteringKind;
  /** Outer box of the balloon or caption, without its tail. */
  readonly box: Rect;
  /** Room between the box's edge and the text. */
  readonly padding: { readonly x: CssPixels; readonly y: CssPixels };
  readonly fontSize: CssPixels;
  /** Where the tail's tip ends, from the frame's top left; null: no tail. */
  readonly tail: Point | null;
  /** Stands below (or beside) the picture because the picture has no room. */
  readonly apron: boolean;
  /** Shares its place on the apron with others: the next one that appears takes this one's place. */
  readonly alone?: boolean;
}

export interface PanelLettering {
  readonly items: readonly LetteringPlace[];
  /** CSS pixels per sheet unit at the camera these places hold for. */
  readonly zoom: number;
  /** Room taken below the frame (tall) or beside it (low screens), CSS pixels. */
  readonly apron: { readonly bottom: CssPixels; readonly right: CssPixels };
}
