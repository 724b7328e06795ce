import type { Costs } from '../../../emails/costs.ts';
import { CostChart } from '../cost-chart.tsx';
import type { AnalysisTexts } from '../texts/texts.ts';
import { Heading } from './heading.tsx';
import { Part } from './part.tsx';
import type { Place } from './place.ts';

type CostsProps = { costs: Costs; texts: AnalysisTexts['costs']; place: Place };

/** What the bottleneck costs, what every area would bring, and how that was worked out. */
export const CostsPart = ({ costs, texts, place }: CostsProps) => (
  <Part id="costs" title={costs.title} place={place}>
    {costs.bottlenecks.map((one) => (
      <div key={one.area} class="cost">
        <p class="label">{one.name}</p>
        {one.figure && <p class="statement">{one.figure}</p>}
        <p>{one.text}</p>
      </div>
    ))}
    {costs.churn && <p>{costs.churn}</p>}
    <Heading place={place} depth={3}>
      {texts.areas}
    </Heading>
    <CostChart costs={costs} texts={texts} />
    <Working {...{ costs, texts, place }} />
  </Part>
);

const Working = ({ costs, texts, place }: CostsProps) => (
  <details class="working">
    <summary>{texts.how}</summary>
    {costs.working.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
    <Heading place={place} depth={3}>
      {texts.figures}
    </Heading>
    <dl class="figures">
      {costs.figures.map(({ name, answer, note }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            {answer}
            {note && <span class="small">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
    <Heading place={place} depth={3}>
      {texts.assumptions}
    </Heading>
    <ul class="assumptions">
      {costs.assumptions.map(({ text, source }) => (
        <li>
          {text}{' '}
          {source ? (
            <a href={source} rel="noreferrer" {...place.out}>
              {texts.source}
            </a>
          ) : (
            <span class="tag">{texts.assumption}</span>
          )}
        </li>
      ))}
    </ul>
  </details>
);
