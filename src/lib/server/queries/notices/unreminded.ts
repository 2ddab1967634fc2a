import { sql } from 'kysely';
import type { NoticeTiming } from '#lib/domain/notices/vocabulary.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { closedAccounts } from './closed-accounts.ts';

/** A coming appointment whose last reminder is not in the outbox yet, or was not sent for what may be over by now, with what its person chose; null where they chose nothing. */
export interface Unreminded {
	id: string;
	personId: string;
	startsAt: Instant;
	timing: NoticeTiming | null;
	safeFrom: number | null;
	safeUntil: number | null;
}

/**
 * Of everybody who lives and whose account was not closed: one that takes place and whose time has not come.
 * @param horizon the last start that is looked at; `far` is for those who want to know days before
 */
export function readUnreminded(
	connection: Connection,
	now: Instant,
	horizon: { soon: Instant; far: Instant }
): Promise<Unreminded[]> {
	const lastLead = sql<string>`case when notice_choices.timing = 'two_hours_too' then 'two_hours' else 'one_day' end`;
	return connection
		.selectFrom('appointments')
		.innerJoin('people', 'people.id', 'appointments.person_id')
		.leftJoin('notice_choices', 'notice_choices.person_id', 'appointments.person_id')
		.select([
			'appointments.id',
			'appointments.person_id as personId',
			'appointments.starts_at as startsAt',
			'notice_choices.timing',
			'notice_choices.safe_from as safeFrom',
			'notice_choices.safe_until as safeUntil'
		])
		.where('appointments.starts_at', '>', now)
		.where('appointments.starts_at', '<=', horizon.far)
		.where((build) =>
			build.or([
				build('appointments.starts_at', '<=', horizon.soon),
				build('notice_choices.timing', '=', 'four_days_too')
			])
		)
		.where('appointments.cancelled', '=', 0)
		.where('appointments.outcome_code', 'is', null)
		.where('people.died_on', 'is', null)
		.where('people.id', 'not in', closedAccounts)
		.where(({ not, exists, and, or, selectFrom }) => {
			const made = selectFrom('notices')
				.select('notices.id')
				.whereRef('notices.person_id', '=', 'appointments.person_id')
				.whereRef('notices.subject_id', '=', 'appointments.id')
				.whereRef('notices.starts_at', '=', 'appointments.starts_at')
				.where('notices.lead', '=', lastLead as never);
			const wayOn = selectFrom('notice_ways')
				.select('notice_ways.id')
				.whereRef('notice_ways.person_id', '=', 'appointments.person_id')
				.where('notice_ways.state', '=', 'on');
			return and([
				// One that was dropped or not sent is due again where what was in its way is so no more.
				not(
					exists(
						made
							.where('notices.way', 'is not', null)
							.where('notices.state', 'not in', ['dropped', 'not_sent'])
					)
				),
				or([
					not(exists(made)),
					exists(
						made.where('notices.way', 'is', null).where('notices.why', 'not in', ['no_way', 'restored'])
					),
					exists(wayOn)
				])
			]);
		})
		.orderBy('appointments.starts_at')
		.orderBy('appointments.id')
		.execute();
}
