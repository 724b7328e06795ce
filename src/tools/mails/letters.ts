/** What writes the product's mails, for whoever wants to look at them. */
export { writeCallLetter } from '../../booking/letters.ts';
export { digestLetter } from '../../desk/digest/letter.ts';
export { sheetOf } from '../../leads/sheet.ts';
export { writeLetter } from '../../mail/letters.ts';
