import { zValidator } from '@hono/zod-validator';
import { HTTPException } from 'hono/http-exception';
import { Hono } from 'hono/tiny';
import * as z from 'zod/mini';
import { type Clock, DAY, MINUTE } from '../lib/clock.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, type Refuse, shellOf } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import { routes } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { Message } from './mailer.ts';
import { MAIL_TABS, MailPage } from './pages/mail.tsx';
import { MailboxPage } from './pages/mailbox.tsx';
import { sourceOf } from './source.ts';
import * as store from './store/mailbox.ts';

type Deps = {
  db: D1Database;
  house: House;
  refuse: Refuse;
  clock: Clock;
  tick: (now: number) => Promise<void>;
  catchUp: (from: number, to: number) => Promise<void>;
};

const SHOWN = 200;

/** The mailbox and the clock of a product on one machine. Mounted nowhere else. */
export const mailboxRoutes = ({ db, house, refuse, clock, tick, catchUp }: Deps) => {
  const app = new Hono<AppEnv>();

  app.get(routes.mailbox, async (c) => {
    const mails = (await store.localMails(db, SHOWN)).map((row) => ({
      id: row.id,
      at: row.received_at,
      ...parseMessage(row.message),
    }));
    return c.html(
      renderPage(
        <MailboxPage shell={shellOf(c, house)} mails={mails} now={c.var.now} offset={await store.clockOffset(db)} />,
      ),
    );
  });

  app.post(
    routes.mailboxClock,
    zValidator('form', ClockForm, ({ success }) => {
      if (!success) throw new HTTPException(400);
    }),
    async (c) => {
      const { minutes, reset } = c.req.valid('form');
      if (reset === undefined) await store.moveClock(db, minutes * MINUTE);
      else await store.resetClock(db);
      const now = await clock();
      await catchUp(c.var.now, now); // mails go out at their hour, also if the clock jumps over it
      await tick(now);
      return c.redirect(routes.mailbox, 303);
    },
  );

  app.get(routes.mailboxMail, async (c) => {
    const row = await store.localMail(db, c.req.param('id'));
    if (!row) return refuse(c, failure('not-found'), routes.mailbox);
    const message = parseMessage(row.message);
    return c.html(
      renderPage(
        <MailPage
          shell={shellOf(c, house)}
          mail={{ id: row.id, at: row.received_at, ...message, headers: Object.entries(message.headers) }}
          tab={Tab.parse(c.req.query('view'))}
          source={sourceOf(message, row.received_at)}
        />,
      ),
    );
  });

  app.get(routes.mailboxHtml, async (c) => {
    const row = await store.localMail(db, c.req.param('id'));
    return row ? c.html(parseMessage(row.message).html) : refuse(c, failure('not-found'), routes.mailbox);
  });

  /** A file of a mail, as a mail program would save it. */
  app.get(routes.mailboxFile, async (c) => {
    const row = await store.localMail(db, c.req.param('id'));
    const file = row && parseMessage(row.message).attachments?.[Number(c.req.param('index'))];
    if (!file) return refuse(c, failure('not-found'), routes.mailbox);
    return c.body(
      Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0)),
      200,
      {
        'content-type': file.contentType,
        'content-disposition': `attachment; filename="${file.filename}"`,
      },
    );
  });

  return app;
};

const parseMessage = (json: string): Message => Message.parse(JSON.parse(json));

const Tab = z.catch(z.enum(MAIL_TABS), 'html');

const MOST_MINUTES = (400 * DAY) / MINUTE; // a year and a month: past every deadline of the product
const ClockForm = z.union([
  z.pipe(
    z.object({ reset: z.string(), minutes: z.optional(z.unknown()) }),
    z.transform(() => ({ reset: true, minutes: 0 })),
  ),
  z.pipe(
    z.object({ minutes: z.coerce.number().check(z.refine(Number.isInteger), z.minimum(1), z.maximum(MOST_MINUTES)) }),
    z.transform(({ minutes }) => ({ reset: undefined, minutes })),
  ),
]);
