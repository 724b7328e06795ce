import { build, type Plugin } from 'esbuild';
import type { QuizForm } from '../../quiz/engine/form.ts';
import { inRoot, PUBLIC } from './paths.ts';

export type BuiltFile = { path: string; contents: Uint8Array };

/** The browser script of one quiz in one language, its questions inside, named by a hash of its contents. */
export const bundleQuizScript = async (form: QuizForm): Promise<BuiltFile> => {
  const { outputFiles } = await build({
    entryPoints: { [`quiz.${scriptName(form)}`]: inRoot('src/widget/quiz.browser.tsx') },
    entryNames: '[name].[hash]',
    outdir: `${PUBLIC}/assets`,
    plugins: [quizForm(form), quizTexts(form)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild gave no script for ${scriptName(form)}`);
  return { path: script.path, contents: script.contents };
};

/** How a quiz's script is called in `.build/assets.json`, e.g. `business-engpass.de`. */
export const scriptName = (form: Pick<QuizForm, 'id' | 'lang'>): string => `${form.id}.${form.lang}`;

/** Answers `import { quiz } from 'virtual:quiz-texts'`: the texts around a question, in the form's language only. */
const quizTexts = ({ lang }: QuizForm): Plugin => ({
  name: 'quiz-texts',
  setup({ onResolve }) {
    onResolve({ filter: /^virtual:quiz-texts$/ }, () => ({ path: inRoot('src/ui/texts', lang, 'quiz.ts') }));
  },
});

/** Answers `import form from 'virtual:quiz-form'`. */
const quizForm = (form: QuizForm): Plugin => ({
  name: 'quiz-form',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:quiz-form$/ }, ({ path }) => ({ path, namespace: 'quiz-form' }));
    onLoad({ filter: /.*/, namespace: 'quiz-form' }, () => ({ contents: JSON.stringify(form), loader: 'json' }));
  },
});
