import type { NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import { defaultHours, type SafeHours } from '#lib/domain/notices/when.ts';
import { firstLanguage, type Language } from '#lib/domain/text/language.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { whoIsInCustody } from '#lib/server/queries/people/stopped.ts';

/** What a notice is sent by, read as it is sent: whatever changed since it fell due counts. */
export interface ToSend {
	notice: Row<'notices'>;
	language: Language;
	hours: SafeHours;
	ways: Row<'notice_ways'>[];
	/** Why it is not sent any more; null where it is. */
	dropped: NoticeWhy | null;
}

export async function readToSend(
	connection: Connection,
	notices: readonly Row<'notices'>[]
): Promise<ToSend[]> {
	const people = [...new Set(notices.map(({ person_id }) => person_id))];
	if (people.length === 0) return [];
	const subjects = notices.map(({ subject_id }) => subject_id);
	const persons = await connection
		.selectFrom('people')
		.leftJoin('notice_choices', 'notice_choices.person_id', 'people.id')
		.select(['people.id', 'language', 'died_on', 'safe_from', 'safe_until'])
		.where('people.id', 'in', people)
		.execute();
	const ways = await connection
		.selectFrom('notice_ways')
		.selectAll()
		.where('person_id', 'in', people)
		.where('state', 'in', ['on', 'unconfirmed'])
		.execute();
	const appointments = await connection
		.selectFrom('appointments')
		.select(['id', 'person_id', 'starts_at', 'cancelled', 'outcome_code'])
		.where('person_id', 'in', people)
		.where('id', 'in', subjects)
		.execute();
	const held = new Map<string, ReadonlySet<string>>();
	for (const day of new Set(notices.map((each) => localDate(each.starts_at))))
		held.set(day, await whoIsInCustody(connection, people, day));
	return notices.map((notice) => {
		const person = persons.find(({ id }) => id === notice.person_id);
		const own = ways.filter((way) => isFor(notice, way));
		const appointment = appointments.find(
			({ id, person_id }) => id === notice.subject_id && person_id === notice.person_id
		);
		return {
			notice,
			language: person?.language ?? firstLanguage,
			hours: person?.safe_from
				? { safeFrom: person.safe_from, safeUntil: person.safe_until ?? defaultHours.safeUntil }
				: defaultHours,
			ways: own,
			dropped:
				person === undefined || person.died_on !== null
					? 'died'
					: own.length === 0
						? 'stopped'
						: notice.kind === 'address_check'
							? null
							: held.get(localDate(notice.starts_at))?.has(notice.person_id)
								? 'in_custody'
								: whyOver(notice, appointment)
		};
	});
}

function isFor(notice: Row<'notices'>, way: Row<'notice_ways'>): boolean {
	if (way.person_id !== notice.person_id || way.way !== notice.way) return false;
	return notice.kind === 'address_check'
		? way.id === notice.subject_id && way.state === 'unconfirmed'
		: way.state === 'on';
}

function whyOver(
	notice: Row<'notices'>,
	appointment: Pick<Row<'appointments'>, 'starts_at' | 'cancelled' | 'outcome_code'> | undefined
): NoticeWhy | null {
	if (appointment === undefined || appointment.cancelled === 1) return 'cancelled';
	if (appointment.starts_at !== notice.starts_at) return 'moved';
	return appointment.outcome_code === null ? null : 'cancelled';
}
