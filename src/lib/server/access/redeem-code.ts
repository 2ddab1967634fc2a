import { timingSafeEqual } from 'node:crypto';
import type { PhoneKind } from '#lib/domain/access/phone.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Connection, Database, Transaction } from '#lib/server/db/database.ts';
import { ensurePersonAccount } from './accounts.ts';
import { addDevice, replaceDevice } from './devices.ts';
import { auditAlone, visitor, type Refused } from './sign-in-outcomes.ts';
import { giveBackTry, takeTry, type Limited } from './rate-limit.ts';
import { takeWideTry, type WideTries } from './wide-tries.ts';
import { normaliseSignInCode } from './sign-in-code.ts';
import { hashToken } from './tokens.ts';

export interface CodeTry {
	/** As typed. */
	code: string;
	dateOfBirth: LocalDate;
	/** Where the request came from: hashed before it is kept, forgotten after a day. */
	network: string;
	/** The token that this phone had before, if any. */
	device: string | undefined;
	/** What it is, as far as it says. */
	phoneKind?: PhoneKind | null;
}

/**
 * Takes a code handed over in person, with the date of birth, for a place on this phone where a PIN can be chosen. The
 * code works once. Why it was refused is told only to those who gave the right date of birth with it. Only tries at this very
 * code can shut it; how many others were wrong, here or anywhere, keeps nobody out who is right.
 * @returns the token for the phone's cookie
 */
export async function redeemCode(
	database: Database,
	attempt: CodeTry,
	now: number
): Promise<{ deviceToken: string } | Refused> {
	const code = normaliseSignInCode(attempt.code);
	const { kysely } = database;
	const found = await findCode(kysely, code);
	const wide = await takeWideTry(kysely, attempt.network, now);
	if (!found && !wide.areLeft) return refuseSlowly(wide);
	const limited = limitsOn(code);
	if (!(await takeTry(kysely, limited, now))) return { refused: 'too_many_tries' };
	const refused = judge(found, attempt.dateOfBirth, now);
	if (refused !== null || !found) {
		if (!wide.areLeft) return refuseSlowly(wide);
		await auditRefusal(database, found, now);
		return { refused: refused ?? 'code_wrong' };
	}
	await giveBackTry(kysely, limited);
	await wide.giveBack();
	return database.kysely.transaction().execute((transaction) => admit(transaction, found, attempt, now));
}

async function refuseSlowly(wide: WideTries): Promise<Refused> {
	await wide.slowDown();
	return { refused: 'too_many_tries' };
}

function limitsOn(code: string): Limited[] {
	return [
		{ limit: 'codeFromAnywhere', of: code },
		{ limit: 'codeInADay', of: code }
	];
}

type FoundCode = NonNullable<Awaited<ReturnType<typeof findCode>>>;

function findCode(connection: Connection, code: string) {
	return connection
		.selectFrom('sign_in_codes')
		.innerJoin('people', 'people.id', 'sign_in_codes.person_id')
		.leftJoin('accounts', 'accounts.person_id', 'people.id')
		.select([
			'sign_in_codes.id',
			'sign_in_codes.person_id',
			'sign_in_codes.expires_at',
			'sign_in_codes.used_at',
			'people.date_of_birth',
			'accounts.status'
		])
		.where('sign_in_codes.code_hash', '=', hashToken(code))
		.executeTakeFirst();
}

function judge(found: FoundCode | undefined, dateOfBirth: LocalDate, now: number): ErrorCode | null {
	const rightBirthday = isSame(found?.date_of_birth ?? '', dateOfBirth);
	if (!found || !rightBirthday) return 'code_wrong';
	if (found.status === 'closed') return 'account_closed';
	return found.used_at !== null || found.expires_at <= now ? 'code_expired' : null;
}

async function admit(
	transaction: Transaction,
	found: FoundCode,
	{ device, phoneKind = null }: CodeTry,
	now: number
): Promise<{ deviceToken: string } | Refused> {
	const account = await ensurePersonAccount(transaction, visitor, found.person_id, now);
	if (account.status === 'closed') return { refused: 'account_closed' };
	if (!(await useCode(transaction, found, now))) return { refused: 'code_expired' };
	await replaceDevice(transaction, device, account.id, now);
	const deviceToken = await addDevice(transaction, account.id, now, phoneKind);
	const entry = {
		action: 'sign_in_code.use',
		personId: found.person_id,
		subject: `sign_in_code:${found.id}`,
		commandId: null
	};
	await appendAudit(transaction, visitor, entry, now);
	return { deviceToken };
}

/** Of requests sent side by side, one finds it unused. */
async function useCode(
	transaction: Transaction,
	{ id, person_id }: Pick<FoundCode, 'id' | 'person_id'>,
	now: number
): Promise<boolean> {
	const used = await transaction
		.updateTable('sign_in_codes')
		.set({ used_at: now })
		.where('person_id', '=', person_id)
		.where('id', '=', id)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('id')
		.executeTakeFirst();
	return used !== undefined;
}

function auditRefusal(database: Database, found: FoundCode | undefined, now: number): Promise<void> {
	const subject = found ? `sign_in_code:${found.id}` : null;
	const entry = { action: 'session.refused', personId: found?.person_id ?? null, subject };
	return auditAlone(database, visitor, entry, now);
}

/** Compares hashes, so that neither length nor place of a difference shows in the time. */
function isSame(one: string, other: string): boolean {
	return timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));
}
