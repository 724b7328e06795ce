import type { ComponentChildren } from 'preact';

/**
 * What JSX becomes in the browser's scripts, in place of `preact/jsx-runtime` (see src/tools/scripts.ts): plain
 * objects that `patch` draws.
 */
export const jsx = (type: unknown, props: object, key?: unknown) => ({ type, props, key });
export { jsx as jsxs };

export const Fragment = ({ children }: { children?: ComponentChildren }): ComponentChildren => children;
