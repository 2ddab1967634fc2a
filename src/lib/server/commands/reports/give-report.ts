import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { isPastDay } from '#lib/domain/appointments/times-in-form.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { kindsAsGiven, reportKinds, type KindAsGiven, type Kinds } from '#lib/domain/reports/report-kinds.ts';
import { kindsTakenBack, takenBackBy, type KindTakenBack } from '#lib/domain/reports/taken-back-by.ts';
import { asColumns, type AsColumns } from '#lib/server/db/column-names.ts';
import { toJson } from '#lib/server/db/json.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import type { ReportColumns } from '#lib/server/db/tables/columns.ts';
import type { Insertable } from 'kysely';
import { aboutColumns, requireOwnSubject } from './about.ts';
import { letGoOfPlansFrom } from './if-then-plans.ts';
import { CommandRefused, type GivenTap, type Handler } from '#lib/server/commands/handling/handler.ts';
import { reportColumns } from '#lib/server/commands/handling/report-columns.ts';
import { requireOwn } from '#lib/server/commands/handling/require-own.ts';

export const reportObstacle: Handler<'obstacle.report'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { about, categories, wanted, words, ifThenPlan, proof, times = [] } = command.payload;
		await requireOwnSubject(transaction, personId, about);
		requireDaysAhead(times, context.tap);
		await transaction
			.insertInto('obstacles')
			.values({
				...reportColumns(context),
				...aboutColumns(about),
				categories: toJson(categories),
				wanted: toJson(wanted),
				words,
				if_then_plan: ifThenPlan ? toJson(ifThenPlan) : null,
				proof,
				times: times.length > 0 ? toJson(times) : null,
				state: 'sent'
			})
			.execute();
		return { changed: [{ kind: 'obstacle', id: command.id }] };
	}
};

/**
 * By the day of the tap: a day that has passed by its arrival is taken. Where the phone's clock was not known to be right, its today may
 * have been another, and nothing is refused for that.
 * @throws CommandRefused for a day before it
 */
function requireDaysAhead(times: readonly { on: string }[], { at, clock }: GivenTap): void {
	if (clock !== null && clock.reading !== 'right') return;
	if (times.some(({ on }) => isPastDay(on, localDate(at)))) throw new CommandRefused('date_in_past');
}

export const withdrawObstacle: Handler<'obstacle.withdraw'> = {
	personOf: ({ actor }) => Promise.resolve(actor.personId),
	async run({ transaction, personId, command }) {
		const { obstacleId } = command.payload;
		const found = await transaction
			.selectFrom('obstacles')
			.select('state')
			.where('id', '=', obstacleId)
			.where('person_id', '=', personId)
			.executeTakeFirst();
		if (!found) throw new CommandRefused('not_found');
		if (found.state === 'withdrawn') throw new CommandRefused('already_withdrawn');
		await transaction
			.updateTable('obstacles')
			.set({ state: 'withdrawn' })
			.where('person_id', '=', personId)
			.where('id', '=', obstacleId)
			.execute();
		return { changed: [{ kind: 'obstacle', id: obstacleId }] };
	}
};

type TakenBackBy<Kind extends KindTakenBack> = (typeof takenBackBy)[Kind]['command'];
type TakesBack = TakenBackBy<KindTakenBack>;

/** A second time changes nothing: two phones may both have asked. */
function takeBack(kind: KindTakenBack): Handler<TakesBack> {
	const { table } = reportKinds[kind];
	return {
		personOf: ({ actor }) => Promise.resolve(actor.personId),
		async run({ transaction, personId, command, tap }) {
			const id = (command.payload as Record<string, string>)[takenBackBy[kind].names] ?? '';
			await requireOwn(transaction, table, personId, id);
			await transaction
				.updateTable(table)
				.set({ taken_back_at: tap.at })
				.where('person_id', '=', personId)
				.where('id', '=', id)
				.where('taken_back_at', 'is', null)
				.execute();
			const plans = kind === 'reflection' ? await letGoOfPlansFrom(transaction, personId, id, tap.at) : [];
			return { changed: [{ kind, id }, ...plans] };
		}
	};
}

/** What takes an entry back, by the command that does. */
export const takeBackHandlers = Object.fromEntries(
	kindsTakenBack.map((kind) => [takenBackBy[kind].command, takeBack(kind)])
) as { [Kind in KindTakenBack as TakenBackBy<Kind>]: Handler<TakenBackBy<Kind>> };

type Given<Kind extends KindAsGiven> = Kinds[Kind]['given'];

/** Kinds whose table has not every column that their command carries. */
type Unlike = {
	[Kind in KindAsGiven]: AsColumns<PayloadOf<Given<Kind>>> extends Omit<
		Insertable<Schema[Kinds[Kind]['table']]>,
		keyof ReportColumns
	>
		? never
		: Kind;
}[KindAsGiven];

function keepAsGiven(kind: Exclude<KindAsGiven, Unlike>): Handler<Given<KindAsGiven>> {
	return {
		personOf: ({ actor }) => Promise.resolve(actor.personId),
		async run(context) {
			const { transaction, command } = context;
			await transaction
				.insertInto(reportKinds[kind].table)
				.values({ ...reportColumns(context), ...asColumns(command.payload) })
				.execute();
			return { changed: [{ kind, id: command.id }] };
		}
	};
}

/** What is kept as it was given, by the command of each kind. */
export const givenReports = Object.fromEntries(
	kindsAsGiven.map((kind) => [reportKinds[kind].given, keepAsGiven(kind)])
) as { [Kind in KindAsGiven as Given<Kind>]: Handler<Given<Kind>> };
