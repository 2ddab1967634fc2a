import type { Logger } from 'pino';
import type { Database } from '#lib/server/db/database.ts';
import { keyFor } from '#lib/server/db/keys.ts';
import type { Environment } from '#lib/server/env.ts';
import { keepOffered } from '#lib/server/notices/offered.ts';
import { sendersOf } from '#lib/server/notices/senders.ts';
import { workOutbox } from '#lib/server/notices/work-outbox.ts';
import type { Job } from '#lib/server/ops/do-jobs.ts';

/** Less than the minute after which it is looked for again, so that it is done each time. */
const EVERY_MS = 45_000;
const LEASE_MS = 120_000;

/** Reminders that fall due. What people are offered is what this server, as it starts, can send by. */
export async function noticeJob(
	environment: Environment,
	database: Database,
	log: Logger,
	holder: string
): Promise<Job> {
	const { providers, offered } = sendersOf(environment, await keyFor(database.kysely, 'notices'));
	await keepOffered(database.kysely, offered);
	return {
		name: 'notices',
		everyMs: EVERY_MS,
		retryMs: EVERY_MS,
		leaseMs: LEASE_MS,
		run: async (signal) => {
			const done = await workOutbox({ database, providers, holder, now: Date.now, signal, log });
			if (done.due + done.sent > 0) log.info(done, 'reminders');
		}
	};
}
