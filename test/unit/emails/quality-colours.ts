/** Which text stands on which colour in a mail, in light and in dark surroundings. */

export type Pair = { text: string; surface: string; words: string };

type Look = { color: string; 'background-color': string; hidden: boolean };

/**
 * Every text of a mail with its colour and the surface it stands on, as a client would work it out: from the style
 * attributes, and with `dark` from the classes' rules for dark surroundings too, which win.
 */
export const textPairs = (html: string, scheme: 'light' | 'dark'): Pair[] => {
  const rules = scheme === 'dark' ? darkRules(html) : new Map<string, Look>();
  const stack: Look[] = [{ color: 'none', 'background-color': 'none', hidden: false }];
  const pairs = new Map<string, Pair>();
  for (const [, comment, close, tag, attributes = '', words = ''] of body(html).matchAll(PIECES)) {
    const around = stack.at(-1);
    if (comment || !around) continue;
    if (close) stack.pop();
    else if (tag && !attributes.endsWith('/')) stack.push(lookOf(attributes, around, rules));
    else if (words.trim() && !around.hidden) {
      const { color: text, 'background-color': surface } = around;
      pairs.set(`${text} ${surface}`, { text, surface, words: words.trim().slice(0, 40) });
    }
  }
  return [...pairs.values()];
};

const PIECES = /(<!--.*?-->)|<(\/)?([a-z]\w*)([^>]*)>|([^<]+)/gs;

const body = (html: string): string => html.slice(html.indexOf('<body'), html.indexOf('</body>') + '</body>'.length);

const lookOf = (attributes: string, around: Look, rules: Map<string, Partial<Look>>): Look => {
  const style = /style="([^"]*)"/.exec(attributes)?.[1] ?? '';
  const names = /class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
  return {
    ...around,
    ...coloursIn(style),
    ...Object.assign({}, ...names.map((name) => rules.get(name))),
    hidden: around.hidden || style.includes('display:none'),
  };
};

const coloursIn = (declarations: string): Partial<Look> =>
  Object.fromEntries(
    [...declarations.matchAll(/(?:^|;)\s*(color|background-color):\s*([^;!]+)/g)].map(([, name, value]) => [
      name,
      value?.trim(),
    ]),
  );

const darkRules = (html: string): Map<string, Partial<Look>> => {
  const block = /@media \(prefers-color-scheme:dark\)\{((?:[^{}]*\{[^{}]*\})*)\}/.exec(html)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/\.([\w-]+)\{([^}]*)\}/g)].map(([, name = '', rule = '']) => [name, coloursIn(rule)]),
  );
};
