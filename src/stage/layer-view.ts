import { Container, Rectangle, Texture, type TextureSource } from 'pixi.js';
import type { Density, Drawing, LayerAssets } from '../core/assets.ts';
import { seedOf } from '../core/random.ts';
import type { Layer } from '../core/story.ts';
import { middleOf, type Point, type Rect, type Seconds } from '../core/units.ts';
import { createDrawingMesh, type DrawingMesh } from './drawing-mesh.ts';
import { type Displace, displaceOf, isBlinking } from './living.ts';
import type { Pose } from './pose.ts';

/** Textures of one panel's images in one density. */
export interface PanelTextures {
  readonly density: Density;
  readonly sources: readonly TextureSource[];
}

export interface LayerView {
  readonly container: Container;
  readonly pivot: Point;
  readonly lively: boolean;
  /** Puts pictures in, exchanges them for another density, or takes them out (null). */
  bind(textures: PanelTextures | null): void;
  /** `offset` is added to the pose: parallax, the pen's way. `swap` undefined: the first drawing. */
  pose(pose: Pose, swap: string | undefined, offset: Point): void;
  live(seconds: Seconds | null): void;
  readonly meshes: number;
}

interface Part {
  readonly name: string;
  readonly drawing: Drawing;
  readonly parent: Container;
  view: DrawingMesh | null;
  texture: Texture | null;
}

const unite = (a: Rect, b: Rect): Rect => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

function cellsOf(box: Rect, moves: boolean): number {
  if (!moves) return 1;
  return Math.max(box.width, box.height) > 220 ? 8 : 4;
}

/** One layer of a panel: its drawings in place, ready to stand in any pose. `soft`: a move uncovers it bit by bit. */
export function createLayerView(panelId: string, layer: Layer, assets: LayerAssets, soft: boolean): LayerView {
  const container = new Container();
  const seed = seedOf(`${panelId}/${layer.id}`);
  const head = new Container();
  const parts: Part[] = [];
  let box: Rect;
  let first: string | undefined;
  const add = (name: string, drawing: Drawing, parent: Container): void => {
    parts.push({ name, drawing, parent, view: null, texture: null });
  };
  if (assets.type === 'figure') {
    box = unite(assets.body.box, assets.head.box);
    head.pivot.set(assets.neck.x, assets.neck.y);
    head.position.set(assets.neck.x, assets.neck.y);
    add('', assets.body, container);
    add('', assets.head, head);
    for (const [name, drawing] of Object.entries(assets.expressions)) add(name, drawing, head);
    first = layer.type === 'figure' ? layer.expressions[0] : undefined;
  } else {
    const drawings = Object.entries(assets.drawings);
    box = drawings.map(([, drawing]) => drawing.box).reduce(unite);
    for (const [name, drawing] of drawings) add(name, drawing, container);
    first = layer.type === 'art' ? layer.drawings[0]?.name : undefined;
  }
  const pivot = layer.pivot ?? middleOf(box);
  const displace: Displace | null = displaceOf(layer.life, { box, pivot, seed });
  const blinks = assets.type === 'figure' && layer.life.includes('blink') && 'blink' in assets.expressions;
  const reveal = { share: 1, from: 180 };
  let shown: string | undefined = first;
  let seconds: Seconds | null = null;
  container.pivot.set(pivot.x, pivot.y);
  container.position.set(pivot.x, pivot.y);

  const shape = (): void => {
    const closed = blinks && seconds !== null && isBlinking(seconds, seed);
    const wanted = closed ? 'blink' : shown;
    for (const part of parts) {
      if (!part.view) continue;
      const visible = part.name === '' || part.name === wanted;
      part.view.mesh.visible = visible;
      if (visible) part.view.shape(reveal, displace, seconds);
    }
  };
  const unbind = (): void => {
    for (const part of parts) {
      part.view?.mesh.destroy();
      part.texture?.destroy(false);
      part.view = null;
      part.texture = null;
    }
    head.removeFromParent();
  };
  return {
    container,
    pivot,
    lively: displace !== null || blinks,
    get meshes() {
      return parts.reduce((sum, part) => sum + (part.view?.mesh.visible ? 1 : 0), 0);
    },
    bind: (textures) => {
      unbind();
      if (!textures) return;
      for (const part of parts) {
        const cut = part.drawing.cuts[textures.density];
        const source = textures.sources[cut.image];
        if (!source) continue;
        const texture = new Texture({ source, frame: new Rectangle(cut.x, cut.y, cut.width, cut.height) });
        part.texture = texture;
        part.view = createDrawingMesh(part.drawing.box, cellsOf(part.drawing.box, displace !== null || soft), texture);
        if (part.parent === head && !head.parent) container.addChild(head);
        part.parent.addChild(part.view.mesh);
      }
      shape();
    },
    pose: (pose, swap, offset) => {
      container.position.set(pivot.x + pose.x + offset.x, pivot.y + pose.y + offset.y);
      container.scale.set(pose.scaleX, pose.scaleY);
      container.angle = pose.rotation;
      container.alpha = pose.opacity;
      container.visible = pose.opacity > 0 && pose.reveal > 0;
      head.angle = pose.tilt;
      const wanted = swap ?? first;
      if (wanted === shown && pose.reveal === reveal.share && pose.revealFrom === reveal.from) return;
      shown = wanted;
      reveal.share = pose.reveal;
      reveal.from = pose.revealFrom;
      shape();
    },
    live: (now) => {
      if (now === seconds || !(displace || blinks)) return;
      seconds = now;
      shape();
    },
  };
}
