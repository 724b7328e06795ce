import { routes } from '../../../src/routes.ts';

/** A page as it was answered, and what it cost. */
export type Answer = {
  status: number;
  /** Until the last byte, and how much of it workerd worked: what else goes on on the machine is not in that. */
  ms: number;
  cpu: number;
  bytes: number;
  text: string;
  queries: number;
  rowsRead: number;
};

type Counts = { queries: number; rowsRead: number };

/** Somebody at the desk, signed in by a link as every owner is; `letter` waits for the text of their newest mail. */
export const signIn = async (
  origin: string,
  address: string,
  cpuNow: () => Promise<number>,
  letter: () => Promise<string>,
) => {
  const jar = new Map<string, string>();
  const ask = async (path: string, fields?: Record<string, string>): Promise<Response> => {
    const response = await fetch(origin + path, {
      redirect: 'manual',
      headers: {
        origin,
        'accept-language': 'de',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  const counts = async (): Promise<Counts> => (await fetch(`${origin}/counts`)).json() as Promise<Counts>;

  await (await ask(routes.deskLogin, { email: address })).arrayBuffer();
  const link = /\/desk\/in\/[\w.-]+/.exec(await letter())?.[0];
  if (!link) throw new Error('no link to sign in came');
  await (await ask(link, {})).arrayBuffer();

  return {
    /** Asks for a page, or posts to it, and reads all of the answer. */
    async get(path: string, fields?: Record<string, string>): Promise<Answer> {
      const before = await counts();
      const worked = await cpuNow();
      const started = performance.now();
      const response = await ask(path, fields);
      const text = await response.text();
      const ms = performance.now() - started;
      const cpu = (await cpuNow()) - worked;
      const after = await counts();
      const [queries, rowsRead] = [after.queries - before.queries, after.rowsRead - before.rowsRead];
      return { status: response.status, ms, cpu, bytes: Buffer.byteLength(text), text, queries, rowsRead };
    },
  };
};

export type Visitor = Awaited<ReturnType<typeof signIn>>;
