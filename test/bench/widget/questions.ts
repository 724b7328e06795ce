import type { QuizForm } from '../../../quiz/engine/form.ts';
import { next } from '../../../quiz/engine/path.ts';

/** A question as the bare pages ask it. */
export type BareQuestion = { id: string; ask: string; help: string; many: boolean; options: readonly string[] };

/** What somebody is asked who always takes the first option: the way that every compared page goes. */
export const questionsOf = ({ questions }: QuizForm): BareQuestion[] => {
  const asked: BareQuestion[] = [];
  const given: Record<string, readonly string[]> = {};
  for (let open = next(questions, given); open; open = next(questions, given)) {
    const { id, ask, help = '', kind, options } = open;
    asked.push({ id, ask, help, many: kind === 'multiple', options: options.map(({ label }) => label) });
    given[id] = [options[0]?.id ?? ''];
  }
  return asked;
};
