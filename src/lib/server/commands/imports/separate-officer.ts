import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { appendAudit } from '#lib/server/audit/audit.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';
import { goesBack, readCasesOfJoins } from '#lib/server/queries/imports/joined-cases.ts';
import { changeRows } from './change-rows.ts';
import { isCodeTaken, officerOf } from './find-officer.ts';

/**
 * Takes a wrong join apart. The cases that came by it go back to the officer of the files, each in the log, unless somebody moved one
 * since: that was decided by a person, and stays. What the join handed on goes back where it is still as it was handed on.
 */
export const separateOfficer: ServiceHandler<'officer.separate'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { officerId, practitionerId, seen } = command.payload;
		const join = await takeJoin(transaction, officerId, practitionerId);
		if (!join || (seen !== undefined && seen !== seenOf(join.at)))
			throw new CommandRefused('changed_meanwhile');
		await refuseJoinedOn(transaction, practitionerId);
		await takeBack(transaction, join);
		const back = await giveBack(context, join);
		await transaction.deleteFrom('officer_join_cases').where('officer_id', '=', officerId).execute();
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
		await projectPeopleOf(transaction, officerId);
		await projectPeopleOf(transaction, practitionerId);
		for (const personId of back)
			await appendAudit(
				transaction,
				actor,
				{
					action: 'officer.separate',
					personId,
					subject: `practitioner:${officerId}`,
					commandId: command.id
				},
				now
			);
		return { subject: `practitioner:${officerId}` };
	}
};

/** Of two who take the same apart, one does. */
function takeJoin(
	transaction: Transaction,
	officerId: string,
	practitionerId: string
): Promise<Row<'officer_joins'> | undefined> {
	return transaction
		.deleteFrom('officer_joins')
		.where('officer_id', '=', officerId)
		.where('practitioner_id', '=', practitionerId)
		.returningAll()
		.executeTakeFirst();
}

/** Whose account was itself joined to another: the later one comes apart first, or its cases would be nobody's who is known. */
async function refuseJoinedOn(transaction: Transaction, practitionerId: string): Promise<void> {
	const further = await transaction
		.selectFrom('officer_joins')
		.select('officer_id')
		.where('officer_id', '=', practitionerId)
		.executeTakeFirst();
	if (further) throw new CommandRefused('officer_is_joined');
}

/** The cases that nobody moved since are the officer's of the files again. */
async function giveBack(
	context: Parameters<typeof changeRows>[0],
	{ officer_id: to, practitioner_id: from }: Row<'officer_joins'>
): Promise<string[]> {
	const came = await readCasesOfJoins(context.transaction, to);
	const back = came
		.filter((each) => goesBack(each, { practitionerId: from }))
		.map(({ personId }) => personId);
	await changeRows(context, back, { from, to });
	return back;
}

async function takeBack(transaction: Transaction, join: Row<'officer_joins'>): Promise<void> {
	const handed = join.handed_on === null ? null : fromJson(join.handed_on);
	const officer = await officerOf(transaction, join.officer_id);
	const account = await officerOf(transaction, join.practitioner_id);
	if (handed === null || !officer || !account) return;
	const givesCode = handed.gaveCode && account.staff_code === handed.staffCode;
	const givesTelephone = handed.gaveTelephone && account.telephone === officer.telephone;
	if (givesCode || givesTelephone)
		await transaction
			.updateTable('practitioners')
			.set({
				...(givesCode && { staff_code: null }),
				...(givesTelephone && { telephone: null }),
				version: account.version + 1
			})
			.where('id', '=', account.id)
			.execute();
	const isFree = handed.staffCode !== null && !(await isCodeTaken(transaction, handed.staffCode));
	await transaction
		.updateTable('practitioners')
		.set({
			team_id: handed.teamId,
			...(isFree && { staff_code: handed.staffCode }),
			version: officer.version + 1
		})
		.where('id', '=', officer.id)
		.execute();
	if (handed.covers.length > 0)
		await transaction
			.updateTable('covers')
			.set({ away_id: officer.id })
			.where('id', 'in', handed.covers)
			.where('away_id', '=', account.id)
			.execute();
}
