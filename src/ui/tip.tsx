import type { TipText } from '../../quiz/engine/texts.ts';

type TipProps = { tip: TipText; number?: number; labels: { how: string; time: string; sign: string }; level?: 2 | 3 };

/** One tip in full: what, how, how long, how one knows that it worked. */
export const Tip = ({ tip, number, labels, level = 3 }: TipProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="tip">
      {number !== undefined && (
        <span class="tip-number" aria-hidden="true">
          {number}
        </span>
      )}
      <Heading>{tip.title}</Heading>
      <p class="tip-what">{tip.what}</p>
      <p class="label">{labels.how}</p>
      <ol class="tip-how">
        {tip.how.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <dl class="tip-facts">
        <div>
          <dt class="label">{labels.time}</dt>
          <dd>{tip.time}</dd>
        </div>
        <div>
          <dt class="label">{labels.sign}</dt>
          <dd>{tip.sign}</dd>
        </div>
      </dl>
    </article>
  );
};
