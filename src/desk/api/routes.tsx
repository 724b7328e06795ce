import { Hono } from 'hono/tiny';
import { readFields } from '../../lib/fields.ts';
import type { AppEnv } from '../../lib/http.ts';
import { isId, randomId } from '../../lib/ids.ts';
import { cleanName } from '../../lib/person.ts';
import { routes } from '../../routes.ts';
import { renderPage } from '../../ui/document.tsx';
import type { Desk } from '../desk.tsx';
import { type ApiFault, ApiPage } from '../pages/api.tsx';
import { ApiMadePage } from '../pages/api-made.tsx';
import type { DeskView } from '../pages/shell.tsx';
import { type ApiTokens, LIFETIMES, LONGEST_NAME } from './tokens.ts';

type Deps = { desk: Desk; tokens: ApiTokens; origin: string };

/** The page about what opens the API. */
export const apiTokenRoutes = ({ desk, tokens, origin }: Deps) => {
  const app = new Hono<AppEnv>();

  const list = async (view: DeskView, fault: ApiFault | null = null, name = '') => (
    <ApiPage {...{ view, fault, name }} tokens={await tokens.list()} newId={randomId()} />
  );

  app.get(
    routes.deskApi,
    desk.page((_, view) => list(view)),
  );

  app.post(
    routes.deskApi,
    desk.action(async (c, who) => {
      const fields = (await readFields(c)) ?? {};
      const name = cleanName(fields.name ?? '').slice(0, LONGEST_NAME);
      const lifetime = LIFETIMES.find((one) => one === fields.lifetime);
      const id = fields.id ?? '';
      if (!lifetime || !isId(id)) return desk.refuse(c, 'not-found');
      if (name === '') return c.html(renderPage(await list(desk.view(c), 'missing-name')), 422);
      const made = await tokens.make({ id, name, lifetime }, who, c.var.now);
      if (!made.ok) return c.html(renderPage(await list(desk.view(c), made.fault, name)), 409);
      return c.html(renderPage(<ApiMadePage view={desk.view(c)} {...{ name, origin }} token={made.token} />));
    }),
  );

  app.post(
    routes.deskApiRevoke,
    desk.action(async (c, who) => {
      const revoked = await tokens.revoke(c.req.param('token') ?? '', who, c.var.now);
      return revoked ? desk.go(c, routes.deskApi) : desk.refuse(c, 'not-found');
    }),
  );

  return app;
};
