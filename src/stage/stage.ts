import type { ActValue } from '../core/act-state.ts';
import type { StoryAssets } from '../core/assets.ts';
import type { Layout } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import type { Score } from '../core/score.ts';
import { panelsOf, type Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import { createDecoder } from './decoder.ts';
import { PAPER } from './ink.ts';
import { createPanelTextures, type KeepPlan } from './panel-textures.ts';
import { createRenderer } from './renderer.ts';
import { createSharedTextures } from './shared-textures.ts';
import { createSheet } from './sheet.ts';
import { createUploads } from './uploads.ts';

/** More would cost memory and time that no eye repays. */
const MAX_PIXELS = 8_000_000;

export interface StageOptions {
  /** Where the canvas goes. */
  readonly parent: HTMLElement;
  readonly story: Story;
  readonly assets: StoryAssets;
  /** What the assets' addresses are relative to. */
  readonly base: string;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  onProblem(code: string, message: string): void;
  /** All pictures of a panel are there (or known to be missing): a frame should be rendered. */
  onReady(panel: number): void;
  /** A decoded picture waits to be uploaded: frames should be rendered while `busy`. Missing: `onReady` is called instead. */
  onWork?(): void;
  onContext(state: 'lost' | 'restored'): void;
}

export interface StageStats {
  /** Of the last frame rendered. */
  readonly drawCalls: number;
  readonly sprites: number;
  readonly textureBytes: number;
  readonly panelsKept: number;
  /** Panels whose pictures are wanted and still on their way. */
  readonly panelsAwaited: number;
  readonly framesRendered: number;
  /** Strips of pictures given to the graphics card. */
  readonly uploads: number;
}

/** The story drawn. Everything it shows is a consequence of the last layout and moment. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  /** A new viewport, score or pixel ratio (missing: as before); panels are rebuilt when they are next seen. */
  setLayout(layout: Layout, score: Score, pixelRatio?: number): void;
  /** Less motion: every panel stands finished and nothing lives. */
  setMotion(reduced: boolean): void;
  show(moment: Moment): void;
  /** What the reader has done to a panel; stays until it is told anew. */
  act(panel: number, acts: readonly ActValue[]): void;
  /** Panels whose pictures are wanted, nearest first; all others are freed. */
  keep(plan: KeepPlan): void;
  /** Time of the living motion; null is the still, exactly as drawn. */
  live(seconds: Seconds | null): void;
  /** Draws if something changed, and uploads at most one strip of a picture. True when it drew. */
  render(): boolean;
  /** Pictures wait to be uploaded: frames should go on. */
  readonly busy: boolean;
  /** Something in sight has a living motion. */
  readonly lively: boolean;
  /** All pictures of the panel are there, or it is known that they cannot be had. */
  isReady(panel: number): boolean;
  stats(): StageStats;
}

function createCanvas(parent: HTMLElement): { box: HTMLElement; canvas: HTMLCanvasElement } {
  const box = document.createElement('div');
  box.className = 'bb-stage';
  box.setAttribute('aria-hidden', 'true');
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'fixed', inset: '0', display: 'block' });
  box.append(canvas);
  parent.append(box);
  return { box, canvas };
}

/**
 * Makes the stage and its one canvas inside `parent`. Nothing is drawn before `setLayout`, `show` and `render`.
 * @throws {Error} (rejects) where the browser has no WebGL 2.
 */
export async function createStage(options: StageOptions, signal: AbortSignal): Promise<Stage> {
  const { story, assets } = options;
  const { box, canvas } = createCanvas(options.parent);
  const renderer = await createRenderer(canvas, PAPER).catch((error: unknown) => {
    box.remove();
    throw error;
  });
  if (signal.aborted) {
    renderer.destroy();
    box.remove();
    throw signal.reason;
  }
  const shared = createSharedTextures();
  let layout: Layout | null = null;
  let moment: Moment | null = null;
  let seconds: Seconds | null = null;
  let reduced = false;
  let dirty = false;
  let lost = false;
  let resize = false;
  let wantedRatio = options.pixelRatio;
  let ratio = wantedRatio;
  let frames = 0;
  let drawCalls = 0;

  const uploads = createUploads(renderer, signal);
  const wake = (panel: number): void => {
    if (!signal.aborted) options.onReady(panel);
  };
  const textures = createPanelTextures({
    panels: panelsOf(story).map((panel) => panel.id),
    assets,
    decoder: createDecoder(options.base, signal),
    uploads,
    onProblem: options.onProblem,
    onArrival: (panel) => (options.onWork ? options.onWork() : wake(panel)),
    onChange: (panel) => {
      const isSeen = sheet.bind(panel);
      dirty ||= isSeen;
      if (textures.isReady(panel) || textures.isFailed(panel)) wake(panel);
    },
  });
  const sheet = createSheet(story, assets, textures, shared);
  const applyResize = (space: Layout): void => {
    const { width, height } = space.viewport;
    ratio = Math.min(wantedRatio, Math.sqrt(MAX_PIXELS / (width * height)));
    renderer.resize(width, height, ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    resize = false;
  };

  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      event.preventDefault();
      lost = true;
      options.onContext('lost');
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      lost = false;
      dirty = true;
      textures.reload();
      options.onContext('restored');
    },
    { signal },
  );
  signal.addEventListener(
    'abort',
    () => {
      textures.clear();
      sheet.destroy();
      shared.destroy();
      renderer.destroy();
      box.remove();
    },
    { once: true },
  );
  return {
    canvas,
    setLayout: (newLayout, newScore, newRatio = wantedRatio) => {
      wantedRatio = newRatio;
      layout = newLayout;
      moment = null;
      resize = true;
      dirty = true;
      sheet.setLayout(newLayout, newScore);
    },
    setMotion: (isReduced) => {
      dirty ||= reduced !== isReduced;
      reduced = isReduced;
    },
    show: (now) => {
      if (now === moment) return;
      moment = now;
      dirty = true;
    },
    act: (panel, acts) => {
      const isSeen = sheet.act(panel, acts);
      dirty ||= isSeen;
    },
    keep: (plan) => textures.keep(plan),
    live: (now) => {
      if (now === seconds) return;
      seconds = now;
      dirty ||= sheet.lively;
    },
    render: () => {
      if (lost || signal.aborted || !layout || !moment) return false;
      uploads.step();
      if (!dirty) return false;
      if (resize) applyResize(layout);
      sheet.show(moment, { pixelRatio: ratio, reduced, seconds });
      const before = renderer.drawCalls;
      renderer.render(sheet.root);
      drawCalls = renderer.drawCalls - before;
      frames++;
      dirty = false;
      return true;
    },
    get busy() {
      return uploads.pending && !lost;
    },
    get lively() {
      return !reduced && sheet.lively;
    },
    isReady: (panel) => textures.isReady(panel) || textures.isFailed(panel),
    stats: () => ({
      drawCalls,
      sprites: sheet.sprites,
      textureBytes: textures.bytes + shared.bytes,
      panelsKept: textures.kept,
      panelsAwaited: textures.awaited,
      framesRendered: frames,
      uploads: uploads.count,
    }),
  };
}
