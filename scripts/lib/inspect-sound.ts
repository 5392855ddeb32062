import type { FileFault } from '../../src/core/raw-story.ts';

/** Whether the file is an MP4 whose boxes end where the file ends, with its index in it. */
function isWholeMp4(bytes: Buffer): boolean {
  const names: string[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    names.push(bytes.toString('latin1', at + 4, at + 8));
    if (size < 8) return false;
    at += size;
  }
  return at === bytes.length && names[0] === 'ftyp' && names.includes('moov') && names.includes('mdat');
}

/** A number of EBML: its value and the bytes it takes; null beyond the file's end. See RFC 8794, 4. */
function ebmlNumber(bytes: Buffer, at: number, keepsMark: boolean): { value: number; length: number } | null {
  const first = bytes[at];
  if (!first) return null;
  const length = Math.clz32(first) - 23;
  if (at + length > bytes.length) return null;
  const rest = bytes.subarray(at + 1, at + length);
  const head = keepsMark ? first : first - (0x100 >> length);
  return { value: rest.reduce((sum, byte) => sum * 256 + byte, head), length };
}

/** Whether the file is a WebM with Opus in it that ends where it says, or says nothing of it (all ones). */
function isWholeWebm(bytes: Buffer): boolean {
  const [HEADER, SEGMENT] = [0x1a45dfa3, 0x18538067];
  let at = 0;
  for (const wanted of [HEADER, SEGMENT]) {
    const id = ebmlNumber(bytes, at, true);
    const size = id && ebmlNumber(bytes, at + id.length, false);
    if (!id || !size || id.value !== wanted) return false;
    at += id.length + size.length;
    if (wanted === HEADER) at += size.value;
    else if (at + size.value !== bytes.length && size.value !== 2 ** (7 * size.length) - 1) return false;
  }
  return bytes.includes('OpusHead');
}

/** What is wrong with a sound's file: it must be what its ending says, and whole. */
export function inspectSound(file: string, bytes: Buffer): readonly FileFault[] {
  const isWhole = file.endsWith('.webm') ? isWholeWebm(bytes) : isWholeMp4(bytes);
  if (isWhole) return [];
  const what = file.endsWith('.webm') ? 'Opus in WebM' : 'AAC in MP4';
  return [{ code: 'broken-sound', message: `${file} is not whole ${what}. Make it anew; until then it is not heard.` }];
}
