import { panelIndexAt } from '../core/compose-score.ts';
import type { Moment } from '../core/moment.ts';
import { voiceAt } from '../core/moment-at.ts';
import type { Score, VoiceSpan } from '../core/score.ts';
import type { Seconds } from '../core/units.ts';
import type { Emitter } from './emitter.ts';

const TIMEUPDATE_SECONDS = 0.25;

/** Tells listeners what a new moment changes for them. */
export function createHerald(events: Emitter, scoreNow: () => Score): (moment: Moment, before: Moment | null) => void {
  let lastUpdate = -1;
  return (moment, before) => {
    const score = scoreNow();
    if (moment.panel !== before?.panel) {
      const id = score.panels[moment.panel]?.id ?? '';
      events.emit('panelchange', { id, index: moment.panel, count: score.panels.length });
    }
    if (Math.abs(moment.time - lastUpdate) >= TIMEUPDATE_SECONDS || moment.time === score.duration) {
      lastUpdate = moment.time;
      events.emit('timeupdate', { time: moment.time });
    }
  };
}

/** Tells listeners which line is spoken, also where less motion shows a still of another time. */
export function createPrompter(events: Emitter, scoreNow: () => Score): (time: Seconds) => void {
  let said: VoiceSpan | null = null;
  return (time) => {
    const score = scoreNow();
    const span = score.panels[panelIndexAt(score, time)];
    const line = span ? (voiceAt(span, time)?.line ?? null) : null;
    if (line === said) return;
    said = line;
    events.emit('linechange', { line });
  };
}
