import { localDate } from '#lib/domain/time/local-date.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import { demonstrationAccounts } from '#lib/server/ops/demonstration.ts';
import type { Environment } from '#lib/server/env.ts';
import { ageingNotice } from './ageing-notice.ts';
import { howToSignIn } from './how-to-sign-in.ts';

/** Tells the operator that people can come in, and where the program listens when that is somewhere else. */
export function announce({ ORIGIN, HOST, PORT }: Environment): void {
	if (new URL(ORIGIN).port !== String(PORT)) console.log(`Listening on ${HOST}, port ${PORT}, for ${ORIGIN}`);
	console.log(`Waymark is ready on ${ORIGIN}`);
	for (const line of ageingNotice(localDate(Date.now()))) console.log(line);
}

/** A demonstration is there to be looked at: it says how to come in as each of its people. */
export async function announceDemonstration({ ORIGIN, DATABASE_URL, NODE_ENV }: Environment): Promise<void> {
	const database = await openDatabase(DATABASE_URL);
	try {
		const accounts = await demonstrationAccounts(database, Date.now(), NODE_ENV);
		console.log('\nThis is a demonstration with invented people. To sign in:\n');
		console.log(`${howToSignIn(accounts, ORIGIN)}\n`);
		console.log('A code works once. For fresh ones: npm run admin -- demo-accounts');
	} finally {
		await database.close();
	}
}
