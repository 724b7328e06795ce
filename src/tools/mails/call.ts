import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Call } from '../../booking/call.ts';
import { sampleCall as sample } from '../../desk/sample-call.ts';

const STARTS_AT = Date.UTC(2026, 10, 26, 9, 0); // a Thursday, 10:00 in Berlin

/** A call of somebody who took the quiz, or of nobody in particular. */
export const sampleCall = (lang: Language, changes: Partial<Call> = {}): Call => sample(lang, STARTS_AT, changes);
