const DOUBLE_TAP_MS = 250; // Safari counts no touches in `detail`, so they are told by time and place
const DOUBLE_TAP_PX = 24;

/**
 * Tells a tap on an option from an arrow key or a screen reader's click, which also end in `click`. Only a tap may
 * lead on by itself. The second half of a double tap is no tap at all: it would answer the next question unread.
 */
export const watchTaps = (root: HTMLElement) => {
  let down: PointerEvent | null = null;
  let last: PointerEvent | null = null;
  root.addEventListener('pointerdown', (event) => {
    down = isVirtual(event) ? null : event;
  });
  root.addEventListener('keydown', () => {
    down = null;
  });
  return {
    isTap: () => down !== null,
    isEcho: (click: MouseEvent) => click.detail > 1 || (down !== null && last !== null && follows(down, last)),
    /** This tap has led on. */
    used: () => {
      last = down;
      down = null;
    },
  };
};

const follows = (down: PointerEvent, last: PointerEvent): boolean =>
  down.pointerType === 'touch' &&
  down.timeStamp - last.timeStamp < DOUBLE_TAP_MS &&
  Math.hypot(down.clientX - last.clientX, down.clientY - last.clientY) < DOUBLE_TAP_PX;

/** Clicks that TalkBack and VoiceOver make look like pointers without a size (as React Aria tells them apart). */
const isVirtual = (event: PointerEvent): boolean =>
  (event.width === 0 && event.height === 0) ||
  (event.width === 1 && event.height === 1 && event.pressure === 0 && event.pointerType === 'mouse');
