import type { Language } from '../../../quiz/engine/quiz.ts';
import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { Select } from '../../ui/select.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { Names } from '../names.ts';
import type { Persona } from '../personas.ts';
import { PEOPLE, PREVIEWED } from '../previews.ts';
import { Field } from './field.tsx';
import { DeskPage, type DeskView } from './shell.tsx';

type PreviewPageProps = {
  view: DeskView;
  names: Names;
  languages: readonly Language[];
  chosen: { step: string; quiz: string; as: string; in: string };
  /** Those made up for the quiz; null: it is looked at as a lead gets it. */
  personas: readonly Persona[] | null;
  /** Null where the quiz has no such mail. */
  subject: string | null;
  /** What became of a test mail, if one was just sent: nothing to say, or why it failed. */
  tested: { fault: string | null } | null;
};

/** Every mail as it arrives, in a frame of its own. */
export const PreviewPage = ({ view, names, languages, chosen, personas, subject, tested }: PreviewPageProps) => {
  const { shell, who } = view;
  const { preview: texts, mails } = deskLeadsTexts[shell.lang];
  const query = new URLSearchParams(chosen);
  const named = { ...mails.steps, ...texts.others };
  return (
    <DeskPage view={view} at="mails" title={texts.title} intro={texts.intro}>
      <p class="desk-pages">
        <a href={linkIn(shell, routes.deskMails)}>{texts.back}</a>
      </p>
      {tested && (
        <p class={tested.fault === null ? 'desk-viewing' : 'desk-fault'} role="status">
          {tested.fault === null ? texts.test.sent : `${texts.test.failed} ${tested.fault}`}
        </p>
      )}
      <form class="desk-choose" method="get" action={routes.deskPreview}>
        {shell.named && <input type="hidden" name="lang" value={shell.lang} />}
        <Field name="step" label={texts.mail}>
          <Select name="step" chosen={chosen.step} options={PREVIEWED.map((one) => [one, named[one]])} />
        </Field>
        <Field name="as" label={texts.as}>
          <Select
            name="as"
            chosen={chosen.as}
            options={[
              ...(personas ?? []).map(({ id, name, who }) => [id, `${name}, ${who[shell.lang]}`] as const),
              ...PEOPLE.map((one) => [one, texts.people[one]] as const),
              ...(personas ? [] : [[chosen.as, texts.lead] as const]),
            ]}
          />
        </Field>
        {personas && (
          <>
            <Field name="quiz" label={texts.quiz}>
              <Select name="quiz" chosen={chosen.quiz} options={names.quizzes.map(({ id, title }) => [id, title])} />
            </Field>
            <Field name="in" label={texts.lang}>
              <Select name="in" chosen={chosen.in} options={languages.map((lang) => [lang, uiTexts[lang].page.name])} />
            </Field>
          </>
        )}
        <p class="desk-choose-act">
          <button class="button" type="submit">
            {texts.show}
          </button>
        </p>
      </form>
      {subject === null ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>
            {texts.subject}: <strong>{subject}</strong>
          </p>
          <iframe class="desk-mail" title={texts.frame} src={`${routes.deskPreviewHtml}?${query}`} sandbox="" />
          {who.role === 'owner' && (
            <form method="post" action={linkIn(shell, `${routes.deskPreviewTest}?${query}`)}>
              <p>{texts.test.text(who.address)}</p>
              <button class="button quiet" type="submit">
                {texts.test.button}
              </button>
            </form>
          )}
        </>
      )}
    </DeskPage>
  );
};
