import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { operator } from '#cli/admin/operator.ts';
import { nextSteps } from '#cli/next-steps.ts';
import { createAdministrator, createTeamMember } from '#lib/server/access/accounts.ts';
import { openDatabase } from '#lib/server/db/open-database.ts';
import type { Database } from '#lib/server/db/database.ts';
import { markDemonstration } from '#lib/server/db/demonstration-mark.ts';
import { writeMeta } from '#lib/server/db/meta.ts';
import { signedInPhone } from './auth/sign-in-scene.ts';
import { createMigrated, dialects, type TestDatabase } from './databases.ts';
import { makePerson, makePractitioner, NOW } from './people.ts';

const who = { forename: 'Priya', surname: 'Raman', team: 'Millbridge North', telephone: null } as const;

describe.each([...dialects])('the next step that a start prints, on %s', (dialect) => {
	let made: TestDatabase;
	let database: Database;
	beforeEach(async () => {
		made = await createMigrated(dialect);
		database = await openDatabase(made.url);
	});
	afterEach(async () => {
		await database.close();
		await made.drop();
	});

	const steps = async (BACKUP_EVERY = 4, NODE_ENV: 'production' | 'development' = 'production') =>
		(
			await nextSteps({ DATABASE_URL: made.url, ORIGIN: 'https://waymark.example', NODE_ENV, BACKUP_EVERY })
		).join('\n');

	it('is each of the page in its order, until nothing is left to do', async () => {
		expect(await steps()).toMatch(/^No administrator yet.*create-administrator --username NAME$/);
		await createAdministrator(database, operator, 'first.admin', NOW);
		expect(await steps()).toMatch(/staff\/sign-in.*\nNobody holds a case yet[^\n]*$/);
		await createTeamMember(
			database,
			operator,
			{ ...who, role: 'practitioner', username: 'priya.raman' },
			NOW
		);
		expect(await steps()).toMatch(/\nNo case yet.*Import of files.*\nNo backup yet.*admin -- backup$/);
		expect(await steps(4, 'development')).toBe('');
		const practitioner = await makePractitioner(database, 'Officer');
		const { actor } = await makePerson(database, practitioner, 'Dan');
		expect(await steps()).toMatch(/\nNo phone yet.*Phones and sign-in code.*\nNo backup yet/);
		await signedInPhone({ database, practitioner, personId: actor.personId });
		expect(await steps()).toMatch(/sign-in\nNo backup yet: the server makes one every 4 hours[^\n]*$/);
		await writeMeta(database.kysely, 'lastBackupAt', String(NOW));
		expect(await steps()).toMatch(/^Staff sign in at [^\n]*$/);
	});

	it('is to have backups made where none are', async () => {
		await createAdministrator(database, operator, 'first.admin', NOW);
		await createTeamMember(
			database,
			operator,
			{ ...who, role: 'practitioner', username: 'priya.raman' },
			NOW
		);
		expect(await steps(0)).toMatch(/set BACKUP_EVERY=4.*There is none yet.*admin -- backup$/);
		await writeMeta(database.kysely, 'lastBackupAt', String(NOW));
		expect(await steps(0)).toMatch(/set BACKUP_EVERY=4, unless something else makes them\.$/);
	});

	it('is none on a demonstration', async () => {
		await markDemonstration(database.kysely);
		expect(await steps()).toBe('');
	});
});
