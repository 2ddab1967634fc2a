import type { NoticeWay } from '#lib/domain/notices/vocabulary.ts';
import type { Database } from '#lib/server/db/database.ts';
import type { Provider } from './provider.ts';

/** What the work on the outbox needs. `holder` is of one process and of no other. */
export interface Outbox {
	database: Pick<Database, 'kysely' | 'committed'>;
	providers: Partial<Record<NoticeWay, Provider>>;
	holder: string;
	now: () => number;
	/** Ends where the work is no longer this process's. */
	signal: AbortSignal;
	/** For what a provider did that nobody foresaw. */
	log?: { error(fields: object, words: string): void };
}

/** How long one is in the hand of the process that sends it: longer than every provider is waited for. */
export const LEASE_MS = 120_000;
