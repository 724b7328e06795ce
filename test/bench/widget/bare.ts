import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import type { BareQuestion } from './questions.ts';

const FOLDER = join(import.meta.dirname, 'bare');

/** The quiz in one document: no request but the first. */
export const bareInline = async (questions: readonly BareQuestion[]): Promise<string> => {
  const steps = questions.map(
    ({ id, ask, help, many, options }, i) =>
      `<fieldset${i ? ' hidden' : ''}><legend>${ask}</legend>${help && `<p>${help}</p>`}${options.map((label, o) => `<label><input type=${many ? 'checkbox' : 'radio'} name=${id} value=${o}>${label}</label>`).join('')}${many ? '<button type=button class=on>Weiter</button>' : ''}</fieldset>`,
  );
  const address =
    '<fieldset hidden><legend>Wohin dürfen wir Ihre Auswertung senden?</legend><input type=email name=email required placeholder="name@beispiel.de" aria-label="E-Mail"><button>Absenden</button></fieldset>';
  return page(
    `<style>${await styles()}</style><form id=quiz><progress max=${questions.length} value=0 aria-label="Fortschritt"></progress>${steps.join('')}${address}<button type=button class=back hidden>Zurück</button></form><script>${await script('inline', {})}</script>`,
  );
};

/** The quiz as one script for any page. */
export const bareEmbed = async (questions: readonly BareQuestion[]): Promise<string> =>
  script('embed', { QUESTIONS: JSON.stringify(questions), STYLES: JSON.stringify(await styles()) });

/** A page that holds this and nothing else, so that its first paint is that of the quiz. */
export const page = (body: string): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Quiz</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const styles = async (): Promise<string> => {
  const { code } = await transform(await readFile(join(FOLDER, 'bare.css'), 'utf8'), { loader: 'css', minify: true });
  return code.trim();
};

const script = async (name: string, define: Record<string, string>): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, `${name}.browser.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define,
  });
  return outputFiles[0]?.text.trim() ?? '';
};
