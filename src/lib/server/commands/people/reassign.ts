import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import {
	CommandRefused,
	type HandlerContext,
	type ServiceHandler
} from '#lib/server/commands/handling/handler.ts';
import { refuseDays } from '#lib/server/commands/handling/refuse-days.ts';
import { refusedAt } from '#lib/server/commands/handling/refused-at.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import {
	isOfficerInReach,
	mayTakeCases,
	type Mover
} from '#lib/server/commands/organisation/officers-in-reach.ts';
import { handOver } from './hand-over.ts';

type Payload = PayloadOf<'case.reassign'>;
type Context = Omit<HandlerContext<'case.reassign'>, 'personId'>;

/** Sixty cases of somebody who leaves, at once: all of it, or nothing. Each person is told, and named in the audit log. */
export const reassignCases: ServiceHandler<'case.reassign'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { payload } = command;
		refuseDays(command, now);
		if (payload.replaces !== null && !(await isOfficerInReach(transaction, actor, payload.replaces)))
			throw new CommandRefused('not_found');
		// Whom nobody holds is in no team.
		if (payload.replaces === null && actor.role === 'manager') throw new CommandRefused('not_found');
		await refuseUnable(transaction, actor, payload);
		const moves = await whoMoves(transaction, payload);
		if (moves.length === 0) throw refusedAt('nobody_to_move', 'rest');
		for (const move of moves) await moveOne(context, move);
		// The log's head keeps every other writer waiting, so it comes last.
		for (const { personId } of moves)
			await appendAudit(
				transaction,
				actor,
				{ action: command.type, personId, subject: `person:${personId}`, commandId: command.id },
				now
			);
		return { subject: `officer:${payload.replaces ?? ''}` };
	}
};

/** Nobody is given to somebody who could not sign in, or who has them already. */
async function refuseUnable(transaction: Transaction, actor: Mover, payload: Payload): Promise<void> {
	const { replaces, moves, rest } = payload;
	const takers = new Set([...moves.map((move) => move.to), ...(rest ? [rest.to] : [])]);
	// In one order: each is held, and two of these must not wait for each other crosswise.
	for (const to of [...takers].sort()) {
		if (to === replaces) throw refusedAt('officer_is_same', 'rest');
		if (!(await mayTakeCases(transaction, actor, to))) throw refusedAt('officer_has_no_account', 'rest');
	}
}

interface Move {
	personId: string;
	to: string;
}

/** By person, so that two of these never wait for each other crosswise. Of those who have died only the records are left, where they are. */
async function whoMoves(transaction: Transaction, { replaces, moves, rest }: Payload): Promise<Move[]> {
	const held = await transaction
		.selectFrom('people')
		.select(['id', 'crn', 'died_on'])
		.where('practitioner_id', replaces === null ? 'is' : '=', replaces)
		.orderBy('id')
		.execute();
	const chosen = new Map(moves.map(({ personId, to }) => [personId, to]));
	for (const { personId } of moves) {
		const person = held.find(({ id }) => id === personId);
		if (!person) throw new CommandRefused('case_moved');
		if (person.died_on !== null) throw new CommandRefused('person_has_died');
	}
	const numbers = rest?.caseNumbers?.map(asNumber) ?? null;
	const here = new Set(held.filter(({ died_on: diedOn }) => diedOn === null).map(({ crn }) => asNumber(crn)));
	const unknown = numbers?.find((number) => !here.has(number));
	if (unknown !== undefined) throw refusedAt('case_number_unknown', 'caseNumbers');
	return held.flatMap(({ id, crn, died_on: diedOn }): Move[] => {
		const to = chosen.get(id) ?? (numbers === null || numbers.includes(asNumber(crn)) ? rest?.to : undefined);
		return to === undefined || diedOn !== null ? [] : [{ personId: id, to }];
	});
}

const asNumber = (crn: string) => crn.trim().toUpperCase();

async function moveOne({ transaction, actor, command, now }: Context, { personId, to }: Move): Promise<void> {
	const { replaces: from, since, reason } = command.payload;
	await lockPerson(transaction, personId);
	const changed = await handOver(
		transaction,
		{ id: command.id, personId, from, to, since, reason },
		{ actor, now }
	);
	if (!changed) throw new CommandRefused('case_moved');
	await projectRecords(transaction, personId, changed);
}
