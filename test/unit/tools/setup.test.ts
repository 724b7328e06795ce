import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import site from '../../../site.config.ts';
import { BUILD, inRoot } from '../../../src/tools/paths.ts';
import { accentOf, colourOfLogo } from '../../../src/tools/setup/logo.ts';
import { placeholdersIn } from '../../../src/tools/setup/placeholders.ts';
import { readPresent } from '../../../src/tools/setup/read.ts';
import { de } from '../../../src/tools/setup/texts/de.ts';
import { en } from '../../../src/tools/setup/texts/en.ts';
import { type SetupOptions, setup } from '../../../src/tools/setup.ts';
import { practice } from './support/site.ts';
import { typing } from './support/terminal.ts';

let folder = '';
beforeAll(async () => {
  await mkdir(BUILD, { recursive: true });
  folder = await mkdtemp(join(BUILD, 'setup-')); // inside the project, so that the file finds src/lib/site.ts
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;

/** A copy of the owner's file, set up by somebody who types. */
const setUp = async (typed: Parameters<typeof typing>[0], { file, ...more }: Partial<SetupOptions> = {}) => {
  const copy = file ?? join(folder, `${files++}.config.ts`);
  if (!file)
    await writeFile(copy, (await readFile(inRoot('site.config.ts'), 'utf8')).replace("'./src/", `'${inRoot('src')}/`));
  const person = typing(typed);
  const done = await setup({ file: copy, texts: de, terminal: person.terminal, ...more });
  return {
    ...person,
    done,
    file: copy,
    source: await readFile(copy, 'utf8'),
    now: async () => (await readPresent(copy)).site,
  };
};

const EVERYTHING = {
  'Wie heißt Ihr Unternehmen': 'Praxis Sommer',
  'Wer spricht': 'Petra Sommer',
  'Ein Satz dazu': 'Klarheit für Beraterinnen',
  Zeile: ['Petra Sommer', 'Lindenweg 4', '50667 Köln', 'Telefon 0221 445566', 'hallo@sommer.de', ''],
  'Von wem kommen': 'Petra Sommer',
  'Absender-Adresse': 'analyse@sommer.de',
  'Wohin gehen Antworten': 'hallo@sommer.de',
  'Fragen zum Datenschutz': 'datenschutz@sommer.de',
  'an den Schreibtisch': 'petra@sommer.de, buero@sommer.de',
  'Ihre Farbe': '#0b6e4f',
  'Montag,': '9-12 14:30-17',
  'Dienstag,': '-',
  'Link Ihres Videoraums': 'https://video.sommer.de/petra',
  Feiertage: 'nw',
  'Unter welcher Adresse': 'quiz.sommer.de',
  'zeigen das Quiz': 'www.sommer.de sommer.de',
};

describe('somebody sets up the quiz', () => {
  test('and every answer stands in the file; what was not asked about is as it was', async () => {
    const { done, now, source, said } = await setUp(EVERYTHING);
    expect(done).toBe(true);
    const made = await now();
    expect(placeholdersIn(made)).toEqual([]);
    expect(made).toMatchObject({
      origin: 'https://quiz.sommer.de',
      brand: { name: 'Praxis Sommer' },
      look: { ...site.look, accent: '#0b6e4f' },
      sender: { name: 'Petra Sommer', email: 'analyse@sommer.de', replyTo: 'hallo@sommer.de' },
      desk: { owners: ['petra@sommer.de', 'buero@sommer.de'], viewers: [] },
      embed: { allowedOrigins: ['https://www.sommer.de', 'https://sommer.de'] },
      booking: {
        minutes: 45,
        hours: { monday: ['09:00-12:00', '14:30-17:00'], thursday: ['09:00-12:00', '14:00-18:00'] },
        place: { kind: 'video', url: 'https://video.sommer.de/petra' },
        holidays: 'NW',
      },
      followUps: { ...site.followUps, holidays: { region: 'NW', more: [] } },
      mail: site.mail,
      keep: site.keep,
    });
    expect(made.booking).not.toHaveProperty('hours.tuesday');
    expect(made.words.de?.consent.followUp).toContain('Ja, Praxis Sommer darf mir');
    expect(made.words.en?.consent.followUp).toContain('Praxis Sommer may send me');
    expect(made.words.en?.notice).toEqual(made.words.de?.notice);
    for (const comment of ['// Who may open /desk', "// your state, e.g. 'BY'", '// After how many months'])
      expect(source).toContain(comment);
    expect(said()).toContain('npm run go-live');
  });

  test('Enter to everything changes nothing and asks for nothing to be written', async () => {
    const { done, said, source, asked } = await setUp({ 'noch Muster': 'n' });
    expect(done).toBe(true);
    expect(said()).toContain('Es ändert sich nichts');
    expect(said()).toContain('sender.email: analyse@example.de');
    expect(asked.some((question) => question.includes('schreiben?'))).toBe(false);
    expect(source).toContain('Beispiel & Partner');
  });

  test('a second time, with the answers of the first in brackets', async () => {
    const { file } = await setUp(EVERYTHING);
    const { asked, said } = await setUp({}, { file });
    expect(asked.join('\n')).toContain('Wie heißt Ihr Unternehmen? [Praxis Sommer]:');
    expect(said()).toContain('Es ändert sich nichts');
  });

  test('sees what changes and may still say no', async () => {
    const { done, said, source } = await setUp({ 'Wie heißt': 'Praxis Sommer', 'schreiben?': 'n' });
    expect(done).toBe(false);
    expect(said()).toMatch(/-\s+brand: \{ name: 'Beispiel & Partner' \},\n.*\+\s+brand: \{ name: 'Praxis Sommer' \},/);
    expect(source).toContain("brand: { name: 'Beispiel & Partner' }");
  });

  test('is asked again where an answer does not fit, and told what would', async () => {
    const { said, now } = await setUp({
      'Absender-Adresse': ['nirgends', 'analyse@sommer.de'],
      'Montag,': ['abends', '12-9', '9-12 11-13', '9-12'],
      'Ihre Farbe': ['grün', 'gibt-es-nicht.svg', '0B6E4F'],
      'Unter welcher Adresse': ['https://sommer.de/quiz', 'localhost', 'quiz.sommer.de'],
    });
    for (const fault of [de.faults.address, de.faults.spans, de.faults.colour, de.say.noPicture, de.faults.origin])
      expect(said()).toContain(fault);
    expect(await now()).toMatchObject({
      origin: 'https://quiz.sommer.de',
      booking: { hours: { monday: ['09:00-12:00'] } },
    });
  });

  test('books at Cal.com; the comment about the own calendar goes with it', async () => {
    const { now, source } = await setUp({ '[1]:': '2', 'Adresse des Termins': 'https://cal.com/petra/strategie' });
    expect((await now()).booking).toEqual({ provider: 'calcom', url: 'https://cal.com/petra/strategie' });
    expect(source).not.toContain('in your own calendar');
    expect(source).toContain('// How the free strategy call is booked');
  });

  test('goes back to the own calendar, which then has all that it needs', async () => {
    const file = join(folder, 'practice.config.ts');
    await writeFile(
      file,
      `import { defineSite } from '${inRoot('src/lib/site.ts')}';\nexport default defineSite(${JSON.stringify(practice)});\n`,
    );
    const { done, now } = await setUp({ '[2]:': '1', 'Montag,': '9-12' }, { file });
    expect(done).toBe(true);
    expect(await now()).toMatchObject({
      booking: { provider: 'builtin', hours: { monday: ['09:00-12:00'] }, place: { kind: 'phone' } },
      words: { de: { call: { title: 'Kostenloses Strategiegespräch' } } },
    });
  });

  test('in English, with English alone', async () => {
    const { now, asked } = await setUp({ 'Languages,': 'en' }, { texts: en });
    expect(Object.keys((await now()).words)).toEqual(['en']);
    expect(asked[0]).toBe('What is your business called? [Beispiel & Partner]:');
  });
});

describe('answers from a file', () => {
  const from = async (answers: unknown, more: Partial<SetupOptions> = {}) => {
    const path = join(folder, `answers-${files++}.json`);
    await writeFile(path, typeof answers === 'string' ? answers : JSON.stringify(answers));
    return setUp({}, { from: path, yes: true, ...more });
  };

  test('are written without a question', async () => {
    const { done, asked, now } = await from({
      brand: 'Praxis Sommer',
      origin: 'quiz.sommer.de',
      notice: { de: ['Petra Sommer', 'Lindenweg 4', '50667 Köln'] },
      booking: { provider: 'link', url: 'https://sommer.de/termin' },
      languages: ['de'],
      sampleOffers: 'remove',
    });
    expect(done).toBe(true);
    expect(asked).toEqual([]);
    expect(await now()).toMatchObject({
      origin: 'https://quiz.sommer.de',
      words: { de: { offers: [], notice: ['Petra Sommer', 'Lindenweg 4', '50667 Köln'] } },
    });
  });

  test('are read with the mark that some editors put before them', async () => {
    const { done, now } = await from('\uFEFF{ "brand": "Praxis Sommer" }');
    expect(done).toBe(true);
    expect(await now()).toMatchObject({ brand: { name: 'Praxis Sommer' } });
  });

  test('are shown and asked about without --yes', async () => {
    const { asked } = await from({ brand: 'Praxis Sommer' }, { yes: false });
    expect(asked).toEqual(['So in site.config.ts schreiben? [J/n]']);
  });

  test.each([
    ['a field that nobody knows', { brnad: 'x' }, 'brnad: dieses Feld gibt es hier nicht'],
    [
      'a wrong address',
      { sender: { email: 'petra' } },
      'sender.email: soll eine E-Mail-Adresse sein wie hallo@ihre-domain.de (gefunden "petra")',
    ],
    [
      'hours that overlap',
      { booking: { provider: 'builtin', hours: { monday: ['09:00-12:00', '11:00-13:00'] } } },
      'booking.hours.monday: soll Zeiten haben',
    ],
    ['no JSON', '{ brand: ', 'ist kein gültiges JSON'],
    ['a logo that is none', { logo: 'package.json' }, 'logo: Diese Datei ist kein Bild'],
    [
      'what does not fit together',
      { booking: { provider: 'builtin', minutes: 300 } },
      'booking.hours.monday: must be at least as long as one call',
    ],
  ])('%s: told in a line, and nothing is written', async (_, answers, fault) => {
    const { done, said, source } = await from(answers);
    expect(done).toBe(false);
    expect(said()).toContain(fault);
    expect(source).toContain("brand: { name: 'Beispiel & Partner' }");
  });

  test('--yes alone is refused', async () => {
    const { done, said } = await setUp({}, { yes: true });
    expect(done).toBe(false);
    expect(said()).toContain('--from antworten.json');
  });

  test('a file that is no site is left alone', async () => {
    const file = join(folder, 'broken.config.ts');
    await copyFile(inRoot('package.json'), file);
    await writeFile(file, 'export default { origin: 3 };\n');
    const { done, said, source } = await setUp({}, { file });
    expect(done).toBe(false);
    expect(said()).toContain('origin: must be a text in quotes');
    expect(source).toBe('export default { origin: 3 };\n');
  });
});

describe('the colour of a logo', () => {
  const picture = async (name: string, svg: string): Promise<string> => {
    const path = join(folder, name);
    if (name.endsWith('.svg')) await writeFile(path, svg);
    else await sharp(Buffer.from(svg)).toFile(path);
    return path;
  };
  const svg = (shapes: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${shapes}</svg>`;

  test.each(['logo.svg', 'logo.png'])(
    'is the strong one, not the black, the white or the grey around it: %s',
    async (name) => {
      const shapes =
        '<rect width="100" height="100" fill="#fff"/><rect width="60" height="60" fill="#111"/><rect y="60" width="100" height="20" fill="#888"/><rect x="60" width="40" height="40" fill="#0b6e4f"/>';
      expect(await colourOfLogo(await picture(name, svg(shapes)))).toMatch(/^#0[abc]6[def][45][0-9a-f]$/);
    },
  );

  test('does not count what is see-through', async () => {
    const shapes =
      '<rect width="100" height="100" fill="#f00" opacity="0.1"/><circle cx="50" cy="50" r="9" fill="#1f3f9b"/>';
    const found = await colourOfLogo(await picture('clear.png', svg(shapes)));
    expect(found).toMatch(/^#[12][0-9a-f][34][0-9a-f]9[0-9a-f]$/);
  });

  test('is none in a black logo', async () => {
    expect(await colourOfLogo(await picture('black.svg', svg('<circle cx="50" cy="50" r="40"/>')))).toBeNull();
  });

  test('a pale one has a stronger tone of its hue beside it', () => {
    const pale = accentOf('#FFD400');
    expect(pale.onPaper).toBeLessThan(3);
    expect(accentOf(pale.clear).onPaper).toBeGreaterThanOrEqual(3);
    expect(accentOf('#0b6e4f')).toMatchObject({ hex: '#0b6e4f', clear: '#0b6e4f' });
  });
});
