const INK_LUMINANCE = 0.0087;
const READABLE = 4.5;
const YELLOW = '#ffc93c';
const PAPER = '#f6f1e4';

/** Relative luminance of `#rrggbb`. Source: WCAG 2.2, relative luminance. */
function luminanceOf(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Differences of a channel, summed, below which a caption would drown in the panel's ground. */
const DISTINCT = 90;
const channelsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
const isDistinct = (one: string, other: string): boolean => {
  const others = channelsOf(other);
  return channelsOf(one).reduce((sum, value, at) => sum + Math.abs(value - (others[at] ?? 0)), 0) >= DISTINCT;
};

/**
 * The paper of a panel's captions: its page's leading colour if ink reads well on it and the panel's ground is another,
 * else yellow, else plain paper. Colours are `#rrggbb`.
 */
export const captionColorOf = (pageColor: string, ground: string): string =>
  [pageColor, YELLOW].find(
    (color) => (luminanceOf(color) + 0.05) / (INK_LUMINANCE + 0.05) >= READABLE && isDistinct(color, ground),
  ) ?? PAPER;
