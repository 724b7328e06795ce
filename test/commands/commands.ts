/** How a command of the documents is tried: smaller than the documents show it, or until it stands. */
export type Command = {
  /** Its name in package.json. */
  name: string;
  options?: readonly string[];
  /** What it prints. */
  says: RegExp;
  /** Whether it ends well; a check may find fault with a product that nobody has set up. */
  well?: boolean;
  /** It ends well where the machine is fast enough, and as a whole it takes so long that it is tried small. */
  measures?: boolean;
  /** A server: ended as by Ctrl-C once it has said that. */
  stays?: boolean;
};

/** These reach nothing and change nothing, and are tried with every run of the tests. */
export const QUICK: readonly Command[] = [
  { name: 'go-live', options: ['--dry-run'], says: /would run: wrangler deploy[\s\S]*Nothing was changed/ },
  { name: 'setup', options: ['--lang', 'en', '--yes'], says: /needs answers from a file/, well: false },
  { name: 'doctor', options: ['nowhere'], says: /nowhere is no address/, well: false },
  { name: 'restore', says: /Which backup\?/, well: false },
  { name: 'quiz:check', options: ['--quiz', 'kunden-springen-ab'], says: /0 findings/ },
];

/** These take minutes or write files: in a copy of the project, one after the other, by `npm run test:commands`. */
export const SLOW: readonly Command[] = [
  { name: 'build', says: /Built in/ },
  { name: 'check', says: /types/ },
  { name: 'format', says: /Checked \d+ files/ },
  { name: 'size', says: /Worker, what a cold start reads/ },
  { name: 'setup', options: ['--lang', 'en', '--yes', '--from', 'answers.json'], says: /site\.config\.ts/ },
  { name: 'seed', options: ['--leads', '300'], says: /npm start/ },
  { name: 'backup', says: /backups\// },
  {
    name: 'restore',
    options: ['BACKUP', '--replace', '--yes'],
    says: /rows restored, and every figure held against the backup/,
  },
  { name: 'start', says: /The product runs on this machine/, stays: true },
  { name: 'dev', says: /Changes are built as you save/, stays: true },
  { name: 'test:watch', says: /✓ .*test\.ts/, stays: true },
  { name: 'quiz:simulate', options: ['--n', '2000', '--quiz', 'kunden-springen-ab'], says: /Report: / },
  { name: 'docs:data', says: /./ },
  { name: 'docs:dependencies', says: /./ },
  { name: 'preview:mails', says: /mails: .*index\.html/ },
  { name: 'screenshots', says: /desk/ },
  { name: 'lighthouse', says: /100/ },
  { name: 'sim:mail', options: ['--seeds', '50', '--from', '1'], says: /all rules held/ },
  { name: 'fuzz', options: ['--requests', '100', '--seed', '1'], says: /100/ },
  { name: 'bench:booking', says: /median/, measures: true },
  { name: 'bench:cost', says: /cold/, measures: true },
  { name: 'bench:desk', options: ['--leads', '200', '--times', '2'], says: /200 leads/, measures: true },
  { name: 'bench:engine', says: /faster peer/, measures: true },
  { name: 'bench:faults', options: ['--minutes', '0.5', '--seed', '1'], says: /0 lost/ },
  { name: 'bench:feed', says: /first time/, measures: true },
  {
    name: 'bench:load',
    options: ['--seconds', '1', '--at-once', '1,2', '--minutes', '0.1'],
    says: /p95/,
    measures: true,
  },
  { name: 'bench:mail', options: ['--mails', '6000', '--minutes', '0.5'], says: /a second/, measures: true },
  {
    name: 'bench:scale',
    options: ['--sizes', '200,400', '--visitors', '5'],
    says: /through a whole table: none/,
    measures: true,
  },
  { name: 'bench:widget', options: ['--runs', '1'], says: /./, measures: true },
];
