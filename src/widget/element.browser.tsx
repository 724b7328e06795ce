import type { furnish, Room } from './furnish.browser.tsx';

/** One quiz in one language, as the file that carries it hands it to the element. */
export type Offer = {
  quiz: string;
  lang: string;
  /** The languages of the site; the element speaks the page's where it is among them. */
  languages: readonly string[];
  /** The address of the file names no language, so the page may. */
  follows: boolean;
  /** Fetches the same quiz in another language, which then offers itself. */
  fetch: (lang: string) => Promise<unknown>;
  /** Draws the quiz into an element. */
  furnish: typeof furnish;
};

/**
 * `<engpass-quiz>`. The class belongs to whichever file came first; every further file offers its quiz to it, so
 * two quizzes, two languages or the same file twice can stand in one page.
 */
export class EngpassQuiz extends HTMLElement {
  static readonly offers: Offer[] = [];
  static readonly waiting = new Set<EngpassQuiz>();

  static offer(offer: Offer): void {
    if (EngpassQuiz.offers.some(({ quiz, lang }) => quiz === offer.quiz && lang === offer.lang)) return;
    EngpassQuiz.offers.push(offer);
    for (const element of EngpassQuiz.waiting) element.connectedCallback();
  }

  #room: Room | null = null;
  /** It was asked to open while its file was still on its way. */
  #wanted = false;

  connectedCallback(): void {
    if (!this.#room) {
      const offer = chosen(this);
      if (!offer) {
        EngpassQuiz.waiting.add(this);
        return;
      }
      EngpassQuiz.waiting.delete(this);
      this.#room = offer.furnish(this);
    }
    this.#room.entered();
    if (this.#wanted) this.open();
  }

  disconnectedCallback(): void {
    EngpassQuiz.waiting.delete(this);
    this.#room?.left();
  }

  open(): void {
    this.#wanted = !this.#room;
    this.#room?.open();
  }

  close(): void {
    this.#wanted = false;
    this.#room?.close();
  }
}

/** The quiz for an element, or null while its file is on its way. */
const chosen = (element: HTMLElement): Offer | null => {
  const { offers } = EngpassQuiz;
  const quiz = element.getAttribute('quiz') ?? offers[0]?.quiz;
  const known = offers.filter((offer) => offer.quiz === quiz);
  const [first] = known;
  if (!first) return null;
  const lang = (first.follows || element.lang) && first.languages.find((one) => element.matches(`:lang(${one})`));
  const fitting = known.find((offer) => offer.lang === (lang || first.lang));
  if (!fitting && lang) first.fetch(lang).catch(() => EngpassQuiz.offer({ ...first, lang })); // rather another language than none
  return fitting ?? null;
};
