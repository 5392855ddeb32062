import type { LetteringKind } from '../../../src/core/story.ts';

export interface SceneItem {
  readonly kind: LetteringKind;
  readonly text: string;
  /** Share of the frame where its middle would best lie. */
  readonly at: readonly [number, number];
  /** Index of the face that speaks. */
  readonly by?: number;
  readonly rotation?: number;
}

export interface SceneCase {
  readonly name: string;
  /** Frame in CSS pixels on the sheet. */
  readonly frame: readonly [x: number, y: number, width: number, height: number];
  readonly viewport: readonly [width: number, height: number];
  readonly ground: string;
  readonly color: string;
  readonly textScale?: number;
  readonly rtl?: boolean;
  readonly low?: boolean;
  /** Faces as shares of the frame: x, y, width, height. */
  readonly faces: readonly (readonly [number, number, number, number])[];
  readonly items: readonly SceneItem[];
}

const pair = [
  [0.14, 0.42, 0.14, 0.16],
  [0.66, 0.4, 0.14, 0.16],
] as const;

/** Frames with faces and words of every kind and length, at phone, desktop and kiosk sizes. */
export const CASES: readonly SceneCase[] = [
  {
    name: 'phone',
    frame: [20, 20, 370, 460],
    viewport: [390, 844],
    ground: '#cfe6e8',
    color: '#ffc93c',
    faces: pair,
    items: [
      { kind: 'caption', text: 'Knoten 1: Dienst nach Uhr.', at: [0.3, 0.08] },
      { kind: 'speech', text: 'Und wer hilft heute Abend?', at: [0.3, 0.25], by: 0 },
      { kind: 'speech', text: 'Dafür gibt es hier kein Kästchen.', at: [0.6, 0.75], by: 1 },
    ],
  },
  {
    name: 'phone, long',
    frame: [410, 20, 370, 460],
    viewport: [390, 844],
    ground: '#ffc93c',
    color: '#f2694b',
    faces: [[0.2, 0.5, 0.16, 0.18]],
    items: [
      {
        kind: 'caption',
        text: 'Viele wollten helfen. Nicht jede Hilfe wurde gebraucht, und manche stand nur im Weg.',
        at: [0.4, 0.1],
      },
      { kind: 'shout', text: 'Noch mehr Teddys!', at: [0.5, 0.35], by: 0 },
      { kind: 'sound', text: 'RUMMS', at: [0.7, 0.8], rotation: -8 },
    ],
  },
  {
    name: 'phone, thoughts',
    frame: [800, 20, 370, 460],
    viewport: [390, 844],
    ground: '#2f9e9a',
    color: '#2f9e9a',
    faces: pair,
    items: [
      { kind: 'thought', text: 'Ihre Geschichten trage ich mit nach Hause.', at: [0.4, 0.2], by: 0 },
      { kind: 'whisper', text: 'Psst. Setz dich erst einmal.', at: [0.6, 0.75], by: 1 },
      { kind: 'sound', text: 'klick', at: [0.15, 0.9], rotation: 6 },
    ],
  },
  {
    name: 'phone 320, 200 %',
    frame: [1190, 20, 300, 380],
    viewport: [320, 640],
    textScale: 2,
    ground: '#f6f1e4',
    color: '#f2694b',
    faces: [[0.4, 0.5, 0.2, 0.2]],
    items: [
      { kind: 'caption', text: 'Die Inte\u00adgra\u00adtions\u00adkonferenz be\u00adginnt.', at: [0.3, 0.1] },
      { kind: 'speech', text: 'Wer hält das andere Ende?', at: [0.6, 0.8], by: 0 },
    ],
  },
  {
    name: 'desktop',
    frame: [20, 700, 900, 560],
    viewport: [1440, 900],
    ground: '#cfe6e8',
    color: '#f2694b',
    faces: [
      [0.2, 0.4, 0.09, 0.17],
      [0.56, 0.38, 0.09, 0.17],
      [0.82, 0.45, 0.08, 0.15],
    ],
    items: [
      { kind: 'caption', text: 'Drei Schwierigkeiten nannten die Impulsreferate.', at: [0.15, 0.06] },
      { kind: 'speech', text: 'Ja!', at: [0.25, 0.22], by: 0 },
      {
        kind: 'speech',
        text: 'Das Amt schließt um vier. Die Fragen kommen um sechs, am Küchentisch, wenn der Brief aufgemacht wird.',
        at: [0.55, 0.18],
        by: 1,
      },
      { kind: 'shout', text: 'Halt! Erst fragen, dann schenken!', at: [0.8, 0.8], by: 2 },
      { kind: 'thought', text: 'Hm.', at: [0.1, 0.75], by: 0 },
    ],
  },
  {
    name: 'title',
    frame: [940, 700, 560, 560],
    viewport: [1440, 900],
    ground: '#f6f1e4',
    color: '#ffc93c',
    faces: [[0.45, 0.6, 0.12, 0.15]],
    items: [
      { kind: 'title', text: 'Wer hält das andere Ende?', at: [0.5, 0.2], rotation: -3 },
      { kind: 'caption', text: 'Was Salzgitter 2017 über Ehrenamt und Hauptamt herausfand', at: [0.4, 0.45] },
      { kind: 'whisper', text: 'Alles beginnt mit einem Punkt.', at: [0.2, 0.85], by: 0 },
    ],
  },
  {
    name: 'arabic',
    frame: [20, 1290, 420, 420],
    viewport: [800, 1100],
    rtl: true,
    ground: '#ffc93c',
    color: '#2f9e9a',
    faces: pair,
    items: [
      { kind: 'caption', text: 'العمل التطوعي يحتاج إلى العمل الرسمي، والعكس صحيح.', at: [0.7, 0.08] },
      { kind: 'speech', text: 'من يمسك الطرف الآخر من الخيط؟', at: [0.6, 0.25], by: 1 },
      { kind: 'speech', text: 'أنا هنا.', at: [0.3, 0.75], by: 0 },
    ],
  },
  {
    name: 'kiosk',
    frame: [460, 1290, 1040, 560],
    viewport: [1920, 1080],
    ground: '#f2694b',
    color: '#f2694b',
    faces: [[0.45, 0.4, 0.1, 0.2]],
    items: [
      { kind: 'caption', text: 'Knoten 3: Wer hilft, trägt mit.', at: [0.15, 0.08] },
      { kind: 'speech', text: 'Ihre Geschichten trage ich mit nach Hause.', at: [0.75, 0.25], by: 0 },
      { kind: 'sound', text: 'tick tack', at: [0.2, 0.8], rotation: -12 },
    ],
  },
  {
    name: 'crowded phone',
    frame: [20, 1900, 370, 460],
    viewport: [390, 844],
    ground: '#cfe6e8',
    color: '#2f9e9a',
    faces: [
      [0.08, 0.3, 0.2, 0.25],
      [0.4, 0.28, 0.2, 0.25],
      [0.7, 0.34, 0.2, 0.25],
    ],
    items: [
      { kind: 'speech', text: 'Ich mach’s freiwillig.', at: [0.2, 0.12], by: 0 },
      { kind: 'speech', text: 'Ich mach’s beruflich.', at: [0.7, 0.12], by: 1 },
      { kind: 'speech', text: 'Ich bin neu hier. Noch.', at: [0.3, 0.7], by: 0 },
      { kind: 'speech', text: 'Und ich kann Computer!', at: [0.7, 0.85], by: 2 },
    ],
  },
  {
    name: 'low landscape',
    frame: [460, 1900, 440, 300],
    viewport: [844, 390],
    low: true,
    ground: '#ffc93c',
    color: '#2f9e9a',
    faces: [
      [0.1, 0.2, 0.2, 0.5],
      [0.6, 0.2, 0.2, 0.5],
    ],
    items: [
      {
        kind: 'caption',
        text: 'Auf dem Land gibt es ein Dorf und ein Team, in der Stadt viele Türen und ein Büro.',
        at: [0.3, 0.1],
      },
      { kind: 'speech', text: 'Wir kennen hier alle beim Namen, das macht vieles leichter.', at: [0.4, 0.4], by: 0 },
      { kind: 'speech', text: 'Und wir kennen die Türen, hinter denen jemand sitzt.', at: [0.6, 0.8], by: 1 },
    ],
  },
];
