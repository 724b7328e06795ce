import type { Context } from 'hono';
import { pages } from '../lib/assets.ts';
import { type Files, readBuilt } from '../lib/files.ts';
import type { AppEnv } from '../lib/http.ts';
import { langOf, namedLang } from '../lib/language.ts';
import { type House, languagesOf } from '../lib/site.ts';
import { type Fixed, type FixedPage, NONCE_MARK } from './fixed-page.ts';

/** Answers with a page that is the same for everyone, in the reader's language. */
export const fixedPages = (house: House, files: Files) => {
  const known = new Map<string, FixedPage>();
  return async (c: Context<AppEnv>, name: Fixed): Promise<Response> => {
    const key = `${name}.${langOf(c)}`;
    const page = known.get(key) ?? (await readBuilt<FixedPage>(files, pages[key]));
    known.set(key, page);
    const named = namedLang(new URL(c.req.url).searchParams, languagesOf(house)) !== null;
    return c.html((named ? page.named : page.usual).replaceAll(NONCE_MARK, c.get('secureHeadersNonce') ?? ''));
  };
};
