import { describe, expect, test } from 'vitest';
import { faultsIn, type Import } from './house.ts';
import { importsOf, projectImports } from './sources.ts';

describe('the house', () => {
  test('every import points down', () => {
    expect(faultsIn(projectImports())).toEqual([]);
  });
});

describe('the check finds', () => {
  const faults = (files: Record<string, readonly (string | Import)[]>) =>
    faultsIn(
      new Map(
        Object.entries(files).map(([file, targets]) => [
          file,
          targets.map((target) => (typeof target === 'string' ? { target, typeOnly: false } : target)),
        ]),
      ),
    );

  test.each([
    [
      'a room that imports the one above',
      'src/mail/outbox.ts',
      'src/leads/leads.ts',
      'src/leads stands above src/mail',
    ],
    ['the app importing its own entry', 'src/app.ts', 'src/index.ts', 'src/index.ts stands above src/app.ts'],
    ['a helper that knows a room', 'src/lib/ids.ts', 'src/ui/page.tsx', 'src/ui stands above src/lib'],
    ['the product importing a tool', 'src/visit/routes.tsx', 'src/tools/build.ts', 'src/tools stands above src/visit'],
    ['the product importing a test', 'src/mail/outbox.ts', 'test/unit/x.ts', 'test stands above src/mail'],
    ['SQL of another room', 'src/leads/leads.ts', 'src/mail/store.ts', 'the SQL of src/mail is its own'],
    ['a package in the quiz', 'quiz/engine/score.ts', 'hono', 'quiz/engine may import'],
    ['product code in the quiz', 'quiz/business-engpass/model.ts', 'src/lib/ids.ts', 'quiz/<quiz> may import'],
    ['one quiz in another', 'quiz/one/model.ts', 'quiz/two/model.ts', 'they stand side by side'],
    ['the engine importing a quiz', 'quiz/engine/path.ts', 'quiz/one/model.ts', 'quiz/<quiz> stands above quiz/engine'],
    ['a database in a mail', 'emails/analysis.tsx', 'src/lib/ids.ts', 'emails may import'],
    ['a quiz in a mail', 'emails/analysis.tsx', 'quiz/one/de.ts', 'emails may import'],
    ['react-dom in a mail', 'emails/analysis.tsx', 'react-dom', 'emails may import'],
    ['code in the owner’s file', 'site.config.ts', 'src/lib/ids.ts', 'site.config.ts may import'],
    ['a package whole that the Worker has in small', 'src/lib/ids.ts', 'zod', 'the Worker has zod/mini'],
    ['hono in a page', 'src/ui/page.tsx', 'hono', 'only the Worker has hono'],
    [
      'a Worker module in the widget',
      'src/widget/quiz.tsx',
      'cloudflare:workers',
      'only the Worker has cloudflare:workers',
    ],
  ])('%s', (_, file, target, why) => {
    const found = faults({ [file]: [target] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(file);
    expect(found[0]).toContain(target);
    expect(found[0]).toContain(why);
  });

  test('a file outside every room', () => {
    expect(faults({ 'src/utils.ts': [] })).toEqual(['src/utils.ts stands in no room of the house']);
  });

  test('a Worker package that reaches the browser by way of a helper', () => {
    const files = { 'src/widget/quiz.tsx': ['src/lib/http.ts'], 'src/lib/http.ts': ['hono/tiny'] };
    expect(faults(files)).toEqual([
      'src/widget/quiz.tsx → src/lib/http.ts → hono/tiny: only the Worker has hono/tiny, this runs in browsers too',
    ]);
  });

  test('nothing in what is allowed', () => {
    const onlyType = { target: 'hono/utils/http-status', typeOnly: true };
    expect(
      faults({
        'test/workerd/front-door.test.ts': ['src/app.ts', 'src/mail/store.ts', 'vitest'],
        'src/tools/build.ts': ['quiz/index.ts', 'esbuild'],
        'src/index.ts': ['site.config.ts', 'src/app.ts'],
        'site.config.ts': ['src/lib/site.ts'],
        'src/leads/leads.ts': ['src/leads/store.ts', 'src/mail/outbox.ts', 'quiz/engine/profile.ts'],
        'src/leads/pages/confirm.tsx': ['src/ui/page.tsx', 'src/routes.ts'],
        'src/ui/page.tsx': ['src/lib/failures.ts', '.build/assets.json'],
        'src/lib/failures.ts': [onlyType],
        'emails/analysis.tsx': ['emails/message.ts', 'quiz/engine/analysis.ts', '@react-email/text', 'preact'],
        'quiz/index.ts': ['quiz/one/model.ts', 'quiz/engine/quiz.ts'],
        'quiz/one/de.ts': ['quiz/one/model.ts', 'quiz/engine/texts.ts'],
        'quiz/engine/model.ts': ['zod/mini'],
      }),
    ).toEqual([]);
  });
});

describe('imports are read in every form', () => {
  const targets = (source: string) => importsOf('src/mail/outbox.ts', source).map(({ target }) => target);

  test.each([
    ["import { a } from './store.ts';", 'src/mail/store.ts'],
    ["import a, {\n  b,\n} from '../lib/ids.ts';", 'src/lib/ids.ts'],
    ["import * as z from 'zod';", 'zod'],
    ["import type { A } from '../../quiz/engine/model.ts';", 'quiz/engine/model.ts'],
    ["export { a } from './a.ts';", 'src/mail/a.ts'],
    ["export * from './a.ts';", 'src/mail/a.ts'],
    ["import './a.ts';", 'src/mail/a.ts'],
    ["const a = await import('./a.ts');", 'src/mail/a.ts'],
    ["type A = import('./a.ts').A;", 'src/mail/a.ts'],
  ])('%s', (source, target) => {
    expect(targets(source)).toEqual([target]);
  });

  test('comments do not count, strings are not comments', () => {
    const source = "// import './a.ts'\n/* import './b.ts' */\nconst u = ['https://x', '/y/*']; import './c.ts'; /* */";
    expect(targets(source)).toEqual(['src/mail/c.ts']);
  });

  test('types are told apart', () => {
    expect(importsOf('src/a.ts', "import type { A } from 'hono';\nimport { b } from 'zod';")).toEqual([
      { target: 'hono', typeOnly: true },
      { target: 'zod', typeOnly: false },
    ]);
  });
});
