import type { Page } from '@playwright/test';

export interface TextureCount {
  /** Textures made and not deleted. */
  readonly alive: number;
  /** Bytes that they take, with their smaller copies. */
  readonly bytes: number;
  /** The most there ever were. */
  readonly mostBytes: number;
}

/** Counts textures by the calls the page makes, so that the stage's own count is not believed. Call before opening the page. */
export async function watchTextures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sizes = new Map<WebGLTexture, number>();
    const mipped = new WeakSet<WebGLTexture>();
    const bound = new Map<string, WebGLTexture | null>();
    const unit = { now: 0 };
    const count = { alive: 0, bytes: 0, mostBytes: 0 };
    Object.assign(window, { textureCount: count });
    const gl = WebGL2RenderingContext.prototype;
    const wrap = (name: string, note: (words: number[], result: unknown) => void): void => {
      const calls = gl as unknown as Record<string, (...words: number[]) => unknown>;
      const own = calls[name]!;
      calls[name] = function (this: unknown, ...words: number[]) {
        const result = own.apply(this, words);
        note(words, result);
        return result;
      };
    };
    const sizeTo = (texture: WebGLTexture | null | undefined, bytes: number): void => {
      if (!texture || !sizes.has(texture)) return;
      count.bytes += bytes - sizes.get(texture)!;
      sizes.set(texture, bytes);
      count.mostBytes = Math.max(count.mostBytes, count.bytes);
    };
    const current = (target: number): WebGLTexture | null | undefined => bound.get(`${unit.now}/${target}`);
    wrap('createTexture', (_, texture) => {
      sizes.set(texture as WebGLTexture, 0);
      count.alive++;
    });
    wrap('deleteTexture', ([texture]) => {
      const known = texture as unknown as WebGLTexture;
      if (!sizes.has(known)) return;
      sizeTo(known, 0);
      sizes.delete(known);
      count.alive--;
    });
    wrap('activeTexture', ([texture]) => {
      unit.now = texture!;
    });
    wrap('bindTexture', ([target, texture]) => {
      bound.set(`${unit.now}/${target}`, texture as unknown as WebGLTexture | null);
    });
    wrap('texStorage2D', ([target, levels, , width, height]) => {
      sizeTo(current(target!), width! * height! * 4 * (levels! > 1 ? 4 / 3 : 1));
    });
    wrap('texImage2D', (words) => {
      if (words.length > 6 && words[1] === 0) sizeTo(current(words[0]!), words[3]! * words[4]! * 4);
    });
    wrap('generateMipmap', ([target]) => {
      const texture = current(target!);
      if (!texture || mipped.has(texture)) return;
      mipped.add(texture);
      sizeTo(texture, (sizes.get(texture) ?? 0) * (4 / 3));
    });
  });
}

export const texturesOf = (page: Page): Promise<TextureCount> =>
  page.evaluate(() => ({ ...(window as unknown as { textureCount: TextureCount }).textureCount }));
