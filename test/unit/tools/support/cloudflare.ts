import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';

/**
 * As much of Cloudflare's API as wrangler asks for until a site is published: an account in memory, for
 * `record-wrangler.ts`. It looks at no token. D1 takes every statement and answers with no rows.
 */
type FakeCloudflare = { url: string; close: () => void };

type Answer = { status?: number; result?: unknown; code?: number; message?: string };

const DATABASE = '9d2f3c1e-6a54-4c0b-8f7e-5b1a2c3d4e5f';

export const openCloudflare = async (): Promise<FakeCloudflare> => {
  const databases: { uuid: string; name: string; jurisdiction: string | null }[] = [];
  const queues: string[] = [];
  let secrets: string[] | null = null; // null: there is no Worker

  const answer = (method: string, path: string, asked: URLSearchParams, body: string): Answer => {
    if (path === '/user') return { result: { id: 'u', email: 'petra@sommer.de' } };
    if (path === '/user/tokens/verify') return { result: { id: 't', status: 'active' } };
    if (path === '/accounts') return { result: [ACCOUNT] };
    if (path === '/memberships') return { result: [{ id: 'm', account: ACCOUNT }] };
    if (path === '/d1/database' && method === 'GET') return { result: asked.get('page') === '1' ? databases : [] };
    if (path === '/d1/database') {
      const { name, jurisdiction = null } = Made.parse(JSON.parse(body));
      const made = { uuid: DATABASE, name, jurisdiction };
      databases.push(made);
      return { result: { ...made, created_in_region: 'EEUR' } };
    }
    if (/^\/d1\/database\/[\w-]+\/query$/.test(path))
      return { result: [{ results: [], success: true, meta: { duration: 0.2 } }] };
    if (path === '/queues' && method === 'GET')
      return {
        result: queues
          .filter((name) => name.startsWith(asked.get('name') ?? ''))
          .toSorted()
          .map(queueOf),
      };
    if (path === '/queues') {
      const name = Queue.parse(JSON.parse(body)).queue_name;
      if (queues.includes(name))
        return {
          status: 409,
          code: 11009,
          message: `Queue name '${name}' is already taken. Please use a different name and try again.`,
        };
      queues.push(name);
      return { result: queueOf(name) };
    }
    if (path === WORKER && method === 'PUT') {
      secrets ??= [];
      return { result: { id: 'engpass-quiz' } };
    }
    if (path.startsWith(WORKER) && secrets === null)
      return { status: 404, code: 10007, message: 'This Worker does not exist on your account.' };
    if (path === `${WORKER}/secrets-bulk`) {
      secrets = [...new Set([...(secrets ?? []), ...Object.keys(Secrets.parse(JSON.parse(body)).secrets)])];
      return { result: [] };
    }
    if (path === `${WORKER}/secrets`) return { result: secrets?.map((name) => ({ name, type: 'secret_text' })) };
    return { status: 404, code: 7003, message: `nothing at ${method} ${path}` };
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake');
    const path = pathname.replace('/client/v4', '').replace(`/accounts/${ACCOUNT.id}`, '');
    const {
      status = 200,
      result = null,
      code,
      message,
    } = answer(request.method ?? '', path || '/', searchParams, await textOf(request));
    response.writeHead(status, { 'content-type': 'application/json' });
    const errors = code === undefined ? [] : [{ code, message }];
    response.end(JSON.stringify({ success: status === 200, errors, messages: [], result }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/client/v4`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const ACCOUNT = { id: 'acc1', name: 'Praxis Sommer' };
const WORKER = '/workers/scripts/engpass-quiz';
const Made = z.object({ name: z.string(), jurisdiction: z.string().optional() });
const Queue = z.object({ queue_name: z.string() });
const Secrets = z.object({ secrets: z.record(z.string(), z.unknown()) });

const queueOf = (name: string) => ({
  ...{ queue_id: `id-of-${name}`, queue_name: name, created_on: '2026-11-23', modified_on: '2026-11-23' },
  ...{ producers_total_count: 0, producers: [], consumers_total_count: 0, consumers: [] },
});

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
};
