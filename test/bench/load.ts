import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { amount, argumentsOf, wholeNumber } from '../../src/tools/arguments.ts';
import { built } from './built.ts';
import { cpuMeter } from './cpu-time.ts';
import { heapMeter } from './heap.ts';
import { lasting } from './load/lasting.ts';
import { openMailbox } from './load/mailbox.ts';
import type { Measured } from './load/measure.ts';
import { atOnce, tellRising } from './load/rising.ts';
import { startProduct } from './mail/product.ts';

/**
 * `npm run bench:load [-- --seconds 5 --at-once 1,4,16,64 --minutes 10 --folder .wrangler/state]` (Linux): the built
 * product in workerd under load, with its queue, its database and a mail provider on this machine. The load is made on
 * the same cores. Milliseconds are from the request to the last byte; `CPU ms` is what workerd works for each request.
 * A folder that is named is used as it is, e.g. one that `npm run bench:scale` has filled.
 */

const USAGE = `npm run bench:load -- [--seconds 5] [--at-once 1,4,16,64] [--minutes 1] [--visitors 16] [--folder .wrangler/state]`;
const { values } = argumentsOf(USAGE, {
  options: {
    seconds: { type: 'string', default: '5' },
    'at-once': { type: 'string', default: '1,4,16,64' },
    minutes: { type: 'string', default: '1' },
    visitors: { type: 'string', default: '16' },
    folder: { type: 'string' },
  },
});

const [seconds, minutes] = [amount(USAGE, '--seconds', values.seconds), amount(USAGE, '--minutes', values.minutes)];
const visitors = wholeNumber(USAGE, '--visitors', values.visitors);

const UNLIMITED = 1000; // requests a second to the mail provider: more than this machine makes

await built();
const folder = values.folder === undefined ? await mkdtemp(join(tmpdir(), 'engpass-load-')) : resolve(values.folder);
const mailbox = await openMailbox();
const product = await startProduct({ folder, resend: mailbox.url, requestsPerSecond: UNLIMITED });
try {
  const { origin, inspectorPort } = product;
  const workerd = await cpuMeter(folder);
  const rising: [number, Record<string, Measured>][] = [];
  for (const visitors of values['at-once'].split(',').filter(Boolean).map(Number)) {
    const options = { origin, mailbox, cpuNow: workerd.now, seconds };
    rising.push([visitors, await atOnce(visitors, options)]);
  }
  tellRising(rising);
  if (rising.some(([, steps]) => Object.values(steps).some(({ errors }) => Object.keys(errors).length > 0)))
    process.exitCode = 1;

  const heap = await heapMeter(inspectorPort);
  const memory = async () => ({ heap: await heap.used(), workerd: await workerd.memory() });
  if (minutes > 0 && !(await lasting({ origin, mailbox, minutes, visitors, memory }))) process.exitCode = 1;
  heap.close();
} catch (thrown) {
  console.error(product.lines.join('\n'));
  throw thrown;
} finally {
  await product.stop();
  await mailbox.stop();
  if (values.folder === undefined) await rm(folder, { recursive: true, force: true });
}
