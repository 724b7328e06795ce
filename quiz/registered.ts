/** Every quiz of this house, one line each. Which of them the landing page offers stands in `site.config.ts`. */
export { quiz as businessEngpass } from './business-engpass/index.ts';
export { quiz as kundenSpringenAb } from './kunden-springen-ab/index.ts';
