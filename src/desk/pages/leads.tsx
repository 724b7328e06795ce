import { Time } from '../../mail/pages/time.tsx';
import { routes, to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { type Option, Select } from '../../ui/select.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import type { Names } from '../names.ts';
import { CHOSEN_BY, type ChosenBy, LEAD_STATES, type Selection, withSelection } from '../selection.ts';
import type { Listed, Place } from '../store/leads.ts';
import { Field } from './field.tsx';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type LeadsPageProps = {
  view: DeskView;
  selection: Selection;
  leads: readonly (Listed & { tags: readonly string[] })[];
  /** There are older ones, and these are the newest. */
  more: boolean;
  newest: boolean;
  /** As far as was looked for so few; null where there are no others. */
  lookedTo: Place | null;
  names: Names;
  choices: { sources: readonly string[]; tags: readonly string[] };
};

/** Everybody who asked for their result. */
export const LeadsPage = ({ view, selection, leads, more, newest, lookedTo, names, choices }: LeadsPageProps) => {
  const { shell } = view;
  const texts = deskLeadsTexts[shell.lang];
  const nobodyYet = newest && leads.length === 0 && CHOSEN_BY.every((by) => selection[by] === null);
  const last = leads.at(-1);
  const next = lookedTo ?? (more && last ? { at: last.created_at, id: last.id } : null);
  const { who, result, state, source, tags, at } = texts.columns;
  return (
    <DeskPage view={view} at="leads" title={texts.title} intro={texts.intro}>
      {!nobodyYet && <Choose {...{ view, selection, names, choices }} />}
      {leads.length === 0 ? (
        <p>{nobodyYet ? texts.nobodyYet : lookedTo ? texts.noneSoFar : texts.none}</p>
      ) : (
        <DeskTable
          caption={texts.title}
          columns={[who, result, state, source, tags, at]}
          rows={leads.map((lead) => ({
            key: lead.id,
            cells: [
              <a href={linkIn(shell, to.deskLead(lead.id))}>
                {lead.email}
                {lead.first_name && <span class="desk-beside">{lead.first_name}</span>}
              </a>,
              <span>
                {names.area(lead.quiz, lead.bottleneck)}
                <span class="desk-beside">{names.tier(lead.quiz, lead.tier)}</span>
              </span>,
              texts.states[lead.state],
              lead.source && <span class="desk-breaks">{lead.source}</span>,
              lead.tags.length > 0 && <span class="desk-breaks">{lead.tags.join(', ')}</span>,
              <Time at={lead.created_at} lang={shell.lang} />,
            ],
          }))}
        />
      )}
      <p class="desk-pages">
        {!newest && <a href={linkIn(shell, withSelection(routes.deskLeads, selection))}>{texts.newest}</a>}
        {next && (
          <a href={linkIn(shell, withSelection(routes.deskLeads, selection, { before: `${next.at}.${next.id}` }))}>
            {lookedTo ? texts.lookFurther : texts.older}
          </a>
        )}
        {lookedTo && (
          <span>
            {texts.lookedTo} <Time at={lookedTo.at} lang={shell.lang} />
          </span>
        )}
      </p>
      {view.who.role === 'owner' && leads.length > 0 && <Export view={view} selection={selection} />}
    </DeskPage>
  );
};

const Choose = ({
  view,
  selection,
  names,
  choices,
}: Pick<LeadsPageProps, 'view' | 'selection' | 'names' | 'choices'>) => {
  const { shell } = view;
  const texts = deskLeadsTexts[shell.lang];
  const plain = (all: readonly string[]) => all.map((one) => [one, one] as const);
  const options: Readonly<Record<Exclude<ChosenBy, 'search'>, readonly (readonly [string, string])[]>> = {
    quiz: names.quizzes.map(({ id, title }) => [id, title]),
    bottleneck: [...names.areas],
    tier: [...names.tiers],
    state: LEAD_STATES.map((state) => [state, texts.states[state]]),
    source: plain(choices.sources),
    tag: plain(choices.tags),
  };
  const chosen = CHOSEN_BY.some((by) => selection[by] !== null);
  return (
    <form class="desk-choose" method="get" action={routes.deskLeads}>
      {shell.named && <input type="hidden" name="lang" value={shell.lang} />}
      <Field name="search" label={texts.by.search}>
        <input type="search" id="search" name="search" value={selection.search ?? ''} maxLength={100} />
      </Field>
      {CHOSEN_BY.map(
        (by) =>
          by !== 'search' &&
          (options[by].length > 0 || selection[by] !== null) && (
            <Field name={by} label={texts.by[by]}>
              <Select
                name={by}
                chosen={selection[by]}
                options={[['', texts.any], ...withChosen(options[by], selection[by])]}
              />
            </Field>
          ),
      )}
      <p class="desk-choose-act">
        <button class="button" type="submit">
          {texts.apply}
        </button>
        {chosen && <a href={linkIn(shell, routes.deskLeads)}>{texts.clear}</a>}
      </p>
    </form>
  );
};

const withChosen = (options: readonly Option[], chosen: string | null): readonly Option[] =>
  chosen === null || options.some(([id]) => id === chosen) ? options : [...options, [chosen, chosen] as const];

const Export = ({ view: { shell }, selection }: Pick<LeadsPageProps, 'view' | 'selection'>) => {
  const texts = deskLeadsTexts[shell.lang].export;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{texts.title}</h2>
      <p>{texts.text}</p>
      <form class="desk-row" method="post" action={linkIn(shell, withSelection(routes.deskLeadsExport, selection))}>
        {(['csv', 'comma', 'json'] as const).map((format) => (
          <button key={format} class="button quiet" type="submit" name="format" value={format}>
            {texts[format]}
          </button>
        ))}
      </form>
    </section>
  );
};
