import type { Density } from '../core/assets.ts';
import type { Layout } from '../core/layout.ts';
import type { MeasureText } from '../core/lettering.ts';
import type { Moment } from '../core/moment.ts';
import type { Score } from '../core/score.ts';
import type { Seconds } from '../core/units.ts';

/** Anything that shows a moment: the stage, the text, later the sound. */
export interface Outlet {
  setLayout(layout: Layout, score: Score): void;
  show(moment: Moment): void;
}

export interface StageStats {
  readonly drawCalls: number;
  readonly sprites: number;
  readonly textureBytes: number;
  readonly panelsKept: number;
  /** Panels whose pictures are wanted and still on their way. */
  readonly panelsAwaited: number;
  readonly framesRendered: number;
  readonly uploads: number;
}

/** The stage as the player needs it. */
export interface StageOutlet extends Outlet {
  readonly canvas: HTMLCanvasElement;
  setLayout(layout: Layout, score: Score, pixelRatio?: number): void;
  readonly lively: boolean;
  /** Whether pictures wait to be uploaded, so that frames must go on. */
  readonly busy: boolean;
  setMotion(reduced: boolean): void;
  keep(plan: readonly { readonly index: number; readonly density: Density }[]): void;
  live(seconds: Seconds | null): void;
  render(): boolean;
  isReady(panel: number): boolean;
  stats(): StageStats;
}

/** The text as the player needs it. */
export interface TextOutlet extends Outlet {
  readonly measure: MeasureText;
  setReduced(reduced: boolean): void;
  lift(indices: readonly number[]): void;
}
