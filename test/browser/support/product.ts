import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, findChromium } from '../../../src/tools/chromium.ts';
import { temporaryProduct } from '../../../src/tools/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product answers. */
    origin: string;
    /** Where Chromium takes connections. */
    chromium: string;
  }
}

/** One product and one Chromium for all browser tests. */
export default async function startOnce(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  const product = await temporaryProduct();
  project.provide('origin', product.origin);
  project.provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await product.stop();
  };
}
