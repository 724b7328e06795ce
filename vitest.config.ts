import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** What the Worker has in its place, see src/tools/worker.ts. */
const resolve = { alias: { resend: fileURLToPath(new URL('.build/resend.mjs', import.meta.url)) } };

const unit = {
  resolve,
  test: {
    name: 'unit',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    isolate: false, // most of these files take less time than a process of their own would
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/house/**/*.test.ts'],
  },
};

/** The pool reads a maker's `.dev.vars`; their key would send real mail. */
const withoutOwnSettings = () =>
  existsSync('.dev.vars')
    ? Object.fromEntries(Object.keys(parseEnv(readFileSync('.dev.vars', 'utf8'))).map((name) => [name, '']))
    : {};

/** Inside the real runtime, with real D1, Queues and rate limits. */
const workerd = {
  resolve,
  plugins: [
    cloudflareTest(async () => ({
      main: './src/index.ts',
      remoteBindings: false,
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          ...withoutOwnSettings(),
          ENVIRONMENT: 'local',
          ORIGIN: 'https://quiz.test',
          TOKEN_SECRET: 'a secret that only the tests know',
          TEST_MIGRATIONS: await readD1Migrations('migrations'),
        },
      },
    })),
  ],
  test: {
    name: 'workerd',
    testTimeout: 30_000,
    isolate: false, // one runtime for all files: each wipes the database before a story
    include: ['test/workerd/**/*.test.{ts,tsx}'],
    setupFiles: ['test/workerd/support/setup.ts'],
  },
};

/** A person's way through the running product, in Chromium. */
const browser = {
  test: {
    name: 'browser',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/support/product.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
};

/** Every command of the documents, by hand: `npm run test:commands`. */
const commands = {
  test: { name: 'commands', include: ['test/commands/*.test.ts'], testTimeout: 900_000, hookTimeout: 60_000 },
};

export default defineConfig({ test: { projects: [unit, workerd, browser, commands], silent: 'passed-only' } });
