import { Container } from 'pixi.js';
import type { ActValue } from '../core/act-state.ts';
import type { StoryAssets } from '../core/assets.ts';
import type { Layout } from '../core/layout.ts';
import type { Moment } from '../core/moment.ts';
import type { Score } from '../core/score.ts';
import { panelsOf, type Story } from '../core/story.ts';
import type { Seconds } from '../core/units.ts';
import type { PanelTextures } from './layer-view.ts';
import { createPanelView, type PanelView } from './panel-view.ts';
import { createPaper } from './paper.ts';
import type { SharedTextures } from './shared-textures.ts';

/** How a moment is shown. */
export interface SheetLook {
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  /** Less motion: every panel stands finished, nothing lives or strays. */
  readonly reduced: boolean;
  /** Time of the living motion; null is the still. */
  readonly seconds: Seconds | null;
}

/** Where the sheet finds a panel's pictures. */
export interface SheetPictures {
  of(panel: number): PanelTextures | null;
  isFailed(panel: number): boolean;
}

/** The long sheet of paper with the panels in sight on it. */
export interface Sheet {
  readonly root: Container;
  setLayout(layout: Layout, score: Score): void;
  show(moment: Moment, look: SheetLook): void;
  /** What the reader has done to a panel; true when it is in sight. */
  act(panel: number, acts: readonly ActValue[]): boolean;
  /** A panel's pictures came or went. True when it is in sight, so that the change shows. */
  bind(panel: number): boolean;
  /** Something in sight has a living motion and its pictures. */
  readonly lively: boolean;
  /** Drawings in sight. */
  readonly sprites: number;
  destroy(): void;
}

/** Soft edges are about one device pixel wide; steps keep shapes the same over small changes of zoom. */
function featherAt(zoom: number, pixelRatio: number): number {
  const step = 2 ** (Math.round(Math.log2(zoom * pixelRatio) * 2) / 2);
  return 1 / step;
}

const NO_ACTS: readonly ActValue[] = [];

/** Makes the sheet. Panels are built when they are first seen and go when neither seen nor kept. */
export function createSheet(story: Story, assets: StoryAssets, pictures: SheetPictures, shared: SharedTextures): Sheet {
  const panels = panelsOf(story);
  const root = new Container();
  // A render group moves the camera on the graphics card: what did not change itself is not written again.
  const world = new Container({ isRenderGroup: true });
  const [unders, middles, overs, tops] = [new Container(), new Container(), new Container(), new Container()];
  const paper = createPaper(shared.grain);
  world.addChild(unders, middles, overs, tops, paper.mesh);
  root.addChild(world);
  const views = new Map<number, PanelView>();
  const acts = new Map<number, readonly ActValue[]>();
  let layout: Layout | null = null;
  let score: Score | null = null;
  let reduced = false;
  let visible: readonly number[] = [];

  const bind = (index: number): boolean => {
    views.get(index)?.bind(pictures.of(index), pictures.isFailed(index));
    return visible.includes(index);
  };
  const clear = (): void => {
    for (const view of views.values()) view.destroy();
    views.clear();
    visible = [];
  };
  const build = (index: number, space: Layout): void => {
    const [panel, span] = [panels[index], score?.panels[index]];
    if (views.has(index) || !panel || !span) return;
    const view = createPanelView(panel, space, span, assets.panels[panel.id], shared);
    // Reading order is the order of painting, however the panels came into sight.
    const before = [...views.keys()].filter((other) => other < index).length;
    middles.addChildAt(view.picture, before);
    overs.addChildAt(view.over, before);
    tops.addChildAt(view.top, before);
    unders.addChild(view.under);
    views.set(index, view);
    bind(index);
  };
  const free = (seen: ReadonlySet<number>): void => {
    for (const [index, view] of views) {
      if (seen.has(index) || pictures.of(index)) continue;
      view.destroy();
      views.delete(index);
    }
  };

  return {
    root,
    bind,
    act: (panel, done) => {
      acts.set(panel, done);
      return visible.includes(panel);
    },
    setLayout: (newLayout, newScore) => {
      layout = newLayout;
      score = newScore;
      clear();
    },
    show: (moment, look) => {
      if (!layout) return;
      const { camera } = moment;
      const { viewport } = layout;
      reduced = look.reduced;
      world.scale.set(camera.zoom);
      world.position.set(viewport.width / 2 - camera.x * camera.zoom, viewport.height / 2 - camera.y * camera.zoom);
      paper.cover(camera, viewport);
      const feather = featherAt(camera.zoom, look.pixelRatio);
      const inSight = new Map(moment.panels.map((panel) => [panel.index, panel.progress]));
      const threads = new Map(moment.thread.map((piece) => [piece.panel, piece]));
      const seen = new Set([...inSight.keys(), ...threads.keys()]);
      free(seen);
      for (const index of seen) build(index, layout);
      for (const [index, view] of views) {
        const progress = inSight.get(index);
        view.picture.visible = progress !== undefined;
        view.over.visible = progress !== undefined;
        view.top.visible = progress !== undefined;
        view.under.visible = seen.has(index);
        if (!seen.has(index)) continue;
        const { lead, drawn } = threads.get(index) ?? { lead: 0, drawn: 0 };
        const begun = lead > 0 || drawn > 0 ? 1 : 0;
        view.show({
          progress: reduced ? (panels[index]?.poster ?? 1) : (progress ?? 0),
          lead: reduced ? begun : lead,
          drawn: reduced ? begun : drawn,
          camera,
          feather,
          flat: reduced,
          acts: acts.get(index) ?? NO_ACTS,
        });
        view.live(reduced ? null : look.seconds);
      }
      visible = [...inSight.keys()];
    },
    get lively() {
      return !reduced && visible.some((index) => views.get(index)?.lively && pictures.of(index));
    },
    get sprites() {
      return visible.reduce((sum, index) => sum + (views.get(index)?.meshes ?? 0), 0);
    },
    destroy: () => {
      clear();
      root.destroy({ children: true });
    },
  };
}
