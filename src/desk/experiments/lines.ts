import type { Language } from '../../../quiz/engine/quiz.ts';

/**
 * The lines for site.config.ts that begin an experiment with the headline of a quiz.
 * @param headlines what variant B says, in each language that the owner offers
 */
export const linesFor = (quiz: string, until: string, headlines: readonly (readonly [Language, string])[]): string =>
  [
    '  experiments: [',
    '    {',
    "      id: 'headline-1',",
    `      quiz: ${quoted(quiz)},`,
    "      on: 'headline',",
    `      until: ${quoted(until)},`,
    '      b: {',
    ...headlines.map(([lang, text]) => `        ${lang}: ${quoted(text)},`),
    '      },',
    '    },',
    '  ],',
  ].join('\n');

const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
