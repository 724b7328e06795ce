import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotli } from '../../../src/tools/brotli.ts';
import { freePort } from '../../../src/tools/ports.ts';

const FIRST_PORT = 30_000 + (process.pid % 10_000);
const BETWEEN_NEIGHBOURS = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];

export type File = { type: string; body: string | Buffer; status?: number; headers?: Record<string, string> };

export type Server = {
  origin: string;
  /** How many bytes the last answer had, without its headers, by path and query. */
  weights: ReadonlyMap<string, number>;
  stop: () => Promise<void>;
};

/** Serves these files and, for every other address, the product as the edge would send it: with brotli. */
export const startServer = async (files: Readonly<Record<string, File>>, product: string): Promise<Server> => {
  const weights = new Map<string, number>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    const file = files[url] ?? (await askProduct(product, request));
    const body = brotli(file.body);
    weights.set(url, body.length);
    response.writeHead(file.status ?? 200, {
      ...file.headers,
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': body.length,
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(new Error('no answer', { cause: error })));
  });
  const port = await freePort(FIRST_PORT);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    weights,
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
};

const askProduct = async (product: string, request: IncomingMessage): Promise<File> => {
  const { method = 'GET', url = '/' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && name !== 'host' && !BETWEEN_NEIGHBOURS.includes(name)) headers.set(name, value);
  if (headers.has('origin')) headers.set('origin', product); // the product knows itself by no other
  const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await buffer(request));
  const answer = await fetch(product + url, { method, headers, body, redirect: 'manual' });
  return {
    type: answer.headers.get('content-type') ?? '',
    body: Buffer.from(await answer.arrayBuffer()),
    status: answer.status,
    headers: Object.fromEntries([...answer.headers].filter(([name]) => !BETWEEN_NEIGHBOURS.includes(name))),
  };
};
