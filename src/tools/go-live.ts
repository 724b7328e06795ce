import { readFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { quizzes } from '../../quiz/index.ts';
import { argumentsOf, giveUp } from './arguments.ts';
import { build } from './build.ts';
import { accounts, CloudflareFault, cloudflareOf } from './go-live/cloudflare.ts';
import { nothingOutside } from './go-live/dry.ts';
import { hasFaults, sayFindings } from './go-live/finding.ts';
import { checkHost } from './go-live/host.ts';
import { type Outside, theOutside } from './go-live/outside.ts';
import { checkOwnFile } from './go-live/own-file.ts';
import { addresses, runningOf, untilReady } from './go-live/running.ts';
import { setMissingSecrets } from './go-live/secrets.ts';
import { checkSenderDomain } from './go-live/sender-domain.ts';
import { checkSite } from './go-live/site-checks.ts';
import { chooseAccount, ensureDatabase, ensureQueues } from './go-live/steps.ts';
import { readCloud } from './go-live/wrangler-toml.ts';
import { inRoot } from './paths.ts';
import { readPresent } from './setup/read.ts';
import { readSite } from './site.ts';
import { NobodyThere, openTerminal, type Terminal } from './terminal.ts';

export type GoLiveOptions = {
  outside: Outside;
  terminal: Terminal;
  /** The owner's file and wrangler's, which gets the database's id. */
  files: { site: string; wrangler: string };
  /** Makes `.build`. */
  build: () => Promise<{ ok: true; warnings: readonly string[] } | { ok: false; message: string }>;
  /** Secrets and the account, where the environment names them. */
  given: NodeJS.Dict<string>;
  /** Somebody is there to answer. */
  asks: boolean;
  /** Shows what would happen; `outside` must be the one where nothing does. */
  dry: boolean;
  /** Goes on in spite of what the checks find. */
  anyway: boolean;
  /** Takes over a domain that leads elsewhere. */
  takeDomain: boolean;
};

const USAGE = `npm run go-live -- [--dry-run] [--yes] [--anyway] [--take-domain]
publishes the product in your Cloudflare account; can be run again at any time

--dry-run       shows what would happen, and does nothing
--yes           asks nothing: values of secrets come from the environment
--anyway        goes on in spite of what is marked ✗
--take-domain   takes over a domain that leads elsewhere`;

/**
 * From a folder to a site that runs, in steps of which each does only what is missing, so that it can be run again at any
 * time: after a fault, and for every change that is to be published. True if the site is well.
 */
export const goLive = async (options: GoLiveOptions): Promise<boolean> => {
  const { outside, terminal, files, dry, anyway, asks, given } = options;
  // A dry run has done nothing, so it ticks nothing off.
  const say: Terminal['say'] = (line = '') => terminal.say(dry ? line.replace(/^ {2}✓ /, '  · ') : line);
  const step = (title: string) => say(`\n  ${styleText('bold', title)}`);
  const stop = (why: string): false => {
    say(`\n  ${styleText('red', why)}\n`);
    return false;
  };

  const read = await readSite(quizzes, files.site);
  if (!read.ok) return stop(read.message);
  const { house } = read;
  const { origin } = house;
  const host = new URL(origin).host;

  step('Your file and your domain');
  const findings = [
    ...checkOwnFile((await readPresent(files.site)).site, house),
    ...(dry ? [] : await checkSenderDomain(house.sender.email, outside.dns)),
    ...(dry ? [] : await checkHost(host, options)),
  ];
  sayFindings(findings, terminal.say);
  if (dry) await sayRecords(house.sender.email, options);
  if (hasFaults(findings) && !dry && !anyway)
    return stop('Please mend what is marked ✗ first, or go on with --anyway. Nothing was changed.');

  try {
    step('Cloudflare');
    const signedIn = await accounts(outside);
    if (!signedIn) return stop('Nobody is signed in at Cloudflare: npx wrangler login');
    const account = await chooseAccount(signedIn, terminal, { named: given.CLOUDFLARE_ACCOUNT_ID, asks });
    const cloudflare = cloudflareOf(outside, account);
    const cloud = readCloud(await readFile(files.wrangler, 'utf8'));
    await ensureDatabase(files.wrangler, cloudflare, say, dry);
    await ensureQueues(cloud, cloudflare, say);
    await setMissingSecrets(house, origin, cloudflare, { ...terminal, say }, { given, asks, dry });

    step('Publish');
    await cloudflare.migrate();
    say('  ✓ Database up to date');
    if (dry) say('      would run: npm run build');
    else {
      const built = await options.build();
      if (!built.ok) return stop(built.message);
      for (const warning of built.warnings) say(`  ! ${warning}`);
      say('  ✓ Built');
    }
    await cloudflare.deploy(host);
    say('  ✓ Published');
  } catch (error) {
    if (!(error instanceof CloudflareFault)) throw error;
    return stop(`${error.message}\n\n  What was done stays; run it again when this is mended.`);
  }

  step('Does it run?');
  const running = await runningOf(house, outside);
  if (!dry) await untilReady(running, outside);
  const checked = await checkSite(running);
  if (dry) {
    say('\n  Nothing was changed, and nobody was asked. npm run go-live does it.\n');
    return true;
  }
  sayFindings(checked, say);
  say();
  for (const line of addresses(house)) say(`  ${line}`);
  say();
  return !hasFaults(checked);
};

/** What the sender's domain needs, where nobody is asked whether it has it. */
const sayRecords = async (sender: string, { outside, terminal: { say } }: GoLiveOptions): Promise<void> => {
  say('\n  · The domain of your sender needs, unless it is there already:');
  const needed = (await checkSenderDomain(sender, outside.dns)).flatMap(({ how = [] }) => how);
  for (const line of new Set(needed)) say(`      ${line}`);
};

if (import.meta.main) {
  const { values } = argumentsOf(USAGE, {
    options: {
      'dry-run': { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      anyway: { type: 'boolean', default: false },
      'take-domain': { type: 'boolean', default: false },
    },
  });
  const dry = values['dry-run'];
  const terminal = openTerminal();
  const asks = !dry && !values.yes && Boolean(process.stdin.isTTY && process.stdout.isTTY); // wrangler looks at both, too
  try {
    const well = await goLive({
      outside: dry ? nothingOutside(terminal.say) : theOutside(),
      terminal,
      files: { site: inRoot('site.config.ts'), wrangler: inRoot('wrangler.toml') },
      build,
      given: process.env,
      ...{ asks, dry, anyway: values.anyway, takeDomain: values['take-domain'] },
    });
    if (!well) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
    giveUp('Stopped. What was done stays; run it again at any time.');
  } finally {
    terminal.close();
  }
}
