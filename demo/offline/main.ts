/*
 * The demo's service worker: the pages work offline once one of them has been opened. What the server has comes first,
 * always; the copy is for when there is no server. Its scope is the demo's own folder.
 */

/** What of a service worker is used here: TypeScript has its types only for projects without pages. */
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

/** Keeps all that the demo consists of, as the build has named it. */
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
    // The browser may refuse, as where its storage is full or the answer has `Vary: *`: the visitor has the answer all the same.
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
