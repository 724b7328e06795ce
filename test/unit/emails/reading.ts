/** What a person reads of a mail's HTML: the body's words without markup, in order. */
export const readable = (html: string): string =>
  unescaped(
    html
      .slice(html.indexOf('<body'))
      .replace(/<!--.*?-->/gs, '')
      .replace(/<br ?\/?>/g, ' ')
      .replace(/<\/(?:p|h\d|li|td|div|span|b|a)>/g, ' ')
      .replace(/<[^>]+>/g, ''),
  );

/** One line, so that wrapping does not matter when words are looked for. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Those of the phrases that do not stand in the text after the phrase before them. */
export const outOfOrder = (text: string, phrases: readonly string[]): string[] => {
  let from = 0;
  return phrases.filter((phrase) => {
    const at = flat(text).indexOf(flat(phrase), from);
    if (at >= 0) from = at + flat(phrase).length;
    return at < 0;
  });
};

/** Where a mail's links lead. */
export const links = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => unescaped(href ?? ''));

export const bytes = (text: string): number => new TextEncoder().encode(text).length;

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
