import type { ByStaging, Cue, Interaction, Layer, Move, Panel, ThreadForms, ThreadPart } from '../story.ts';
import { middleOf } from '../units.ts';
import type { AuthoredInteraction } from './interaction-form.ts';
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

function buildForms(forms: readonly { readonly at: Cue; readonly path: ByStaging<string> }[]): ThreadForms {
  const of = (staging: 'wide' | 'tall') => freeze(forms.map(({ at, path }) => freeze({ at, path: path[staging] })));
  return freeze({ wide: of('wide'), tall: of('tall') });
}

function buildThread(thread: AuthoredThread): ThreadPart {
  const { above, draw } = thread;
  return freeze({
    forms: buildForms('forms' in thread ? thread.forms : [{ at: 0, path: thread.path }]),
    draw,
    ...(above === undefined ? {} : { above }),
  });
}

const buildMove = (move: AuthoredPanel['moves'][number]): Move =>
  freeze('effect' in move ? { type: 'effect', ...move } : { type: 'keys', ...move });

function buildInteraction({ thread, moves, ...rest }: AuthoredInteraction): Interaction {
  const built = Object.assign(rest, { moves: freeze(moves.map((move) => freeze({ type: 'keys', ...move } as const))) });
  // The act begins with the line as it lies, whatever form the panel has brought it into.
  const forms = thread?.filter(({ at }) => at > 0);
  return freeze(forms ? Object.assign(built, { thread: buildForms(forms) }) : built);
}

/** Sounds that a page starts with. */
interface Playing {
  readonly ambience?: string;
  readonly music?: string;
}

/** Makes the story's panel of one that has no faults. What `playing` names plays from it on, if it says nothing else. */
export function buildPanel(panel: AuthoredPanel, file: string, playing: Playing = {}): Panel {
  const { thread, layers, moves, interactions, focus, frame, ...rest } = panel;
  const built = Object.assign({ ...playing }, rest, {
    file,
    frame: freeze(frame.view ? { ...frame, aspect: frame.view.width / frame.view.height } : frame),
    focus: focus ?? freeze(middleOf(panel.safe)),
    layers: freeze(layers.map(buildLayer)),
    moves: freeze(moves.map(buildMove)),
    interactions: freeze(interactions.map(buildInteraction)),
  });
  return freeze(thread ? Object.assign(built, { thread: buildThread(thread) }) : built);
}
