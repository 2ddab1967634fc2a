import type { Database } from '#lib/server/db/database.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import {
	clockBefore,
	eventAbout,
	giver,
	lastWithoutOutcome,
	nextAppointment,
	readCast,
	type Cast
} from './demonstration-cast.ts';

/** Two misses that were decided, through the same commands as anybody's, at their own times. */
export async function seedDemonstrationDecisions(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	await decideOnCall(database, cast, now);
	await acceptReason(database, cast, now);
}

/** One missed call that has gone the whole way, in Welsh: heard, decided with reasons, read, and started again. */
async function decideOnCall(database: Database, { rhys, elin }: Cast, now: number): Promise<void> {
	const at = clockBefore(now);
	const give = giver(database);
	const call = await lastWithoutOutcome(database, rhys, now);

	await give(elin, at(26, 15, 10), 'outcome.record', {
		appointmentId: call,
		code: 'failed_to_attend',
		reason: null,
		facts: 'Ffoniais am 2pm ac eto am 2:15pm. Nid atebodd neb.'
	});
	const { id: eventId } = await eventAbout(database, call);
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
		version: (await eventAbout(database, call)).version,
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

/** One missed visit whose reason was accepted: nothing is counted. */
async function acceptReason(database: Database, { pawel, priya }: Cast, now: number): Promise<void> {
	const at = clockBefore(now);
	const give = giver(database);
	const visit = await lastWithoutOutcome(database, pawel, now);

	await give(priya, at(18, 16, 20), 'outcome.record', {
		appointmentId: visit,
		code: 'failed_to_attend',
		reason: null,
		facts: 'You were not at the office at 2pm. I rang at 2:20pm and nobody answered.'
	});
	const { id: eventId } = await eventAbout(database, visit);
	await give(pawel, at(17, 20, 15), 'account.give', {
		eventId,
		categories: ['childcare_or_caring'],
		wishes: [],
		words: 'My son fell at school. I was at the hospital with him all day and my phone was dead.',
		proof: 'The letter from the hospital.'
	});
	await give(priya, at(16, 9, 30), 'event.see', { eventId });
	const decisionId = await give(priya, at(16, 10, 5), 'event.decide', {
		eventId,
		version: (await eventAbout(database, visit)).version,
		outcome: 'accepted',
		acceptedReason: 'family_or_childcare',
		action: null,
		moreTimeUntil: null,
		facts: 'You were not at the office at 2pm. You were at the hospital with your son.',
		opinion: '',
		proofSeen: 'The letter from the hospital.',
		circumstances: 'You look after your son, and nobody else could go.',
		alternatives: [],
		alternativesWords: '',
		reasons: 'Being with your son was the right thing to do. Thank you for telling me the same week.',
		goingWell: 'You have kept almost every visit this year.',
		weWill: 'I will keep a second number for you, in case your phone is dead.',
		youNeed: '',
		statutory: null,
		language: 'en'
	});
	await give(pawel, at(15, 8, 10), 'decision.read', { decisionId });
}
