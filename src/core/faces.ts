import type { PanelAssets } from './assets.ts';
import type { Panel } from './story.ts';
import type { Point, Rect } from './units.ts';

export interface FacesAndAnchors {
  /** Boxes of all faces, in scene units. */
  readonly faces: readonly Rect[];
  /** Lettering id → scene point its tail points at; null: no tail. */
  readonly anchors: Readonly<Record<string, Point | null>>;
}

/** Where the panel's faces are and what its lettering's tails point at, in scene units, as drawn. */
export function facesOf(panel: Panel, assets: PanelAssets | undefined): FacesAndAnchors {
  const faces: Rect[] = [];
  const mouths: Record<string, Point> = {};
  for (const layer of panel.layers) {
    faces.push(...layer.faces);
    const drawn = assets?.layers[layer.id];
    if (drawn?.type === 'figure') {
      faces.push(drawn.face);
      mouths[layer.id] = drawn.mouth;
    } else if (layer.faces[0]) {
      const face = layer.faces[0];
      mouths[layer.id] = { x: face.x + face.width / 2, y: face.y + face.height * 0.75 };
    }
  }
  const anchors: Record<string, Point | null> = {};
  for (const item of panel.lettering) {
    anchors[item.id] = typeof item.anchor === 'string' ? (mouths[item.anchor] ?? null) : (item.anchor ?? null);
  }
  return { faces, anchors };
}
