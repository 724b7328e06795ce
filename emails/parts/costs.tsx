import type { CostRow, Costs as CostsData } from '../costs.ts';
import * as plain from '../text.ts';
import { TextLink } from './action.tsx';
import { Gap, Heading2, Heading3, P, Rule, Soft } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

/** What the bottleneck costs, what every area would bring, and how that was worked out. */
export const Costs = ({ ui, costs }: { ui: Ui; costs: CostsData }) => {
  const t = ui.t.costs;
  return (
    <>
      <Heading2>{costs.title}</Heading2>
      {costs.bottlenecks.map((one) => (
        <div key={one.area}>
          <Soft theme={ui.theme}>{one.name}</Soft>
          {one.figure && <Figure>{one.figure}</Figure>}
          <P>{one.text}</P>
        </div>
      ))}
      {costs.churn && <P>{costs.churn}</P>}
      <Gap />
      <Heading3>{t.areas}</Heading3>
      <Soft theme={ui.theme}>{costs.caption}</Soft>
      {costs.rows.map((row) => (
        <Row key={row.id} ui={ui} row={row} role={costs.role} />
      ))}
      <Rule theme={ui.theme} />
      <Working ui={ui} costs={costs} />
    </>
  );
};

const Figure = ({ children }: { children: string }) => (
  <p style={{ fontSize: '26px', lineHeight: '32px', fontWeight: 700, margin: '0 0 8px' }}>{children}</p>
);

const Row = ({ ui, row, role }: { ui: Ui; row: CostRow; role: string }) => (
  <>
    <p style={{ fontSize: '16px', lineHeight: '24px', margin: '0 0 4px' }}>
      <b>{row.name}</b>
      {row.bottleneck && ` (${role})`}: <b>{row.figure}</b>, {row.what}
      {row.note && `. ${row.note}`}
    </p>
    {row.span && <Bar ui={ui} span={row.span} strong={row.bottleneck} />}
    <Gap />
  </>
);

/** From low to high on a line that ends at the highest figure of all. */
const Bar = ({ ui: { theme }, span, strong }: { ui: Ui; span: NonNullable<CostRow['span']>; strong: boolean }) => {
  const from = Math.min(Math.round(span.from * 100), 99);
  const width = Math.max(Math.round(span.to * 100) - from, 1);
  const colour = strong ? theme.light.strong : theme.light.bar;
  return (
    <table width="100%" role="presentation" cellPadding="0" cellSpacing="0" style={BAR}>
      <tbody>
        <tr>
          {from > 0 && <Empty ui={{ theme }} width={from} />}
          <td className={strong ? 'range strong' : 'range bar'} width={`${width}%`} style={thick(colour)} />
          {from + width < 100 && <Empty ui={{ theme }} width={100 - from - width} />}
        </tr>
      </tbody>
    </table>
  );
};

/** Two borders, because Outlook draws none above 8px. */
const thick = (colour: string) => ({ borderTop: `5px solid ${colour}`, borderBottom: `5px solid ${colour}` });

const BAR = { tableLayout: 'fixed', borderCollapse: 'separate', fontSize: 0, lineHeight: 0 } as const;

const Empty = ({ ui, width }: { ui: Pick<Ui, 'theme'>; width: number }) => (
  <td className="line" width={`${width}%`} style={thick(ui.theme.light.line)} />
);

const Working = ({ ui, costs }: { ui: Ui; costs: CostsData }) => {
  const t = ui.t.costs;
  return (
    <>
      <Heading3>{t.how}</Heading3>
      {costs.working.map((paragraph) => (
        <Soft key={paragraph} theme={ui.theme}>
          {paragraph}
        </Soft>
      ))}
      <Soft theme={ui.theme}>
        <b>{t.figures}</b>
        {costs.figures.map(({ name, answer, note }) => (
          <>
            <br />
            {name}: <b>{answer}</b>
            {note && `. ${note}`}
          </>
        ))}
      </Soft>
      <Soft theme={ui.theme}>
        <b>{t.assumptions}</b>
        {costs.assumptions.map(({ text, source }) => (
          <>
            <br />
            {'– '}
            {text} ({source ? <TextLink theme={ui.theme} href={source} label={t.source} /> : t.assumption})
          </>
        ))}
      </Soft>
    </>
  );
};

export const costsText = ({ t: { costs: t } }: Wording, costs: CostsData): string =>
  plain.text(
    plain.heading(costs.title),
    costs.bottlenecks.flatMap((one) => [
      plain.wrap(one.figure ? `${one.name}: ${one.figure}` : one.name),
      plain.wrap(one.text),
    ]),
    costs.churn && plain.wrap(costs.churn),
    plain.wrap(`${t.areas}:`),
    plain.wrap(t.caption(null)), // there are no bars
    plain.list(
      costs.rows.map(
        (row) =>
          `${row.name}${row.bottleneck ? ` (${costs.role})` : ''}: ${row.figure}, ${row.what}${row.note ? `. ${row.note}` : ''}`,
      ),
    ),
    plain.heading(t.how),
    costs.working.map((paragraph) => plain.wrap(paragraph)),
    plain.wrap(`${t.figures}:`),
    plain.list(costs.figures.map(({ name, answer, note }) => `${name}: ${answer}${note ? `. ${note}` : ''}`)),
    plain.wrap(`${t.assumptions}:`),
    plain.list(
      costs.assumptions.map(({ text, source }) => `${text} (${source ? `${t.source}: ${source}` : t.assumption})`),
    ),
  );
