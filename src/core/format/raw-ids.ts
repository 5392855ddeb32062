/** Ids of a list in raw data, also of items that have faults elsewhere, so that one fault does not make ten. */
export function idsIn(raw: unknown, key: string): readonly string[] {
  const items = valueIn(raw, key);
  if (!Array.isArray(items)) return [];
  return items.map((item) => valueIn(item, 'id')).filter((id) => typeof id === 'string');
}

/** Own value of a key in raw data, undefined if there is none. */
export const valueIn = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key)
    ? (raw as Record<string, unknown>)[key]
    : undefined;
