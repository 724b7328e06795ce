import { createHmac, createSecretKey, hash, type KeyObject, timingSafeEqual } from 'node:crypto';

/**
 * What the product takes from its platform. The bundle puts these in the place of the globals (see bundle.ts), and
 * the life that is being lived fills them in.
 */
export const simulated = {
  now: (): number => 0,
  fetch: (_url: string, _request: RequestInit): Promise<Response> => Promise.reject(new Error('no provider')),
  /** Fills bytes as the seed says. */
  getRandomValues: (bytes: Uint8Array): Uint8Array => bytes,
  /** The provider model ends a request in time; real timers would outlive the life. */
  timeout: (_ms: number): AbortSignal => new AbortController().signal,
  console: {
    info: (_line: string): void => undefined,
    warn: (_line: string): void => undefined,
    error: (_line: string): void => undefined,
  },
  /** The same results as WebCrypto, without its threads: their timing is no part of a seed. */
  subtle: {
    importKey: (_format: string, key: Uint8Array): Promise<KeyObject> => Promise.resolve(createSecretKey(key)),
    digest: (_name: string, data: Uint8Array): Promise<ArrayBuffer> =>
      Promise.resolve(bufferOf(hash('sha256', data, 'buffer'))),
    sign: (_name: string, key: KeyObject, data: Uint8Array): Promise<ArrayBuffer> =>
      Promise.resolve(bufferOf(macOf(key, data))),
    verify: (_name: string, key: KeyObject, mac: Uint8Array, data: Uint8Array): Promise<boolean> =>
      Promise.resolve(timingSafeEqual(macOf(key, data), mac)),
  },
};

const MOST_MACS = 20_000;
const macs = new Map<KeyObject, Map<string, Uint8Array>>();

/** The same few addresses and runs are signed in every life. */
const macOf = (key: KeyObject, data: Uint8Array): Uint8Array => {
  const known = macs.get(key) ?? new Map<string, Uint8Array>();
  macs.set(key, known);
  const name = Buffer.from(data.buffer, data.byteOffset, data.byteLength).latin1Slice();
  const mac = known.get(name) ?? createHmac('sha256', key).update(data).digest();
  if (known.size >= MOST_MACS) known.clear();
  known.set(name, mac);
  return mac;
};

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
