import { type Dot, dots, INK, type Marker } from './marker.ts';

/** A conference chair seen from the front: back, seat and legs; its seat's front edge lies 172 below 0,0, the sitter's neck. */
export function chair(marker: Marker, fill: string): string {
  const pen = { once: true, width: 5.5, wobble: 1.4 };
  const leg = (points: readonly Dot[]): string => marker.line(points, { width: 9, wobble: 1, once: true, stroke: INK });
  return (
    leg(dots('-62 180, -66 300')) +
    leg(dots('62 180, 66 300')) +
    leg(dots('-50 120, -52 190')) +
    leg(dots('50 120, 52 190')) +
    marker.shape(dots('-60 24, 60 24, 66 60, 58 138, -58 138, -66 60'), { ...pen, fill, corners: false }) +
    marker.shape(dots('-58 160, 58 160, 76 196, 66 212, -66 212, -76 196'), { ...pen, fill, corners: false })
  );
}
