import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** From `npm run fuzz`: how much is asked. */
    fuzz?: { seed: number; requests: number };
  }
}
