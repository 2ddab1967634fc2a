import { balanceOf, balanceSince, type Balance, type BalanceThing } from '#lib/domain/reports/balance.ts';
import { instantAt, localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { practitionersInReach, type Reaching } from '#lib/server/queries/access/reach.ts';

/** Where one case is looked at, by the practitioner who holds it. */
interface Looking {
	connection: Connection;
	reaching: Reaching;
	personId: string;
	/** The start of the first day. */
	from: Instant;
	now: Instant;
}

/**
 * What was done with one person of this practitioner's in the last weeks, by kind and day. Nothing that anybody wrote is read.
 * Somebody else's case has nothing.
 */
export async function readBalance(
	connection: Connection,
	reaching: Reaching,
	personId: string,
	now: Instant
): Promise<Balance> {
	const today = localDate(now);
	const looking = {
		connection,
		reaching,
		personId,
		from: instantAt(balanceSince(today), 0, 0),
		now
	};
	const things = [
		await answersGiven(looking, 'positive_changes'),
		await answersGiven(looking, 'reflections'),
		await stepsConfirmed(looking),
		await stepsAsked(looking),
		await appointmentsToKeep(looking),
		await sidesAsked(looking),
		await warningsGiven(looking)
	];
	return balanceOf(things.flat(), today);
}

/** The permission, and whose things are meant. */
function theCase({ connection, reaching, personId }: Looking) {
	return connection
		.selectFrom('people')
		.select('people.id')
		.where('people.id', '=', personId)
		.where('people.practitioner_id', 'in', practitionersInReach(connection, reaching));
}

/** One thing recognised is one, however often it was answered. What its writer took back is on no page of staff's. */
async function answersGiven(
	looking: Looking,
	table: 'positive_changes' | 'reflections'
): Promise<BalanceThing[]> {
	const isGoodNews = table === 'positive_changes';
	const rows = await looking.connection
		.selectFrom('answers')
		.innerJoin(`${table} as entry` as 'positive_changes as entry', (join) =>
			join.onRef('entry.id', '=', 'answers.report_id').onRef('entry.person_id', '=', 'answers.person_id')
		)
		.select(({ fn }) => ['answers.report_id', fn.max('answers.at').as('at')])
		.where('answers.report_kind', '=', isGoodNews ? 'positive_change' : 'reflection')
		.where('answers.person_id', 'in', theCase(looking))
		.where('entry.taken_back_at', 'is', null)
		.where('answers.at', '>=', looking.from)
		.groupBy('answers.report_id')
		.execute();
	return rows.map(({ report_id: id, at }) => ({
		kind: isGoodNews ? 'good_news_answered' : 'reflection_answered',
		id,
		on: localDate(at)
	}));
}

async function stepsConfirmed(looking: Looking): Promise<BalanceThing[]> {
	const rows = await looking.connection
		.selectFrom('steps')
		.select(['id', 'claim'])
		.where('person_id', 'in', theCase(looking))
		.where('claim', 'is not', null)
		.execute();
	return rows.flatMap(({ id, claim: json }) => {
		if (json === null) return [];
		const claim = fromJson(json);
		return [claim, ...(claim.before ?? [])].flatMap(({ answer }) =>
			answer?.confirmed ? [{ kind: 'step_confirmed' as const, id, on: localDate(answer.at) }] : []
		);
	});
}

/** Their own steps that somebody of staff put into the plan. What the person suggested was not asked of them. */
async function stepsAsked(looking: Looking): Promise<BalanceThing[]> {
	const rows = await looking.connection
		.selectFrom('plan_changes')
		.innerJoin('steps', (join) =>
			join
				.onRef('steps.id', '=', 'plan_changes.subject_id')
				.onRef('steps.person_id', '=', 'plan_changes.person_id')
		)
		.select(['steps.id', 'plan_changes.at'])
		.where('plan_changes.person_id', 'in', theCase(looking))
		.where('plan_changes.subject_kind', '=', 'step')
		.where('plan_changes.change', '=', 'created')
		.where('plan_changes.at', '>=', looking.from)
		.where('steps.actor', '=', 'service_user')
		.where('steps.id', 'not in', ideasTakenUp(looking))
		.where((expression) =>
			expression.or([
				expression('steps.suggested_by', 'is', null),
				expression('steps.suggested_by', '!=', 'service_user')
			])
		)
		.execute();
	return rows.map(({ id, at }) => ({ kind: 'step_asked', id, on: localDate(at) }));
}

/** Their ideas are theirs, whoever the form of the step says suggested it. */
function ideasTakenUp(looking: Looking) {
	return looking.connection
		.selectFrom('proposals')
		.select('became_id')
		.$narrowType<{ became_id: string }>()
		.where('person_id', 'in', theCase(looking))
		.where('became_id', 'is not', null);
}

/** The day on which one was set is not kept, so each stands on its own day. */
async function appointmentsToKeep(looking: Looking): Promise<BalanceThing[]> {
	const rows = await looking.connection
		.selectFrom('appointments')
		.select(['id', 'starts_at'])
		.where('person_id', 'in', theCase(looking))
		.where('enforceable', '=', 1)
		.where('cancelled', '=', 0)
		.where('starts_at', '>=', looking.from)
		.where('starts_at', '<=', looking.now)
		.execute();
	return rows.map(({ id, starts_at: at }) => ({ kind: 'appointment', id, on: localDate(at) }));
}

/** What was our mistake was asked of nobody. */
async function sidesAsked(looking: Looking): Promise<BalanceThing[]> {
	const rows = await looking.connection
		.selectFrom('compliance_events')
		.select(['id', 'at'])
		.where('person_id', 'in', theCase(looking))
		.where('at', '>=', looking.from)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('decisions')
						.select('decisions.id')
						.whereRef('decisions.event_id', '=', 'compliance_events.id')
						.whereRef('decisions.person_id', '=', 'compliance_events.person_id')
						.where('decisions.outcome', '=', 'not_a_failure')
						.where('decisions.state', '=', 'in_effect')
				)
			)
		)
		.execute();
	return rows.map(({ id, at }) => ({ kind: 'side_asked', id, on: localDate(at) }));
}

async function warningsGiven(looking: Looking): Promise<BalanceThing[]> {
	const rows = await looking.connection
		.selectFrom('warnings')
		.select(['event_id', 'given_on'])
		.where('person_id', 'in', theCase(looking))
		.where('withdrawn_on', 'is', null)
		.where('given_on', '>=', localDate(looking.from))
		.execute();
	return rows.map(({ event_id: id, given_on: on }) => ({ kind: 'warning', id, on }));
}
