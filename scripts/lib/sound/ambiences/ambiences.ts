import type { Bed } from './bed.ts';
import { inside } from './inside.ts';
import { outside } from './outside.ts';

/** Every ambience this workshop can make, by its id. */
export const AMBIENCES: Readonly<Record<string, Bed>> = { ...outside, ...inside };
