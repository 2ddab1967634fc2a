import { appendAudit } from '#lib/server/audit/audit.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';
import { toJson } from '#lib/server/db/json.ts';
import { changeRows } from './change-rows.ts';
import { officerOf, type Practitioner } from './find-officer.ts';
import { noteJoinedCase } from './joined-cases.ts';

/**
 * Says that an officer whom files name is somebody with an account. All their cases become that one's, a line in the log for each,
 * and their phones read that one's number; later files that name the officer mean that one.
 */
export const joinOfficer: ServiceHandler<'officer.join'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { officerId, practitionerId } = command.payload;
		const pair = await pairOf(transaction, officerId, practitionerId);
		const done = { by_account: actor.accountId, by_name: actor.name, at: now };
		const isFirst = await claim(transaction, {
			officer_id: officerId,
			practitioner_id: practitionerId,
			...done
		});
		if (isFirst) await handOn(transaction, pair);
		const moved = await transaction
			.selectFrom('people')
			.select('id')
			.where('practitioner_id', '=', officerId)
			.execute();
		const ids = moved.map(({ id }) => id).toSorted();
		await changeRows(context, ids, { from: officerId, to: practitionerId });
		for (const id of ids) await noteJoinedCase(transaction, id, [officerId]);
		await projectPeopleOf(transaction, practitionerId);
		for (const id of ids)
			await appendAudit(
				transaction,
				actor,
				{
					action: 'officer.join',
					personId: id,
					subject: `practitioner:${practitionerId}`,
					commandId: command.id
				},
				now
			);
		return { subject: `practitioner:${officerId}` };
	}
};

/** Says that they are two people. */
export const keepOfficerApart: ServiceHandler<'officer.keep_apart'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { officerId, practitionerId } = command.payload;
		await pairOf(transaction, officerId, practitionerId);
		await refuseJoined(transaction, officerId);
		await transaction
			.insertInto('officers_apart')
			.values({
				officer_id: officerId,
				practitioner_id: practitionerId,
				by_account: actor.accountId,
				by_name: actor.name,
				at: now
			})
			.onConflict((conflict) => conflict.columns(['officer_id', 'practitioner_id']).doNothing())
			.execute();
		return { subject: `practitioner:${officerId}` };
	}
};

interface Pair {
	officer: Practitioner;
	account: Practitioner;
}

/** @throws CommandRefused where the one has an open account of their own by now, or the other has none that works with people */
async function pairOf(transaction: Transaction, officerId: string, practitionerId: string): Promise<Pair> {
	// Holds the row, so that whoever invites this officer at the same moment is told apart.
	await transaction
		.updateTable('practitioners')
		.set((build) => ({ version: build.ref('version') }))
		.where('id', '=', officerId)
		.execute();
	const [officer, account] = [
		await officerOf(transaction, officerId),
		await officerOf(transaction, practitionerId)
	];
	if (!officer || !account) throw new CommandRefused('not_found');
	const accounts = await transaction
		.selectFrom('accounts')
		.select(['practitioner_id', 'role'])
		.where('practitioner_id', 'in', [officerId, practitionerId])
		.where('status', '=', 'active')
		.execute();
	if (accounts.some((each) => each.practitioner_id === officerId))
		throw new CommandRefused('changed_meanwhile');
	if (!accounts.some((each) => each.practitioner_id === practitionerId && each.role === 'practitioner'))
		throw new CommandRefused('changed_meanwhile');
	const differ = officer.staff_code !== null && account.staff_code !== null;
	if (differ && officer.staff_code !== account.staff_code) throw new CommandRefused('invalid_payload');
	return { officer, account };
}

/** The first to say it is the one who said it. @returns false where it was said before, and a case is left to follow */
async function claim(
	transaction: Transaction,
	join: {
		officer_id: string;
		practitioner_id: string;
		by_account: string;
		by_name: string;
		at: number;
	}
): Promise<boolean> {
	const claimed = await transaction
		.insertInto('officer_joins')
		.values(join)
		.onConflict((conflict) => conflict.column('officer_id').doNothing())
		.returning('officer_id')
		.executeTakeFirst();
	if (claimed) return true;
	// A file can have given the officer another case in the moment in which they were joined: that one still follows.
	const left = await transaction
		.selectFrom('people')
		.innerJoin('officer_joins', 'officer_joins.officer_id', 'people.practitioner_id')
		.select('people.id')
		.where('officer_joins.officer_id', '=', join.officer_id)
		.where('officer_joins.practitioner_id', '=', join.practitioner_id)
		.executeTakeFirst();
	if (!left) throw new CommandRefused('already_answered');
	return false;
}

async function refuseJoined(transaction: Transaction, officerId: string): Promise<void> {
	const joined = await transaction
		.selectFrom('officer_joins')
		.select('officer_id')
		.where('officer_id', '=', officerId)
		.executeTakeFirst();
	if (joined) throw new CommandRefused('already_answered');
}

/** A staff code names one row, and the row that is left is in no team; a number goes over where the account has none. */
async function handOn(transaction: Transaction, { officer, account }: Pair): Promise<void> {
	const covers = await handOnCovers(transaction, officer.id, account.id);
	await transaction
		.updateTable('practitioners')
		.set({ staff_code: null, team_id: null })
		.where('id', '=', officer.id)
		.execute();
	await transaction
		.updateTable('practitioners')
		.set({
			staff_code: account.staff_code ?? officer.staff_code,
			telephone: account.telephone ?? officer.telephone,
			team_id: account.team_id ?? officer.team_id,
			version: account.version + 1
		})
		.where('id', '=', account.id)
		.execute();
	const handedOn = {
		staffCode: officer.staff_code,
		teamId: officer.team_id,
		gaveCode: account.staff_code === null && officer.staff_code !== null,
		gaveTelephone: account.telephone === null && officer.telephone !== null,
		covers
	};
	await transaction
		.updateTable('officer_joins')
		.set({ handed_on: toJson(handedOn) })
		.where('officer_id', '=', officer.id)
		.execute();
}

async function handOnCovers(
	transaction: Transaction,
	officerId: string,
	practitionerId: string
): Promise<string[]> {
	const handed = await transaction
		.updateTable('covers')
		.set({ away_id: practitionerId })
		.where('away_id', '=', officerId)
		.where(({ eb, or }) => or([eb('covered_by_id', 'is', null), eb('covered_by_id', '!=', practitionerId)]))
		.returning('id')
		.execute();
	return handed.map(({ id }) => id);
}
