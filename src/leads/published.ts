import type { Model } from '../../quiz/engine/model.ts';
import { parseDefinition, type Quiz } from '../../quiz/engine/quiz.ts';
import { versionOf } from '../../quiz/engine/version.ts';
import { findDefinition, upsertDefinition } from './store.ts';

export type Published = Quiz & { version: string };

/**
 * The quizzes as visitors meet them. The present version of each is built in; older ones, which only leads of
 * that time need, are kept in the database.
 */
export const createLibrary = (db: D1Database, quizzes: Readonly<Record<string, Quiz>>) => {
  const versions = new Map<string, Promise<string>>();
  const stored = new Set<string>();
  const older = new Map<string, Published>();

  const present = async (id: string): Promise<Published | null> => {
    const quiz = Object.hasOwn(quizzes, id) ? quizzes[id] : undefined;
    return quiz ? { ...quiz, version: await versionOnce(quiz.model) } : null;
  };

  const versionOnce = (model: Model) => {
    const known = versions.get(model.id) ?? versionOf(model);
    versions.set(model.id, known);
    return known;
  };

  return {
    /** The quiz as it is now, or null for an unknown id. */
    present,

    /** The quiz as it was in a given version, or null if nobody ever answered that. */
    async at(id: string, version: string): Promise<Published | null> {
      const now = await present(id);
      if (now?.version === version) return now;
      const key = `${id}@${version}`;
      const known = older.get(key);
      if (known) return known;
      const definition = await findDefinition(db, id, version);
      if (definition === null) return null;
      const quiz = { ...parseDefinition(JSON.parse(definition)), version };
      older.set(key, quiz);
      return quiz;
    },

    /** The rows that keep this version for later; none if this isolate has written them already. */
    keep(quiz: Published, at: number): D1PreparedStatement[] {
      const key = `${quiz.model.id}@${quiz.version}`;
      if (stored.has(key)) return [];
      return [
        upsertDefinition(db, quiz.model.id, quiz.version, JSON.stringify({ model: quiz.model, texts: quiz.texts }), at),
      ];
    },

    /** Says that `keep`'s rows have been committed. */
    kept(quiz: Published): void {
      stored.add(`${quiz.model.id}@${quiz.version}`);
    },
  };
};

export type Library = ReturnType<typeof createLibrary>;
