import { bareEmbed, bareInline, page } from './bare.ts';
import type { Looks } from './probe.ts';
import type { BareQuestion } from './questions.ts';
import type { File } from './server.ts';

/** One line of the table. */
export type Compared = {
  name: string;
  path: string;
  looks: Looks;
  /** The questions are in the document, so all of it counts as code. */
  inDocument?: true;
};

const BARE: Looks = {
  question: 'legend',
  option: 'label',
  many: 'fieldset button.on',
  goOn: 'fieldset button.on',
  end: 'input[type=email]',
};

const OURS: Looks = {
  question: 'h2.q-ask',
  option: '.q-option label',
  many: '.q-multiple',
  goOn: 'button.q-next',
  end: 'input[type=email]',
};

export const BARE_EMBED: Compared = {
  name: 'bare embed, host page + one script (the fair limit)',
  path: '/pages/embed',
  looks: BARE,
};

export const WIDGET: Compared = { name: 'our widget', path: '/pages/widget', looks: { ...OURS, host: 'engpass-quiz' } };

export const COMPARED: readonly Compared[] = [
  { name: 'bare page, all inline (the limit)', path: '/pages/inline', looks: BARE, inDocument: true },
  BARE_EMBED,
  WIDGET,
  { name: 'our hosted page', path: '/q/business-engpass', looks: OURS },
];

/** The pages that the product does not have: host pages, and the bare ones. */
export const hostPages = async (questions: readonly BareQuestion[]): Promise<Record<string, File>> => {
  const html = (body: string): File => ({ type: 'text/html; charset=utf-8', body });
  return {
    '/pages/warm': html(page('<p>warm</p>')),
    '/pages/inline': html(await bareInline(questions)),
    '/pages/embed': html(page('<script type="module" src="/pages/embed.js"></script><div id="quiz"></div>')),
    '/pages/widget': html(
      page(
        '<script type="module" src="/embed/business-engpass.js"></script><engpass-quiz start style="display:block;min-height:780px"></engpass-quiz>',
      ),
    ),
    '/pages/embed.js': { type: 'text/javascript; charset=utf-8', body: await bareEmbed(questions) },
  };
};
