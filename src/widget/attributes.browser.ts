export const MODES = ['inline', 'popup', 'slide-in', 'button'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** The value of an attribute; the first one where it is left out, or where nobody knows it. */
export const oneOf = <const Value extends string>(
  host: HTMLElement,
  name: string,
  allowed: readonly [Value, ...Value[]],
): Value => {
  const given = host.getAttribute(name);
  const known = allowed.find((value) => value === given);
  if (given !== null && !known) warn(name, given, allowed);
  return known ?? allowed[0];
};

/** Tells the person who builds the page. */
export const warn = (name: string, given: string, allowed: readonly string[]): void =>
  console.warn(`<engpass-quiz ${name}="${given}">: should be ${allowed.join(', ')}`);
