import { routes } from '../../routes.ts';
import { NoticeLine } from '../../ui/addresses.tsx';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { fixedTexts } from '../../ui/texts/fixed.ts';

/** The legal notice (§ 5 DDG). */
export const ImprintPage = ({ shell }: { shell: Shell }) => {
  const texts = fixedTexts[shell.lang].legal.imprint;
  return (
    <Document shell={shell} title={texts.title} description={texts.description} styles={['page']}>
      <div class="column">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.intro}</p>
        <address>
          {shell.site.notice.map((line) => (
            <>
              <NoticeLine line={line} />
              <br />
            </>
          ))}
        </address>
        <p>
          <a href={linkIn(shell, routes.meRequest)}>{texts.myData}</a>
        </p>
      </div>
    </Document>
  );
};
