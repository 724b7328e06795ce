/**
 * Keeps the page behind a dialog from scrolling; the place of its scroll bar stays, so that nothing moves.
 * @returns undoes it
 */
export const lockScroll = (): (() => void) => {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  return () => {
    style.overflow = overflow;
    style.scrollbarGutter = scrollbarGutter;
  };
};
