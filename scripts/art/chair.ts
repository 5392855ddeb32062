import { dots, INK, type Marker, PAPER, WHITE } from './marker.ts';

/** A conference chair seen from the front: back, seat and legs; 0,0 is its sitter's neck, the seat's front edge lies 212 below. */
export function chair(marker: Marker, fill: string, hasProgram = false): string {
  const pen = { once: true, width: 5.5, wobble: 1.4 };
  const leg = (points: string): string => marker.line(dots(points), { width: 9, wobble: 1, once: true, stroke: INK });
  const program = hasProgram
    ? marker.shape(dots('-26 158, 20 154, 30 190, -20 194'), { ...pen, fill: WHITE, width: 4 }) +
      marker.line(dots('-12 168, 12 166'), { width: 3.6 })
    : '';
  return (
    leg('-52 200, -56 300') +
    leg('52 200, 56 300') +
    leg('-40 130, -42 190') +
    leg('40 130, 42 190') +
    marker.shape(dots('-46 26, 46 26, 52 62, 46 128, -46 128, -52 62'), { ...pen, fill, corners: false }) +
    marker.line(dots('-32 46, 0 42, 32 46'), { width: 5, stroke: PAPER, corners: false, once: true }) +
    marker.shape(dots('-46 154, 46 154, 62 190, 54 208, -54 208, -62 190'), { ...pen, fill, corners: false }) +
    program
  );
}
