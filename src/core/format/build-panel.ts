import type { Layer, Move, Panel, ThreadPart } from '../story.ts';
import { middleOf } from '../units.ts';
import type { AuthoredLayer } from './layer-form.ts';
import type { AuthoredPanel, AuthoredThread } from './page-form.ts';

/** Name of the drawing of a layer that has only one. */
const ONLY = 'art';

function buildLayer(layer: AuthoredLayer): Layer {
  if ('figure' in layer) {
    const { figure, ...rest } = layer;
    return { type: 'figure', cast: figure, ...rest };
  }
  if ('drawings' in layer) {
    const { drawings, ...rest } = layer;
    return { type: 'art', ...rest, drawings: Object.entries(drawings).map(([name, file]) => ({ name, file })) };
  }
  const { art, ...rest } = layer;
  return { type: 'art', ...rest, drawings: [{ name: ONLY, file: art }] };
}

function buildThread(thread: AuthoredThread): ThreadPart {
  const forms = 'forms' in thread ? thread.forms : [{ at: 0, path: thread.path }];
  return {
    forms: {
      wide: forms.map(({ at, path }) => ({ at, path: path.wide })),
      tall: forms.map(({ at, path }) => ({ at, path: path.tall })),
    },
    ...(thread.above === undefined ? {} : { above: thread.above }),
    draw: thread.draw,
  };
}

const buildMove = (move: AuthoredPanel['moves'][number]): Move =>
  'effect' in move ? { type: 'effect', ...move } : { type: 'keys', ...move };

/** Makes the story's panel of one that has no faults. */
export function buildPanel(panel: AuthoredPanel, file: string): Panel {
  const { thread, layers, moves, focus, ...rest } = panel;
  return {
    ...rest,
    file,
    focus: focus ?? middleOf(panel.safe),
    layers: layers.map(buildLayer),
    moves: moves.map(buildMove),
    ...(thread ? { thread: buildThread(thread) } : {}),
  };
}
