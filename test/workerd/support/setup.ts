import { applyD1Migrations, type D1Migration } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll } from 'vitest';
import type { Env } from '../../../src/env.ts';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('../../../src/index.ts');
    }
    interface Env extends Bindings {
      TEST_MIGRATIONS: D1Migration[];
    }
  }
}

type Bindings = Env & { ENVIRONMENT: string; ORIGIN: string; TOKEN_SECRET: string };

// Each test file starts on an empty database of its own.
beforeAll(() => applyD1Migrations(env.DB, env.TEST_MIGRATIONS));
