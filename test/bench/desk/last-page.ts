import { routes } from '../../../src/routes.ts';
import type { Asked } from './pages.ts';
import type { Visitor } from './visitor.ts';

/** The lists that go on from page to page, and the name in their address that says from where. */
const LISTS = [
  { path: `${routes.deskLeads}?`, by: 'before' },
  { path: `${routes.deskMails}?group=sent`, by: 'after' },
  { path: `${routes.deskMails}?group=stopped`, by: 'after' },
  { path: `${routes.deskCalls}?`, by: 'before' },
  { path: `${routes.deskAudit}?`, by: 'before' },
] as const;

const SOON = Date.now() - 700 * 86_400_000; // of two years: among the first that there are

/** The same lists near their other end. */
export const lastPages = (visitor: Visitor): Promise<Asked[]> =>
  Promise.all(
    LISTS.map(async ({ path, by }) => {
      const { text } = await visitor.get(path);
      const next = new RegExp(`[?&;]${by}=([\\w.%-]+)`).exec(text)?.[1] ?? '';
      const far = next.includes('.')
        ? next.replace(/^\d+/, String(SOON))
        : String(Math.max(1, Math.round(Number(next) / 50)));
      return { name: `${path.replace(routes.desk, '').replace(/^\/|\?$/g, '')} … last`, path: `${path}&${by}=${far}` };
    }),
  );
