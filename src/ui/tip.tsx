import type { TipText } from '../../quiz/engine/texts.ts';
import { Heading } from './result/heading.tsx';
import type { Place } from './result/place.ts';

type TipProps = { tip: TipText; number?: number; labels: { how: string; time: string; sign: string }; place: Place };

/** One tip in full: what, how, how long, how one knows that it worked. */
export const Tip = ({ tip, number, labels, place }: TipProps) => (
  <article class="tip">
    {number !== undefined && (
      <span class="tip-number" aria-hidden="true">
        {number}
      </span>
    )}
    <Heading place={place} depth={3}>
      {tip.title}
    </Heading>
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
