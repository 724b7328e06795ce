import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { FailureCode } from '../lib/failures.ts';
import type { Site } from '../lib/site.ts';
import type { CallOffer } from '../ui/call-offer.ts';
import type { Peers } from '../ui/result/peers.ts';
import type { ShortAnalysis } from '../ui/result/short.ts';

export type { ShortAnalysis };

/**
 * What the product tells programs, above all its own element in somebody else's page. Types only, so that a browser
 * that reads this draws nothing in. Every URL in an answer is absolute: who asks stands on another website.
 *
 * - `GET  /q/:quiz/result?<answers>&lang=&source=&variant=` → 200 `ResultAnswer`, else `ErrorAnswer` with its status
 *   (422 `incomplete`, `unknown-option`, …; 404 `unknown-quiz`). Answers travel as `question=option`, repeated.
 * - `POST /q/:quiz?lang=` with `Accept: application/json` and a body of `HandInFields`, URL-encoded
 *   → 200 `HandInAnswer`; 422, or 429 with `Retry-After` in seconds, `HandInRefused`; else `ErrorAnswer`.
 * - `GET  /q/:quiz/sent/:token` with `Accept: application/json` → 200 `SentAnswer`; else `ErrorAnswer` (404, 410).
 * - `GET  /embed?<choice>` with `Accept: application/json` → 200 `EmbedAnswer`, for the page of that address itself.
 *
 * `lang` left out: the best one that the browser accepts. No cookies are read or set.
 */

/** Any failure. `detail` names what was refused, e.g. the question that has no answer. */
export type ErrorAnswer = { error: { code: FailureCode; title: string; text: string; detail?: string } };

/** The result in short with what the form needs that asks for the full analysis. */
export type ResultAnswer = { analysis: ShortAnalysis; form: ResultForm };

export type ResultForm = {
  /** Marks this form: the same `run` sent again, unchanged, is one request. Good for a day. */
  run: string;
  version: string;
  /** The words beside the button and beside the box; to be shown as they are, they are kept as evidence. */
  consent: { analysis: string; followUp: string };
  privacyUrl: string;
  /** Where the form is posted. */
  action: string;
};

/** The fields of the form, beside the answers (and `source`, `variant`) themselves. */
export type HandInFields = {
  run: string;
  version: string;
  email: string;
  'first-name'?: string;
  /** `yes`: the box is ticked. */
  'follow-up'?: string;
  /** The address that was suggested and taken, or … */
  suggested?: string;
  /** … any value: the address is right as it was typed. */
  'as-typed'?: string;
  /** A trap for machines; people leave it empty. */
  homepage?: string;
};

/** The request was taken. `sent` is the token for `/q/:quiz/sent/:token`. */
export type HandInAnswer = { sent: string; email: string };

/**
 * The form was not taken. It is to be shown again with these words and sent again with this `run` and `version`.
 * After `unknown-version` the result has changed too and is to be fetched anew.
 */
export type HandInRefused = {
  faults: {
    email?: SaidFault<'missing-email' | 'invalid-email'>;
    firstName?: SaidFault<'long-name'>;
    form?: SaidFault<FailureCode> & { title: string };
  };
  /** The address as it was probably meant: to be asked about, then sent as `suggested` or with `as-typed`. */
  suggestion: string | null;
  run: string;
  version: string;
};

/** What is wrong, by its stable code and in the reader's language. */
export type SaidFault<Code> = { code: Code; text: string };

/** Where a request stands: waiting for the address to be confirmed, or confirmed, with all there is to show. */
export type SentAnswer = SentUnconfirmed | SentConfirmed;

export type SentUnconfirmed = {
  confirmed: false;
  email: string;
  about: Analysis['about'];
  /** How many days the link in the mail is good. */
  days: number;
  /** Who the mail comes from. */
  sender: { name: string; email: string };
  /** Where mails can be read on one's own machine; null on a real site. */
  mailboxUrl: string | null;
};

export type SentConfirmed = {
  confirmed: true;
  firstName: string | null;
  analysis: Analysis;
  /** How it stands among the results of others; null as long as they are too few. */
  peers: Peers | null;
  /** Leads to the owner's calendar. */
  bookUrl: string;
  /** The next free times of the call, or the one that is booked; null where they are not known here. */
  offer: CallOffer | null;
  /** The same analysis on a page of its own, for as long as it is kept. */
  analysisUrl: string;
  /** The owner's offers that fit. */
  offers: Site['offers'];
};

/** The lines for a website that follow from what was chosen, and where they are shown at work. */
export type EmbedAnswer = { lines: Record<'element' | 'frame' | 'link', string>; previewUrl: string };
