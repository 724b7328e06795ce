import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { inRoot } from './paths.ts';

/** Writes docs/dependencies.md: which packages there are, what each is for, under which licence (`npm run docs:dependencies`). */

export const PAGE = 'docs/dependencies.md';

const MAIL_PART = 'a part of React Email: markup that mail programs agree on, drawn by Preact';

/** What each package in package.json is for. One without a line here, or a line without its package, fails the tests. */
export const REASONS: Readonly<Record<string, string>> = {
  '@hono/zod-validator': 'checks the one form whose fields are all its own, that of the clock in the local mailbox',
  '@react-email/body': MAIL_PART,
  '@react-email/button': MAIL_PART,
  '@react-email/column': MAIL_PART,
  '@react-email/container': MAIL_PART,
  '@react-email/head': MAIL_PART,
  '@react-email/heading': MAIL_PART,
  '@react-email/hr': MAIL_PART,
  '@react-email/html': MAIL_PART,
  '@react-email/link': MAIL_PART,
  '@react-email/preview': MAIL_PART,
  '@react-email/row': MAIL_PART,
  '@react-email/section': MAIL_PART,
  '@react-email/text': MAIL_PART,
  '@zootools/email-spell-checker': 'finds slips in the domain of an address, such as gmial.com',
  feiertagejs: 'knows the public holidays of the German states: no follow-up mail and no call on them',
  hono: 'routes requests in the Worker, sets its security headers, checks origins, limits bodies',
  preact: 'one way of writing pages, quiz and mails; draws them on the server',
  'preact-render-to-string': 'turns pages and mails into HTML',
  react: 'is the package @preact/compat under the name that the parts of React Email import',
  resend: 'hands mails to Resend; only what sends is bundled',
  'temporal-polyfill': 'reckons with zones and days; the own Temporal of Workers had a clock that stood still',
  zod: 'parses whatever comes from outside; in the Worker in its small form, zod/mini',

  'axe-core': 'looks for barriers on every page, in the browser tests',
  '@biomejs/biome': 'lints and formats',
  '@cloudflare/vitest-plugin': 'runs tests inside workerd, with a real D1, Queues and rate limits',
  '@cloudflare/workers-types': 'types of the platform',
  '@types/node': 'types of Node, for the tools',
  caniemail: 'knows which mail program understands which markup, for the tests of the mails',
  esbuild: 'bundles the Worker and the scripts of pages',
  'fast-check': 'makes up the cases of the property tests',
  'ical.js': 'reads calendars, to compare our own reader with',
  'json-rules-engine': 'is compared with our engine in its benchmark',
  node: 'the Node that runs the tools and wrangler, whichever one the machine has',
  'node-ical': 'reads our calendar files back in the tests, as others would',
  'playwright-core': 'drives Chromium in the browser tests',
  'postal-mime': 'reads our mails back in the tests, as a mail program would',
  sharp: 'makes pictures for the documents, and finds the colour of a logo in the set-up',
  standardwebhooks: 'checks in the tests that outgoing webhooks are signed as the standard says',
  'survey-core': 'is compared with our engine in its benchmark',
  typescript: 'checks types',
  vitest: 'runs the tests',
  wrangler: 'runs the product on one machine and publishes it to Cloudflare',
};

/** Why a package may run a script of its own while it is installed. */
const SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'puts its program for this machine in its place',
  node: 'puts the Node for this machine in its place',
  workerd: 'puts its program for this machine in its place',
};

const Manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

const readJson = async <T>(schema: z.ZodType<T>, file: string): Promise<T> =>
  schema.parse(JSON.parse(await readFile(inRoot(file), 'utf8')));

/** package.json and all packages of package-lock.json, each under its place in node_modules. */
export const readPackages = async () => {
  const [manifest, lockfile] = await Promise.all([
    readJson(Manifest, 'package.json'),
    readJson(Lockfile, 'package-lock.json'),
  ]);
  const installed = Object.entries(lockfile.packages).flatMap(([place, one]) =>
    place === ''
      ? []
      : [{ place, name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), ...one }],
  );
  return { manifest, installed };
};

type Packages = Awaited<ReturnType<typeof readPackages>>;

/** The page as it follows from the two files. */
export const dependenciesPage = ({ manifest, installed }: Packages): string => {
  const shipped = installed.filter(({ dev, devOptional }) => !dev && !devOptional);
  const optional = installed.filter((one) => one.optional);
  return `${[
    '# Dependencies',
    `Written by \`npm run docs:dependencies\` from package.json, package-lock.json and the reasons in
\`src/tools/dependencies.ts\`; a test holds all of them together.`,
    `**${installed.length} packages in all**, of which **${shipped.length} can reach the Worker or a visitor**. The other
${installed.length - shipped.length} are tools that build, test and publish; ${optional.length} of all are programs for one kind of machine each, and npm
installs only those for yours. Every version is pinned, and every package is checked against the hash in
package-lock.json, wherever npm takes it from.`,
    '## What the product is made of',
    list(manifest.dependencies, installed),
    '## What it is built and tested with',
    list(manifest.devDependencies, installed),
    '## Licences',
    'Of all packages, also those that others bring along. `shipped`: what can reach the Worker or a visitor.',
    licences(installed, shipped),
    '## Scripts at installation',
    'npm runs no script of a package but these (`allowScripts` in package.json):',
    table(
      ['package', 'what its script does'],
      Object.keys(manifest.allowScripts).map((name) => [`\`${name}\``, SCRIPTS[name] ?? '']),
    ),
    '## Known weaknesses',
    `\`npm audit\` asks the registry for known weaknesses of exactly these versions. Run it before each release, and once a
month while a site is running; \`npm audit --omit=dev\` asks only about what reaches the Worker.`,
  ].join('\n\n')}\n`;
};

const list = (named: Readonly<Record<string, string>>, installed: Packages['installed']): string =>
  table(
    ['package', 'version', 'licence', 'what for'],
    Object.keys(named).map((name) => {
      const found = installed.find(({ place }) => place === `node_modules/${name}`);
      return [`\`${name}\``, found?.version ?? '', found?.license ?? '', REASONS[name] ?? ''];
    }),
  );

const licences = (installed: Packages['installed'], shipped: Packages['installed']): string => {
  const count = (all: Packages['installed'], name: string) => all.filter(({ license = '' }) => license === name).length;
  const names = [...new Set(installed.map(({ license = '' }) => license))];
  return table(
    ['licence', 'packages', 'shipped'],
    names
      .map((name) => [name, count(installed, name), count(shipped, name)] as const)
      .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map((row) => row.map(String)),
  );
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (import.meta.main) await writeFile(inRoot(PAGE), dependenciesPage(await readPackages()));
