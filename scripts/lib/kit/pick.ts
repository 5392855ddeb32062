/** Number of letters to change, add or drop to get from one word to the other, whatever their case. */
function distance(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[y.length]!;
}

/**
 * Returns `name` if it is one of `names`.
 * @throws {Error} with the nearest names if it is not.
 */
export function pick(what: string, name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  const part = name.toLowerCase();
  const rank = (other: string) => distance(name, other) - (other.toLowerCase().includes(part) ? name.length : 0);
  const near = [...names].sort((a, b) => rank(a) - rank(b)).slice(0, 5);
  throw new Error(`kit: no ${what} "${name}". Did you mean ${near.join(', ')}?`);
}
