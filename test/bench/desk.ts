import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import site from '../../site.config.ts';
import { routes } from '../../src/routes.ts';
import { argumentsOf, wholeNumber } from '../../src/tools/arguments.ts';
import { migrate } from '../../src/tools/product.ts';
import { seed } from '../../src/tools/seed.ts';
import { startFakeResend } from '../support/fake-resend.ts';
import { built } from './built.ts';
import { cpuMeter } from './cpu-time.ts';
import { lastPages } from './desk/last-page.ts';
import { type Asked, pagesOf } from './desk/pages.ts';
import { type Figures, figuresOf, isOver, tell } from './desk/table.ts';
import { signIn } from './desk/visitor.ts';
import { BENCH_SECRET, startProduct } from './mail/product.ts';

/**
 * `npm run bench:desk [-- --leads 100000 --folder /tmp/desk --times 15]`: how long each page of the desk takes with so
 * many leads and what it asks of D1. `ms` is from the request to the last byte on this machine; `CPU ms` is what workerd
 * works meanwhile, JavaScript and SQLite together, which is the same on a machine that has nothing else to do (Linux only). A folder that is named is kept
 * and used again as it is.
 */

const USAGE = `npm run bench:desk -- [--leads 100000] [--times 15] [--folder /tmp/desk]`;
const { values } = argumentsOf(USAGE, {
  options: {
    leads: { type: 'string', default: '100000' },
    times: { type: 'string', default: '15' },
    folder: { type: 'string' },
  },
});
const [leads, times] = [wholeNumber(USAGE, '--leads', values.leads), wholeNumber(USAGE, '--times', values.times)];
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'engpass-desk-')));

await built();
await migrate(folder);
const started = performance.now();
const seeded = await seed({ leads, seed: 7, folder, secret: BENCH_SECRET, add: false, origin: site.origin });
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(seeded.ok ? `${leads.toLocaleString('en')} leads made up in ${seconds} s` : seeded.message);

const resend = await startFakeResend();
const product = await startProduct({ folder, resend: resend.url, requestsPerSecond: 1000, listed: true });
try {
  const letter = async (): Promise<string> => {
    while (resend.accepted.length === 0) await sleep(20);
    return resend.accepted.at(-1)?.mail.text ?? '';
  };
  const { now: cpuNow } = await cpuMeter(folder);
  const visitor = await signIn(product.origin, site.desk?.owners?.[0] ?? '', cpuNow, letter);
  const { pages, left } = await pagesOf(visitor);
  const exports: Asked[] = ['tag=Angebot+gesendet', 'search=Katharina'].map((query) => ({
    name: `export ${query}`,
    path: `${routes.deskLeadsExport}?${query}`,
    fields: { format: 'csv' },
  }));
  const all: Figures[] = [];
  for (const asked of [...pages, ...(await lastPages(visitor)), ...exports])
    all.push(await figuresOf(visitor, asked, times));
  tell(all, left);
  if (all.some(isOver)) process.exitCode = 1;
} finally {
  await product.stop();
  await resend.stop();
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
