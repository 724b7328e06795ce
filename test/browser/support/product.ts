import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, findChromium } from '../../../src/tools/chromium.ts';
import type { Product } from '../../../src/tools/product.ts';
import { temporaryProduct } from '../../../src/tools/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product of each worker answers. */
    origins: readonly string[];
    /** Where Chromium takes connections. */
    chromium: string;
  }
}

/** One Chromium for all browser tests, and a product for each worker: a story may move its product's clock. */
export default async function startOnce(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const products: Product[] = [];
  while (products.length < project.config.maxWorkers) products.push(await temporaryProduct());
  project.provide(
    'origins',
    products.map(({ origin }) => origin),
  );
  project.provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(products.map((product) => product.stop()));
  };
}
