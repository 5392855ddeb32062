/** Freezes data all the way down. Only for data that this program has made itself: it must not loop. */
export function freeze<T>(data: T): T {
  for (const value of Object.values(data as object)) {
    if (typeof value === 'object' && value !== null) freeze(value);
  }
  return Object.freeze(data);
}
