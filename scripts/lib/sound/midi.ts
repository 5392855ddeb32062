/** A note: when and how long (quarters), its number (60: middle C) and how hard (1–127). */
export interface Note {
  readonly at: number;
  readonly length: number;
  readonly key: number;
  readonly velocity: number;
}

/** One player's part as MIDI needs it. */
export interface Part {
  /** General MIDI program, 0–127; on channel 9 the drums. */
  readonly program: number;
  readonly channel: number;
  readonly notes: readonly Note[];
  /** Controllers over time: [quarters, controller, value]. */
  readonly controls?: readonly (readonly [at: number, control: number, value: number])[];
}

const TICKS = 480;
const START_CONTROLS = [
  [7, 110],
  [10, 64],
  [91, 0],
  [93, 0],
  [11, 110],
] as const;

/** A number in the seven-bit groups of a MIDI file. */
function groupsOf(value: number): number[] {
  const groups = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) groups.unshift((rest & 127) | 128);
  return groups;
}

/** A Standard MIDI File (format 0) of one part; `tempo` in quarters a minute. */
export function midiOf({ program, channel, notes, controls = [] }: Part, tempo: number): Uint8Array {
  const events: { tick: number; order: number; bytes: readonly number[] }[] = [];
  const put = (at: number, order: number, ...bytes: number[]): void => {
    events.push({ tick: Math.max(0, Math.round(at * TICKS)), order, bytes });
  };
  put(0, 0, 0xc0 | channel, program);
  for (const [control, value] of START_CONTROLS) put(0, 0, 0xb0 | channel, control, value);
  for (const [at, control, value] of controls) put(at, 1, 0xb0 | channel, control, Math.round(value));
  for (const { at, length, key, velocity } of notes) {
    const hard = Math.max(1, Math.min(127, Math.round(velocity)));
    put(at, 3, 0x90 | channel, key, hard);
    put(at + length, 2, 0x80 | channel, key, 0);
  }
  events.sort((a, b) => a.tick - b.tick || a.order - b.order);
  const beat = Math.round(6e7 / tempo);
  const track = [0, 0xff, 0x51, 3, (beat >> 16) & 255, (beat >> 8) & 255, beat & 255];
  let last = 0;
  for (const { tick, bytes } of events) {
    track.push(...groupsOf(tick - last), ...bytes);
    last = tick;
  }
  track.push(0, 0xff, 0x2f, 0);
  const file = new Uint8Array(22 + track.length);
  const view = new DataView(file.buffer);
  file.set([0x4d, 0x54, 0x68, 0x64], 0);
  view.setUint32(4, 6);
  view.setUint16(10, 1);
  view.setUint16(12, TICKS);
  file.set([0x4d, 0x54, 0x72, 0x6b], 14);
  view.setUint32(18, track.length);
  file.set(track, 22);
  return file;
}
