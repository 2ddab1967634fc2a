import { createHash } from 'node:crypto';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { Connection, Transaction } from '#lib/server/db/database.ts';

export interface AuditEntry {
	action: string;
	personId: string | null;
	/** Record kind and id; never content (Data Protection Act 2018 s.62 asks for who, when and what, not for words). */
	subject: string | null;
	commandId: string | null;
}

type HashedFields = Omit<AuditEntry, 'personId' | 'commandId'> & {
	sequence: number;
	at: number;
	accountId: string;
	role: string;
	personId: string | null;
	commandId: string | null;
};

/**
 * Appends one entry to the log, chained to the one before it. The head row's lock puts writers in line, so it is the
 * last thing a transaction does.
 */
export async function appendAudit(
	transaction: Transaction,
	actor: Actor,
	entry: AuditEntry,
	now: number
): Promise<void> {
	const head = await transaction
		.updateTable('audit_head')
		.set((build) => ({ sequence: build('sequence', '+', 1) }))
		.returning(['sequence', 'hash'])
		.executeTakeFirstOrThrow();
	const fields = { ...entry, sequence: head.sequence, at: now, accountId: actor.accountId, role: actor.role };
	const hash = chainHash(head.hash, fields);
	await transaction
		.insertInto('audit_log')
		.values({
			sequence: fields.sequence,
			at: now,
			account_id: actor.accountId,
			role: actor.role,
			action: entry.action,
			person_id: entry.personId,
			subject: entry.subject,
			command_id: entry.commandId,
			previous_hash: head.hash,
			hash
		})
		.execute();
	await transaction.updateTable('audit_head').set({ hash }).execute();
}

function chainHash(previous: string, fields: HashedFields): string {
	const { sequence, at, accountId, role, action, personId, subject, commandId } = fields;
	return createHash('sha256')
		.update(JSON.stringify([previous, sequence, at, accountId, role, action, personId, subject, commandId]))
		.digest('hex');
}

export interface AuditVerdict {
	entries: number;
	/** The first entry that does not follow from the one before it; null when the chain holds. */
	brokenAt: number | null;
}

/** Walks the whole chain. A changed, missing or added entry breaks it at that place. */
export async function verifyAudit(connection: Connection): Promise<AuditVerdict> {
	const head = await connection.selectFrom('audit_head').selectAll().executeTakeFirstOrThrow();
	let previous = '';
	let sequence = 0;
	for (;;) {
		const page = await connection
			.selectFrom('audit_log')
			.selectAll()
			.where('sequence', '>', sequence)
			.orderBy('sequence')
			.limit(1000)
			.execute();
		if (page.length === 0) break;
		for (const row of page) {
			const expected = chainHash(previous, {
				sequence: row.sequence,
				at: row.at,
				accountId: row.account_id,
				role: row.role,
				action: row.action,
				personId: row.person_id,
				subject: row.subject,
				commandId: row.command_id
			});
			if (row.sequence !== sequence + 1 || row.previous_hash !== previous || row.hash !== expected)
				return { entries: sequence, brokenAt: sequence + 1 };
			previous = row.hash;
			sequence = row.sequence;
		}
	}
	const whole = head.sequence === sequence && head.hash === previous;
	return { entries: sequence, brokenAt: whole ? null : sequence + 1 };
}
