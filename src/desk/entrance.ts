import type { Context } from 'hono';
import { ClosedDoor } from '../lib/door.ts';
import type { AppEnv } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import { ACCESS_HEADER, type Access } from './access.ts';
import type { Cookies } from './cookies.ts';
import { roleOf, type Who } from './people.ts';
import type { Sessions } from './sessions.ts';

/** Who somebody is that asks for a page; or why they are not let in. */
type Arrival = { ok: true; who: Who } | { ok: false; refusal: 'signed-out' | 'access-missing' | 'access-unknown' };

/** The way in. Throws `ClosedDoor` where a setting is missing. */
export type Entrance = { arrival: (c: Context<AppEnv>) => Promise<Arrival> };

type SessionDeps = {
  house: House;
  sessions: Sessions;
  cookies: Cookies;
  /** The setting for want of which nobody can sign in; whoever is signed in stays, if their token can be read. */
  missing: string | null;
};

/** By the session that began with a link. */
export const bySession = ({ house, sessions, cookies, missing }: SessionDeps): Entrance => ({
  async arrival(c) {
    const token = cookies.session(c);
    const found = token === null ? null : await sessions.find(token, c.var.now);
    const role = found && roleOf(house.desk, found.session.address);
    if (!found || !role) {
      if (missing !== null) throw new ClosedDoor(missing);
      return { ok: false, refusal: 'signed-out' };
    }
    if (found.renewed !== null) cookies.setSession(c, found.renewed);
    return { ok: true, who: { address: found.session.address, role, sessionId: found.session.id } };
  },
});

/** By what Cloudflare Access says of each request. */
export const byAccess = (house: House, access: Access): Entrance => ({
  async arrival(c) {
    const address = await access.addressOf(c.req.header(ACCESS_HEADER) ?? '', c.var.now);
    if (address === null) return { ok: false, refusal: 'access-missing' };
    const role = roleOf(house.desk, address);
    return role ? { ok: true, who: { address, role, sessionId: null } } : { ok: false, refusal: 'access-unknown' };
  },
});

/** Nobody comes in: a setting is missing. */
export const closed = (setting: string): Entrance => ({ arrival: () => Promise.reject(new ClosedDoor(setting)) });
