/** Keeps the display on. It is let go whenever the page is hidden, and a browser may refuse it. */
export function stayAwake(signal: AbortSignal): void {
  const ask = (): void => {
    if (!document.hidden) void navigator.wakeLock?.request('screen').catch(() => {});
  };
  ask();
  document.addEventListener('visibilitychange', ask, { signal });
}
