import built from '../../.build/assets.json';

/** What the build made: style sheets by name, as text, and the address of each quiz's script. */
export const styles: Readonly<Record<string, string>> = built.styles;
export const scripts: Readonly<Record<string, string>> = built.scripts;
