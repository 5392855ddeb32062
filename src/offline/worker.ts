/**
 * The service worker that keeps a whole build on the device. It is registered in kiosk mode only (`createOffline`), with
 * the chosen languages and codecs in its address. The build puts its list of files before this script.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { chooseOffline, type OfflineManifest, readOfflineQuery } from '../core/offline-files.ts';

declare const self: ServiceWorkerGlobalScope & { readonly bilderbogenFiles: OfflineManifest };

/** How long the network may take to tell of a changed `kiosk.json`. */
const CONFIG_PATIENCE_MS = 3000;
const CONFIG_CACHE = 'bilderbogen-config';

// Every file comes with its integrity: one that is missing, short or another lets the whole installation fail, and the
// build before it stays. Sound is asked for in ranges, which Safari wants answered with 206.
const controller = new PrecacheController({ plugins: [new RangeRequestsPlugin()] });
controller.precache([...chooseOffline(self.bilderbogenFiles, readOfflineQuery(self.location.search))]);
const route = new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], cleanURLs: false });

/** The configuration as it is now, or as it was when it last could be fetched. */
async function configuration(request: Request): Promise<Response> {
  const cache = await caches.open(CONFIG_CACHE);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(CONFIG_PATIENCE_MS) });
    // That there is none is kept, too.
    if (response.status < 500) await cache.put(request.url, response.clone());
    return response;
  } catch {
    return (await cache.match(request.url)) ?? Response.json({});
  }
}

/** What answers with a kept file, or null where the build has none of that address. */
function keptFor(event: FetchEvent): (() => Promise<Response>) | null {
  const { request } = event;
  const url = new URL(request.url);
  const params = route.match({ url, request, event, sameOrigin: url.origin === self.location.origin });
  return params ? () => controller.strategy.handle({ request, event, params }) : null;
}

/** Whoever once saw the kiosk mode and now reads online gets the page as it is today. */
const isReading = ({ mode, url }: Request): boolean => mode === 'navigate' && !new URL(url).searchParams.has('mode');

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (new URL(request.url).href === new URL('kiosk.json', self.registration.scope).href) {
    event.respondWith(configuration(request));
    return;
  }
  const kept = keptFor(event);
  if (kept) event.respondWith(isReading(request) ? fetch(request).catch(kept) : kept());
});

// The page that is open when this first comes is of the same build; later ones wait for the message below.
self.addEventListener('activate', (event) => {
  const own = new Request(new URL('kiosk.json', self.registration.scope));
  event.waitUntil(Promise.all([self.clients.claim(), configuration(own)]));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'activate') void self.skipWaiting();
});
