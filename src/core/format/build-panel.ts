import type { Layer, Move, Panel, ThreadPart } from '../story.ts';
import { middleOf } from '../units.ts';
import type { AuthoredLayer } from './layer-form.ts';
import type { AuthoredPanel, AuthoredThread } from './page-form.ts';

/** Name of the drawing of a layer that has only one. */
const ONLY = 'art';

// What a rest pattern has copied is filled up in place: stories of 1,000 panels are read at start.
const { freeze } = Object;

function buildLayer(layer: AuthoredLayer): Layer {
  if ('figure' in layer) {
    const { figure, ...rest } = layer;
    return freeze(Object.assign(rest, { type: 'figure', cast: figure } as const));
  }
  if ('drawings' in layer) {
    const { drawings, ...rest } = layer;
    const named = Object.entries(drawings).map(([name, file]) => freeze({ name, file }));
    return freeze(Object.assign(rest, { type: 'art', drawings: freeze(named) } as const));
  }
  const { art, ...rest } = layer;
  const drawings = freeze([freeze({ name: ONLY, file: art })]);
  return freeze(Object.assign(rest, { type: 'art', drawings } as const));
}

function buildThread(thread: AuthoredThread): ThreadPart {
  const forms = 'forms' in thread ? thread.forms : [{ at: 0, path: thread.path }];
  const of = (staging: 'wide' | 'tall') => freeze(forms.map(({ at, path }) => freeze({ at, path: path[staging] })));
  const { above, draw } = thread;
  return freeze({
    forms: freeze({ wide: of('wide'), tall: of('tall') }),
    draw,
    ...(above === undefined ? {} : { above }),
  });
}

const buildMove = (move: AuthoredPanel['moves'][number]): Move =>
  freeze('effect' in move ? { type: 'effect', ...move } : { type: 'keys', ...move });

/** Makes the story's panel of one that has no faults. */
export function buildPanel(panel: AuthoredPanel, file: string): Panel {
  const { thread, layers, moves, focus, ...rest } = panel;
  const built = Object.assign(rest, {
    file,
    focus: focus ?? freeze(middleOf(panel.safe)),
    layers: freeze(layers.map(buildLayer)),
    moves: freeze(moves.map(buildMove)),
  });
  return freeze(thread ? Object.assign(built, { thread: buildThread(thread) }) : built);
}
