import type { House } from '../../lib/site.ts';
import { type RetentionTexts, retentionTexts } from '../../ui/texts/retention.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type RetentionPageProps = {
  view: DeskView;
  keep: House['keep'];
  unconfirmedDays: number;
  /** How much is due now, and how much more comes due soon. */
  due: readonly { kind: keyof RetentionTexts['kinds']; now: number; soon: number }[];
};

/** What would be deleted now and in the next 30 days. It only looks. */
export const RetentionPage = ({ view, keep, unconfirmedDays, due }: RetentionPageProps) => {
  const texts = retentionTexts[view.shell.lang];
  const { what, rule, now, soon } = texts.columns;
  const figures = {
    unconfirmed: unconfirmedDays,
    leads: keep.leadsMonths,
    calls: keep.callsMonths,
    proofs: 0,
    audit: keep.auditMonths,
  };
  return (
    <DeskPage view={view} at="audit" title={texts.title} intro={texts.intro}>
      <DeskTable
        caption={texts.title}
        columns={[what, rule, now, soon]}
        rows={due.map((one) => ({
          key: one.kind,
          cells: [texts.kinds[one.kind], texts.rules[one.kind](figures[one.kind]), one.now, one.soon],
        }))}
      />
      <section>
        <p>{texts.always}</p>
      </section>
    </DeskPage>
  );
};
