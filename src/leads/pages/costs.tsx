import type { Costs } from '../../../emails/costs.ts';
import { CostChart } from '../../ui/cost-chart.tsx';
import type { AnalysisTexts } from '../../ui/texts/texts.ts';
import { Part } from './part.tsx';

type CostsProps = { costs: Costs; texts: AnalysisTexts['costs'] };

/** What the bottleneck costs, what every area would bring, and how that was worked out. */
export const CostsPart = ({ costs, texts }: CostsProps) => (
  <Part id="costs" title={costs.title}>
    {costs.bottlenecks.map((one) => (
      <div key={one.area} class="cost">
        <p class="label">{one.name}</p>
        {one.figure && <p class="statement">{one.figure}</p>}
        <p>{one.text}</p>
      </div>
    ))}
    {costs.churn && <p>{costs.churn}</p>}
    <h3>{texts.areas}</h3>
    <CostChart costs={costs} texts={texts} />
    <Working {...{ costs, texts }} />
  </Part>
);

const Working = ({ costs, texts }: CostsProps) => (
  <details class="working">
    <summary>{texts.how}</summary>
    {costs.working.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
    <h3>{texts.figures}</h3>
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
    <h3>{texts.assumptions}</h3>
    <ul class="assumptions">
      {costs.assumptions.map(({ text, source }) => (
        <li>
          {text}{' '}
          {source ? (
            <a href={source} rel="noreferrer">
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
