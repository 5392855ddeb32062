/** What an embed's address says that its whole page does not need. */
export const GUEST_PARAMETERS: readonly string[] = ['mode', 'view', 'panel', 'chapter', 'from', 'to', 'controls'];

/** Another page's address that is embedded as this one is. */
export function asGuest(address: string, here: string): string {
  const [url, { searchParams }] = [new URL(address), new URL(here)];
  for (const name of GUEST_PARAMETERS) {
    const value = searchParams.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return url.href;
}
