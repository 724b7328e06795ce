/**
 * Makes a page's style sheet fit for an element in somebody else's page: sizes follow the visitor's text size
 * (`--u`, set by the element) and not the page's root, widths follow the element and not the window.
 */
export const fitForShadow = (css: string): string =>
  css
    .replaceAll(/@media ?\((min|max)-width: ?([\d.]+)rem\)/g, '@container ($1-width:$2em)')
    .replaceAll(/(?<![\w#-])(-?[\d.]+)rem\b/g, 'calc($1*var(--u))')
    .replaceAll(/(?<![\w#-])(-?[\d.]+)vw\b/g, '$1cqi');
