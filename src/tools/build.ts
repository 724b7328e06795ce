import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BUILD, PUBLIC } from './paths.ts';
import { readQuizzes } from './quizzes.ts';
import { bundleQuizScript, scriptName } from './scripts.ts';
import { checkSite, messageOf, type Told } from './site.ts';
import { minifyStyles } from './styles.ts';

/** Names carry a hash of the contents, so a file never changes under its address. */
const HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  X-Content-Type-Options: nosniff
`;

/**
 * Makes `.build/`: the browser scripts and `assets.json`, from which the Worker takes styles and script addresses.
 * What the person at the keyboard can mend comes back as a message.
 */
export const build = async (): Promise<Told> => {
  const quizzes = await readQuizzes();
  if (!quizzes.ok) return quizzes;
  const site = await checkSite(quizzes.areas);
  if (!site.ok) return site;
  try {
    const [styles, files] = await Promise.all([minifyStyles(), Promise.all(quizzes.forms.map(bundleQuizScript))]);
    const scripts = quizzes.forms.map((form, i) => [scriptName(form), `/assets/${basename(files[i]?.path ?? '')}`]);
    await Promise.all(files.map((file) => writeChanged(file.path, file.contents)));
    await writeChanged(join(PUBLIC, '_headers'), HEADERS);
    await writeChanged(join(BUILD, 'assets.json'), JSON.stringify({ styles, scripts: Object.fromEntries(scripts) }));
    await removeOthers(join(PUBLIC, 'assets'), new Set(files.map((file) => basename(file.path))));
    return { ok: true };
  } catch (error) {
    return { ok: false, message: `The build stopped:\n\n${messageOf(error).replace(/^/gm, '  ')}` };
  }
};

/** Leaves a file alone that is already as it should be: wrangler reloads on every write. */
const writeChanged = async (path: string, contents: string | Uint8Array): Promise<void> => {
  const before = await readFile(path).catch(() => null);
  if (before && Buffer.from(contents).equals(before)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
};

const removeOthers = async (folder: string, keep: ReadonlySet<string>): Promise<void> => {
  for (const name of await readdir(folder)) if (!keep.has(name)) await rm(join(folder, name), { force: true });
};

if (import.meta.main) {
  const started = performance.now();
  const built = await build();
  if (built.ok) console.log(`Built in ${Math.round(performance.now() - started)} ms.`);
  else {
    console.error(`\n${built.message}\n`);
    process.exitCode = 1;
  }
}
