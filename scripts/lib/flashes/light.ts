/** A picture's colours: one red, green, blue (0 to 255) after the other, by rows. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** Linear red, green, blue (0 to 1) of each cell, by rows. */
export interface Light extends Grid {
  readonly light: Float32Array;
}

/** Pixels of a frame averaged to one cell: finer patterns do not flash as a whole. */
const CELL = 4;

const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

export function lightOf({ width, height, rgb }: Frame): Light {
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const light = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * CELL; y++) {
    for (let x = 0; x < columns * CELL; x++) {
      const to = (Math.floor(y / CELL) * columns + Math.floor(x / CELL)) * 3;
      const from = (y * width + x) * 3;
      for (let part = 0; part < 3; part++)
        light[to + part]! += (LINEAR[rgb[from + part] as number] as number) / CELL ** 2;
    }
  }
  return { columns, rows, light };
}

/** Relative luminance (0 to 1). Source: WCAG 2.2, “relative luminance”. */
export const luminanceOf = (r: number, g: number, b: number): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Each cell's relative luminance. */
export function luminancesOf({ light }: Light): Float32Array {
  return Float32Array.from({ length: light.length / 3 }, (_, cell) =>
    luminanceOf(...(light.subarray(cell * 3, cell * 3 + 3) as unknown as [number, number, number])),
  );
}
