/** In milliseconds, for one answer with its body. */
export const TIMEOUT = 10_000;
/** As browsers do; a server that sends on and on is broken. */
const MOST_HOPS = 10;

/** One answer that sent the reader on. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly status: number;
  readonly headers: Headers;
}

/** An answer with a body. */
export interface Answer {
  /** The address that answered, behind all redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly hops: readonly Hop[];
  readonly bytes: Uint8Array;
  /** Whether the body is longer than what was read of it. */
  readonly isCut: boolean;
}

/** Why there is no answer. */
export interface FetchFailure {
  readonly failure: 'timeout' | 'no-such-host' | 'refused' | 'bad-certificate' | 'too-many-redirects' | 'network';
  readonly url: string;
  readonly hops: readonly Hop[];
}

export interface Wish {
  /** In bytes: no more of the body is read. */
  readonly most: number;
  readonly headers?: Record<string, string>;
  readonly timeout?: number;
}

/** Asks an address as a page of another site would, following redirects one by one. Never throws. */
export async function fetchPatiently(
  url: string,
  {most, headers, timeout = TIMEOUT}: Wish,
): Promise<Answer | FetchFailure> {
  const hops: Hop[] = [];
  let at = url;
  const signal = AbortSignal.timeout(timeout);
  try {
    for (;;) {
      const response = await fetch(at, {
        redirect: 'manual',
        headers: {accept: '*/*', origin: 'https://school.example', ...headers},
        signal,
      });
      const place = response.headers.get('location');
      if (response.status < 300 || response.status === 304 || response.status > 399 || place === null) {
        const body = await readBody(response, most);
        return {url: at, status: response.status, headers: response.headers, hops, ...body};
      }
      await response.body?.cancel();
      const to = new URL(place, at).href;
      hops.push({from: at, to, status: response.status, headers: response.headers});
      if (hops.length > MOST_HOPS) return {failure: 'too-many-redirects', url: at, hops};
      at = to;
    }
  } catch (error) {
    return {failure: signal.aborted ? 'timeout' : reasonOf(error), url: at, hops};
  }
}

/** Counts while it reads: a body without end must not fill the memory. */
async function readBody(response: Response, most: number): Promise<Pick<Answer, 'bytes' | 'isCut'>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return {bytes: Buffer.concat(chunks), isCut: false};
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length > most) {
      await reader?.cancel();
      return {bytes: Buffer.concat(chunks).subarray(0, most), isCut: true};
    }
  }
}

/** Node says why in the error's cause, or in the cause's own errors where a host has several addresses. */
function reasonOf(error: unknown): FetchFailure['failure'] {
  const cause = (error as {cause?: {code?: string; errors?: {code?: string}[]}}).cause;
  const code = cause?.code ?? cause?.errors?.[0]?.code ?? '';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'no-such-host';
  if (/CERT|SELF_SIGNED|^ERR_TLS|VERIFY/.test(code)) return 'bad-certificate';
  if (/TIMEDOUT|TIMEOUT/.test(code)) return 'timeout';
  return code === 'ECONNREFUSED' ? 'refused' : 'network';
}
