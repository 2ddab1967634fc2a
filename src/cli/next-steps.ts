import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Environment } from '#lib/server/env.ts';
import { lastBackupAt } from '#lib/server/ops/health.ts';
import { startOf } from '#lib/server/queries/organisation/how-far-it-is.ts';

type Asked = Pick<Environment, 'DATABASE_URL' | 'ORIGIN' | 'NODE_ENV' | 'BACKUP_EVERY'>;

/**
 * What an operator does next, by the order of the first page of docs/operating.md: nothing on a demonstration, which says how to sign in.
 */
export async function nextSteps(environment: Asked): Promise<string[]> {
	const { DATABASE_URL, ORIGIN, NODE_ENV } = environment;
	const database = await openDatabase(DATABASE_URL);
	try {
		const { administrators, officers, hasCases, hasPhones, isDemonstration } = await startOf(database.kysely);
		if (isDemonstration) return [];
		if (administrators === 0)
			return [
				'No administrator yet. Make the first one: npm run admin -- create-administrator --username NAME'
			];
		const ways = `Staff sign in at ${ORIGIN}/staff/sign-in, and people at ${ORIGIN}/sign-in`;
		if (officers === 0)
			return [ways, 'Nobody holds a case yet. An administrator makes a team and invites its officers.'];
		if (NODE_ENV !== 'production') return [];
		const steps = [...stepsOf(hasCases, hasPhones), ...backupStep(environment, await lastBackupAt(database))];
		return [ways, ...steps];
	} finally {
		await database.close();
	}
}

function stepsOf(hasCases: boolean, hasPhones: boolean): string[] {
	if (!hasCases)
		return ['No case yet. An administrator takes over files (Import of files), or an officer adds a person.'];
	if (hasPhones) return [];
	return [
		'No phone yet. An officer opens a person, then “Phones and sign-in code”, makes a code and hands over the card.'
	];
}

/** Said beside the other steps, as nothing shows it before it is needed. */
function backupStep({ BACKUP_EVERY: hours }: Asked, last: number | null): string[] {
	const now = 'Make one: npm run admin -- backup';
	if (hours === 0)
		return [
			`The server makes no backup by itself: set BACKUP_EVERY=4, unless something else makes them.${last === null ? ` There is none yet. ${now}` : ''}`
		];
	return last === null ? [`No backup yet: the server makes one every ${hours} hours. ${now}`] : [];
}
