import type { Actor } from '#lib/domain/access/actor.ts';
import { isTooDeep } from '#lib/domain/text/bounds.ts';
import { declared, isCommandType, mayCommand, type CommandType } from '#lib/domain/commands/commands.ts';
import { commandIdIn, Envelope, type CommandStatus } from '#lib/domain/commands/envelope.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import { countCommand } from '#lib/server/http/metrics.ts';
import { isKeyTaken } from '#lib/server/db/faults.ts';
import { takeRoom } from '#lib/server/limits/kept.ts';
import { LimitReached } from '#lib/server/limits/limit-reached.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import {
	AskedBack,
	CommandRefused,
	type Handler,
	type HandlerOutcome,
	type RefusalDetail,
	type ServiceHandler
} from './handling/handler.ts';
import type { Executed } from './handling/executed.ts';
import { bodyHash, receiptFor, type ReceivedCommand } from './handling/receipt.ts';
import { offsetOf, tapOf } from './handling/tap-of.ts';
import { noticeDanger } from './reports/notice-danger.ts';
import { quarantine } from './quarantine.ts';
import { refuseDays } from './handling/refuse-days.ts';
import { readPayload } from './handling/read-payload.ts';
import { handlers } from './registry.ts';

/**
 * The one way in which anything is written. Checks the envelope and who may give it, decides, writes, makes the phone's
 * view again and appends to the audit log, in one transaction. An id is carried out at most once: a repeat is answered
 * with the first receipt.
 * @param input an unchecked envelope, as it came from a phone, a form, an importer or the command line
 * @throws only where nobody can say whether it was written (the database failed): the caller answers 503 and the same id settles it
 */
export async function execute(
	database: Database,
	actor: Actor,
	input: unknown,
	now: number
): Promise<Executed> {
	const parsed = parseCommand(input);
	const type = 'code' in parsed ? null : parsed.command.type;
	let outcome = 'failed';
	try {
		const executed = await executeParsed(database, actor, input, parsed, now);
		outcome = executed.code ?? executed.status;
		return executed;
	} finally {
		countCommand(type, outcome);
	}
}

async function executeParsed(
	database: Database,
	actor: Actor,
	input: unknown,
	parsed: Parsed,
	now: number
): Promise<Executed> {
	if ('code' in parsed) return refuse(database, actor, input, parsed.code, now);
	const { command } = parsed;
	if (!mayCommand(actor.role, command.type)) return refuse(database, actor, input, 'not_allowed', now);
	try {
		const executed = await database.kysely
			.transaction()
			.execute((transaction) => carryOut(transaction, actor, command, now));
		await database.committed?.();
		return executed;
	} catch (error) {
		// Within one's reach an id is taken once for each kind of thing.
		if (isKeyTaken(error)) return refuse(database, actor, input, 'same_id_other_content', now);
		if (error instanceof LimitReached) return later(command.id, error);
		if (error instanceof AskedBack) return rejected(command.id, error);
		if (!(error instanceof CommandRefused)) throw error;
		return refuse(database, actor, input, error.code, now, error.detail);
	}
}

type Parsed = { command: ReceivedCommand } | { code: ErrorCode };

export function parseCommand(input: unknown): Parsed {
	if (isTooDeep(input)) return { code: 'malformed' };
	const envelope = Envelope.safeParse(input);
	if (!envelope.success) return { code: 'malformed' };
	const { type, version, payload } = envelope.data;
	if (!isCommandType(type)) return { code: 'unknown_command' };
	const read = readPayload(type, version, payload);
	return 'code' in read ? read : { command: { ...envelope.data, type, ...read } };
}

/** In its caller's transaction. @throws CommandRefused */
export async function carryOut(
	transaction: Transaction,
	actor: Actor,
	command: ReceivedCommand,
	now: number
): Promise<Executed> {
	// Whether this role may give it has just been asked, so the handler's narrower actor type holds.
	const handler = handlers[command.type] as unknown as Handler<CommandType> | ServiceHandler<CommandType>;
	if ('forService' in handler) return carryOutForService(transaction, actor, command, now, handler);
	const tap = tapOf(actor, command, now);
	const context = { transaction, actor, command, tap, now } as Parameters<typeof handler.personOf>[0];
	const personId = await handler.personOf(context);
	if (personId === null || (command.personId ?? personId) !== personId) throw new CommandRefused('not_found');
	await lockPerson(transaction, personId);
	if (declared(command.type).endsWithDeath) await refuseAfterDeath(transaction, personId);
	const receipt = receiptFor(command.id);
	if (!(await claimIdentifier(transaction, actor, command, personId, receipt, now)))
		return repeated(transaction, actor, command, personId);
	refuseDays(command, now);
	const outcome = await handler.run({ ...context, personId, receipt });
	await noticeDanger(transaction, actor, command, { personId, tap, now });
	await projectRecords(transaction, personId, outcome.changed);
	await appendAudit(transaction, actor, auditOf(command, personId, outcome), now);
	return {
		...result(command.id, 'created', null, receipt, now),
		...(command.cleaned && { cleaned: true as const }),
		reveal: outcome.reveal ?? null,
		personId,
		detail: null
	};
}

async function refuseAfterDeath(transaction: Transaction, personId: string): Promise<void> {
	const { died_on: diedOn } = await transaction
		.selectFrom('people')
		.select('died_on')
		.where('id', '=', personId)
		.executeTakeFirstOrThrow();
	if (diedOn !== null) throw new CommandRefused('person_has_died');
}

async function carryOutForService(
	transaction: Transaction,
	actor: Actor,
	command: ReceivedCommand,
	now: number,
	handler: ServiceHandler<CommandType>
): Promise<Executed> {
	const receipt = receiptFor(command.id);
	if (!(await claimIdentifier(transaction, actor, command, null, receipt, now)))
		return repeated(transaction, actor, command, null);
	refuseDays(command, now);
	const tap = tapOf(actor, command, now);
	const context = { transaction, actor, command, tap, now, receipt } as Parameters<typeof handler.run>[0];
	const { subject } = await handler.run(context);
	await appendAudit(
		transaction,
		actor,
		{ action: command.type, personId: null, subject, commandId: command.id },
		now
	);
	return {
		...result(command.id, 'created', null, receipt, now),
		...(command.cleaned && { cleaned: true as const }),
		reveal: null,
		personId: null,
		detail: null
	};
}

function auditOf(command: ReceivedCommand, personId: string, outcome: HandlerOutcome) {
	const first = outcome.changed[0];
	const subject = outcome.subject ?? (first ? `${first.kind}:${first.id}` : null);
	return { action: command.type, personId, subject, commandId: command.id };
}

async function claimIdentifier(
	transaction: Transaction,
	actor: Actor,
	command: ReceivedCommand,
	personId: string | null,
	receipt: string,
	now: number
): Promise<boolean> {
	const inserted = await transaction
		.insertInto('commands')
		.values({
			id: command.id,
			account_id: actor.accountId,
			person_id: personId,
			type: command.type,
			version: command.version,
			body_hash: bodyHash(command),
			occurred_at: command.occurredAt,
			clock_offset: offsetOf(actor, command),
			in_touch_at: tapOf(actor, command, now).clock?.writtenAfter ?? null,
			time_zone: command.timeZone,
			received_at: now,
			receipt
		})
		.onConflict((conflict) => conflict.columns(['account_id', 'id']).doNothing())
		.returning('id')
		.executeTakeFirst();
	if (inserted) await takeRoom(transaction, actor, command.sent, now);
	return inserted !== undefined;
}

async function repeated(
	transaction: Transaction,
	actor: Actor,
	command: ReceivedCommand,
	personId: string | null
): Promise<Executed> {
	const first = await transaction
		.selectFrom('commands')
		.select(['body_hash', 'receipt', 'received_at'])
		.where('account_id', '=', actor.accountId)
		.where('id', '=', command.id)
		.executeTakeFirstOrThrow();
	if (first.body_hash !== bodyHash(command)) throw new CommandRefused('same_id_other_content');
	return {
		...result(command.id, 'duplicate', null, first.receipt, first.received_at),
		...(command.cleaned && { cleaned: true as const }),
		reveal: null,
		personId,
		detail: null
	};
}

/** Nothing that was sent is dropped: what cannot be carried out is kept where staff can find it. */
async function refuse(
	database: Database,
	actor: Actor,
	input: unknown,
	code: ErrorCode,
	now: number,
	detail: RefusalDetail | null = null
): Promise<Executed> {
	const isKept = await quarantine(database.kysely, actor, input, code, now);
	const id = commandIdIn(input);
	const refused = rejected(id, { code, detail });
	return isKept ? refused : { ...refused, unkept: true };
}

function rejected(id: string, { code, detail }: Pick<CommandRefused, 'code' | 'detail'>): Executed {
	const status: CommandStatus = code === 'same_id_other_content' ? 'conflict' : 'rejected';
	return { ...result(id, status, code, null, null), reveal: null, personId: null, detail };
}

/** Nothing is wrong with it: its sender keeps it, and the same id can come again. */
function later(id: string, { code, retryAfterS }: LimitReached): Executed {
	return { ...result(id, 'busy', code, null, null), reveal: null, personId: null, detail: null, retryAfterS };
}

function result(
	id: string,
	status: CommandStatus,
	code: ErrorCode | null,
	receipt: string | null,
	receivedAt: number | null
) {
	return { id, status, code, receipt, receivedAt };
}
