/** Own value of a key in raw data, undefined if there is none. */
export const valueIn = (raw: unknown, key: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key)
    ? (raw as Record<string, unknown>)[key]
    : undefined;

/** Items of a list in raw data; none if it is no list. */
export const itemsIn = (raw: unknown, key: string): readonly unknown[] => {
  const items = valueIn(raw, key);
  return Array.isArray(items) ? items : [];
};

/** Ids of a list in raw data, also of items that have faults elsewhere, so that one fault does not make ten. */
export function idsIn(raw: unknown, key: string): readonly string[] {
  const ids: string[] = [];
  for (const item of itemsIn(raw, key)) {
    const id = valueIn(item, 'id');
    if (typeof id === 'string') ids.push(id);
  }
  return ids;
}
