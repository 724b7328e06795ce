import type { House } from '../lib/site.ts';

/** What somebody may do at the desk: a viewer looks, and changes nothing. */
type Role = 'owner' | 'viewer';

/** Somebody at the desk. */
export type Who = {
  address: string;
  role: Role;
  /** The session in which they signed in by a link; null: Cloudflare Access let them in. */
  sessionId: string | null;
};

/** What site.config.ts lets this address do; null: nothing. */
export const roleOf = ({ owners, viewers }: House['desk'], address: string): Role | null => {
  const among = (addresses: readonly string[]) => addresses.some((one) => same(one, address));
  return among(owners) ? 'owner' : among(viewers) ? 'viewer' : null;
};

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
