import { INK } from './ink.ts';

/** Where a badge hangs (its middle: x, y, degrees) in poses whose hands or lap are in its usual place. */
const LANYARD: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/^Mid/, [262, 740, -6]],
  [/^(ClosedLegs|CrossedLegs|Bike)/, [258, 716, 4]],
  [/^(CrossArm|TeeArmsCrossed)/, [262, 690, 2]],
  [/^(Explaining|Gaming|Coffee|Paper|Computer)/, [236, 734, 4]],
  [/^Wheelchair/, [262, 800, 3]],
];

function lanyard(pose: string, weight: number): string {
  const [x, y, turn] = LANYARD.find(([name]) => name.test(pose))?.[1] ?? [284, 860, 3];
  const thin = Math.min(weight, 18);
  const line = `stroke="${INK}" stroke-width="${thin.toFixed(1)}" stroke-linejoin="round"`;
  const ribbon = `M206 546L${x} ${y - 60}L346 546`;
  return (
    `<path d="${ribbon}" fill="none" stroke="${INK}" stroke-width="${(20 + 2 * thin).toFixed(1)}" stroke-linejoin="round"/>` +
    `<path d="${ribbon}" fill="none" stroke="#2f9e9a" stroke-width="20" stroke-linejoin="round"/>` +
    `<g transform="translate(${x} ${y}) rotate(${turn})">` +
    `<rect x="-52" y="-66" width="104" height="140" rx="12" fill="#ffffff" ${line}/>` +
    `<rect x="-52" y="-66" width="104" height="36" rx="12" fill="#2f9e9a" ${line}/>` +
    `<path d="M-28 20H28M-28 46H14" fill="none" ${line} stroke-linecap="round"/></g>`
  );
}

/** Draws a worn thing in the kit's units, from the origin of the head; `weight` is the line's, in the same units. */
export function drawProp(prop: string, pose: string, weight: number): string {
  if (prop === 'lanyard') return lanyard(pose, weight);
  throw new Error(`drawProp: no drawing for "${prop}"`);
}
