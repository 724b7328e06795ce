import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { wantsJson } from './lib/accept.ts';
import { ClosedDoor } from './lib/door.ts';
import { failure, STATUS } from './lib/failures.ts';
import { type AppEnv, type Refuse, shellOf } from './lib/http.ts';
import { langOf } from './lib/language.ts';
import { faultOf, log } from './lib/log.ts';
import type { House } from './lib/site.ts';
import { routes } from './routes.ts';
import { linkIn, renderPage } from './ui/document.tsx';
import { uiTexts } from './ui/texts/index.ts';
import { FailurePage } from './visit/pages/failure.tsx';

/**
 * Every failure's way out: JSON for whoever asks for JSON, else a page that says what to do next. `start` is where
 * one begins anew, if nothing nearer is named.
 */
export const refuseWith =
  (house: House, start: string): Refuse =>
  (c, { code, detail }, back = start) => {
    c.header('cache-control', 'no-store');
    if (wantsJson(c)) {
      const { title, text } = uiTexts[langOf(c)].failure.texts[code];
      return c.json({ error: { code, title, text, ...(detail !== undefined && { detail }) } }, STATUS[code]);
    }
    const shell = shellOf(c, house);
    return c.html(
      renderPage(
        <FailurePage
          shell={shell}
          code={code}
          homeUrl={linkIn(shell, routes.landing)}
          actionUrl={linkIn(shell, back)}
        />,
      ),
      STATUS[code],
    );
  };

/** What was not expected: logged with what is needed to act, answered without a word about the inside. */
export const surprise =
  (refuse: Refuse): ErrorHandler<AppEnv> =>
  (thrown, c) => {
    if (thrown instanceof HTTPException) {
      if (thrown.status === 413) return refuse(c, failure('too-large'));
      if (thrown.status === 403) return refuse(c, failure('forbidden-origin'));
      return refuse(c, failure('bad-request'));
    }
    const where = { method: c.req.method, route: c.req.routePath };
    if (thrown instanceof ClosedDoor) {
      log('error', 'door-closed', { setting: thrown.setting, ...where });
      return refuse(c, failure('closed'));
    }
    log('error', 'surprise', { ...where, ...faultOf(thrown) });
    return refuse(c, failure('internal'));
  };
