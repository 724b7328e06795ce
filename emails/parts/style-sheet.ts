import type { Theme } from './theme.ts';

/**
 * The head's style block. Everything a mail needs stands in its style attributes; this adds dark colours and
 * narrow screens where a client reads it. No quotes, `<` or `&` in it, so it needs no raw HTML.
 */
export const styleSheet = ({ dark }: Theme): string =>
  [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'a{text-underline-offset:2px}',
    `@media (max-width:480px){${rules({
      '.pad': 'padding:24px 18px 10px',
      '.edge': 'padding:12px 6px',
    })}}`,
    `@media (prefers-color-scheme:dark){${rules({
      '.page': `background-color:${dark.page};color:${dark.ink}`,
      '.card': `background-color:${dark.card};color:${dark.ink};border-color:${dark.line}`,
      '.tint': `background-color:${dark.tint}`,
      '.mark': `border-color:${dark.button}`,
      '.soft': `color:${dark.soft}`,
      '.line': `border-color:${dark.line}`,
      '.link': `color:${dark.link}`,
      '.button': `background-color:${dark.button};color:${dark.onButton};border-color:${dark.buttonEdge}`,
      '.ink-button': `background-color:${dark.ink};color:${dark.card};border-color:${dark.ink}`,
      '.pill': `background-color:${dark.strong};color:${dark.onStrong}`,
      '.strong': `border-color:${dark.strong};background-color:${dark.strong}`,
      '.bar': `border-color:${dark.bar};background-color:${dark.bar}`,
      '.empty': `border-color:${dark.empty}`,
      '.sliver-strong': `border-left-color:${dark.strong}`,
      '.sliver-bar': `border-left-color:${dark.bar}`,
    })}}`,
  ].join('\n');

const rules = (all: Record<string, string>): string =>
  Object.entries(all)
    .map(([selector, declarations]) => `${selector}{${declarations.replaceAll(';', '!important;')}!important}`)
    .join('');
