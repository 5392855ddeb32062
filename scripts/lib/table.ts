/** Prints columns under their heads, aligned at the right. */
export function table(heads: readonly string[], cells: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) => Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)));
  for (const line of [heads, ...cells])
    console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}
