import { form } from 'virtual:quiz';
import { widget } from 'virtual:texts/widget';
import { toParams } from '../../quiz/engine/answers.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import { type Carried, quizUrl } from '../ui/quiz-url.ts';
import { patch } from './patch.browser.ts';

type LaterProps = { action: string; carried: Carried; answers: Answers; foot: HTMLElement };

/** A link to go on later, on any device. The answers stand in its fragment, which is sent to no server. */
export const Later = ({ action, carried, answers, foot }: LaterProps) => {
  const url = `${quizUrl(action, form.questions, {}, carried)}#${toParams(form.questions, answers)}`;
  const { link, copied, byHand } = widget.later;
  const say = (words: string) =>
    patch(
      foot,
      <p class="later" role="status">
        {words}
      </p>,
    );
  const pass = async (event: Event) => {
    event.preventDefault();
    try {
      if (matchMedia('(pointer:coarse)').matches && navigator.share) await navigator.share({ title: form.title, url });
      else {
        await navigator.clipboard.writeText(url);
        say(copied);
      }
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) say(`${byHand} ${url}`);
    }
  };
  return (
    <p class="later">
      <a href={url} onClick={pass}>
        {link}
      </a>
    </p>
  );
};
