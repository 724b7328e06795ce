import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dependenciesPage, PAGE, REASONS, readPackages } from '../../src/tools/dependencies.ts';
import { inRoot } from '../../src/tools/paths.ts';

const packages = await readPackages();
const { manifest, installed } = packages;
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

test('docs/dependencies.md holds what package-lock.json holds (npm run docs:dependencies)', async () => {
  expect(await readFile(inRoot(PAGE), 'utf8')).toBe(dependenciesPage(packages));
});

test('each package has a reason, and no reason has outlived its package', () => {
  expect(Object.keys(REASONS).toSorted()).toEqual(Object.keys(direct).toSorted());
});

test('every version is pinned, and is the one that is installed', () => {
  for (const [name, wanted] of Object.entries(direct)) {
    const version = wanted.replace(/^npm:.*@/, '');
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect([name, installed.find(({ place }) => place === `node_modules/${name}`)?.version]).toEqual([name, version]);
  }
});

// Without an address, npm asks the registry that it is set up with.
test('every package comes from a registry and is checked against its hash', () => {
  const odd = installed.filter(
    ({ resolved, integrity }) =>
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      !integrity?.startsWith('sha512-'),
  );
  expect(odd.map(({ place }) => place)).toEqual([]);
});

test('only the packages that are named run a script at installation', () => {
  const running = installed.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(running)].toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted());
  expect(Object.values(manifest.allowScripts)).not.toContain(false);
});

/** They ask for no more than to be named. */
const PERMISSIVE = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense']);

test('what reaches the Worker or a visitor is free to use; of everything else the licence is known', () => {
  const shipped = installed.filter(({ dev, devOptional }) => !dev && !devOptional);
  expect(shipped.filter(({ license = '' }) => !PERMISSIVE.has(license)).map(({ name }) => name)).toEqual([]);
  expect(installed.filter(({ license }) => license === undefined).map(({ name }) => name)).toEqual([]);
});
