import { isUndone } from '#lib/domain/notices/news.ts';
import type { NoticeWhy } from '#lib/domain/notices/vocabulary.ts';
import { hoursOf, type SafeHours } from '#lib/domain/notices/when.ts';
import { firstLanguage, type Language } from '#lib/domain/text/language.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { readAnswers } from '#lib/server/queries/notices/to-look-at.ts';
import { readNewsStops, readStops } from '#lib/server/queries/notices/who-is-reminded.ts';
import { readUnseen } from './unseen.ts';

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
	notice: Row<'notices'>,
	now: Instant
): Promise<ToSend> {
	const person = await connection
		.selectFrom('people')
		.leftJoin('notice_choices', 'notice_choices.person_id', 'people.id')
		.leftJoin('accounts', 'accounts.person_id', 'people.id')
		.select([
			'people.language',
			'died_on',
			'safe_from',
			'safe_until',
			'changes',
			'answers',
			'accounts.status as account'
		])
		.where('people.id', '=', notice.person_id)
		.executeTakeFirst();
	const ways = (await waysOf(connection, notice)).filter((way) => isFor(notice, way));
	const whyDropped = async (): Promise<NoticeWhy | null> => {
		if (person === undefined || person.died_on !== null) return 'died';
		if (ways.length === 0 || person.account === 'closed') return 'stopped';
		if (notice.kind === 'appointment_change' && person.changes === 0) return 'stopped';
		if (notice.kind === 'something_new' && person.answers === 0) return 'stopped';
		return whyOver[notice.kind](connection, notice, now);
	};
	return {
		notice,
		language: person?.language ?? firstLanguage,
		hours: hoursOf(person && { from: person.safe_from, until: person.safe_until }),
		ways,
		dropped: await whyDropped()
	};
}

function waysOf(connection: Connection, { person_id: personId, way }: Row<'notices'>) {
	return connection
		.selectFrom('notice_ways')
		.selectAll()
		.where('person_id', '=', personId)
		.where('way', '=', way)
		.where('state', 'in', ['on', 'unconfirmed'])
		.orderBy('id')
		.execute();
}

function isFor(notice: Row<'notices'>, way: Row<'notice_ways'>): boolean {
	return notice.kind === 'address_check'
		? way.id === notice.subject_id && way.state === 'unconfirmed'
		: way.state === 'on';
}

type Over = (connection: Connection, notice: Row<'notices'>, now: Instant) => Promise<NoticeWhy | null>;

const whyOver: Record<Row<'notices'>['kind'], Over> = {
	address_check: () => Promise.resolve(null),
	appointment_reminder: whyReminderOver,
	appointment_change: whyChangeOver,
	something_new: whyNewOver
};

async function whyReminderOver(connection: Connection, notice: Row<'notices'>): Promise<NoticeWhy | null> {
	const about = { personId: notice.person_id, startsAt: notice.starts_at };
	const stop = (await readStops(connection, [about]))(about);
	if (stop !== null) return stop;
	const [appointment] = await appointmentsOf(connection, notice, [notice.subject_id]);
	if (appointment === undefined || appointment.cancelled === 1) return 'cancelled';
	if (appointment.starts_at !== notice.starts_at) return 'moved';
	return appointment.outcome_code === null ? null : 'cancelled';
}

/** Nothing that their app has come for by itself, and nothing that is as it was again. */
async function whyChangeOver(connection: Connection, notice: Row<'notices'>): Promise<NoticeWhy | null> {
	const { person_id: personId } = notice;
	const news = fromJson(notice.about);
	const { wanted, stopped } = await readNewsStops(connection, personId, news);
	if (stopped !== null) return stopped;
	if (wanted.length === 0) return 'undone';
	const ids = wanted.map(({ id }) => id);
	const appointments = await appointmentsOf(connection, notice, ids);
	const startNow = (id: string) => {
		const found = appointments.find((each) => each.id === id);
		return found?.cancelled === 0 && found.outcome_code === null ? found.starts_at : null;
	};
	const standing = wanted.filter((each) => !isUndone(each, startNow(each.id)));
	if (standing.length === 0) return 'undone';
	const named = standing.map(({ id }) => ({ kind: 'appointment', id }));
	const unseen = await readUnseen(connection, personId, named, await seenBy(connection, personId));
	return unseen.length === 0 ? 'seen' : null;
}

/** In prison their phone may be in anybody's hand. After the last order they are still told: they may wait for that answer. */
async function whyNewOver(
	connection: Connection,
	notice: Row<'notices'>,
	now: Instant
): Promise<NoticeWhy | null> {
	const { person_id: personId } = notice;
	const today = { personId, startsAt: now };
	if ((await readStops(connection, [today]))(today) === 'in_custody') return 'in_custody';
	const about = fromJson(notice.about).map(({ id }) => id);
	// One from before does not say which: any that is unseen.
	const answers = (await readAnswers(connection, personId)).filter(
		({ answerId }) => about.length === 0 || about.includes(answerId)
	);
	const unseen = await readUnseen(connection, personId, answers, await seenBy(connection, personId));
	return unseen.length === 0 ? 'seen' : null;
}

function appointmentsOf(connection: Connection, { person_id: personId }: Row<'notices'>, ids: string[]) {
	return connection
		.selectFrom('appointments')
		.select(['id', 'starts_at', 'cancelled', 'outcome_code'])
		.where('person_id', '=', personId)
		.where('id', 'in', ids)
		.execute();
}

async function seenBy(connection: Connection, personId: string): Promise<number> {
	const look = await connection
		.selectFrom('notice_looks')
		.select('seen')
		.where('person_id', '=', personId)
		.executeTakeFirst();
	return look?.seen ?? 0;
}
