import { Container } from 'pixi.js';
import type { StoryAssets } from '../core/assets.ts';
import type { Layout } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import type { Score } from '../core/score.ts';
import { panelsOf, type Story } from '../core/story.ts';
import type { Fraction, Seconds } from '../core/units.ts';
import { createDecoder } from './decoder.ts';
import { PAPER } from './ink.ts';
import { createPanelTextures, type KeepPlan } from './panel-textures.ts';
import { createPanelView, type PanelView } from './panel-view.ts';
import { createPaper } from './paper.ts';
import { createRenderer } from './renderer.ts';
import { createSharedTextures } from './shared-textures.ts';
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
  /** A new viewport or score; panels are rebuilt when they are next seen. */
  setLayout(layout: Layout, score: Score): void;
  /** Less motion: every panel stands finished and nothing lives. */
  setMotion(reduced: boolean): void;
  show(moment: Moment): void;
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

/** Soft edges are about one device pixel wide; steps keep shapes the same over small changes of zoom. */
function featherAt(zoom: number, pixelRatio: number): number {
  const step = 2 ** (Math.round(Math.log2(zoom * pixelRatio) * 2) / 2);
  return 1 / step;
}

/**
 * Makes the stage and its one canvas inside `parent`. Nothing is drawn before `setLayout`, `show` and `render`.
 * @throws {Error} (rejects) where the browser has no WebGL 2.
 */
export async function createStage(options: StageOptions, signal: AbortSignal): Promise<Stage> {
  const { story, assets } = options;
  const panels = panelsOf(story);
  const { box, canvas } = createCanvas(options.parent);
  const renderer = await createRenderer(canvas, PAPER).catch((error: unknown) => {
    box.remove();
    throw error;
  });
  const shared = createSharedTextures();
  const world = new Container({ isRenderGroup: true });
  const unders = new Container();
  const pictures = new Container();
  const overs = new Container();
  const paper = createPaper(shared.grain);
  world.addChild(unders, pictures, overs, paper.mesh);
  const root = new Container();
  root.addChild(world);

  const views = new Map<number, PanelView>();
  let layout: Layout | null = null;
  let score: Score | null = null;
  let moment: Moment | null = null;
  let seconds: Seconds | null = null;
  let reduced = false;
  let dirty = false;
  let lost = false;
  let resize = false;
  let ratio = options.pixelRatio;
  let frames = 0;
  let drawCalls = 0;
  let visible: readonly number[] = [];

  const uploads = createUploads(renderer, signal);
  const wake = (panel: number): void => {
    if (!signal.aborted) options.onReady(panel);
  };
  const textures = createPanelTextures({
    panels: panels.map((panel) => panel.id),
    assets,
    decoder: createDecoder(options.base, signal),
    uploads,
    onProblem: options.onProblem,
    onArrival: (panel) => (options.onWork ? options.onWork() : wake(panel)),
    onChange: (panel) => {
      bind(panel);
      dirty = true;
      if (textures.isReady(panel) || textures.isFailed(panel)) wake(panel);
    },
  });
  const bind = (panel: number): void => views.get(panel)?.bind(textures.of(panel), textures.isFailed(panel));

  const clearViews = (): void => {
    for (const view of views.values()) view.destroy();
    views.clear();
    visible = [];
  };
  const viewOf = (index: number): PanelView | null => {
    const known = views.get(index);
    if (known) return known;
    const [panel, span] = [panels[index], score?.panels[index]];
    if (!panel || !span || !layout) return null;
    const view = createPanelView(panel, layout, span, assets.panels[panel.id], shared);
    views.set(index, view);
    // Reading order is the order of painting, however the panels came into sight.
    const after = [...views.keys()].filter((other) => other < index).length;
    pictures.addChildAt(view.picture, Math.min(after, pictures.children.length));
    overs.addChildAt(view.over, Math.min(after, overs.children.length));
    unders.addChild(view.under);
    bind(index);
    return view;
  };
  const freeViews = (wanted: ReadonlySet<number>): void => {
    for (const [index, view] of views) {
      if (wanted.has(index) || textures.of(index)) continue;
      view.destroy();
      views.delete(index);
    }
  };

  const apply = (now: Moment, space: Layout): void => {
    const { camera } = now;
    const { viewport } = space;
    world.scale.set(camera.zoom);
    world.position.set(viewport.width / 2 - camera.x * camera.zoom, viewport.height / 2 - camera.y * camera.zoom);
    paper.cover(camera, viewport);
    const feather = featherAt(camera.zoom, ratio);
    const progress = new Map<number, Fraction>(now.panels.map((panel) => [panel.index, panel.progress]));
    const thread = new Map(now.thread.map((piece) => [piece.panel, piece]));
    const seen = new Set([...progress.keys(), ...thread.keys()]);
    freeViews(seen);
    for (const index of seen) viewOf(index);
    for (const [index, view] of views) {
      const isSeen = seen.has(index);
      view.picture.visible = progress.has(index);
      view.over.visible = progress.has(index);
      view.under.visible = isSeen;
      if (!isSeen) continue;
      const line = thread.get(index);
      const begun = line !== undefined && (line.lead > 0 || line.drawn > 0) ? 1 : 0;
      view.show({
        progress: reduced ? (panels[index]?.poster ?? 1) : (progress.get(index) ?? 0),
        lead: reduced ? begun : (line?.lead ?? 0),
        drawn: reduced ? begun : (line?.drawn ?? 0),
        camera,
        feather,
        flat: reduced,
      });
      view.live(reduced ? null : seconds);
    }
    visible = [...progress.keys()];
  };
  const applyResize = (space: Layout): void => {
    const { width, height } = space.viewport;
    ratio = Math.min(options.pixelRatio, Math.sqrt(MAX_PIXELS / (width * height)));
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
  const isLively = (): boolean => !reduced && visible.some((index) => views.get(index)?.lively && textures.of(index));

  signal.addEventListener(
    'abort',
    () => {
      textures.clear();
      clearViews();
      root.destroy({ children: true });
      shared.destroy();
      renderer.destroy();
      box.remove();
    },
    { once: true },
  );
  return {
    canvas,
    setLayout: (newLayout, newScore) => {
      layout = newLayout;
      score = newScore;
      moment = null;
      resize = true;
      dirty = true;
      clearViews();
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
    keep: (plan) => textures.keep(plan),
    live: (now) => {
      if (now === seconds) return;
      seconds = now;
      dirty ||= isLively();
    },
    render: () => {
      if (lost || signal.aborted || !layout || !moment) return false;
      uploads.step();
      if (!dirty) return false;
      if (resize) applyResize(layout);
      apply(moment, layout);
      const before = renderer.drawCalls;
      renderer.render(root);
      drawCalls = renderer.drawCalls - before;
      frames++;
      dirty = false;
      return true;
    },
    get busy() {
      return uploads.pending && !lost;
    },
    get lively() {
      return isLively();
    },
    isReady: (panel) => textures.isReady(panel) || textures.isFailed(panel),
    stats: () => ({
      drawCalls,
      sprites: visible.reduce((sum, index) => sum + (views.get(index)?.meshes ?? 0), 0),
      textureBytes: textures.bytes + shared.bytes,
      panelsKept: textures.kept,
      panelsAwaited: textures.awaited,
      framesRendered: frames,
      uploads: uploads.count,
    }),
  };
}
