import type { IncomingMessage, ServerResponse } from 'node:http';

export interface WaitingPage {
  /** How far the bake is, in panels. */
  set(panels: number, total: number): void;
  /** The bake is over, well or not: the page itself answers from now on. */
  end(): void;
  /** Answers whoever asks for a page while the pictures are being drawn, and asks again by itself. */
  answer(request: IncomingMessage, response: ServerResponse, next: () => void): void;
}

/** A first bake takes minutes: what the browser shows meanwhile, in development. */
export function createWaitingPage(): WaitingPage {
  let told = 'Die Bilder werden gezeichnet …';
  let isOver = false;
  return {
    set(panels, total) {
      told = `Die Bilder werden gezeichnet: ${panels} von ${total} …`;
    },
    end() {
      isOver = true;
    },
    answer(request, response, next) {
      const isPage = request.headers.accept?.includes('text/html') ?? false;
      if (isOver || !isPage) return next();
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Cache-Control', 'no-store');
      response.end(
        `<!doctype html><html lang="de"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>Bilderbogen</title><p role="status">${told}</p></html>`,
      );
    },
  };
}
