import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { createStaffAccount } from '#lib/server/access/accounts.ts';
import { isRefused, visitor, type Refused } from '#lib/server/access/sign-in-outcomes.ts';
import { hashSecret } from '#lib/server/access/passwords.ts';
import { redeemCode } from '#lib/server/access/redeem-code.ts';
import { choosePin } from '#lib/server/access/sign-in.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import {
	envelope,
	makePerson,
	makePractitioner,
	NOW,
	type MadePractitioner
} from '#tests/integration/people.ts';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const BORN: LocalDate = '1990-01-31';
export const PIN = '204816';
export const HERE = '192.0.2.1';

export interface Scene {
	database: Database;
	practitioner: MadePractitioner;
	personId: string;
}

export async function setScene(database: Database): Promise<Scene> {
	const practitioner = await makePractitioner(database, 'Officer');
	const person = await makePerson(database, practitioner, 'Dan');
	return { database, practitioner, personId: person.actor.personId };
}

export async function issueCode({ database, practitioner, personId }: Scene, now = NOW): Promise<string> {
	const issued = await execute(
		database,
		practitioner.actor,
		envelope('sign_in_code.issue', { personId }, now),
		now
	);
	if (issued.reveal === null) throw new Error(`No code: ${issued.code}`);
	return issued.reveal;
}

export interface Tried {
	code: string;
	born?: LocalDate;
	from?: string;
	device?: string;
	now?: number;
}

/** The device token, or why not. */
export async function tryCode(database: Database, tried: Tried): Promise<string> {
	const { code, born = BORN, from = HERE, device, now = NOW } = tried;
	const outcome = await redeemCode(database, { code, dateOfBirth: born, network: from, device }, now);
	return isRefused(outcome) ? outcome.refused : outcome.deviceToken;
}

/** A phone with a PIN and a session, as after the first signing in. */
export async function signedInPhone(scene: Scene, now = NOW): Promise<{ device: string; session: string }> {
	const device = await tryCode(scene.database, { code: await issueCode(scene, now), now });
	const outcome = await choosePin(
		scene.database,
		{ device, session: undefined },
		{ pin: PIN, again: PIN },
		now
	);
	if (isRefused(outcome)) throw new Error(outcome.refused);
	return { device, session: outcome.sessionToken };
}

/** Of each password once: to hash it is meant to be slow, and it is the same account in every test. */
const hashes = new Map<string, string>();

export async function giveStaffAccount({ database, practitioner }: Scene, password: string): Promise<string> {
	const passwordHash = hashes.get(password) ?? (await hashSecret(password));
	hashes.set(password, passwordHash);
	const { practitionerId } = practitioner.actor;
	return database.kysely
		.transaction()
		.execute((transaction) =>
			createStaffAccount(
				transaction,
				visitor,
				{ role: 'practitioner', practitionerId, username: 'test.officer', passwordHash },
				NOW
			)
		);
}

/** What was refused; undefined where it was let in. */
export function refusal(outcome: object): Refused['refused'] | undefined {
	return isRefused(outcome) ? outcome.refused : undefined;
}

/** The actions in the audit log, in order. */
export async function auditedActions(database: Database): Promise<string[]> {
	const rows = await database.kysely.selectFrom('audit_log').select('action').orderBy('sequence').execute();
	return rows.map(({ action }) => action);
}
