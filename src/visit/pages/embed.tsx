import type { ComponentChildren } from 'preact';
import { LANG, routes } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { type Option, Select } from '../../ui/select.tsx';
import type { EmbedTexts } from '../../ui/texts/embed.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { EmbedAnswer } from '../api.ts';
import { type Choice, MODES, type Offer, THEMES, TRIGGERS } from '../snippet.ts';
import { SOURCE_CHARACTERS } from '../source.ts';

type EmbedPageProps = EmbedAnswer & {
  shell: Shell;
  texts: EmbedTexts;
  offer: Offer;
  choice: Choice;
  allowedOrigins: readonly string[];
  script: string | null;
};

/** For the owner: how to set the quiz into a website. Complete without a script, which only saves the button. */
export const EmbedPage = (props: EmbedPageProps) => {
  const { shell, texts, offer, choice, lines, previewUrl, allowedOrigins, script } = props;
  const { snippet, preview, guides } = texts;
  return (
    <Document shell={shell} title={texts.title} robots="noindex" styles={['page', 'embed']} script={script}>
      <div class="embed">
        <header class="embed-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
        </header>
        <Choices {...{ shell, offer, choice }} texts={texts.form} />
        <div class="embed-result">
          <section>
            <h2>{snippet.title}</h2>
            <p class="with-link">{snippet.link}</p>
            <p class="without-link">{snippet.noLink}</p>
            {isLocal(offer.origin) && <p class="local">{snippet.local}</p>}
            <Lines kind="element" label={snippet.title} code={lines.element} texts={snippet} />
          </section>
          <section>
            <h2>{preview.title}</h2>
            <p>{preview.text}</p>
            <iframe id="preview" class="embed-preview" title={preview.frame} src={previewUrl} loading="lazy" />
          </section>
        </div>
        <Origins texts={texts.origins} allowed={allowedOrigins} />
        <section class="embed-guides">
          <h2>{guides.title}</h2>
          <p>{guides.text}</p>
          {guides.list.map((guide) => (
            <details key={guide.id} name="guide">
              <summary>{guide.name}</summary>
              <ol>
                {guide.steps.map((step) => (
                  <li>{step}</li>
                ))}
              </ol>
              {guide.note && <p>{guide.note}</p>}
              {guide.code && <Lines kind={guide.code} label={guide.name} code={lines[guide.code]} texts={snippet} />}
            </details>
          ))}
        </section>
      </div>
    </Document>
  );
};

/** The product answers on the owner's own machine, which nobody else can reach. */
const isLocal = (origin: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(origin).hostname);

type CodeProps = { label: string; code: string; kind?: keyof EmbedAnswer['lines'] };

/** Lines that follow the choice, to copy. The button needs a script, which shows it. */
const Lines = ({ texts, ...code }: CodeProps & { texts: EmbedTexts['snippet'] }) => (
  <>
    <Code {...code} />
    <button class="button quiet" type="button" data-copies hidden>
      {texts.copy}
    </button>
    <p class="small" role="status" data-copied={texts.copied} data-failed={texts.failed} />
  </>
);

/** They may be wider than a phone, so the keyboard can scroll them. */
const Code = ({ label, code, kind }: CodeProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that what scrolls can be scrolled by keyboard
  <section class="code" tabIndex={0} aria-label={label}>
    <pre>
      <code data-lines={kind}>{code}</code>
    </pre>
  </section>
);

type ChoicesProps = { shell: Shell; offer: Offer; choice: Choice; texts: EmbedTexts['form'] };

const Choices = ({ shell, offer, choice, texts }: ChoicesProps) => (
  <form class="embed-form" method="get" action={routes.embed} aria-labelledby="form-title">
    <h2 id="form-title">{texts.title}</h2>
    {shell.named && <input type="hidden" name={LANG} value={shell.lang} />}
    {offer.quizzes.length > 1 && (
      <Choose
        name="quiz"
        label={texts.quiz}
        chosen={choice.quiz}
        options={offer.quizzes.map(({ id, titles }) => [id, titles[shell.lang] ?? id])}
      />
    )}
    <fieldset>
      <legend>{texts.mode}</legend>
      {MODES.map((mode) => (
        <div class="pick" key={mode}>
          <input
            type="radio"
            id={`mode-${mode}`}
            name="mode"
            value={mode}
            checked={choice.mode === mode}
            aria-describedby={`mode-${mode}-text`}
          />
          <label for={`mode-${mode}`}>{texts.modes[mode].name}</label>
          <p class="small" id={`mode-${mode}-text`}>
            {texts.modes[mode].text}
          </p>
        </div>
      ))}
    </fieldset>
    <Choose
      class="for-windows"
      name="trigger"
      label={texts.trigger}
      chosen={choice.trigger}
      options={TRIGGERS.map((trigger) => [trigger, texts.triggers[trigger]])}
    />
    <Field class="for-windows for-scroll" name="scroll" label={texts.scroll}>
      <input type="number" id="scroll" name="scroll" min="1" max="100" value={choice.scroll} />
    </Field>
    <Field class="for-windows for-delay" name="delay" label={texts.delay}>
      <input type="number" id="delay" name="delay" min="1" max="600" value={choice.delay} />
    </Field>
    <div class="pick">
      <input type="checkbox" id="start" name="start" value="1" checked={choice.start} />
      <label for="start">{texts.start}</label>
    </div>
    <Field name="accent" label={texts.accent}>
      <input type="color" id="accent" name="accent" value={choice.accent} />
    </Field>
    <Choose
      name="theme"
      label={texts.theme}
      chosen={choice.theme}
      options={THEMES.map((theme) => [theme, texts.themes[theme]])}
    />
    {offer.languages.length > 1 && (
      <Choose
        name="language"
        label={texts.language}
        chosen={choice.language}
        options={[['page', texts.ofPage], ...offer.languages.map((lang) => [lang, uiTexts[lang].page.name] as const)]}
      />
    )}
    <Field name="source" label={texts.source}>
      <input
        type="text"
        id="source"
        name="source"
        maxLength={SOURCE_CHARACTERS}
        value={choice.source}
        autocomplete="off"
        aria-describedby="source-hint"
      />
      <p class="small" id="source-hint">
        {texts.sourceHint}
      </p>
    </Field>
    <button class="button" type="submit">
      {texts.apply}
    </button>
  </form>
);

type FieldProps = { name: string; label: string; class?: string; children: ComponentChildren };

const Field = ({ name, label, class: more = '', children }: FieldProps) => (
  <div class={`field ${more}`}>
    <label for={name}>{label}</label>
    {children}
  </div>
);

type ChooseProps = {
  name: string;
  label: string;
  chosen: string;
  options: readonly Option[];
  class?: string;
};

const Choose = ({ name, label, chosen, options, class: more = '' }: ChooseProps) => (
  <Field {...{ name, label }} class={more}>
    <Select {...{ name, chosen, options }} />
  </Field>
);

const Origins = ({ texts, allowed }: { texts: EmbedTexts['origins']; allowed: readonly string[] }) => (
  <section class="embed-origins">
    <h2>{texts.title}</h2>
    <p>
      {texts.text} {allowed.length === 0 && texts.none}
    </p>
    {allowed.length > 0 && (
      <ul>
        {allowed.map((origin) => (
          <li>
            <code>{origin}</code>
          </li>
        ))}
      </ul>
    )}
    <p>{texts.add}</p>
    <Code label="site.config.ts" code={texts.example} />
    <p>{texts.afterwards}</p>
  </section>
);
