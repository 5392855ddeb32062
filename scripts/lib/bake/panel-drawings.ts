import type { FigureLayer, Layer, Panel, Story } from '../../../src/core/story.ts';
import { clamp, grow, type Point, type Rect, SCENE_SIZE } from '../../../src/core/units.ts';
import { composeFigure } from '../kit/compose-figure.ts';
import { BOX_GRID, PARALLAX, REACH, TREMBLE } from './settings.ts';

/** One drawing of a layer, as an SVG in scene coordinates. */
export interface DrawingSource {
  /** Unique within the layer: a drawing's name, `body`, `head`, or `face:` and an expression. */
  readonly part: string;
  readonly svg: string;
}

/** Everything that is drawn for one layer. */
export interface LayerSource {
  readonly layer: Layer;
  readonly drawings: readonly DrawingSource[];
  readonly figure: { readonly neck: Point; readonly mouth: Point; readonly face: Rect } | null;
}

/** How far around the scene's square a layer must be drawn: all the way if it turns, grows or comes by an effect. */
function marginOf(panel: Panel, layer: Layer): number {
  const turns = panel.moves.some((move) =>
    move.type === 'effect'
      ? move.layers.includes(layer.id)
      : move.layer === layer.id &&
        move.keys.some(({ scale, rotation }) => scale !== undefined || rotation !== undefined),
  );
  if (turns || layer.breakout || layer.follow || layer.life.length > 0) return REACH;
  return Math.ceil((TREMBLE + PARALLAX * Math.min(1, Math.abs(1 - layer.depth))) / BOX_GRID) * BOX_GRID;
}

/** The part of the scene of which a layer can come into sight, by parallax, breaking out, or its own moves. Scene units. */
export function reachOf(panel: Panel, layer: Layer): Rect {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const move of panel.moves) {
    if (move.type !== 'keys' || move.layer !== layer.id) continue;
    for (const key of move.keys) {
      left = Math.min(left, -(key.x ?? 0));
      right = Math.max(right, -(key.x ?? 0));
      top = Math.min(top, -(key.y ?? 0));
      bottom = Math.max(bottom, -(key.y ?? 0));
    }
  }
  const limit = SCENE_SIZE / 2;
  const margin = marginOf(panel, layer);
  const [l, t] = [-margin + clamp(left, -limit, 0), -margin + clamp(top, -limit, 0)];
  const [r, b] = [SCENE_SIZE + margin + clamp(right, 0, limit), SCENE_SIZE + margin + clamp(bottom, 0, limit)];
  return { x: l, y: t, width: r - l, height: b - t };
}

/** Room around a figure for what stands out of its outline (a prop, thick lines), in scene units. */
const AROUND = 120;

function figureSource(story: Story, panel: Panel, layer: FigureLayer): LayerSource {
  const member = story.cast[layer.cast];
  if (!member) throw new RangeError(`figureSource: "${layer.cast}" of ${panel.file} is not in the cast`);
  const { body, head, expressions, neck, mouth, face, box } = composeFigure(member, layer);
  const { x, y, width, height } = grow(box, AROUND);
  const whole = (part: string, inner: string): DrawingSource => ({
    part,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">${inner}</svg>`,
  });
  const faces = Object.entries(expressions).map(([name, inner]) => whole(`face:${name}`, inner));
  return { layer, drawings: [whole('body', body), whole('head', head), ...faces], figure: { neck, mouth, face } };
}

/** Reads or composes the drawings of every layer of a panel. */
export async function drawingsOf(
  story: Story,
  panel: Panel,
  readArt: (file: string) => Promise<string>,
): Promise<readonly LayerSource[]> {
  return Promise.all(
    panel.layers.map(async (layer): Promise<LayerSource> => {
      if (layer.type === 'art') {
        const drawings = layer.drawings.map(async ({ name, file }) => ({ part: name, svg: await readArt(file) }));
        return { layer, drawings: await Promise.all(drawings), figure: null };
      }
      return figureSource(story, panel, layer);
    }),
  );
}
