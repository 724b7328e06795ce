import { Hono } from 'hono/tiny';
import { CONFIRMATION_LIFETIME_DAYS, monthsBefore } from '../leads/lifetimes.ts';
import type { Retention } from '../leads/retention.ts';
import { DAY } from '../lib/clock.ts';
import type { AppEnv } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import { routes } from '../routes.ts';
import type { Desk } from './desk.tsx';
import { RetentionPage } from './pages/retention.tsx';
import { countEntriesBefore } from './store/audit.ts';

type Deps = { db: D1Database; desk: Desk; keep: House['keep']; retention: Retention };

const AHEAD = 30 * DAY;

/** What will be deleted by itself, and when: for the owner to look at before it happens. */
export const retentionRoutes = ({ db, desk, keep, retention }: Deps) => {
  const app = new Hono<AppEnv>();

  app.get(
    routes.deskRetention,
    desk.page(async (_, view) => {
      const entries = (at: number) => countEntriesBefore(db, monthsBefore(at, keep.auditMonths));
      const [due, now, then] = await Promise.all([
        retention.preview(view.now, AHEAD),
        entries(view.now),
        entries(view.now + AHEAD),
      ]);
      return (
        <RetentionPage
          {...{ view, keep }}
          unconfirmedDays={CONFIRMATION_LIFETIME_DAYS}
          due={[...due, { kind: 'audit', now, soon: then - now }]}
        />
      );
    }),
  );

  return app;
};
