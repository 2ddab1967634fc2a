/* How the browser knows a person's database: for whoever opens it without what writes to it. */

/** Raised with each change of its tables. */
export const DATABASE_VERSION = 2;
/** What the browser calls that version: Dexie leaves room between two. */
export const BROWSERS_VERSION = DATABASE_VERSION * 10;

export function databaseName(personId: string): string {
	return `waymark-${personId}`;
}
