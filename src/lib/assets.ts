import built from '../../.build/assets.json';
import type { BuiltQuiz } from './quizzes.ts';

/** What the build made: style sheets by name, as text, the address of each quiz's script, and the quizzes. */
export const styles: Readonly<Record<string, string>> = built.styles;
export const scripts: Readonly<Record<string, string>> = built.scripts;
export const quizzes: Readonly<Record<string, BuiltQuiz>> = built.quizzes;
