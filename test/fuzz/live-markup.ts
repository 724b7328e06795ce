import * as z from 'zod/mini';
import { MARK } from './values.ts';

/** Attributes whose address is opened or fetched. */
const OPENED = new Set(['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'poster', 'xlink:href']);

const Attributes = z.array(z.tuple([z.string(), z.string()])); // DOM's types say otherwise

const RUNS = /^\s*(javascript|vbscript|data:text)/i;

/**
 * What has come alive in a page that should have stayed text: read as a browser would, by the platform's own parser.
 * @param nonce that of the page's policy; null for a mail, where nothing may run at all
 */
export const liveMarkup = async (html: string, nonce: string | null): Promise<string[]> => {
  const found: string[] = [];
  let script: { json: boolean; text: string } | null = null;
  const closeScript = () => {
    if (script && !script.json && script.text.includes('fz(')) found.push(`a script holds ${script.text.slice(0, 80)}`);
    script = null;
  };
  const rewritten = new HTMLRewriter()
    .on('*', {
      element(element) {
        const { tagName } = element;
        if (tagName.includes(MARK)) found.push(`an element <${tagName}>`);
        if (tagName === 'base') found.push('an element <base>');
        for (const [name, value] of Attributes.parse([...element.attributes])) {
          if (name.startsWith('on') || name.includes(MARK) || name.includes('fz(')) found.push(`<${tagName} ${name}>`);
          if (OPENED.has(name) && (RUNS.test(value) || /^(https?:)?[\\/]{2,}evil\.example/.test(value)))
            found.push(`<${tagName} ${name}="${value.slice(0, 80)}">`);
          if (tagName === 'meta' && name === 'http-equiv') found.push(`<meta http-equiv="${value}">`);
          if (name === 'style' && value.includes('evil.example'))
            found.push(`<${tagName} style="${value.slice(0, 80)}">`);
        }
      },
    })
    .on('script', {
      element(element) {
        closeScript();
        const type = element.getAttribute('type') ?? '';
        if (nonce === null && !type.endsWith('json')) found.push('a script in a mail');
        else if (
          nonce !== null &&
          element.getAttribute('nonce') !== nonce &&
          !element.getAttribute('src')?.includes('/embed/')
        )
          found.push('a script without the nonce of its page');
        script = { json: type.endsWith('json'), text: '' };
      },
      text(chunk) {
        if (script) script.text += chunk.text;
      },
    })
    .transform(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  await rewritten.text();
  closeScript();
  return found.filter((one) => !OWN.has(one));
};

/** What the mails bring along themselves. */
const OWN = new Set([
  '<meta http-equiv="Content-Type">',
  '<meta http-equiv="content-type">',
  '<meta http-equiv="X-UA-Compatible">',
]);
