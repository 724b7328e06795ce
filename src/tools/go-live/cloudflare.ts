import * as z from 'zod';
import { jsonIn, type Outside, type Ran, told } from './outside.ts';

/** What the account has and gets, each by one command of wrangler (4.155). Commands and answers are recorded in test/unit/tools. */

/** wrangler could not do it; `message` is what it said. */
export class CloudflareFault extends Error {}

export type Account = { id: string; name: string };

const Who = z.object({
  loggedIn: z.boolean(),
  accounts: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
});

/** The accounts of whoever is signed in; null if nobody is. */
export const accounts = async ({ wrangler }: Outside): Promise<Account[] | null> => {
  const ran = await wrangler(['whoami', '--json']);
  const who = Who.safeParse(jsonIn(ran));
  if (who.success) return who.data.loggedIn ? who.data.accounts : null;
  throw new CloudflareFault(told(ran));
};

export type Cloudflare = ReturnType<typeof cloudflareOf>;

/** The commands for one account. @throws CloudflareFault */
export const cloudflareOf = (outside: Outside, account: string | undefined) => {
  const run = async (args: readonly string[], input = ''): Promise<Ran> => {
    const ran = await outside.wrangler(args, { account, input });
    if (!ran.ok) throw new CloudflareFault(told(ran));
    return ran;
  };
  return {
    databases: async (): Promise<Database[]> => answer(z.array(Database), await run(['d1', 'list', '--json'])),

    /** In the European Union, which can only be said now. */
    createDatabase: async (name: string): Promise<void> => {
      await run(['d1', 'create', name, '--jurisdiction', 'eu']);
    },

    /** By its whole name: the answer may be about one that only begins with it. */
    hasQueue: async (name: string): Promise<boolean> => {
      const ran = await outside.wrangler(['queues', 'info', name], { account });
      if (ran.ok) return new RegExp(`^Queue Name: ${name}$`, 'm').test(ran.out);
      if (/does not exist/.test(ran.out + ran.err)) return false;
      throw new CloudflareFault(told(ran));
    },

    createQueue: async (name: string): Promise<void> => {
      const ran = await outside.wrangler(['queues', 'create', name], { account });
      if (!ran.ok && !/already taken/.test(ran.out + ran.err)) throw new CloudflareFault(told(ran));
    },

    /** The names of the Worker's secrets; none where there is no Worker yet. */
    secrets: async (): Promise<string[]> => {
      const ran = await outside.wrangler(['secret', 'list'], { account });
      if (ran.ok) return answer(z.array(z.object({ name: z.string() })), ran).map(({ name }) => name);
      if (/Worker "[^"]*" not found|\[code: 10007\]/.test(ran.out + ran.err)) return [];
      throw new CloudflareFault(told(ran));
    },

    /** Over standard input, so that no value stands in a command line or a file. */
    setSecrets: async (values: Readonly<Record<string, string>>): Promise<void> => {
      await run(['secret', 'bulk'], JSON.stringify(values));
    },

    migrate: async (): Promise<void> => {
      await run(['d1', 'migrations', 'apply', 'DB', '--remote']);
    },

    /**
     * In the terminal, where wrangler asks before it takes over a domain; without one it would not ask. Domains of
     * workers.dev come by themselves.
     */
    deploy: async (host: string): Promise<void> => {
      const domain = host.endsWith('.workers.dev') ? [] : ['--domain', host];
      const ran = await outside.wrangler(['deploy', ...domain], { account, inTerminal: true });
      if (!ran.ok) throw new CloudflareFault(told(ran) || 'wrangler deploy failed, see above');
    },
  };
};

const Database = z.object({ uuid: z.string(), name: z.string(), jurisdiction: z.string().nullish() });
export type Database = z.infer<typeof Database>;

/** What wrangler has answered. @throws CloudflareFault where it has another form than that of the version above */
const answer = <T>(form: z.ZodType<T>, ran: Ran): T => {
  const read = form.safeParse(jsonIn(ran));
  if (read.success) return read.data;
  throw new CloudflareFault(`wrangler answered in another way than expected:\n${ran.out.slice(0, 300)}`);
};
