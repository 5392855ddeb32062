/** Unit vector toward where the effect comes from. */
export function towards(direction: number): { readonly x: number; readonly y: number } {
  const angle = (direction * Math.PI) / 180;
  return { x: Math.cos(angle), y: Math.sin(angle) };
}
