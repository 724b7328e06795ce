import * as z from 'zod';
import { routes } from '../../routes.ts';
import { type Finding, fault } from './finding.ts';
import type { Outside } from './outside.ts';

type How = { outside: Pick<Outside, 'dns' | 'fetch'>; asks: boolean; takeDomain: boolean };

/** A name that leads elsewhere would be taken over: with somebody there wrangler asks, else nobody would. */
export const checkHost = async (host: string, { outside, asks, takeDomain }: How): Promise<Finding[]> => {
  if (host.endsWith('.workers.dev') || takeDomain || asks) return [];
  const [taken] = await outside.dns.addresses(host).catch(() => []);
  if (taken === undefined || (await isOurs(host, outside))) return [];
  return [
    fault(
      `${host} already leads to ${taken}, and not to this product`,
      'a publication would take the name over; if that is meant: --take-domain',
    ),
  ];
};

const isOurs = async (host: string, { fetch }: Pick<Outside, 'fetch'>): Promise<boolean> => {
  try {
    const response = await fetch(`https://${host}${routes.health}`);
    return z.object({ migration: z.string().nullable() }).safeParse(await response.json()).success;
  } catch {
    return false;
  }
};
