import { LOCALES } from '../../../quiz/engine/quiz.ts';
import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskTodayTexts } from '../../ui/texts/desk-today.ts';
import { WEEK_STEPS, type Weeks } from '../week.ts';
import type { DeskView } from './shell.tsx';

export type WeekProps = {
  shell: DeskView['shell'];
  weeks: Weeks;
  /** How many people came to the list. */
  leads: { thisWeek: number; lastWeek: number };
};

/** This week against the last, in one glance. */
export const Week = ({ shell, weeks, leads }: WeekProps) => {
  const { week: texts } = deskTodayTexts[shell.lang];
  const say = new Intl.NumberFormat(LOCALES[shell.lang]);
  return (
    <section aria-labelledby="week">
      <h2 id="week">{texts.title}</h2>
      <dl class="desk-week">
        {WEEK_STEPS.map((step) => (
          <div key={step}>
            <dt>{texts.names[step]}</dt>
            <dd>
              {say.format(weeks[step].now)} <small>{texts.before(say.format(weeks[step].before))}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="small">{texts.note}</p>
      <p class="desk-pages">
        <a href={linkIn(shell, routes.deskFunnel)}>{texts.funnel}</a>
        <a href={linkIn(shell, routes.deskLeads)}>{texts.leads(leads.thisWeek, leads.lastWeek)}</a>
      </p>
    </section>
  );
};
