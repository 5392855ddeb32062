import { Container, type Mesh } from 'pixi.js';
import { type ActValue, actStateAt } from '../core/act-state.ts';
import type { PanelAssets } from '../core/assets.ts';
import type { Camera, Layout, PanelPlace } from '../core/layout.ts';
import type { PanelSpan } from '../core/score.ts';
import type { Panel } from '../core/story.ts';
import { type ThreadPiece, threadLineAt, tipOfLine } from '../core/thread.ts';
import type { Fraction, Point, Seconds } from '../core/units.ts';
import { createActLine } from './act-line.ts';
import { Clip } from './clip-pipe.ts';
import { INK, inkWidthOf, strokesOf, THREAD, threadWidthOf } from './ink.ts';
import { createLayerView, type LayerView, type PanelTextures } from './layer-view.ts';
import { missingStrokes } from './missing.ts';
import { type Choreography, composeMoves } from './moves.ts';
import { createOutlineMesh } from './outline-mesh.ts';
import { parallaxAt } from './parallax.ts';
import { addPoses, addState, asDrawn } from './pose.ts';
import { createRibbonMesh, type RibbonMesh } from './ribbon-mesh.ts';
import type { SharedTextures } from './shared-textures.ts';

/** What a panel shows at one time. */
export interface PanelState {
  readonly progress: Fraction;
  readonly lead: Fraction;
  readonly drawn: Fraction;
  readonly camera: Camera;
  /** Width of soft edges in sheet units. */
  readonly feather: number;
  /** Less motion: layers stay where they are drawn when the camera moves. */
  readonly flat: boolean;
  /** What the reader has done to the panel. */
  readonly acts: readonly ActValue[];
}

export interface PanelView {
  /** The picture, cut by its frame. */
  readonly picture: Container;
  /** What lies under all pictures: the thread outside of the frame and its way through the gutter. */
  readonly under: Container;
  /** What lies over all pictures: the frame's ink. */
  readonly over: Container;
  /** What lies over all frames: layers that step out of theirs. */
  readonly top: Container;
  readonly lively: boolean;
  readonly meshes: number;
  bind(textures: PanelTextures | null, failed: boolean): void;
  show(state: PanelState): void;
  live(seconds: Seconds | null): void;
  destroy(): void;
}

interface PlacedLayer {
  readonly view: LayerView;
  readonly depth: number;
  readonly id: string;
  readonly follows: boolean;
}

function sceneOf(place: PanelPlace): Container {
  const scene = new Container();
  scene.scale.set(place.scale);
  scene.position.set(place.frame.x - place.crop.x * place.scale, place.frame.y - place.crop.y * place.scale);
  return scene;
}

const scratch = asDrawn();
const still: Point = { x: 0, y: 0 };

/** Builds one panel on the sheet. Its pictures come and go with `bind`. */
export function createPanelView(
  panel: Panel,
  layout: Layout,
  span: PanelSpan,
  assets: PanelAssets | undefined,
  shared: SharedTextures,
): PanelView {
  const place = layout.panels[span.index] as PanelPlace;
  const piece: ThreadPiece | null = layout.threadOf(span.index);
  const lineWith = createActLine(layout, place);
  const moves: Choreography = composeMoves(panel, span.lettering);
  // Panels that the camera comes close to have finer lines on the sheet, so that no line grows thick on the screen.
  const { zoom } = layout.cameraOf(span.index).to;
  const inkWidth = inkWidthOf(layout.viewport) / Math.sqrt(zoom);
  const picture = new Container();
  const under = new Container();
  const over = new Container();
  const ribbons: { readonly ribbon: RibbonMesh; readonly points: readonly Point[] }[] = [];
  const layers: PlacedLayer[] = [];

  const mask: Mesh = createOutlineMesh(place.outline, place.frame, 0xffffff);
  picture.addChild(mask, createOutlineMesh(place.outline, place.frame, Number.parseInt(panel.ground.slice(1), 16)));
  picture.addEffect(new Clip(mask, (span.index % 255) + 1));

  const threadStyle = { width: threadWidthOf(layout.viewport) / zoom, wobble: 0.14, seed: 3 };
  const threadRibbon = (points: readonly Point[] | undefined): RibbonMesh | null =>
    points && points.length > 1 ? createRibbonMesh(points.length, THREAD, threadStyle, shared.edge) : null;
  const inner = threadRibbon(piece?.forms[0]?.points);
  const outer = threadRibbon(piece?.forms[0]?.points);
  const lead = threadRibbon(piece?.lead);
  const top = sceneOf(place);
  let scene = sceneOf(place);
  picture.addChild(scene);
  const addThread = (): void => {
    if (!inner) return;
    picture.addChild(inner.mesh);
    scene = sceneOf(place);
    picture.addChild(scene);
  };
  for (const layer of panel.layers) {
    const art = assets?.layers[layer.id];
    if (art) {
      const soft = panel.moves.some(
        (move) => move.type === 'effect' && ['wipe', 'draw'].includes(move.effect) && move.layers.includes(layer.id),
      );
      const view = createLayerView(panel.id, layer, art, soft);
      (layer.breakout ? top : scene).addChild(view.container);
      layers.push({ view, depth: layer.depth, id: layer.id, follows: layer.follow === 'thread' });
    }
    if (layer.id === panel.thread?.above) addThread();
  }
  if (inner && !inner.mesh.parent) addThread();

  for (const { points, color, ...style } of strokesOf(place, panel.frame.shape, inkWidth)) {
    const ribbon = createRibbonMesh(points.length, color, style, shared.edge);
    ribbons.push({ ribbon, points });
    over.addChild(ribbon.mesh);
  }
  const mark = missingStrokes(place.frame).map((points) => {
    const ribbon = createRibbonMesh(points.length, INK, { width: inkWidth * 0.5, wobble: 0.2, seed: 5 }, shared.edge);
    ribbons.push({ ribbon, points });
    picture.addChild(ribbon.mesh);
    ribbon.mesh.alpha = 0;
    return ribbon.mesh;
  });
  for (const ribbon of [lead, outer]) if (ribbon) under.addChild(ribbon.mesh);

  /** Where a layer that rides on the thread has to go, from where it is drawn. */
  const wayOf = (view: LayerView, tip: Point | null): Point => {
    if (!tip) return still;
    return {
      x: (tip.x - place.frame.x) / place.scale + place.crop.x - view.pivot.x,
      y: (tip.y - place.frame.y) / place.scale + place.crop.y - view.pivot.y,
    };
  };
  return {
    picture,
    under,
    over,
    top,
    lively: layers.some(({ view }) => view.lively),
    get meshes() {
      return layers.reduce((sum, { view }) => sum + view.meshes, 0);
    },
    bind: (textures, failed) => {
      for (const { view } of layers) view.bind(textures);
      for (const mesh of mark) mesh.alpha = failed ? 0.35 : 0;
    },
    show: ({ progress, lead: led, drawn, camera, feather, flat, acts }) => {
      for (const { ribbon, points } of ribbons) ribbon.draw(points, 1, feather);
      if (lead && piece) lead.draw(piece.lead, led, feather);
      const line = piece ? lineWith(threadLineAt(piece, progress), acts) : [];
      if (line.length > 1) {
        inner?.draw(line, drawn, feather);
        outer?.draw(line, drawn, feather);
      }
      moves.seek(progress);
      const tip = tipOfLine(line, drawn);
      for (const { view, depth, id, follows } of layers) {
        const poses = moves.posesOf(id);
        const pose = addPoses(poses ?? [], scratch);
        const offset = follows ? wayOf(view, tip) : flat ? still : parallaxAt(place, camera, layout.viewport, depth);
        let swap = moves.swapAt(id, progress);
        for (const act of acts) {
          if (act.value <= 0) continue;
          const state = actStateAt(act, id);
          addState(pose, state);
          swap = state.swap ?? swap;
        }
        view.pose(pose, swap, offset);
      }
    },
    live: (seconds) => {
      for (const { view } of layers) view.live(seconds);
    },
    destroy: () => {
      moves.destroy();
      for (const { view } of layers) view.bind(null);
      picture.destroy({ children: true });
      under.destroy({ children: true });
      over.destroy({ children: true });
      top.destroy({ children: true });
    },
  };
}
