import type { ComponentChildren } from 'preact';
import { Document, linkIn, type Shell, type StyleName } from './document.tsx';
import { TextField } from './result/lead-fields.tsx';
import { uiTexts } from './texts/index.ts';

type AskAddressProps = {
  shell: Shell;
  robots: string;
  styles: readonly StyleName[];
  texts: { title: string; lead: string; address: string; button: string };
  /** Where the form is posted. */
  action: string;
  /** What goes along with the address. */
  hidden?: Readonly<Record<string, string>>;
  /** What is said above, e.g. that a link is over. */
  said?: { className: string; text: string } | null;
  fault?: string | undefined;
  typed: string;
  /** What comes of it. */
  how: string;
};

/** Asks for an address, to mail a link to it. */
export const AskAddressPage = ({
  shell,
  robots,
  styles,
  texts,
  action,
  hidden = {},
  said = null,
  fault,
  typed,
  how,
}: AskAddressProps) => (
  <Document
    shell={shell}
    title={fault ? uiTexts[shell.lang].page.fault(texts.title) : texts.title}
    robots={robots}
    styles={styles}
  >
    <div class="column note">
      {said && (
        <p class={said.className} role="status">
          {said.text}
        </p>
      )}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="post" action={linkIn(shell, action)} novalidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          {...{ prefix: '', name: 'email', label: texts.address, value: typed, fault }}
          type="email"
          autocomplete="email"
        />
        <p class="actions">
          <button class="button" type="submit">
            {texts.button}
          </button>
        </p>
      </form>
      <p class="small">{how}</p>
    </div>
  </Document>
);

type AddressAskedProps = {
  shell: Shell;
  robots: string;
  texts: { title: string; lead: string; local: { text: string; link: string } };
  mailboxUrl: string | null;
  again: { href: string; text: string };
  children: ComponentChildren;
};

/** Says that a link is on its way: the same for every address. */
export const AddressAskedPage = ({ shell, robots, texts, mailboxUrl, again, children }: AddressAskedProps) => (
  <Document shell={shell} title={texts.title} robots={robots} styles={['page']}>
    <div class="column note">
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {mailboxUrl && (
        <p class="local">
          {texts.local.text} <a href={mailboxUrl}>{texts.local.link}</a>.
        </p>
      )}
      {children}
      <p>
        <a href={linkIn(shell, again.href)}>{again.text}</a>
      </p>
    </div>
  </Document>
);
