/**
 * The house from its roof to its ground. Every import points to the same room or to one further down.
 * `beside` are rooms on one floor that must not know one another.
 */
export const ROOMS: readonly Room[] = [
  { name: 'test', holds: /^(test\/|vitest\.config\.ts$)/ },
  { name: 'src/tools', holds: /^src\/tools\// },
  { name: 'src/index.ts', holds: /^src\/index\.ts$/ },
  { name: 'site.config.ts', holds: /^site\.config\.ts$/, mayImport: [/^src\/lib\/site\.ts$/] },
  { name: 'src/app.ts', holds: /^src\/(app|refuse|safety)\.tsx?$/ },
  { name: 'src/widget', holds: /^src\/widget\//, runsIn: 'any browser' },
  { name: 'src/desk', holds: /^src\/desk\// },
  { name: 'src/visit', holds: /^src\/visit\// },
  { name: 'src/leads', holds: /^src\/leads\// },
  { name: 'src/booking', holds: /^src\/booking\// },
  { name: 'src/hooks', holds: /^src\/hooks\// },
  { name: 'src/mail', holds: /^src\/mail\// },
  { name: 'src/ui', holds: /^src\/ui\//, runsIn: 'any browser' },
  { name: 'src/lib', holds: /^src\/(lib\/|routes\.ts$|env\.ts$)/ },
  {
    name: 'emails',
    holds: /^emails\//,
    mayImport: [/^emails\//, /^quiz\/engine\//, /^@react-email\//, /^preact(-render-to-string)?(\/|$)/, /^react(\/|$)/],
  },
  {
    name: 'quiz/check',
    holds: /^quiz\/check\//,
    mayImport: [/^quiz\/(check|engine)\//, /^quiz\/index\.ts$/, /^zod$/],
  },
  { name: 'quiz/index.ts', holds: /^quiz\/(index|registered)\.ts$/, mayImport: [/^quiz\//, /^zod\/mini$/] },
  {
    name: 'quiz/<quiz>',
    holds: /^quiz\/(?!engine\/|guide\/)(?<part>[^/]+)\//,
    mayImport: [/^quiz\//, /^zod\/mini$/],
  },
  { name: 'quiz/guide', holds: /^quiz\/guide\//, mayImport: [/^quiz\//, /^zod\/mini$/] }, // shared by the quizzes
  { name: 'quiz/engine', holds: /^quiz\/engine\//, mayImport: [/^quiz\//, /^zod\/mini$/] },
];

export type Room = {
  name: string;
  /** Its files. Files with another `part` are another room on the same floor. */
  holds: RegExp;
  /** If given, nothing else. */
  mayImport?: readonly RegExp[];
  /** Code for the browser too: neither it nor what it draws in may need the Worker. */
  runsIn?: 'any browser';
};

/** Packages that only the Worker has. */
export const WORKER_ONLY = /^(hono|@hono\/|cloudflare:|resend|standardwebhooks|@react-email\/)/;

/** What the build makes; it belongs to no room and imports nothing. */
export const BUILT = /^(\.build\/|virtual:)/;

/** Packages that the Worker takes in their small form only: the whole one would come along from a single file. */
const SMALL_FORMS: Readonly<Record<string, string>> = { zod: 'zod/mini', hono: 'hono/tiny' };
const NOT_IN_WORKER = ['test', 'src/tools', 'quiz/check'];

export type Import = { target: string; typeOnly: boolean };
/** Files of the project and what each imports: a file as its path from the root, a package by its name. */
export type Imports = ReadonlyMap<string, readonly Import[]>;

/** Every import that breaks a rule, as a sentence that names the file and the target. */
export const faultsIn = (imports: Imports): string[] =>
  [...imports].flatMap(([file, targets]) => {
    const room = roomOf(file);
    if (!room) return [`${file} stands in no room of the house`];
    return [
      ...targets.flatMap((one) => faultOf(file, room, one) ?? []),
      ...(room.runsIn === 'any browser' ? workerInBrowser(file, imports) : []),
    ];
  });

const faultOf = (file: string, room: Room, { target, typeOnly }: Import): string | null => {
  if (BUILT.test(target)) return null;
  if (room.mayImport && !room.mayImport.some((allowed) => allowed.test(target)))
    return `${file} must not import ${target}: ${room.name} may import ${room.mayImport.map((one) => one.source).join(' or ')} only`;
  const small = SMALL_FORMS[target];
  if (small && !typeOnly && !room.runsIn && !NOT_IN_WORKER.includes(room.name))
    return `${file} must not import ${target}: the Worker has ${small}`;
  if (!isFile(target)) return null;
  const other = roomOf(target);
  if (!other) return `${file} imports ${target}, which stands in no room of the house`;
  if (/^src\/[^/]+\/store(\.tsx?$|\/)/.test(target) && room !== other && room.name !== 'test')
    return `${file} must not import ${target}: the SQL of ${other.name} is its own`;
  if (ROOMS.indexOf(other) < ROOMS.indexOf(room))
    return `${file} must not import ${target}: ${other.name} stands above ${room.name}`;
  if (room === other && partOf(room, file) !== partOf(other, target))
    return `${file} must not import ${target}: they stand side by side`;
  return null;
};

/** Follows the imports that remain at run time down to a package that only the Worker has. */
const workerInBrowser = (start: string, imports: Imports): string[] => {
  const seen = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] =>
    (imports.get(file) ?? []).flatMap(({ target, typeOnly }) => {
      if ((typeOnly && file !== start) || seen.has(target)) return [];
      seen.add(target);
      const here = [...way, target];
      if (WORKER_ONLY.test(target))
        return [`${here.join(' → ')}: only the Worker has ${target}, this runs in browsers too`];
      return follow(target, here);
    });
  return follow(start, [start]);
};

const roomOf = (file: string): Room | undefined => ROOMS.find((room) => room.holds.test(file));
const partOf = (room: Room, file: string): string | undefined => room.holds.exec(file)?.groups?.part;
const isFile = (target: string): boolean => /\.(tsx?|json|css|sql)$/.test(target) && !target.startsWith('@');
