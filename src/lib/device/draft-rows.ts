import type { Draft, PersonDatabase } from './database.ts';
import type { LastTyped } from './last-typed.ts';

/*
 * What can happen to a half-written form, each to be run in a transaction on the drafts. Each says whether a form is
 * half written now that was not before, or no longer is.
 */

export async function saveDraft(db: PersonDatabase, draft: Draft): Promise<boolean> {
	const isNew = (await db.drafts.get(draft.key)) === undefined;
	await db.drafts.put(draft);
	return isNew;
}

export async function dropDraft(db: PersonDatabase, key: string): Promise<boolean> {
	const wasThere = (await db.drafts.get(key)) !== undefined;
	await db.drafts.delete(key);
	return wasThere;
}

export async function putBack(db: PersonDatabase, lastTyped: readonly LastTyped[]): Promise<boolean> {
	let isNews = false;
	for (const { key, body, at } of lastTyped) {
		const savedAt = (await db.drafts.get(key))?.savedAt ?? 0;
		if (savedAt > at) continue;
		const changed = body === null ? dropDraft(db, key) : saveDraft(db, { key, body, savedAt: at });
		isNews = (await changed) || isNews;
	}
	return isNews;
}
