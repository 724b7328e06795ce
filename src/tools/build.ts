import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Edition } from '../lib/quizzes.ts';
import { BUILD, PUBLIC } from './paths.ts';
import { editionsOf, readQuizzes } from './quizzes.ts';
import { type BuiltFile, bundleQuizScript, scriptName } from './scripts.ts';
import { type Fault, messageOf, readSite } from './site.ts';
import { minifyStyles } from './styles.ts';

/** Names carry a hash of the contents, so a file never changes under its address. */
const HEADERS = `/assets/*
  Cache-Control: public, max-age=31536000, immutable
  X-Content-Type-Options: nosniff
`;

/**
 * Makes `.build/`: the browser scripts, the wording of the quizzes, and `assets.json`, from which the Worker takes
 * styles, models and addresses.
 * What the person at the keyboard can mend comes back as a message.
 */
export const build = async (): Promise<{ ok: true } | Fault> => {
  const read = await readQuizzes();
  if (!read.ok) return read;
  const site = await readSite(read.quizzes);
  if (!site.ok) return site;
  try {
    const styles = minifyStyles();
    const made = await Promise.all((await editionsOf(read.quizzes, site.house.assumptions)).map(makeEdition));
    const files = made.flatMap(({ script, wording }) => [script, wording]);
    await Promise.all(files.map((file) => writeChanged(file.path, file.contents)));
    await writeChanged(join(PUBLIC, '_headers'), HEADERS);
    await writeChanged(join(BUILD, 'assets.json'), JSON.stringify({ styles: await styles, ...contentsOf(made) }));
    await removeOthers(join(PUBLIC, 'assets'), new Set(files.map((file) => basename(file.path))));
    return { ok: true };
  } catch (error) {
    return { ok: false, message: `The build stopped:\n\n${messageOf(error).replace(/^/gm, '  ')}` };
  }
};

type Made = { edition: Edition; script: BuiltFile; wording: BuiltFile };

const makeEdition = async (edition: Edition): Promise<Made> => ({
  edition,
  script: await bundleQuizScript(edition.form),
  wording: wordingOf(edition),
});

/** What an edition says, as the Worker reads it when it is first asked for. */
const wordingOf = ({ form, texts }: Edition): BuiltFile => {
  const contents = Buffer.from(JSON.stringify(texts));
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8).toUpperCase();
  return { path: join(PUBLIC, 'assets', `texts.${scriptName(form)}.${hash}.json`), contents };
};

/** The quizzes as `src/lib/assets.ts` hands them to the Worker. */
const contentsOf = (made: readonly Made[]) => ({
  scripts: Object.fromEntries(made.map(({ edition, script }) => [scriptName(edition.form), addressOf(script)])),
  quizzes: Object.fromEntries(
    [...Map.groupBy(made, ({ edition }) => edition.model.id)].map(([id, [first, ...others]]) => [
      id,
      {
        model: first?.edition.model,
        version: first?.edition.version,
        texts: Object.fromEntries(
          [first, ...others].flatMap((one) => (one ? [[one.edition.lang, addressOf(one.wording)]] : [])),
        ),
      },
    ]),
  ),
});

const addressOf = ({ path }: BuiltFile): string => `/assets/${basename(path)}`;

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
