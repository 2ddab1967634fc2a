import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import type { Database } from './database.ts';
import { markPlace, placeBefore, type KeyName } from './keys.ts';
import * as first from './migrations/0001-first.ts';
import * as planAndReferrals from './migrations/0002-plan-and-referrals.ts';
import * as fairProcess from './migrations/0003-fair-process.ts';
import * as relapses from './migrations/0004-relapses.ts';
import * as complianceSettings from './migrations/0005-compliance-settings.ts';
import * as importedPlan from './migrations/0006-imported-plan.ts';
import * as alternativesByTeam from './migrations/0007-alternatives-by-team.ts';
import * as ownedByAPerson from './migrations/0008-owned-by-a-person.ts';
import * as clocks from './migrations/0010-clocks.ts';
import * as ordersDeathCustody from './migrations/0011-orders-death-custody.ts';
import * as namesAndEndings from './migrations/0012-names-and-endings.ts';
import * as phoneLosses from './migrations/0014-phone-losses.ts';
import * as limits from './migrations/0016-limits.ts';
import * as quarantineByPerson from './migrations/0018-quarantine-by-person.ts';
import * as dangerSigns from './migrations/0019-danger-signs.ts';
import * as formDrafts from './migrations/0020-form-drafts.ts';
import * as sortNames from './migrations/0022-sort-names.ts';
import * as agencyNamesInWelsh from './migrations/0023-agency-names-in-welsh.ts';
import * as appointmentsByOutcome from './migrations/0024-appointments-by-outcome.ts';
import * as whatGotBetter from './migrations/0026-what-got-better.ts';
import * as sessionNotes from './migrations/0028-session-notes.ts';
import * as ifThenPlans from './migrations/0029-if-then-plans.ts';
import * as strengths from './migrations/0030-strengths.ts';
import * as circumstanceChanges from './migrations/0031-circumstance-changes.ts';
import * as planPauses from './migrations/0032-plan-pauses.ts';
import * as officesAndStaff from './migrations/0033-offices-and-staff.ts';
import * as casework from './migrations/0034-casework.ts';
import * as importsKept from './migrations/0035-imports-kept.ts';
import * as putOffs from './migrations/0036-put-offs.ts';
import * as officersAndCovers from './migrations/0037-officers-and-covers.ts';
import * as jobs from './migrations/0038-jobs.ts';
import * as circumstances from './migrations/0039-circumstances.ts';
import * as foundByWhom from './migrations/0041-found-by-whom.ts';
import * as stories from './migrations/0040-stories.ts';
import * as toldOfOfficers from './migrations/0041-told-of-officers.ts';
import * as importsLookedAt from './migrations/0042-imports-looked-at.ts';
import * as bookings from './migrations/0043-bookings.ts';
import * as messages from './migrations/0045-messages.ts';
import * as explanations from './migrations/0046-explanations.ts';
import * as agencyReplies from './migrations/0047-agency-replies.ts';
import * as notices from './migrations/0048-notices.ts';
import * as situations from './migrations/0050-situations.ts';
import * as calendarFeeds from './migrations/0051-calendar-feeds.ts';
import * as replySettings from './migrations/0052-reply-settings.ts';
import * as offeredTimes from './migrations/0053-offered-times.ts';
import * as toldOfChanges from './migrations/0054-told-of-changes.ts';
import * as bookingsByTime from './migrations/0055-bookings-by-time.ts';

type Migration = typeof first;

/** In order; a released one is never changed, only followed. */
export const migrations: readonly [name: string, migration: Migration][] = [
	['0001-first', first],
	['0002-plan-and-referrals', planAndReferrals],
	['0003-fair-process', fairProcess],
	['0004-relapses', relapses],
	['0005-compliance-settings', complianceSettings],
	['0006-imported-plan', importedPlan],
	['0007-alternatives-by-team', alternativesByTeam],
	['0008-owned-by-a-person', ownedByAPerson],
	['0010-clocks', clocks],
	['0011-orders-death-custody', ordersDeathCustody],
	['0012-names-and-endings', namesAndEndings],
	['0014-phone-losses', phoneLosses],
	['0016-limits', limits],
	['0018-quarantine-by-person', quarantineByPerson],
	['0019-danger-signs', dangerSigns],
	['0020-form-drafts', formDrafts],
	['0022-sort-names', sortNames],
	['0023-agency-names-in-welsh', agencyNamesInWelsh],
	['0024-appointments-by-outcome', appointmentsByOutcome],
	['0026-what-got-better', whatGotBetter],
	['0028-session-notes', sessionNotes],
	['0029-if-then-plans', ifThenPlans],
	['0030-strengths', strengths],
	['0031-circumstance-changes', circumstanceChanges],
	['0032-plan-pauses', planPauses],
	['0033-offices-and-staff', officesAndStaff],
	['0034-casework', casework],
	['0035-imports-kept', importsKept],
	['0036-put-offs', putOffs],
	['0037-officers-and-covers', officersAndCovers],
	['0038-jobs', jobs],
	['0039-circumstances', circumstances],
	['0040-stories', stories],
	['0041-told-of-officers', toldOfOfficers],
	['0041-found-by-whom', foundByWhom],
	['0042-imports-looked-at', importsLookedAt],
	['0043-bookings', bookings],
	['0045-messages', messages],
	['0046-explanations', explanations],
	['0047-agency-replies', agencyReplies],
	['0048-notices', notices],
	['0050-situations', situations],
	['0051-calendar-feeds', calendarFeeds],
	['0052-reply-settings', replySettings],
	['0053-offered-times', offeredTimes],
	['0054-told-of-changes', toldOfChanges],
	['0055-bookings-by-time', bookingsByTime]
];

export class MigrationError extends Error {
	override name = 'MigrationError';
}

/**
 * Brings the schema up to this program's, one transaction a migration. Only one process migrates at a time.
 * @throws MigrationError when the database is newer than the program: old code must not write to it.
 */
export async function migrate(database: Database): Promise<string[]> {
	await sql`create table if not exists migrations (name text primary key, applied_at bigint not null)`.execute(
		database.kysely
	);
	const known = await appliedTo(database);
	const applied: string[] = [];
	for (const [name, migration] of migrations)
		if (!known.has(name) && (await apply(database, name, migration))) applied.push(name);
	await refuseNewer(database);
	await makeOnce(database, 'epoch', newIdentifier());
	for (const name of Object.keys(placeBefore) as KeyName[]) await makeKeyOnce(database, name);
	return applied;
}

/** The names of the migrations that this program knows and the database does not have. Writes nothing. */
export async function pendingMigrations({ kysely }: Database): Promise<string[]> {
	const tables = await kysely.introspection.getTables();
	if (!tables.some(({ name }) => name === 'migrations')) return migrations.map(([name]) => name);
	const applied = await appliedTo({ kysely });
	return migrations.map(([name]) => name).filter((name) => !applied.has(name));
}

async function appliedTo({ kysely }: Pick<Database, 'kysely'>): Promise<Set<string>> {
	const found = await sql<{ name: string }>`select name from migrations`.execute(kysely);
	return new Set(found.rows.map(({ name }) => name));
}

async function apply(database: Database, name: string, migration: Migration): Promise<boolean> {
	return database.kysely.transaction().execute(async (transaction) => {
		if (database.dialect === 'postgres')
			await sql`lock table migrations in access exclusive mode`.execute(transaction);
		const done = await sql<{ name: string }>`select name from migrations where name = ${name}`.execute(
			transaction
		);
		if (done.rows.length > 0) return false;
		await migration.up(transaction, database.dialect);
		await sql`insert into migrations (name, applied_at) values (${name}, ${Date.now()})`.execute(transaction);
		return true;
	});
}

/** @throws MigrationError when the database is newer than the program */
export async function refuseNewer(database: Database): Promise<void> {
	const known = new Set(migrations.map(([name]) => name));
	const unknown = [...(await appliedTo(database))].filter((name) => !known.has(name));
	if (unknown.length > 0)
		throw new MigrationError(
			`The database was written by a newer Waymark (${unknown.join(', ')}). Start that version, or restore an older backup.`
		);
}

/** A new database holds its keys until the start that brings it together with the folder they lie in. */
async function makeKeyOnce(database: Database, name: KeyName): Promise<void> {
	const mark = await database.kysely
		.selectFrom('meta')
		.select('value')
		.where('key', '=', markPlace(name))
		.executeTakeFirst();
	if (mark === undefined) await makeOnce(database, placeBefore[name], randomBytes(32).toString('hex'));
}

/** The epoch: phones compare everything again when it changes. */
async function makeOnce(
	database: Database,
	key: 'epoch' | (typeof placeBefore)[KeyName],
	value: string
): Promise<void> {
	await database.kysely
		.insertInto('meta')
		.values({ key, value })
		.onConflict((conflict) => conflict.column('key').doNothing())
		.execute();
}
