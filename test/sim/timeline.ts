type Work = () => void | Promise<void>;
type Entry = { at: number; order: number; work: Work };

/** What is still to come, the earliest first; of two at one moment, the one that was entered first. */
export const createTimeline = () => {
  const heap: Entry[] = [];
  let entered = 0;

  const earlier = (a: Entry | undefined, b: Entry | undefined): boolean =>
    a !== undefined && b !== undefined && (a.at < b.at || (a.at === b.at && a.order < b.order));

  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };

  return {
    enter(at: number, work: Work): void {
      heap.push({ at, order: entered++, work });
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!earlier(heap[child], heap[parent])) return;
        swap(child, parent);
        child = parent;
      }
    },

    next(): Entry | null {
      const [first] = heap;
      const last = heap.pop();
      if (!first || !last) return null;
      if (heap.length === 0) return first;
      heap[0] = last;
      for (let parent = 0; ; ) {
        const [left, right] = [parent * 2 + 1, parent * 2 + 2];
        const child = earlier(heap[right], heap[left]) ? right : left;
        if (!earlier(heap[child], heap[parent])) return first;
        swap(child, parent);
        parent = child;
      }
    },
  };
};
