import { letterTexts } from '#lib/i18n/catalogues/server-texts.ts';
import { lastDayOfWarning } from '#lib/domain/compliance/warning-life.ts';
import type { ClosedBecause } from '#lib/domain/compliance/vocabulary.ts';
import type { LetterFacts, ReportedBefore } from '#lib/domain/compliance/letter-facts.ts';
import type { Letter } from '#lib/domain/compliance/letter.ts';
import { reportsAbout } from '#lib/domain/compliance/event-facts.ts';
import { givenAt } from '#lib/domain/compliance/event.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { isTimeUnknown, type SentTimes } from '#lib/domain/time/tap.ts';
import { localDate, type LocalDate } from '#lib/domain/time/local-date.ts';
import { namesWhereSeveral } from '#lib/i18n/people/order-names.ts';
import { fullName } from '#lib/domain/people/full-name.ts';
import { AppointmentKind } from '#lib/domain/appointments/vocabulary.ts';
import { meetingPlace } from '#lib/domain/appointments/meeting-place.ts';
import { composeLetter } from '#lib/i18n/compliance/compose-letter.ts';
import type { Connection } from '#lib/server/db/database.ts';
import { fromJson } from '#lib/server/db/json.ts';
import type { Row } from '#lib/server/db/schema.ts';
import { orderRecord } from '#lib/server/projection/people/record-of-row.ts';
import { caseContacts } from '#lib/server/queries/people/case-contacts.ts';
import type { EventWithFacts } from './event-with-facts.ts';

/** Of a decision, what its letter is made of. */
export type DecisionWords = Omit<
	PayloadOf<'event.decide'>,
	'eventId' | 'version' | 'alternatives' | 'alternativesWords'
> & { closedBecause: ClosedBecause | null };

/** A decision's letter as it is given. */
export function letterOf(
	connection: Connection,
	loaded: EventWithFacts,
	row: Row<'decisions'>,
	today: LocalDate
): Promise<Letter> {
	const words: DecisionWords = {
		outcome: row.outcome,
		acceptedReason: row.accepted_reason,
		action: row.action,
		closedBecause: row.closed_because,
		moreTimeUntil: row.more_time_until,
		facts: row.facts,
		opinion: row.opinion,
		proofSeen: row.proof_seen,
		circumstances: row.circumstances,
		reasons: row.reasons,
		goingWell: row.going_well,
		weWill: row.we_will,
		youNeed: row.you_need,
		statutory: row.statutory === null ? null : fromJson(row.statutory),
		language: row.language
	};
	const who = { decidedBy: row.by_name, countersignedBy: row.countersigned_by };
	return composeFor(connection, loaded, words, who, today);
}

/** The same letter before anything is saved, for whoever writes it. */
export async function composeFor(
	connection: Connection,
	loaded: EventWithFacts,
	words: DecisionWords,
	who: Pick<LetterFacts, 'decidedBy' | 'countersignedBy'>,
	today: LocalDate
): Promise<Letter> {
	const { row, event } = loaded;
	const person = await connection
		.selectFrom('people')
		.leftJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
		.select(['people.preferred_name', 'practitioners.forename', 'practitioners.surname'])
		.where('people.id', '=', row.person_id)
		.executeTakeFirstOrThrow();
	const facts: LetterFacts = {
		preferredName: person.preferred_name,
		officerName: fullName(person),
		today,
		orderKind: event.orderKind,
		orderName: await orderNameIn(connection, row, words.language, today),
		event: { kind: event.eventKind, occurredOn: event.occurredOn, facts: words.facts || event.facts },
		...toldIn(loaded),
		attempts: event.attempts.map(({ channel, on }) => ({ channel, on })),
		decision: words,
		warningUntil: words.action === 'warning' ? lastDayOfWarning(today) : null,
		nextAppointment: await nextAppointment(connection, row.person_id, today),
		contacts: await caseContacts(connection, row.person_id),
		...who
	};
	return composeLetter(facts, words.language, letterTexts[words.language]);
}

/** The order by name, where more than one runs. */
async function orderNameIn(
	connection: Connection,
	{ person_id: personId, order_id: orderId }: Row<'compliance_events'>,
	language: Language,
	today: LocalDate
): Promise<string | null> {
	const rows = await connection
		.selectFrom('orders')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('id')
		.execute();
	return orderId === null
		? null
		: (namesWhereSeveral(rows.map(orderRecord), today, language).get(orderId) ?? null);
}

/** The day it was tapped, where that is known, and the day it came. */
function toldOn(times: SentTimes): Pick<ReportedBefore, 'tappedOn' | 'arrivedOn'> {
	return {
		tappedOn: isTimeUnknown(times) ? null : localDate(givenAt(times)),
		arrivedOn: localDate(times.receivedAt ?? times.tappedAt)
	};
}

function toldIn(loaded: EventWithFacts): Pick<LetterFacts, 'accounts' | 'earlierReports'> {
	const { event, reports, startsAt } = loaded;
	const appointments =
		event.appointmentId === null || startsAt === null ? [] : [{ id: event.appointmentId, startsAt }];
	const { earlier, later } = reportsAbout(event, { obstacles: reports, appointments });
	const fromReport = (report: (typeof reports)[number]): ReportedBefore => ({
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
		...toldOn(account),
		by: account.recordedBy === null ? 'service_user' : 'practitioner'
	}));
	return { earlierReports: earlier.map(fromReport), accounts: [...later.map(fromReport), ...accounts] };
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
