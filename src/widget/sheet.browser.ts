const made = new Map<string, CSSStyleSheet>();

/** A style sheet without a `<style>`, which a strict page would refuse. One serves every element in the page. */
export const sheetOf = (css: string): CSSStyleSheet => {
  const known = made.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  made.set(css, sheet);
  return sheet;
};
