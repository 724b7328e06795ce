import type { FailureCode } from '../../lib/failures.ts';
import { Document, outOf, type Shell } from '../../ui/document.tsx';
import { uiTexts } from '../../ui/texts/index.ts';

type FailurePageProps = { shell: Shell; code: FailureCode; homeUrl: string; actionUrl?: string | undefined };

/** What happened, and what to do next. */
export const FailurePage = ({ shell, code, homeUrl, actionUrl }: FailurePageProps) => {
  const { failure } = uiTexts[shell.lang];
  const { title, text, action } = failure.texts[code];
  return (
    <Document shell={shell} title={title} description={text} robots="noindex" styles={['page']}>
      <div class="column note">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p class="actions">
          {action && actionUrl ? (
            <>
              <a class="button" href={actionUrl}>
                {action}
              </a>
              <a href={homeUrl} {...outOf(shell)}>
                {failure.home}
              </a>
            </>
          ) : (
            <a class="button" href={homeUrl} {...outOf(shell)}>
              {failure.home}
            </a>
          )}
        </p>
        <p class="small">
          {failure.code}: <code>{code}</code>
        </p>
      </div>
    </Document>
  );
};
