import * as z from 'zod/mini';
import { readModel } from '../../quiz/engine/model.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import { parseTexts } from '../../quiz/engine/quiz.ts';
import { type Edition, editionOf, type Shelf } from '../lib/quizzes.ts';
import { findDefinition, upsertDefinition } from './store.ts';

/**
 * The quizzes as visitors meet them. The present version of each is built in; older ones, which only leads of
 * that time need, are kept in the database.
 */
export const createLibrary = (db: D1Database, shelf: Shelf) => {
  const stored = new Set<string>();
  const older = new Map<string, Edition>();

  return {
    /** The quiz as it is now, or null for an unknown id. */
    present: shelf.take,

    /** The quiz as it was in a given version, or null if nobody ever answered that in this language. */
    async at(id: string, version: string, lang: Language): Promise<Edition | null> {
      const now = await shelf.take(id, lang);
      if (now?.version === version) return now;
      const key = keyOf({ id, version, lang });
      const known = older.get(key);
      if (known) return known;
      const definition = await findDefinition(db, { id, version, lang });
      if (definition === null) return null;
      const { model, texts } = Definition.parse(JSON.parse(definition));
      const edition = editionOf({ model: readModel(model), lang, texts: parseTexts(texts) }, version);
      older.set(key, edition);
      return edition;
    },

    /** The rows that keep this edition for later; none if this isolate has written them already. */
    keep({ model, version, lang, texts }: Edition, at: number): D1PreparedStatement[] {
      const key = { id: model.id, version, lang };
      return stored.has(keyOf(key)) ? [] : [upsertDefinition(db, key, JSON.stringify({ model, texts }), at)];
    },

    /** Says that `keep`'s rows have been committed. */
    kept({ model, version, lang }: Edition): void {
      stored.add(keyOf({ id: model.id, version, lang }));
    },
  };
};

const keyOf = ({ id, version, lang }: { id: string; version: string; lang: Language }) => `${id}@${version}.${lang}`;

const Definition = z.object({ model: z.unknown(), texts: z.unknown() });

export type Library = ReturnType<typeof createLibrary>;
