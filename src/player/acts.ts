import { actTargetOf } from '../core/act-target.ts';
import {
  type ActDeed,
  type ActState,
  AT_REST,
  actAfter,
  advanceAct,
  changeOf,
  isDone,
  shownValue,
} from '../core/acts.ts';
import type { StoryAssets } from '../core/assets.ts';
import { cueAt } from '../core/compose-score.ts';
import type { Score } from '../core/score.ts';
import { type Interaction, type Panel, panelsOf, type Story } from '../core/story.ts';
import type { Language } from '../core/story-text.ts';
import type { Seconds } from '../core/units.ts';
import type { Stage } from '../stage/stage.ts';
import type { ActPort } from '../text/act-buttons.ts';
import type { TextOutlet } from '../text/text-outlet.ts';
import type { Emitter } from './emitter.ts';

export interface ActsOptions {
  readonly story: Story;
  readonly assets: StoryAssets;
  readonly score: Score;
  readonly language: Language;
  readonly events: Emitter;
  isReduced(): boolean;
  /** The reader touched a picture: whatever tells by itself gives way. */
  onTouch(): void;
}

/** What the reader has done in the pictures, while the page is open. */
export interface Acts extends ActPort {
  /** Where the acts are shown. */
  connect(stage: Stage, text: TextOutlet, wake: () => void): void;
  /** Moves acts on that run by themselves; true while one does. */
  advance(passed: Seconds): boolean;
}

const CROSS_FADE_MS = 200;

/** Keeps the acts and tells the outlets, the announcer and whoever opens results. */
export function createActs(options: ActsOptions): Acts {
  const { story, assets, language, events, isReduced, onTouch } = options;
  const panels = panelsOf(story);
  const states = new Map<Interaction, ActState>();
  const running = new Map<Interaction, number>();
  let stage: Stage | null = null;
  let text: TextOutlet | null = null;
  let wake = (): void => {};
  const stateOf = (act: Interaction): ActState => states.get(act) ?? AT_REST;
  const wordsOf = (panel: Panel, act: Interaction) => story.texts[language]?.panels[panel.id]?.interactions?.[act.id];
  const percent = new Intl.NumberFormat(language, { style: 'percent', numberingSystem: 'latn' });

  const show = (index: number): void => {
    const acts = panels[index]?.interactions ?? [];
    const reduced = isReduced();
    stage?.act(
      index,
      acts.map((act) => ({ act, value: shownValue(act, stateOf(act), reduced) })),
    );
    text?.act(index);
  };
  const set = (index: number, act: Interaction, next: ActState): void => {
    states.set(act, next);
    if (next.goal === null) running.delete(act);
    else running.set(act, index);
  };
  const say = (words: string | undefined): void => {
    if (words) events.emit('announce', { text: words });
  };
  const announce = (panel: Panel, act: Interaction, deed: ActDeed, before: ActState, after: ActState): void => {
    const change = changeOf(act, before, after);
    if (change) say(wordsOf(panel, act)?.[change]);
    // A hand that pulls sees how far it is; keys and taps go by steps.
    else if (act.kind === 'tug' && (deed.type === 'press' || deed.type === 'step') && after.goal !== null) {
      say(percent.format(after.goal));
    }
  };

  return {
    targetOf: (index, act) => {
      const [panel, span] = [panels[index], options.score.panels[index]];
      if (!panel || !span) return null;
      return actTargetOf(panel, act, assets.panels[panel.id], span.rest, (cue) => cueAt(cue, span.lettering));
    },
    valueOf: (_, act) => stateOf(act).value,
    isDone: (_, act) => isDone(stateOf(act)),
    onDeed: (index, act, deed) => {
      const panel = panels[index];
      if (!panel) return;
      onTouch();
      const before = stateOf(act);
      const after = actAfter(act, before, deed);
      if (after !== before) {
        set(index, act, after);
        announce(panel, act, deed, before, after);
        show(index);
        wake();
      }
      if (deed.type === 'press' && act.result !== undefined) events.emit('resultopen', { id: act.result });
    },
    connect: (newStage, newText, newWake) => {
      stage = newStage;
      text = newText;
      wake = newWake;
    },
    advance: (passed) => {
      const reduced = isReduced();
      const touched = new Set<number>();
      for (const [act, index] of running) {
        const before = stateOf(act);
        const after = advanceAct(act, before, passed, reduced);
        set(index, act, after);
        if (shownValue(act, after, reduced) !== shownValue(act, before, reduced)) touched.add(index);
      }
      for (const index of touched) show(index);
      if (reduced && touched.size > 0) {
        stage?.canvas.animate([{ opacity: 0 }, { opacity: 1 }], { duration: CROSS_FADE_MS });
      }
      return running.size > 0;
    },
  };
}
