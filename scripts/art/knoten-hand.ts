/** Panel `rucksack`: the second hand, which carries the load with her. */
import { tubeOf } from './fingers.ts';
import { limb } from './limbs.ts';
import { createMarker, dots, drawing, flow, TEAL } from './marker.ts';

const SKIN_STAFF = '#8d5a3b';

/** Skin without a line, where two parts grow into each other. */
const bare = (text: string): string => `<path d="${flow(dots(text), true)}" fill="${SKIN_STAFF}"/>`;

/** The second hand below the load, drawn where it ends up: arm, palm and fingers lie behind the bag. */
export function helpingArm(): string {
  const m = createMarker(449);
  const skin = { fill: SKIN_STAFF, width: 5, corners: false, wobble: 0.6, once: true };
  const body =
    limb(dots('246 470, 256 506, 246 590, 254 676, 296 746'), [30, 66, 72, 66, 52], TEAL, 5.4) +
    m.line(dots('272 606, 254 618, 238 614'), { width: 4.4, corners: false }) +
    // The palm, and below it the fingers that reach under the bag and bend with its weight.
    m.shape(dots('292 728, 330 702, 380 694, 420 706, 420 766, 392 782, 340 780, 306 768'), skin) +
    tubeOf(dots('372 724, 430 740, 470 732'), 27, SKIN_STAFF, 5) +
    tubeOf(dots('366 738, 424 755, 460 751'), 28, SKIN_STAFF, 5) +
    tubeOf(dots('358 752, 412 769, 446 767'), 27, SKIN_STAFF, 5) +
    tubeOf(dots('350 764, 396 781, 424 780'), 24, SKIN_STAFF, 5) +
    bare('312 736, 350 714, 392 720, 376 758, 342 770, 314 760') +
    m.line(dots('270 754, 290 732, 312 718'), { width: 4.4, corners: false });
  return drawing([190, 440, 310, 400], '', body);
}

/** Its thumb, which presses against the bag from the front. */
export function helpingThumb(): string {
  const m = createMarker(450);
  const body =
    tubeOf(dots('326 748, 340 714, 364 682'), 30, SKIN_STAFF, 5) +
    bare('310 744, 322 732, 338 728, 350 740, 344 760, 318 762') +
    m.line(dots('356 688, 362 680, 370 679'), { width: 3.6, corners: false });
  return drawing([280, 670, 120, 140], '', body);
}
