import { lastDayOfWarning } from '#lib/domain/compliance/warning-life.ts';
import type { ClosedBecause } from '#lib/domain/compliance/vocabulary.ts';
import type { LetterFacts, ReportedBefore } from '#lib/domain/compliance/letter-facts.ts';
import { reportsAbout } from '#lib/domain/compliance/event-facts.ts';
import { givenAt } from '#lib/domain/compliance/event.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { isTimeUnknown, type SentTimes } from '#lib/domain/time/tap.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import type { OrderRecord } from '#lib/domain/people/record.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import { orderRecord } from '#lib/server/projection/people/record-of-row.ts';
import { caseContacts } from '#lib/server/queries/people/case-contacts.ts';
import type { EventWithFacts } from './event-with-facts.ts';

/** Of a decision, what its letter is made of. */
export type DecisionWords = Omit<
	PayloadOf<'event.decide'>,
	'eventId' | 'version' | 'alternatives' | 'alternativesWords'
> & { closedBecause: ClosedBecause | null };

/** What a letter is composed of: the order is named as its reader's language names it. */
export type FactsForLetter = Omit<LetterFacts, 'orderName'> & {
	orderId: string | null;
	orders: OrderRecord[];
};

/** What a decision's letter says, in no language yet. */
export async function readLetterFacts(
	connection: Connection,
	loaded: EventWithFacts,
	words: DecisionWords,
	who: Pick<LetterFacts, 'decidedBy' | 'countersignedBy'>,
	today: LocalDate
): Promise<FactsForLetter> {
	const { row, event } = loaded;
	const person = await connection
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['people.preferred_name', 'practitioners.forename', 'practitioners.surname'])
		.where('people.id', '=', row.person_id)
		.executeTakeFirstOrThrow();
	return {
		preferredName: person.preferred_name,
		officerName: fullName(person),
		today,
		orderKind: event.orderKind,
		event: { kind: event.eventKind, occurredOn: event.occurredOn, facts: words.facts || event.facts },
		...toldIn(loaded),
		attempts: event.attempts.map(({ channel, on }) => ({ channel, on })),
		decision: words,
		warningUntil: words.action === 'warning' ? lastDayOfWarning(today) : null,
		nextAppointment: await nextAppointment(connection, row.person_id, today),
		contacts: await caseContacts(connection, row.person_id),
		orderId: row.order_id,
		orders: await ordersOf(connection, row.person_id),
		...who
	};
}

/** Of the person whose letter it is. */
async function ordersOf(connection: Connection, personId: string): Promise<OrderRecord[]> {
	const rows = await connection
		.selectFrom('orders')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
	return rows.map(orderRecord);
}

/** The day it was tapped, where that is known, and the day it came. */
function toldOn(times: SentTimes): Pick<ReportedBefore, 'tappedOn' | 'arrivedOn'> {
	return {
		tappedOn: isTimeUnknown(times) ? null : localDate(givenAt(times)),
		arrivedOn: localDate(times.receivedAt ?? times.tappedAt)
	};
}

/** What was told by telephone or in person came on that day, whenever it was written down. */
function toldToUs({ tappedAt }: SentTimes): Pick<ReportedBefore, 'tappedOn' | 'arrivedOn'> {
	const on = localDate(tappedAt);
	return { tappedOn: on, arrivedOn: on };
}

function toldIn(loaded: EventWithFacts): Pick<LetterFacts, 'accounts' | 'earlierReports'> {
	const { event, world, unanswered } = loaded;
	const { earlier, later } = reportsAbout(event, world);
	const fromReport = (report: (typeof earlier)[number]): ReportedBefore => ({
		...leftOpen(unanswered.find((left) => left.report.id === report.id)),
		...('id' in report.about && report.about.id !== event.appointmentId && { ofTimeBefore: true }),
		...(report.words === '' && report.categories.length === 0 && { ofTimeAlone: true }),
		words: report.words,
		wishes: [],
		categories: report.categories,
		...toldOn(report),
		by: 'service_user'
	});
	const accounts = event.accounts.map((account): ReportedBefore => ({
		words: account.words,
		wishes: account.wishes,
		categories: account.categories,
		...(account.recordedBy === null ? toldOn(account) : toldToUs(account)),
		by: account.recordedBy === null ? 'service_user' : 'practitioner'
	}));
	// What nobody had answered is what to read first.
	const inOrder = [...unanswered.map(({ report }) => report), ...earlier].filter(
		(report, index, all) => all.findIndex(({ id }) => id === report.id) === index
	);
	return { earlierReports: inOrder.map(fromReport), accounts: [...later.map(fromReport), ...accounts] };
}

function leftOpen(
	left: EventWithFacts['unanswered'][number] | undefined
): Pick<ReportedBefore, 'unanswered'> {
	return left ? { unanswered: { promisedBy: left.promisedBy } } : {};
}

async function nextAppointment(
	connection: Connection,
	personId: string,
	today: LocalDate
): Promise<LetterFacts['nextAppointment']> {
	const found = await connection
		.selectFrom('appointments')
		.select(['starts_at', 'appointment_kind', 'place'])
		.where('person_id', '=', personId)
		.where('cancelled', '=', 0)
		.where('outcome_code', 'is', null)
		.where('starts_at', '>=', Date.parse(`${today}T00:00:00Z`))
		.orderBy('starts_at')
		.executeTakeFirst();
	if (!found) return null;
	const appointmentKind = AppointmentKind.parse(found.appointment_kind);
	const place = meetingPlace({
		appointmentKind,
		place: found.place === null ? null : fromJson(found.place)
	});
	return { startsAt: found.starts_at, placeName: place?.name ?? null };
}
