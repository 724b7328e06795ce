import type { Language } from '../../../quiz/engine/quiz.ts';
import { sheets } from '../../lib/assets.ts';
import type { EmbedTexts } from '../../ui/texts/embed.ts';

type EmbedPreviewProps = { lang: Language; sample: EmbedTexts['sample']; snippet: string };

/** A website in small with the quiz in it, exactly as the owner pastes it. */
export const EmbedPreview = ({ lang, sample, snippet }: EmbedPreviewProps) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <title>{sample.title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={sheets['embed-preview']} />
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
