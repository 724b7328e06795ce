/**
 * The place in a quiz, kept for this tab only and from the first answer on. Without storage (a private window, a
 * sandboxed frame) the quiz runs all the same.
 */
export const recall = (quiz: string): string | null => {
  try {
    return sessionStorage.getItem(keyOf(quiz));
  } catch {
    return null;
  }
};

export const remember = (quiz: string, search: string): void => {
  try {
    sessionStorage.setItem(keyOf(quiz), search);
  } catch {}
};

export const forget = (quiz: string): void => {
  try {
    sessionStorage.removeItem(keyOf(quiz));
  } catch {}
};

const keyOf = (quiz: string): string => `engpass:${quiz}`;
