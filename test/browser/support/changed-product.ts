import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BUILD, inRoot } from '../../../src/tools/paths.ts';

const PARTS = [
  'quiz',
  'emails',
  'src',
  'migrations',
  'site.config.ts',
  'wrangler.toml',
  'package.json',
  'tsconfig.json',
];

/** Starts the product of the folder that it stands in, says where it answers, and ends it when it is told to. */
const STARTER = `import { temporaryProduct } from './src/tools/temporary.ts';
const product = await temporaryProduct();
process.stdin.once('data', async () => {
  await product.stop();
  process.exit(0);
});
console.log(product.origin);
`;

/**
 * The product of an owner who has written something else into site.config.ts: built and started in a copy of its own.
 * @param lines what stands there besides
 */
export const productWith = async (lines: string): Promise<{ origin: string; stop: () => Promise<void> }> => {
  await mkdir(BUILD, { recursive: true });
  const copy = await mkdtemp(join(BUILD, 'changed-')); // inside the project, so that packages are found
  for (const part of PARTS) await cp(inRoot(part), join(copy, part), { recursive: true });
  await symlink(inRoot('node_modules'), join(copy, 'node_modules'));
  const config = join(copy, 'site.config.ts');
  await writeFile(config, (await readFile(config, 'utf8')).replace('defineSite({\n', `defineSite({\n${lines}\n`));
  await writeFile(join(copy, 'start.ts'), STARTER);
  const child = spawn(process.execPath, [join(copy, 'start.ts')], { cwd: copy, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close').then(() => rm(copy, { recursive: true, force: true }));
  const said = createInterface({ input: child.stdout });
  const origin = await Promise.race([
    once(said, 'line').then(([line]) => String(line)),
    ended.then(() => Promise.reject(new Error('the changed product could not be started'))),
  ]);
  return {
    origin,
    stop: async () => {
      child.stdin.write('\n');
      await ended;
    },
  };
};
