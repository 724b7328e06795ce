import built from '../../.build/assets.json';
import type { BuiltQuiz } from './quizzes.ts';

/** What the build made. What is not here as text is an address under `/assets/`. */

/** Style sheets by name, as text: those that a page has inside it. */
export const styles: Readonly<Record<string, string>> = built.styles;
/** The addresses of the other style sheets by name. */
export const sheets: Readonly<Record<string, string>> = built.sheets;
/** The address of the picture that stands beside a shared link. */
export const social: string = built.social;
/** The addresses of scripts: each quiz's as `business-engpass.de`, and those of pages. */
export const scripts: Readonly<Record<string, string>> = built.scripts;
/** The addresses of pages that are the same for everyone, as `landing.de`; and of the texts of `/embed`. */
export const pages: Readonly<Record<string, string>> = built.pages;
/** The addresses of what linter and simulator say of each quiz. */
export const reports: Readonly<Record<string, string>> = built.reports;
export const quizzes: Readonly<Record<string, BuiltQuiz>> = built.quizzes;
/** The version of the product, from package.json. */
export const version: string = built.version;
