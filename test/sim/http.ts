import { standIn } from './stand-in.ts';

/**
 * Requests and responses as far as the product and its libraries look at them. Node's own make a stream of each body,
 * which costs more than what is done with it.
 */
class SimulatedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly #text: string | null;

  constructor(url: string, { method = 'GET', headers = {}, body }: Said = {}) {
    this.url = url;
    this.method = method;
    this.#text = body ?? null;
    this.headers = new Headers(headers);
    if (body !== undefined) this.headers.set('content-length', String(Buffer.byteLength(body)));
  }

  /** Whether there is one is all that may be asked of it. */
  get body(): ReadableStream | null {
    return this.#text === null ? null : SOMETHING;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text ?? '');
  }

  async json<T>(): Promise<T> {
    return JSON.parse(this.#text ?? '');
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.#text).arrayBuffer();
  }

  formData(): Promise<FormData> {
    return new Response(this.#text, { headers: this.headers }).formData();
  }
}

type Said = { method?: string; headers?: Record<string, string>; body?: string };

const SOMETHING = new ReadableStream();

export const requestOf = (url: string, said?: Said): Request => standIn<Request>(new SimulatedRequest(url, said));

/** What a provider answers, in JSON. */
export const answerOf = (status: number, headers: Record<string, string>, body: object): Response => {
  const text = JSON.stringify(body);
  return standIn<Response>({
    status,
    ok: status >= 200 && status < 300,
    headers: new Headers({ 'content-type': 'application/json', ...headers }),
    text: () => Promise.resolve(text),
    json: async <T>(): Promise<T> => JSON.parse(text),
  });
};
