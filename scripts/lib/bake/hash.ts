import { createHash } from 'node:crypto';

/** Short name for a content: the first 12 hex digits of its SHA-256. Parts are kept apart, so ['ab'] is not ['a', 'b']. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(String(part.length)).update(':').update(part);
  }
  return hash.digest('hex').slice(0, 12);
}
