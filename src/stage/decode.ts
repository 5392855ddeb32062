/** Largest piece of a picture that is given to the graphics card in one frame. */
const STRIP_BYTES = 2 * 1024 * 1024;

/** A picture in strips from the top, each with `rows` rows (the last may have fewer). */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
  readonly strips: readonly ImageBitmap[];
}

/** Why a picture did not come: it was not reached, or it could not be read in this format. */
export type DecodeFailure = 'network' | 'picture';

export class DecodeError extends Error {
  readonly failure: DecodeFailure;
  constructor(failure: DecodeFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

async function fetched(url: string, signal: AbortSignal): Promise<Blob> {
  try {
    const response = await fetch(url, { signal });
    if (!response.ok) throw new DecodeError('network', `${response.status} for ${url}`);
    return await response.blob();
  } catch (error) {
    if (signal.aborted || error instanceof DecodeError) throw error;
    throw new DecodeError('network', `no answer for ${url}`);
  }
}

/**
 * Fetches and decodes a picture, alpha premultiplied, cut into strips of at most 2 MB. Runs in a worker or on the page.
 * @throws {DecodeError} if it cannot be reached or read.
 */
export async function decodeStrips(url: string, signal: AbortSignal): Promise<Decoded> {
  const blob = await fetched(url, signal);
  let whole: ImageBitmap;
  try {
    whole = await createImageBitmap(blob, { premultiplyAlpha: 'premultiply', colorSpaceConversion: 'none' });
  } catch {
    throw new DecodeError('picture', `cannot read ${url}`);
  }
  const { width, height } = whole;
  const rows = Math.max(1, Math.min(height, Math.floor(STRIP_BYTES / (width * 4))));
  if (rows === height) return { width, height, rows, strips: [whole] };
  const strips: ImageBitmap[] = [];
  for (let y = 0; y < height; y += rows) {
    strips.push(
      await createImageBitmap(whole, 0, y, width, Math.min(rows, height - y), { premultiplyAlpha: 'premultiply' }),
    );
  }
  whole.close();
  return { width, height, rows, strips };
}

/** Lets go of a picture that nobody wants any more. */
export function closeStrips(decoded: Decoded): void {
  for (const strip of decoded.strips) strip.close();
}
