/** What `<engpass-quiz>` tells the page it stands in. All bubble, and none says who answered or what. */
export type EngpassEvents = {
  /** The visitor has begun. */
  'engpass:start': { quiz: string };
  /** A question has got its answer: the `number`-th of so many, as far as can be told by then. */
  'engpass:answer': { quiz: string; question: string; number: number; of: number };
  /** Nothing is left to ask. */
  'engpass:complete': { quiz: string };
  /** The full analysis was asked for. */
  'engpass:lead': { quiz: string };
};

export interface EngpassQuizElement extends HTMLElement {
  /** Opens the dialog; does nothing where the quiz stands in the page. */
  open(): void;
  close(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'engpass-quiz': EngpassQuizElement;
  }
  interface HTMLElementEventMap extends EngpassEventMap {}
  interface DocumentEventMap extends EngpassEventMap {}
}

type EngpassEventMap = { [Name in keyof EngpassEvents]: CustomEvent<EngpassEvents[Name]> };
