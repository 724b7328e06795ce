import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { MINUTE, SECOND } from '../lib/clock.ts';
import { ID_LENGTH, randomId } from '../lib/ids.ts';
import { LINK_MINUTES } from './links.ts';
import { LONGEST } from './sessions.ts';

const SESSION = 'desk';
const BROWSER = 'desk-browser';

/**
 * The desk's cookies. On a real site they carry `__Host-`: only this very host can set them, and only over https.
 * Lax, not Strict: the owner arrives from mails, and what changes something is kept safe by its origin (src/safety.ts).
 * @param local on one machine there is no https
 */
export const deskCookies = (local: boolean) => {
  const options = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;
  const set = (c: Context, name: string, value: string, lifetime: number) =>
    setCookie(c, name, value, {
      ...options,
      maxAge: lifetime / SECOND,
      ...(!local && { prefix: 'host', secure: true }),
    });
  const get = (c: Context, name: string) => getCookie(c, name, local ? undefined : 'host') ?? null;
  const remove = (c: Context, name: string) =>
    void deleteCookie(c, name, { ...options, ...(!local && { prefix: 'host', secure: true }) });

  return {
    /** The token of who is signed in. */
    session: (c: Context) => get(c, SESSION),
    setSession: (c: Context, token: string) => set(c, SESSION, token, LONGEST),
    removeSession: (c: Context) => remove(c, SESSION),

    /** What only the browser has that asked for a link. */
    browser: (c: Context) => get(c, BROWSER),
    /** The same for a second link, so that both are good; a new one where there is none. */
    keepBrowser(c: Context): string {
      const known = get(c, BROWSER) ?? '';
      const value = /^[\w-]+$/.test(known) && known.length === ID_LENGTH ? known : randomId();
      set(c, BROWSER, value, LINK_MINUTES * MINUTE);
      return value;
    },
    removeBrowser: (c: Context) => remove(c, BROWSER),
  };
};

export type Cookies = ReturnType<typeof deskCookies>;
