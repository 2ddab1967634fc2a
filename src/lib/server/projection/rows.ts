import type { Selectable } from 'kysely';
import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Place } from '#lib/domain/organisation/place.ts';
import type { SequencingSetting } from '#lib/domain/plan/sequencing-policy.ts';
import { realName } from '#lib/domain/people/placeholder.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { SentTimes, TapClock } from '#lib/domain/time/tap.ts';
import { fromJson, type Json, type Schema } from '#lib/server/db/schema.ts';

/*
 * From a row to what a phone may see of it, field by field: a column that is not named here stays on the server.
 */

export type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

export function orderRecord(row: Row<'orders'>): RecordOf<'order'> {
	return {
		kind: 'order',
		id: row.id,
		orderKind: row.order_kind,
		title: row.title,
		startDate: row.start_date,
		endDate: row.end_date,
		endedOn: row.ended_on
	};
}

export function requirementRecord(row: Row<'requirements'>): RecordOf<'requirement'> {
	return {
		kind: 'requirement',
		id: row.id,
		orderId: row.order_id,
		requirementKind: row.requirement_kind,
		title: row.title,
		detail: row.detail,
		measure:
			row.measure_unit === null || row.measure_required === null
				? null
				: {
						unit: row.measure_unit,
						required: row.measure_required,
						completed: row.measure_completed
					},
		startDate: row.start_date,
		endDate: row.end_date,
		ended: row.ended === 1 ? { on: row.ended_on } : null
	};
}

export function needRecord(row: Row<'needs'>): RecordOf<'need'> | null {
	return row.identified ? { kind: 'need', id: row.id, area: row.area } : null;
}

/** What a plan record takes from other tables. */
export interface PlanParts {
	signals: Row<'stage_signals'>[];
	/** Ids of steps; null where none was ever chosen. */
	choices: Json | null;
	safetyFlag: Row<'safety_flags'> | null;
	policy: Partial<Record<SequencingSetting, number>>;
}

export function planRecord(row: Row<'plans'>, parts: PlanParts): RecordOf<'plan'> {
	return {
		kind: 'plan',
		id: row.id,
		agreement: row.agreement,
		agreedOn: row.agreed_on,
		ownWords: row.own_words,
		strengths: fromJson(row.strengths),
		openStages: fromJson(row.open_stages),
		signals: parts.signals.map(({ id, stage, signal, words, by_name, at }) => ({
			id,
			stage,
			signal,
			words,
			by: by_name,
			on: localDate(at)
		})),
		choices: parts.choices === null ? [] : fromJson(parts.choices),
		safetyFlag: parts.safetyFlag && { raisedOn: localDate(parts.safetyFlag.at) },
		policy: parts.policy,
		reviewedOn: row.reviewed_on,
		nextReviewOn: row.next_review_on
	};
}

export function goalRecord(row: Row<'goals'>): RecordOf<'goal'> {
	return {
		kind: 'goal',
		id: row.id,
		title: row.title,
		status: row.status,
		area: row.area,
		relatedAreas: fromJson(row.related_areas),
		targetDate: row.target_date,
		reason: row.reason,
		position: row.position,
		suggestedBy: row.suggested_by,
		strengths: row.strengths === null ? [] : fromJson(row.strengths)
	};
}

export function stepRecord(row: Row<'steps'>, overrides: Row<'step_overrides'>[]): RecordOf<'step'> {
	return {
		kind: 'step',
		id: row.id,
		goalId: row.goal_id,
		description: row.description,
		status: row.status,
		actor: row.actor,
		actorName: row.actor_name,
		stage: row.stage,
		requirementId: row.requirement_id,
		priority: row.priority,
		prerequisites: fromJson(row.prerequisites),
		targetDate: row.target_date,
		waitingSince: row.waiting_since,
		blocked: row.blocked === null ? null : fromJson(row.blocked),
		claim: row.claim === null ? null : fromJson(row.claim),
		completedOn: row.completed_on,
		position: row.position,
		overrides: overrides.map(({ id, rule, words, by_name, at }) => ({
			id,
			rule,
			words,
			by: by_name,
			on: localDate(at)
		})),
		suggestedBy: row.suggested_by,
		strengths: row.strengths === null ? [] : fromJson(row.strengths),
		reason: row.reason
	};
}

export function appointmentRecord(row: Row<'appointments'>): RecordOf<'appointment'> {
	const appointmentKind = row.appointment_kind;
	const place = row.place === null ? null : fromJson<Place>(row.place);
	return {
		kind: 'appointment',
		id: row.id,
		appointmentKind,
		startsAt: row.starts_at,
		endsAt: row.ends_at,
		place: meetingPlace({ appointmentKind, place }),
		placeToAgree: row.place_to_agree === 1,
		link: row.link,
		withName: realName(row.with_name),
		telephone: row.telephone,
		bring: row.bring,
		purpose: row.purpose,
		requirementId: row.requirement_id,
		stepId: row.step_id,
		orderId: row.order_id,
		enforceable: row.enforceable === 1,
		reply: row.reply,
		replied: replyTimes(row),
		outcome: row.outcome_code === null ? null : { code: row.outcome_code, reason: row.outcome_reason },
		accountDueOn: row.account_due_on,
		cancelled: row.cancelled === 1
	};
}

type TimesRow = Pick<Row<'obstacles'>, 'tapped_at' | 'received_at' | 'clock'>;

/** Both clocks of what was sent, and what is known of the phone's. */
export function sentTimes(row: TimesRow) {
	return { tappedAt: row.tapped_at, receivedAt: row.received_at, ...clockOf(row.clock) };
}

export function sent(row: TimesRow & Pick<Row<'obstacles'>, 'receipt' | 'seen_at'>) {
	return { ...sentTimes(row), receipt: row.receipt, seenAt: row.seen_at };
}

/** When a reply was tapped and when it arrived; null where there is none, or it came before arrivals were kept. */
export function replyTimes(
	row: Pick<Row<'appointments'>, 'replied_at' | 'reply_received_at' | 'reply_clock'>
): SentTimes | null {
	if (row.replied_at === null) return null;
	return { tappedAt: row.replied_at, receivedAt: row.reply_received_at, ...clockOf(row.reply_clock) };
}

function clockOf(clock: string | null): { clock?: TapClock } {
	return clock === null ? {} : { clock: fromJson<TapClock>(clock) };
}
