import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { LANGUAGES, type Language } from '../../quiz/engine/quiz.ts';
import type { Edition } from '../lib/quizzes.ts';
import { type House, languagesOf } from '../lib/site.ts';
import { to } from '../routes.ts';
import { palettes } from '../ui/theme.ts';
import { declarations } from '../widget/declarations.ts';
import { fitForShadow } from './element-styles.ts';
import { type OnTrial, onTrial } from './experiments.ts';
import { inRoot, PUBLIC } from './paths.ts';
import { minifyStyles } from './styles.ts';

export type BuiltFile = { path: string; contents: Uint8Array };
/** A script, with what each of its sources weighs in it: bytes by path. */
export type Script = BuiltFile & { sources: ReadonlyMap<string, number> };

/** The browser scripts of one quiz in one language. */
export type QuizScripts = {
  /** For the quiz's own page. */
  hosted: Script;
  /** The element with all up to the last question. */
  element: Script;
  /** The experiment that is in them. */
  experiment: OnTrial | null;
  /** The same by its short name, where this is the owner's usual language. */
  short: readonly BuiltFile[];
};

/** What the scripts of all quizzes share: the owner's look, and what the element fetches later. */
export type SharedScripts = { house: House; styles: Readonly<Record<string, string>>; more: readonly Script[] };

/**
 * What the element fetches later has names that stay: somebody's cached first file must find its second one after
 * any number of publishes.
 */
export const sharedScripts = async (house: House): Promise<SharedScripts> => {
  const styles = await minifyStyles(inRoot('src/widget'));
  const after = LANGUAGES.map((lang) =>
    bundle('after.browser.tsx', `embed/more/${lang}`, { house: houseIn(house, lang, styles.after) }, lang),
  );
  return { house, styles, more: await Promise.all([...after, bundle('accent.browser.ts', 'embed/more/accent', {})]) };
};

/** Scripts that belong to no quiz: those of pages by name, and the one that hosts of a frame take. */
export const pageScripts = async () => ({
  pages: {
    'embed-page': await bundle('embed-page.browser.ts', 'assets/embed-page.[hash]', {}),
    booking: await bundle('booking.browser.ts', 'assets/booking.[hash]', {}),
    'frame-inside': await bundle('frame-inside.browser.ts', 'assets/frame-inside.[hash]', {}),
  },
  frame: await bundle('frame-host.browser.ts', 'embed/frame', {}),
});

/** Bundles the scripts of one quiz in one language, its questions inside. */
export const bundleQuiz = async (edition: Edition, { house, styles }: SharedScripts): Promise<QuizScripts> => {
  const { form, texts, lang } = edition;
  const name = scriptName(form);
  const quiz = { form, intro: texts.intro, page: to.quiz(form.id) };
  const experiment = onTrial(house, edition, Date.now());
  const dataFor = (place: 'element' | 'hosted'): Data =>
    experiment ? { experiment: { ...quiz, ...experiment }, place } : { quiz };
  const [hosted, element] = await Promise.all([
    bundle('quiz.browser.ts', `assets/quiz.${name}.[hash]`, dataFor('hosted'), lang),
    bundle(
      'embed.browser.ts',
      `embed/${name}`,
      { ...dataFor('element'), house: houseIn(house, lang, styles.widget) },
      lang,
    ),
  ]);
  const [usual] = languagesOf(house);
  const short = { path: join(dirname(element.path), `${form.id}.js`), contents: element.contents };
  return { hosted, element, experiment, short: lang === usual ? [short] : [] };
};

/** How a quiz's script is called in `.build/assets.json`, e.g. `business-engpass.de`. */
export const scriptName = (form: Pick<Edition['form'], 'id' | 'lang'>): string => `${form.id}.${form.lang}`;

const houseIn = (house: House, lang: Language, css = '') => {
  const { accent, radius, font } = house.look;
  const { light, dark } = palettes(accent);
  return {
    lang,
    languages: languagesOf(house),
    look: {
      light: declarations(light),
      dark: declarations(dark),
      own: `--radius:var(--engpass-radius,${radius}px);--font:var(--engpass-font,${font})`,
    },
    styles: fitForShadow(css),
  };
};

type Data = {
  quiz?: object;
  house?: object;
  /** In place of `quiz`: with an experiment, for this place. */
  experiment?: OnTrial;
  place?: 'element' | 'hosted';
};

const bundle = async (entry: string, name: string, data: Data, lang = ''): Promise<Script> => {
  const { outputFiles, metafile } = await build({
    entryPoints: { [name.replace(/\.\[hash\]$/, '')]: inRoot('src/widget', entry) },
    entryNames: name.endsWith('[hash]') ? '[dir]/[name].[hash]' : '[dir]/[name]',
    outdir: PUBLIC,
    plugins: [virtual(data), ownTexts(lang), ownJsx],
    define: { EXPERIMENT: JSON.stringify(data.experiment?.on ?? null) },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8', // a module is always read as UTF-8
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild gave no script for ${name}`);
  const weighed = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    path: script.path,
    contents: script.contents,
    sources: new Map(weighed.map(([source, { bytesInOutput }]) => [source, bytesInOutput])),
  };
};

/** Answers `import { form } from 'virtual:quiz'`. */
const virtual = ({ place, ...data }: Data): Plugin => ({
  name: 'virtual',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:(quiz|house|experiment)$/ }, ({ path }) =>
      place && path === 'virtual:quiz'
        ? { path: inRoot('src/widget', `experiment-${place}.browser.ts`) }
        : { path, namespace: 'virtual' },
    );
    onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
      contents: JSON.stringify(new Map<string, unknown>(Object.entries(data)).get(path.replace('virtual:', ''))),
      loader: 'json',
    }));
  },
});

/** Answers `import { quiz } from 'virtual:texts/quiz'`: our own texts, in the quiz's language only. */
const ownTexts = (lang: string): Plugin => ({
  name: 'own-texts',
  setup({ onResolve }) {
    onResolve({ filter: /^virtual:texts\// }, ({ path }) => ({
      path: inRoot('src/ui/texts', lang, `${path.replace('virtual:texts/', '')}.ts`),
    }));
  },
});

/** What JSX becomes is drawn by `patch` (src/widget/patch.browser.ts), not by Preact. */
const ownJsx: Plugin = {
  name: 'own-jsx',
  setup({ onResolve }) {
    onResolve({ filter: /^preact\/jsx-runtime$/ }, () => ({ path: inRoot('src/widget/jsx.browser.ts') }));
  },
};
