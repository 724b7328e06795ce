import { styles } from '../../lib/assets.ts';
import type { Shell } from '../../ui/document.tsx';
import { embedTexts } from '../../ui/texts/embed.ts';

type EmbedPreviewProps = { shell: Pick<Shell, 'lang' | 'nonce'>; snippet: string };

/** A website in small with the quiz in it, exactly as the owner pastes it. */
export const EmbedPreview = ({ shell, snippet }: EmbedPreviewProps) => {
  const { lang, nonce } = shell;
  const { sample } = embedTexts[lang];
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>{sample.title}</title>
        <link rel="icon" href="data:," />
        {/* Our own style sheet; a text child would come out with its quotes escaped. */}
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: styles['embed-preview'] ?? '' }} />
      </head>
      <body>
        <main>
          <h1>{sample.title}</h1>
          {sample.before.map((text) => (
            <p>{text}</p>
          ))}
          {/* Written by src/visit/snippet.ts, which escapes what is typed. */}
          <div dangerouslySetInnerHTML={{ __html: snippet }} />
          {sample.after.map((text) => (
            <p>{text}</p>
          ))}
        </main>
      </body>
    </html>
  );
};
