import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { routes } from '../../../src/routes.ts';
import { ORIGIN, type openProduct } from './visit.ts';

export const OWNER = 'anna@example.de';
export const VIEWER = 'jonas@example.de';

export type Product = ReturnType<typeof openProduct>;

/** The desk in a browser that is signed in. */
export const deskOf = async (product: Product, address = OWNER) => {
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const context = createExecutionContext();
    const response = await product.app.fetch(
      new Request(new URL(path, ORIGIN), {
        redirect: 'manual',
        ...init,
        headers: {
          'accept-language': 'de',
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...Object.fromEntries(new Headers(init.headers)),
        },
      }),
      env,
      context,
    );
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    await waitOnExecutionContext(context);
    return response;
  };
  const post = (path: string, fields: Record<string, string> = {}) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: ORIGIN } });
  await post(routes.deskLogin, { email: address });
  const mail = product.provider.to(address).findLast(({ text }) => text.includes('/desk/in/'));
  await post(mail?.text.match(/\/desk\/in\/[\w.-]+/)?.[0] ?? '');
  const read = async (path: string) => (await ask(path)).text();
  return {
    get: (path: string) => ask(path),
    read,
    /** What a page says, without the signs for what is special in HTML. */
    says: async (path: string) => plain(await read(path)),
    post,
  };
};

const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&#39;', "'");
