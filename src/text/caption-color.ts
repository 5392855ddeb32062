const INK_LUMINANCE = 0.0087;
const READABLE = 4.5;
const YELLOW = '#ffc93c';

/** Relative luminance of `#rrggbb`. Source: WCAG 2.2, relative luminance. */
function luminanceOf(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The paper of a page's captions: its leading colour (`#rrggbb`) if ink reads well on it, else yellow. */
export const captionColorOf = (pageColor: string): string =>
  (luminanceOf(pageColor) + 0.05) / (INK_LUMINANCE + 0.05) >= READABLE ? pageColor : YELLOW;
