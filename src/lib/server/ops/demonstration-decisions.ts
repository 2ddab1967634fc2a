import type { Database } from '#lib/server/db/database.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { clockBefore, giver, nextAppointment, readCast, type ServiceUser } from './demonstration-cast.ts';

/**
 * One missed call that has gone the whole way, in Welsh: heard, decided with reasons, read, and started again. It goes
 * through the same commands as anybody's, at their own times.
 */
export async function seedDemonstrationDecisions(database: Database, now: number): Promise<void> {
	const { rhys, elin } = await readCast(database);
	const at = clockBefore(now);
	const give = giver(database);
	const call = await lastWithoutOutcome(database, rhys, now);

	await give(elin, at(26, 15, 10), 'outcome.record', {
		appointmentId: call,
		code: 'failed_to_attend',
		reason: null,
		facts: 'Ffoniais am 2pm ac eto am 2:15pm. Nid atebodd neb.'
	});
	const eventId = await eventAbout(database, call);
	await give(elin, at(26, 16, 0), 'contact_attempt.record', {
		eventId,
		channel: 'text_message',
		on: localDate(at(26, 16, 0)),
		reached: false,
		words: ''
	});
	await give(rhys, at(25, 18, 40), 'account.give', {
		eventId,
		categories: ['forgot_or_mixed_up'],
		wishes: [],
		words: 'Anghofiais i. Roeddwn i’n gweithio ar yr ardd ac roedd y ffôn yn y tŷ.',
		proof: ''
	});
	await give(elin, at(24, 9, 20), 'event.see', { eventId });
	const decisionId = await give(elin, at(20, 11, 30), 'event.decide', {
		eventId,
		version: await versionOf(database, eventId),
		outcome: 'not_accepted',
		acceptedReason: null,
		action: 'licence_letter',
		moreTimeUntil: null,
		facts: 'Nid oeddech ar y ffôn am 2pm. Ffoniais ddwywaith.',
		opinion: '',
		proofSeen: '',
		circumstances: 'Nid oes gennych amser penodol i’n galwadau. Mae hynny’n ei gwneud yn haws anghofio.',
		alternatives: ['talk', 'other_time_or_place'],
		alternativesWords: 'Siaradodd y ddau ohonom am amser sefydlog.',
		reasons:
			'Roeddech yn onest, ac rwy’n diolch i chi am hynny. Nid yw anghofio yn rheswm da ar ei ben ei hun.',
		goingWell: 'Rydych wedi cadw pob ymweliad â’r swyddfa, ac wedi cerdded i ffwrdd o hen ffrindiau.',
		weWill: 'Byddaf yn ffonio ar yr un amser bob tro, ac yn anfon neges y diwrnod cynt.',
		youNeed: 'Cadwch y ffôn gyda chi ar ddiwrnod galwad.',
		statutory: null,
		language: 'cy'
	});
	await give(rhys, at(20, 17, 5), 'decision.read', { decisionId });
	await give(rhys, at(20, 17, 8), 'pulse.give', {
		decisionId,
		saidMySide: 'yes',
		understoodWhy: 'yes',
		treatedWithRespect: 'yes'
	});
	await give(elin, at(12, 10, 45), 'restart.make', {
		eventId,
		gotInTheWay: 'Roedd yr amser yn newid bob tro, a’r ffôn yn y tŷ.',
		changes: 'Galwad bob tro am 11am, a neges y diwrnod cynt.',
		nextStep: 'Gosod larwm ar y ffôn ar gyfer yr alwad nesaf.',
		stepId: null,
		appointmentId: await nextAppointment(database, rhys, now),
		nextOn: null,
		drawnUp: 'together',
		ownWords: 'Mae’r bore yn well i mi.'
	});
}

async function lastWithoutOutcome(
	database: Database,
	{ personId }: ServiceUser,
	now: number
): Promise<string> {
	const { id } = await database.kysely
		.selectFrom('appointments')
		.select('id')
		.where('person_id', '=', personId)
		.where('starts_at', '<', now)
		.where('outcome_code', 'is', null)
		.orderBy('starts_at', 'desc')
		.executeTakeFirstOrThrow();
	return id;
}

async function eventAbout(database: Database, appointmentId: string): Promise<string> {
	const { id } = await database.kysely
		.selectFrom('compliance_events')
		.select('id')
		.where('appointment_id', '=', appointmentId)
		.executeTakeFirstOrThrow();
	return id;
}

async function versionOf(database: Database, eventId: string): Promise<number> {
	const { version } = await database.kysely
		.selectFrom('compliance_events')
		.select('version')
		.where('id', '=', eventId)
		.executeTakeFirstOrThrow();
	return version;
}
