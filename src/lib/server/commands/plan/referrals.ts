import type { Selectable } from 'kysely';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { refuseDays } from '#lib/server/commands/handling/refuse-days.ts';
import { isOpenReferral } from '#lib/domain/plan/open-referral.ts';
import { refuseReferralMove, type ReferralStanding } from '#lib/domain/plan/referral-moves.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { RecordedChange } from '#lib/domain/plan/stale-edit.ts';
import { CommandRefused, type Handler } from '#lib/server/commands/handling/handler.ts';
import type { Transaction } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import { personInReach, type PlanContext } from '#lib/server/commands/handling/person-in-reach.ts';
import { ownerInReachOf } from '#lib/server/queries/access/reach.ts';

type ReferralRow = Selectable<Schema['referrals']>;
type Facts = Pick<
	PayloadOf<'referral.update'>,
	'state' | 'on' | 'reason' | 'nextCheckOn' | 'expectedOn' | 'instead'
>;

export const makeReferral: Handler<'referral.make'> = {
	personOf: ({ transaction, actor, command: { payload } }) =>
		personInReach(transaction, actor, payload.personId),
	async run(context) {
		const { transaction, personId, command } = context;
		const { stepId, intervention, agencyId, agencyName, personId: _, ...facts } = command.payload;
		refuseMove(null, facts, context.now);
		await requireOwnStep(transaction, personId, stepId);
		const agency = await chosenAgency(transaction, agencyId, agencyName);
		await transaction
			.insertInto('referrals')
			.values({
				id: command.id,
				person_id: personId,
				step_id: stepId,
				intervention,
				...agency,
				...columnsOf(facts, null),
				last_report_on: null,
				version: 1,
				by_name: context.actor.name
			})
			.execute();
		await keepEvent(context, command.id, 1, facts, false);
		return { changed: [{ kind: 'referral', id: command.id }] };
	}
};

const unlisted = { agency_id: null, agency_name_cy: null, usual_wait_days: null };

/** One on the list gives its names and its usual wait as they are today; a name as text gives only itself. */
async function chosenAgency(transaction: Transaction, id: string | null, name: string | null) {
	if (id === null) return { ...unlisted, agency_name: name || null };
	const agency = await transaction
		.selectFrom('agencies')
		.select(['name', 'name_cy', 'usual_wait_days', 'archived_at'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!agency) throw new CommandRefused('not_found');
	if (agency.archived_at !== null) throw new CommandRefused('agency_is_archived');
	return {
		agency_id: id,
		agency_name: agency.name,
		agency_name_cy: agency.name_cy,
		usual_wait_days: agency.usual_wait_days
	};
}

async function requireOwnStep(transaction: Transaction, personId: string, stepId: string | null) {
	if (stepId === null) return;
	const step = await transaction
		.selectFrom('steps')
		.select('id')
		.where('id', '=', stepId)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (!step) throw new CommandRefused('not_found');
}

export const updateReferral: Handler<'referral.update'> = {
	personOf: ({ transaction, actor, command: { payload, personId } }) =>
		ownerInReachOf(transaction, actor, 'referrals', payload.referralId, personId),
	async run(context) {
		const { transaction, actor, command, now, personId } = context;
		const { referralId, version, agencyReported, ...facts } = command.payload;
		const held = await transaction
			.selectFrom('referrals')
			.selectAll()
			.where('person_id', '=', personId)
			.where('id', '=', referralId)
			.executeTakeFirstOrThrow();
		await requireReferralVersion(transaction, held, version);
		refuseDays(command, now, { nextCheckOn: held.next_check_on, expectedOn: held.expected_on });
		refuseMove({ state: held.state, since: held.since }, facts, now);
		await transaction
			.updateTable('referrals')
			.set({
				...columnsOf(facts, held),
				last_report_on: agencyReported ? facts.on : held.last_report_on,
				version: held.version + 1,
				by_name: actor.name
			})
			.where('person_id', '=', personId)
			.where('id', '=', referralId)
			.execute();
		await keepEvent(context, referralId, held.version + 1, facts, agencyReported);
		return { changed: [{ kind: 'referral', id: referralId }] };
	}
};

function refuseMove(before: ReferralStanding | null, move: Facts, now: number): void {
	const refusal = refuseReferralMove(before, move, localDate(now));
	if (refusal) throw new CommandRefused(refusal.code, [refusal]);
}

function columnsOf(facts: Facts, held: ReferralRow | null) {
	const { state, on, reason, nextCheckOn, expectedOn, instead } = facts;
	const same = held?.state === state;
	const asked = state !== 'to_be_made' && state !== 'not_available_in_area';
	return {
		state,
		reason: reason || (same ? held.reason : ''),
		since: same ? held.since : on,
		asked_on: held?.asked_on ?? (asked ? on : null),
		// What is closed is not looked at again unless somebody opens it.
		next_check_on: isOpenReferral(state) || state === 'not_available_in_area' ? nextCheckOn : null,
		expected_on: expectedOn,
		instead: instead || null
	};
}

async function keepEvent(
	{ transaction, actor, personId, now }: PlanContext,
	referralId: string,
	version: number,
	facts: Facts,
	agencyReported: boolean
): Promise<void> {
	await transaction
		.insertInto('referral_events')
		.values({
			id: newIdentifier(now),
			person_id: personId,
			referral_id: referralId,
			state: facts.state,
			reason: facts.reason,
			on_date: facts.on,
			next_check_on: facts.nextCheckOn,
			expected_on: facts.expectedOn,
			version,
			agency_reported: agencyReported ? 1 : 0,
			by_account: actor.accountId,
			by_name: actor.name,
			at: now
		})
		.execute();
}

async function requireReferralVersion(
	transaction: Transaction,
	held: ReferralRow,
	lookedAt: number
): Promise<void> {
	if (held.version === lookedAt) return;
	const rows = await transaction
		.selectFrom('referral_events')
		.selectAll()
		.where('person_id', '=', held.person_id)
		.where('referral_id', '=', held.id)
		.where('version', '>=', lookedAt)
		.orderBy('version')
		.execute();
	const stateAt = (version: number) => rows.find((row) => row.version === version)?.state ?? null;
	const newer = rows.filter(({ version }) => version > lookedAt);
	const changes = newer.map((row): RecordedChange => ({
		version: row.version,
		change: 'edited',
		fields: [{ field: 'state', from: stateAt(row.version - 1), to: row.state }],
		reason: row.reason || null,
		by: row.by_name,
		at: row.at
	}));
	throw new CommandRefused('stale_edit', { code: 'stale_edit', version: held.version, changes });
}
