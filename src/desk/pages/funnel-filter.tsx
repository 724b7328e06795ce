import { DEVICES } from '../../lib/visitor.ts';
import { LANG, routes } from '../../routes.ts';
import { linkIn, type Shell } from '../../ui/document.tsx';
import { type Option, Select } from '../../ui/select.tsx';
import { deskFunnelTexts } from '../../ui/texts/desk-funnel.ts';
import { OTHER } from '../../visit/count/funnel.ts';
import { type Choice, NO_SOURCE, PERIODS } from '../funnel/choice.ts';
import { dateOf } from '../funnel/days.ts';
import { Field } from './field.tsx';

export type Choices = {
  quizzes: readonly { id: string; title: string }[];
  versions: readonly string[];
  sources: readonly string[];
  /** The version of the quiz that is asked now. */
  present: string;
  today: number;
};

type FilterProps = { shell: Shell; choice: Choice; choices: Choices };

/** Which numbers are shown: a time by one click, everything by the form. */
export const FunnelFilter = ({ shell, choice, choices }: FilterProps) => {
  const texts = deskFunnelTexts[shell.lang];
  const { labels, ...words } = texts.filter;
  const versions: Option[] = choices.versions.map((version) => [
    version,
    version === choices.present ? words.present(version) : version,
  ]);
  return (
    <>
      <nav class="funnel-periods" aria-label={texts.periods.name}>
        {PERIODS.map((days) => (
          <a
            key={days}
            href={linkIn(shell, `${routes.deskFunnel}?${inPeriod(choice, days)}`)}
            aria-current={choice.to === choices.today && choice.to - choice.from + 1 === days ? 'true' : undefined}
          >
            {texts.periods.days(days)}
          </a>
        ))}
      </nav>
      <form class="funnel-filter" action={routes.deskFunnel} aria-label={words.name}>
        {shell.named && <input type="hidden" name={LANG} value={shell.lang} />}
        <Field name="from" label={labels.from}>
          <input id="from" type="date" name="from" value={dateOf(choice.from)} max={dateOf(choices.today)} />
        </Field>
        <Field name="to" label={labels.to}>
          <input id="to" type="date" name="to" value={dateOf(choice.to)} max={dateOf(choices.today)} />
        </Field>
        <Choose
          name="quiz"
          label={labels.quiz}
          chosen={choice.quiz}
          options={choices.quizzes.map(({ id, title }) => [id, title])}
        />
        <Choose
          name="version"
          label={labels.version}
          chosen={choice.version ?? ''}
          options={[['', words.all], ...versions]}
        />
        <Choose
          name="source"
          label={labels.source}
          chosen={choice.source === '' ? NO_SOURCE : (choice.source ?? '')}
          options={[
            ['', words.all],
            ...choices.sources.map((source): Option => {
              if (source === '') return [NO_SOURCE, words.unknownSource];
              return [source, source === OTHER ? words.otherSources : source];
            }),
          ]}
        />
        <Choose
          name="device"
          label={labels.device}
          chosen={choice.device ?? ''}
          options={[['', words.all], ...DEVICES.map((device): Option => [device, texts.devices[device]])]}
        />
        <Choose
          name="beside"
          label={labels.beside}
          chosen={choice.beside?.kind === 'version' ? choice.beside.version : (choice.beside?.kind ?? '')}
          options={[
            ['', words.nothing],
            ['before', words.before],
            ...choices.versions.map((version): Option => [version, words.version(version)]),
          ]}
        />
        <button class="button" type="submit">
          {words.show}
        </button>
      </form>
    </>
  );
};

/** The same choice for the last days, as an address has it. */
const inPeriod = ({ quiz, version, source, device, beside }: Choice, days: number): URLSearchParams =>
  new URLSearchParams({
    days: String(days),
    quiz,
    ...(version !== null && { version }),
    ...(source !== null && { source: source || NO_SOURCE }),
    ...(device !== null && { device }),
    ...(beside !== null && { beside: beside.kind === 'version' ? beside.version : beside.kind }),
  });

type ChooseProps = { name: string; label: string; chosen: string; options: readonly Option[] };

/** A choice; what the address names and nobody has counted stays to be seen in it. */
const Choose = ({ name, label, chosen, options }: ChooseProps) => {
  const known = options.some(([value]) => value === chosen);
  return (
    <Field name={name} label={label}>
      <Select {...{ name, chosen }} options={known ? options : [...options, [chosen, chosen]]} />
    </Field>
  );
};
