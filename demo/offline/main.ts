/*
 * The demo's service worker: the pages work offline once one of them has been opened. It is network-first: the cache
 * is only used if the server can't be reached. Its scope is the demo's folder.
 */

/**
 * The subset of the service worker API used here: TypeScript has its types only in a library that excludes the DOM's.
 */
interface Worker {
  readonly registration: {readonly scope: string};
  addEventListener(type: 'install' | 'fetch', listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;

const CACHE = 'official-accounts-demo';

/** Caches every file of the demo, as listed by the build. */
async function keepAll(): Promise<void> {
  const files = (await (await fetch('files.json')).json()) as string[];
  await (await caches.open(CACHE)).addAll(files);
}

async function keep(request: Request, response: Response): Promise<void> {
  await (await caches.open(CACHE)).put(request, response);
}

async function answer(event: WorkerEvent): Promise<Response> {
  const {request} = event;
  try {
    const response = await fetch(request);
    // Caching may fail, for example if the storage is full or the response has `Vary: *`. The visitor gets the response
    // anyway.
    if (response.ok) event.waitUntil(keep(request, response.clone()).catch(() => undefined));
    return response;
  } catch (error) {
    // ?lang=en is the same file.
    const kept = await (await caches.open(CACHE)).match(request, {ignoreSearch: true});
    if (!kept) throw error;
    return kept;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
worker.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method === 'GET' && request.url.startsWith(worker.registration.scope)) event.respondWith(answer(event));
});
