import type { Fraction, Seconds } from './units.ts';

/** Reading pace for adults reading for pleasure on screens: about 15 characters a second. */
const CHARACTERS_PER_SECOND = 15;
const SECONDS_TO_NOTICE = 0.7;

/** How long the camera travels to a panel. */
export const ARRIVAL: Seconds = 2.2;
export const SETTLE: Seconds = 0.4;
/** Time the finished picture rests before the camera leaves. */
export const LINGER: Seconds = 1.4;
export const LEAVE: Seconds = 0.4;
/** What is to be read stands this long before the picture rests, or resting readers would never see it. */
export const STANDS: Seconds = 0.6;

/** Seconds a panel rests before it is over. */
export const RESTS: Seconds = LEAVE + LINGER / 2;

/** Share of a panel at which it rests. */
export const restOf = (total: Seconds): Fraction => 1 - RESTS / total;

/** Seconds an adult needs to notice and read a text. */
export const readingSeconds = (text: string): Seconds => SECONDS_TO_NOTICE + text.length / CHARACTERS_PER_SECOND;
