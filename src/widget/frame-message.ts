/** What a page of the quiz in a frame and the page around it tell each other. Nothing in it is about the visitor. */
export type FrameMessage =
  /** From inside: how high the page is, in CSS pixels. */
  | { type: 'engpass:height'; version: 1; height: number }
  /** From inside: another step is on screen. */
  | { type: 'engpass:step'; version: 1 }
  /** From around: I am here now, tell me your height. */
  | { type: 'engpass:hello'; version: 1 };

/** A message of ours, or null for whatever else is sent from window to window. */
export const readFrameMessage = (data: unknown): FrameMessage | null => {
  const fields = typeof data === 'object' && data !== null ? new Map<string, unknown>(Object.entries(data)) : null;
  if (fields?.get('version') !== 1) return null;
  const type = fields.get('type');
  if (type === 'engpass:step' || type === 'engpass:hello') return { type, version: 1 };
  const height = fields.get('height');
  if (type !== 'engpass:height' || typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return null;
  return { type, version: 1, height };
};

const HIGHEST = 100_000; // pixels; anything above is a mistake that would ruin the page around
