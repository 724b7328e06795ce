/** What the element says besides the quiz. Its script carries these, so they are few. */
export type WidgetTexts = {
  start: string;
  /** On the button that opens the quiz. */
  open: string;
  close: string;
  later: {
    link: string;
    copied: string;
    /** Where copying is not allowed: the link itself follows. */
    byHand: string;
  };
  /** While the result is on its way, and where it did not arrive. */
  waiting: string;
  offline: string;
  again: string;
  /** While the form cannot be sent. */
  unsent: string;
  /** While it has arrived, but not the answer. */
  taken: string;
  /** Forgets all answers and begins again. */
  restart: string;
};
