import { Agent, type IncomingMessage, request } from 'node:http';

export type Asked = { path: string; method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string };
export type Answered = { status: number; text: string };

/** A browser without a page: so many connections, kept open, and no more. */
export const createClient = (origin: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  return {
    /** One request, until the last byte of its answer. Rejects where the connection breaks. */
    ask: ({ path, method = 'GET', headers = {}, body }: Asked): Promise<Answered> =>
      new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
        const sent = request(
          { agent, hostname, port, path, method, headers: { origin, ...headers, ...length } },
          (answer) => void textOf(answer).then((text) => resolve({ status: answer.statusCode ?? 0, text }), reject),
        );
        sent.on('error', reject).end(body);
      }),
    close: () => agent.destroy(),
  };
};

export type Client = ReturnType<typeof createClient>;

const textOf = async (answer: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString();
};
