import type { Context, MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';
import { isLanguage, type Language } from '../../quiz/engine/quiz.ts';
import { LANG } from '../routes.ts';
import type { AppEnv } from './http.ts';

/**
 * Says in which language a request is answered: the one its URL asks for, else the best one that its browser
 * accepts (RFC 9110 §12.5.4, RFC 4647 §3.4), else the owner's usual one. Nothing is stored.
 * @param offered the languages of the site, the usual one first
 */
export const inReadersLanguage = (offered: readonly Language[]): MiddlewareHandler<AppEnv> => {
  const [usual = 'de'] = offered;
  return languageDetector({
    order: ['querystring', 'header'],
    lookupQueryString: LANG,
    supportedLanguages: [...offered],
    fallbackLanguage: usual,
    caches: false,
  });
};

/** The language of a request, as `inReadersLanguage` has found it. */
export const langOf = (c: Context<AppEnv>): Language => {
  const found = c.get('language') ?? '';
  return isLanguage(found) ? found : 'de';
};

/** The language that the URL names, if this site speaks it: then every link on the page names it too. */
export const namedLang = (params: URLSearchParams, offered: readonly Language[]): Language | null => {
  const named = params.get(LANG)?.trim().toLowerCase() ?? '';
  return offered.find((lang) => named === lang || named.startsWith(`${lang}-`)) ?? null; // `en-US` is served by `en`
};
