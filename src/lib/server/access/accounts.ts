import { firstLanguage } from '#lib/domain/text/language.ts';
import { randomBytes } from 'node:crypto';
import type { Actor, StaffRole } from '#lib/domain/access/actor.ts';
import { normaliseUsername } from '#lib/domain/access/username.ts';
import { teamNameKey } from '#lib/domain/organisation/team-name.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { endPushes } from './end-pushes.ts';
import { hashSecret } from './passwords.ts';
import { deleteSessionsOf } from './sessions.ts';

export interface PersonAccount {
	id: string;
	status: 'active' | 'closed';
}

/** The account of a person, made the first time that it is needed. @throws when there is no such person */
export async function ensurePersonAccount(
	transaction: Transaction,
	actor: Actor,
	personId: string,
	now: number
): Promise<PersonAccount> {
	const { language } = await transaction
		.selectFrom('people')
		.select('language')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	const made = await transaction
		.insertInto('accounts')
		.values({
			...blank(now),
			role: 'service_user',
			person_id: personId,
			language
		})
		.onConflict((conflict) => conflict.column('person_id').doNothing())
		.returning(['id', 'status'])
		.executeTakeFirst();
	if (!made) return findPersonAccount(transaction, personId);
	await auditAccount(transaction, actor, 'account.create', made.id, now, personId);
	return made;
}

function findPersonAccount(connection: Connection, personId: string): Promise<PersonAccount> {
	return connection
		.selectFrom('accounts')
		.select(['id', 'status'])
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
}

/** A practitioner, or the manager of a team. */
export interface NewTeamMember {
	role: 'practitioner' | 'manager';
	username: string;
	forename: string;
	surname: string;
	team: string;
	telephone: string | null;
	/** As it is kept (`domain/organisation/staff-code.ts`). */
	staffCode?: string | null;
}

export class UsernameTaken extends Error {
	override name = 'UsernameTaken';
}

export class StaffCodeTaken extends Error {
	override name = 'StaffCodeTaken';
}

/**
 * Somebody of a team with an account, and a team of that name where there is none yet.
 * @returns the password, made here and shown once: only its hash is kept
 * @throws UsernameTaken, StaffCodeTaken
 */
export async function createTeamMember(
	database: Database,
	actor: Actor,
	wanted: NewTeamMember,
	now: number
): Promise<{ accountId: string; practitionerId: string; password: string }> {
	const password = newPassword();
	const passwordHash = await hashSecret(password);
	return database.kysely.transaction().execute(async (transaction) => {
		const practitionerId = newIdentifier(now);
		const { role, username, team, staffCode = null, ...names } = wanted;
		const team_id = await ensureTeam(transaction, team, now);
		const made = await transaction
			.insertInto('practitioners')
			.values({ id: practitionerId, ...names, team_id, staff_code: staffCode })
			.onConflict((conflict) => conflict.column('staff_code').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!made) throw new StaffCodeTaken('Another officer has this staff code.');
		const account = { role, practitionerId, username, passwordHash };
		return {
			accountId: await createStaffAccount(transaction, actor, account, now),
			practitionerId,
			password
		};
	});
}

/** An account that runs the service and belongs to no team. @returns as `createTeamMember` does @throws UsernameTaken */
export async function createAdministrator(
	database: Database,
	actor: Actor,
	username: string,
	now: number
): Promise<{ accountId: string; password: string }> {
	const password = newPassword();
	const passwordHash = await hashSecret(password);
	const account = { role: 'administrator', practitionerId: null, username, passwordHash } as const;
	const accountId = await database.kysely
		.transaction()
		.execute((transaction) => createStaffAccount(transaction, actor, account, now));
	return { accountId, password };
}

export interface StaffAccount {
	role: StaffRole;
	/** Null for an administrator who is known by their user name alone. */
	practitionerId: string | null;
	username: string;
	/** Null for one who chooses their password by a link. */
	passwordHash: string | null;
}

/** An account for somebody who is already known, or for an administrator. @throws UsernameTaken */
export async function createStaffAccount(
	transaction: Transaction,
	actor: Actor,
	{ role, practitionerId, username, passwordHash }: StaffAccount,
	now: number
): Promise<string> {
	const made = await transaction
		.insertInto('accounts')
		.values({
			...blank(now),
			role,
			practitioner_id: practitionerId,
			username: normaliseUsername(username),
			password_hash: passwordHash
		})
		.onConflict((conflict) => conflict.column('username').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!made) throw new UsernameTaken('Another account has this user name.');
	await auditAccount(transaction, actor, 'account.create', made.id, now);
	if (role === 'manager' && practitionerId !== null) await projectPeopleOf(transaction, practitionerId);
	return made.id;
}

export async function findPersonByCrn(connection: Connection, crn: string): Promise<string | null> {
	const person = await connection.selectFrom('people').select('id').where('crn', '=', crn).executeTakeFirst();
	return person?.id ?? null;
}

/** By user name, or by case reference number; a person who never signed in gets the account that is asked for. */
export async function findAccount(
	database: Database,
	actor: Actor,
	{ username, crn }: { username: string | null; crn: string | null },
	now: number
): Promise<{ id: string; personId: string | null } | null> {
	if (username !== null) {
		const account = await database.kysely
			.selectFrom('accounts')
			.select('id')
			.where('username', '=', normaliseUsername(username))
			.executeTakeFirst();
		return account ? { id: account.id, personId: null } : null;
	}
	const personId = await findPersonByCrn(database.kysely, crn ?? '');
	if (personId === null) return null;
	const { id } = await database.kysely
		.transaction()
		.execute((transaction) => ensurePersonAccount(transaction, actor, personId, now));
	return { id, personId };
}

/** Shuts a person's account: its sessions end, its phones and unused codes stop working, nothing is pushed to them. What it wrote stays. */
export async function closePersonAccount(
	database: Database,
	actor: Actor,
	account: { id: string; personId: string | null },
	now: number
): Promise<void> {
	await database.kysely.transaction().execute(async (transaction) => {
		const { person_id: personId } = await transaction
			.updateTable('accounts')
			.set({ status: 'closed' })
			.where('id', '=', account.id)
			.returning('person_id')
			.executeTakeFirstOrThrow();
		await deleteSessionsOf(transaction, 'account_id', account.id);
		if (personId !== null) {
			await lockPerson(transaction, personId);
			await projectRecords(transaction, personId, await endPushes(transaction, personId, now));
		}
		await auditAccount(transaction, actor, 'account.close', account.id, now, account.personId);
	});
}

/** 120 random bits, in groups that can be read out. */
function newPassword(): string {
	return (randomBytes(15).toString('hex').match(/.{6}/g) ?? []).join('-');
}

async function ensureTeam(transaction: Transaction, name: string, now: number): Promise<string> {
	const made = newIdentifier(now);
	const name_key = teamNameKey(name);
	const found = await transaction
		.selectFrom('teams')
		.select('id')
		.where(({ or, eb }) => or([eb('name', '=', name), eb('name_key', '=', name_key)]))
		.orderBy('id')
		.executeTakeFirst();
	if (found) return found.id;
	await transaction.insertInto('teams').values({ id: made, name, name_key }).execute();
	return made;
}

function blank(now: number) {
	return {
		id: newIdentifier(now),
		person_id: null,
		practitioner_id: null,
		username: null,
		password_hash: null,
		language: firstLanguage,
		status: 'active' as const,
		created_at: now
	};
}

/** One entry of the log about an account. */
export function auditAccount(
	transaction: Transaction,
	actor: Actor,
	action: `account.${'create' | 'close' | 'reopen' | 'role'}` | 'password.set' | 'session.end_all',
	accountId: string,
	now: number,
	personId: string | null = null
): Promise<void> {
	const entry = { action, personId, subject: `account:${accountId}`, commandId: null };
	return appendAudit(transaction, actor, entry, now);
}
