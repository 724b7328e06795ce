/** How a quiz looks from outside: CSS selectors, matched against what a visitor can see. */
export type Looks = {
  /** The element in whose open shadow root all of it is; without one it is in the document. */
  host?: string;
  question: string;
  /** What one taps to choose. */
  option: string;
  /** Is there while a question takes more than one answer: then `goOn` has to be tapped as well. */
  many: string;
  goOn: string;
  /** Is there after the last question. */
  end: string;
};

type Point = { x: number; y: number };

/** Something new on screen. Times are milliseconds of the clock, so that they can be compared across documents. */
export type Shown = Point & {
  /** The question's own words, or null after the last. */
  ask: string | null;
  many: boolean;
  /** When the finger left the screen that brought it up. */
  tapped: number;
  painted: number;
  /** From then on a tap on the first option hits it. */
  clickable: number;
};

declare global {
  interface Window {
    probe: {
      /** Waits for the question that this document shows first, second, … */
      shown: (index: number) => Promise<Shown>;
      /** Waits until the button that leads on can be tapped. */
      goOn: () => Promise<Point>;
    };
  }
}

/**
 * Runs in the page before its own scripts. Everything is told from what is on screen, whoever made it: a question is
 * painted once the frame with its first option is through, and clickable once that option is what a finger would hit
 * and has not moved for a frame.
 */
export const probe = (looks: Looks): void => {
  if (window !== window.top) return;
  const PATIENCE_MS = 30_000;
  let tapped = Number.NaN;
  const onTap = ({ timeStamp }: Event) => {
    tapped = performance.timeOrigin + timeStamp;
  };
  addEventListener('pointerup', onTap, { capture: true, passive: true });

  const now = () => performance.timeOrigin + performance.now();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const painted = async () => {
    const { port1, port2 } = new MessageChannel();
    const through = new Promise((resolve) => {
      port1.onmessage = resolve;
    });
    port2.postMessage(null);
    await through;
    return now();
  };

  const root = () => (looks.host ? (document.querySelector(looks.host)?.shadowRoot ?? null) : document);
  const seen = (selector: string) =>
    [...(root()?.querySelectorAll(selector) ?? [])].filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
  const inView = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top + bottom > 0 && (top + bottom) / 2 < innerHeight;
  };
  /** Left and right by turns: two quick taps on one place would pass for a double tap. */
  const point = (element: Element, index: number): Point => {
    const { left, width, top, height } = element.getBoundingClientRect();
    return { x: left + width * (index % 2 ? 0.7 : 0.3), y: top + height / 2 };
  };
  const hits = (element: Element, { x, y }: Point) => {
    const hit = root()?.elementFromPoint(x, y) ?? null;
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  const words = (element: Element) => element.textContent.trim().replace(/\s+/g, ' ');

  /** What is on screen and was not before. An option belongs to the question before it, so that one that fades out does not count. */
  const look = (before: string | null) => {
    if (seen(looks.end).length > 0) return { ask: null, option: null };
    const options = seen(looks.option).filter(inView);
    for (const question of seen(looks.question)) {
      const ask = words(question);
      const after = options.filter(
        (option) => question.compareDocumentPosition(option) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const [option] = after;
      if (option && ask !== before) return { ask, option };
    }
    return null;
  };

  const waitFor = async (before: string | null, index: number): Promise<Shown> => {
    const deadline = now() + PATIENCE_MS;
    let paint: { ask: string | null; time: Promise<number> } | undefined;
    let last: Point | null = null;
    for (;;) {
      await frame();
      if (now() > deadline) throw new Error(`nothing came after "${before}"`);
      const there = look(before);
      if (!there) {
        last = null;
        if (index === 0) seen(looks.question)[0]?.scrollIntoView({ behavior: 'instant' }); // it may be further down
        continue;
      }
      const { ask, option } = there;
      if (!paint || paint.ask !== ask) paint = { ask, time: painted() };
      if (!option) {
        const time = await paint.time;
        return { ask, many: false, tapped, painted: time, clickable: time, x: 0, y: 0 };
      }
      const place = point(option, index);
      const still = last !== null && Math.hypot(place.x - last.x, place.y - last.y) < 0.5;
      last = place;
      if (!still || !hits(option, place)) continue;
      const clickable = now();
      return { ask, many: seen(looks.many).length > 0, tapped, painted: await paint.time, clickable, ...place };
    }
  };

  const coming: Promise<Shown>[] = [];
  const watch = (before: string | null) => {
    const next = waitFor(before, coming.length);
    coming.push(next);
    next.then(
      ({ ask }) => ask !== null && watch(ask),
      () => {},
    );
  };
  watch(null);

  window.probe = {
    shown: async (index) => {
      await coming[index - 1];
      return coming[index] ?? Promise.reject(new Error('the quiz is over'));
    },
    goOn: async () => {
      const deadline = now() + PATIENCE_MS;
      let last: Point | null = null;
      for (;;) {
        await frame();
        if (now() > deadline) throw new Error('nothing leads on');
        const [button] = seen(looks.goOn);
        if (!button) continue;
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const place = point(button, 0);
        if (last?.x === place.x && last.y === place.y && hits(button, place)) return place;
        last = place;
      }
    },
  };
};
