import { hiddenFields, type openProduct, SECOND } from './visit.ts';

/** Books the first free time that a page offers. */
export const book = async (product: ReturnType<typeof openProduct>, path: string): Promise<void> => {
  const page = await (await product.get(path)).text();
  const at = /[?&](?:amp;)?at=(\d+)/.exec(page)?.[1] ?? '';
  const form = hiddenFields(await (await product.get(`${path}?at=${at}`)).text());
  product.time.now += 5 * SECOND;
  const answer = await product.post(path, form);
  if (answer.status !== 303) throw new Error(`no call was booked: ${answer.status}`);
};
