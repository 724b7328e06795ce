import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run } from './run.ts';

/** The first is the same browser without its window, and needs half the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const DEBIAN = ['chromium-headless-shell', 'chromium']; // older releases have only the second

/** No sandbox, because root has none; and no calls home, which a machine without a network refuses one by one. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium: the one named by CHROMIUM, the system's, else one that is installed now (Debian's package
 * as root, else Playwright's own download).
 * @throws Error that says what to do
 */
export const findChromium = async (): Promise<string> => {
  const named = process.env.CHROMIUM;
  if (named) {
    if (await isProgram(named)) return named;
    throw new Error(`CHROMIUM names "${named}", which is no program.`);
  }
  const tried: string[] = [];
  const found = (await inPath()) ?? (await downloaded()) ?? (await fromDebian(tried)) ?? (await fromPlaywright(tried));
  if (found) return found;
  throw new Error(
    `No Chromium was found and none could be installed. Install one (apt-get install chromium, or Google Chrome), or name it: CHROMIUM=/path/to/chromium npm test\n\n${tried.join('\n')}`,
  );
};

/** Starts Chromium, headless. */
export const launchChromium = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });

const inPath = async (): Promise<string | null> => {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) if (await isProgram(join(folder, name))) return join(folder, name);
  return null;
};

const downloaded = async (): Promise<string | null> => {
  const path = chromium.executablePath();
  return (await isProgram(path)) ? path : null;
};

const fromDebian = async (tried: string[]): Promise<string | null> => {
  if (process.getuid?.() !== 0) return null;
  const unattended = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'fonts-liberation'];
  for (const args of [['update'], ...DEBIAN.map((name) => [...install, name])]) {
    const step = await run('apt-get', args, unattended);
    if (!step.ok) tried.push(`apt-get ${args.join(' ')}: ${lastLine(step.output)}`);
    const found = await inPath();
    if (found) return found;
  }
  return null;
};

const fromPlaywright = async (tried: string[]): Promise<string | null> => {
  const step = await run('playwright-core', ['install', 'chromium']);
  if (!step.ok) tried.push(`playwright-core install chromium: ${lastLine(step.output)}`);
  return downloaded();
};

const lastLine = (output: string): string => output.trim().split('\n').at(-1) ?? '';

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
