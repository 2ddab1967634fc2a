import type { NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import { hoursOf, type SafeHours } from '#lib/domain/notices/when.ts';
import { firstLanguage, type Language } from '#lib/domain/text/language.ts';
import type { Connection } from '#lib/server/db/database.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readStops } from '#lib/server/queries/notices/who-is-reminded.ts';

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
	const stopOf = await readStops(connection, notices.map(startOf));
	return notices.map((notice) => {
		const person = persons.find(({ id }) => id === notice.person_id);
		const own = ways.filter((way) => isFor(notice, way));
		const appointment = appointments.find(
			({ id, person_id }) => id === notice.subject_id && person_id === notice.person_id
		);
		const whyDropped = (): NoticeWhy | null => {
			if (person === undefined || person.died_on !== null) return 'died';
			if (own.length === 0) return 'stopped';
			if (notice.kind === 'address_check') return null;
			return stopOf(startOf(notice)) ?? whyOver(notice, appointment);
		};
		return {
			notice,
			language: person?.language ?? firstLanguage,
			hours: hoursOf(person && { from: person.safe_from, until: person.safe_until }),
			ways: own,
			dropped: whyDropped()
		};
	});
}

function startOf({ person_id: personId, starts_at: startsAt }: Row<'notices'>) {
	return { personId, startsAt };
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
