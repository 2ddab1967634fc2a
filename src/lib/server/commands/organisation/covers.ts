import { coverProblems, MOST_COVERS_AHEAD, type Cover } from '#lib/domain/organisation/covers.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { coverFromToday } from '#lib/server/access/covers-from-today.ts';
import { doneBy } from '#lib/server/commands/handling/done-by.ts';
import { CommandRefused, type ServiceHandler } from '#lib/server/commands/handling/handler.ts';
import { refuseDays } from '#lib/server/commands/handling/refuse-days.ts';
import { refuseUnseen } from '#lib/server/commands/handling/refuse-unseen.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import { projectPeopleOf } from '#lib/server/projection/project-people-of.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';
import { isOfficerInReach, mayTakeCases, type Mover } from './officers-in-reach.ts';

/** An officer of the manager's team is away; whoever covers reaches their cases on those days, and their people read who that is. */
export const setCover: ServiceHandler<'cover.set'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { awayId, coveredById, from, until } = command.payload;
		refuseDays(command, now);
		if (!(await isOfficerInReach(transaction, actor, awayId))) throw new CommandRefused('not_found');
		await lockOfficers(transaction, [awayId, coveredById]);
		await refuseProblems(context, { id: command.id, awayId, coveredById, from, until });
		await transaction
			.insertInto('covers')
			.values({
				id: command.id,
				away_id: awayId,
				covered_by_id: coveredById,
				from_on: from,
				until_on: until,
				cancelled_at: null,
				cancelled_by: null,
				...doneBy(context)
			})
			.execute();
		await projectPeopleOf(transaction, awayId);
		return { subject: `cover:${command.id}` };
	}
};

export const changeCover: ServiceHandler<'cover.change'> = {
	forService: true,
	async run(context) {
		const { transaction, actor, command, now } = context;
		const { coverId, coveredById, until, seen } = command.payload;
		const held = await heldCover(transaction, actor, coverId, coveredById);
		refuseUnseen(seen, held.covered_by_id, held.until_on);
		refuseOver(held.until_on, localDate(now));
		refuseDays(command, now);
		const { away_id: awayId, from_on: from } = held;
		await refuseProblems(context, { id: coverId, awayId, coveredById, from, until });
		if (coveredById !== held.covered_by_id)
			await coverFromToday(transaction, held, { coveredById, until }, context);
		else
			await transaction
				.updateTable('covers')
				.set({ until_on: until, ...doneBy(context) })
				.where('id', '=', coverId)
				.execute();
		await projectPeopleOf(transaction, awayId);
		return { subject: `cover:${coverId}` };
	}
};

export const cancelCover: ServiceHandler<'cover.cancel'> = {
	forService: true,
	async run({ transaction, actor, command, now }) {
		const { coverId, seen } = command.payload;
		const held = await heldCover(transaction, actor, coverId);
		refuseUnseen(seen, held.covered_by_id, held.until_on);
		refuseOver(held.until_on, localDate(now));
		await transaction
			.updateTable('covers')
			.set({ cancelled_at: now, cancelled_by: actor.name })
			.where('id', '=', coverId)
			.execute();
		await projectPeopleOf(transaction, held.away_id);
		return { subject: `cover:${coverId}` };
	}
};

/** What was is kept as it was: who did what on those days can be asked later. */
function refuseOver(until: LocalDate, today: LocalDate): void {
	if (until < today) throw new CommandRefused('cover_is_over');
}

async function heldCover(
	transaction: Transaction,
	manager: Reaching,
	coverId: string,
	coveredById: string | null = null
) {
	const find = () =>
		transaction
			.selectFrom('covers')
			.selectAll()
			.where('id', '=', coverId)
			.where('cancelled_at', 'is', null)
			.where('away_id', 'in', practitionersInReach(transaction, manager))
			.executeTakeFirst();
	const seen = await find();
	if (seen) await lockOfficers(transaction, [seen.away_id, coveredById]);
	// Whoever was before in line may have changed it.
	const found = seen && (await find());
	if (!found) throw new CommandRefused('not_found');
	return found;
}

/** Two managers at once stand in line, in one order: the second sees what the first has set for either of the two officers. */
async function lockOfficers(transaction: Transaction, officers: readonly (string | null)[]): Promise<void> {
	for (const id of [...new Set(officers)].filter((officer) => officer !== null).sort())
		await transaction
			.updateTable('practitioners')
			.set(({ ref }) => ({ team_id: ref('team_id') }))
			.where('id', '=', id)
			.execute();
}

async function refuseProblems(
	{ transaction, actor, now }: { transaction: Transaction; actor: Mover; now: number },
	cover: Cover
): Promise<void> {
	const { coveredById } = cover;
	const today = localDate(now);
	const others = await coversOf(transaction, cover, today);
	const [first, ...more] = coverProblems(cover, others, today);
	if (first) throw new CommandRefused(first.code, [first, ...more]);
	if (coveredById !== null && !(await mayTakeCases(transaction, actor, coveredById)))
		throw new CommandRefused('officer_has_no_account', [
			{ code: 'officer_has_no_account', field: 'coveredById' }
		]);
	const ahead = others.filter(({ id, awayId }) => awayId === cover.awayId && id !== cover.id);
	if (ahead.length >= MOST_COVERS_AHEAD)
		throw new CommandRefused('too_many_covers', [{ code: 'too_many_covers', field: 'from' }]);
}

async function coversOf(
	transaction: Transaction,
	{ awayId, coveredById }: Cover,
	today: LocalDate
): Promise<Cover[]> {
	const rows = await transaction
		.selectFrom('covers')
		.select(['id', 'away_id', 'covered_by_id', 'from_on', 'until_on'])
		.where(({ or, eb }) =>
			or([
				eb('away_id', 'in', coveredById === null ? [awayId] : [awayId, coveredById]),
				eb('covered_by_id', '=', awayId)
			])
		)
		.where('until_on', '>=', today)
		.where('cancelled_at', 'is', null)
		.execute();
	return rows.map((row) => ({
		id: row.id,
		awayId: row.away_id,
		coveredById: row.covered_by_id,
		from: row.from_on,
		until: row.until_on
	}));
}
