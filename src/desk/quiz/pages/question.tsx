import type { Question as Asked } from '../../../../quiz/engine/model.ts';
import { DeskTable } from '../../pages/table.tsx';
import type { Reading } from './read.tsx';

/** One question with its answers; what they give behind a disclosure. */
export const Question = ({ edition, say, texts, question }: Reading & { question: Asked }) => {
  const { lang, texts: wording } = edition;
  const { id, area, kind, max, options, when } = question;
  const words = texts.read;
  const condition = say.when(when);
  const about = [area === null ? words.whole : say.area(area), words.kinds[kind], max ? words.most(max) : '']
    .filter(Boolean)
    .join(' · ');
  const help = wording.questions[id]?.help;
  return (
    <li class="quiz-question" id={`question-${id}`}>
      <h3 lang={lang}>{say.question(id)}</h3>
      {help && <p lang={lang}>{help}</p>}
      <p class="small">{about}</p>
      {condition && <p class="quiz-when">{condition}</p>}
      <ul lang={lang}>
        {options.map((option) => (
          <li key={option.id}>{say.label(id, option.id)}</li>
        ))}
      </ul>
      <Effects {...{ edition, say, texts, question }} />
    </li>
  );
};

const Effects = ({ edition: { model }, say, texts, question }: Reading & { question: Asked }) => {
  const { id, options } = question;
  const words = texts.read.effects;
  const areas = model.areas.filter((area) => options.some((option) => option.points?.[area] !== undefined));
  const brackets = options.some((option) => option.bracket);
  const votes = options.some((option) => option.votes);
  if (areas.length === 0 && !brackets && !votes) return <p class="small">{words.none}</p>;
  return (
    <details>
      <summary>
        {words.open}
        <span class="sr">: {say.question(id)}</span>
      </summary>
      <DeskTable
        caption={`${words.open}: ${say.question(id)}`}
        columns={[
          words.answer,
          ...areas.map(say.area),
          ...(brackets ? [words.bracket] : []),
          ...(votes ? [words.votes] : []),
        ]}
        rows={options.map((option) => ({
          key: option.id,
          cells: [
            say.label(id, option.id),
            ...areas.map((area) => option.points?.[area] ?? '–'),
            ...(brackets ? [say.bracket(option) || '–'] : []),
            ...(votes ? [say.votes(option) || '–'] : []),
          ],
        }))}
      />
    </details>
  );
};
