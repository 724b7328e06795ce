import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import { HookPayload } from '../../../src/hooks/events.ts';

/** One request, as it came. */
export type Received = { url: string; headers: Record<string, string>; body: string; at: number };

/** How the receiver behaves; a number is the status that it answers with. */
export type Behaviour = number | 'slow' | 'down' | 'taken-but-silent' | Response;

/** Another program on the internet, that does as the test tells it. */
export class Receiver {
  /** Every request that reached it. */
  readonly requests: Received[] = [];
  /** What each of the next requests meets; after that, all goes well. */
  readonly script: Behaviour[] = [];
  /** Met by all requests while it is set. */
  always: Behaviour | null = null;
  /** Requests wait here while it is set. */
  private gate: Promise<void> | null = null;
  private arrive = () => {};
  /** That the next request has come. */
  arrived = new Promise<void>((resolve) => {
    this.arrive = resolve;
  });
  private readonly time: () => number;

  constructor(time: () => number) {
    this.time = time;
  }

  /** Lets requests wait for their answers. @returns what lets them go on */
  hold(): () => void {
    let open = () => {};
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => {
      this.gate = null;
      open();
    };
  }

  /** In place of the network. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (init?.redirect !== 'manual') throw new Error('a redirect would be followed');
    if (!init.signal) throw new Error('nobody would stop waiting');
    const behaviour = this.always ?? this.script.shift() ?? 200;
    if (behaviour === 'down') throw new TypeError('connection refused');
    this.requests.push({
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
      at: this.time(),
    });
    this.arrive();
    await this.gate;
    if (behaviour === 'slow' || behaviour === 'taken-but-silent') throw new DOMException('too slow', 'TimeoutError');
    if (behaviour instanceof Response) return behaviour;
    return new Response(behaviour === 204 ? null : '<script>alert("theirs")</script>', { status: behaviour });
  };

  /** The payloads in the order in which they came. */
  get payloads(): HookPayload[] {
    return this.requests.map(({ body }) => HookPayload.parse(JSON.parse(body)));
  }

  get types(): string[] {
    return this.payloads.map(({ type }) => type);
  }
}

/** Whether the standard's own library takes a request for genuine. */
export const isGenuine = (secret: string, { headers, body, at }: Received): boolean => {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  } finally {
    vi.useRealTimers();
  }
};
