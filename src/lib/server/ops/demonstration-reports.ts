import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import type { Database } from '#lib/server/db/database.ts';
import { seedChanges } from './demonstration-changes.ts';
import { seedSituations } from './demonstration-situations.ts';
import { seedGoodNews } from './demonstration-good-news.ts';
import { seedMessages } from './demonstration-messages.ts';
import { seedPlans } from './demonstration-plans.ts';
import {
	clockBefore,
	giver,
	nextAppointment,
	readCast,
	type Practitioner,
	type ServiceUser
} from './demonstration-cast.ts';

/**
 * A few words that the demonstration's people have already exchanged, so that both sides have something to look at. They
 * go through the same commands as anybody's, at their own times. Their accounts must exist.
 */
export async function seedDemonstrationReports(database: Database, now: number): Promise<void> {
	const cast = await readCast(database);
	const at = clockBefore(now);
	const give = giver(database);
	const { daniel, aisha, rhys, priya, elin } = cast;

	await give(priya, at(42, 10, 40), 'plan.agree', {
		personId: daniel.personId,
		version: await planVersion(database, daniel),
		agreement: 'agreed',
		words: 'I want a place of my own first. The rest gets easier then.',
		nextReviewOn: addDays(localDate(now), 21)
	});

	const bus = await give(daniel, at(11, 8, 40), 'obstacle.report', {
		about: { kind: 'life' },
		categories: ['bus_or_train'],
		wanted: ['another_time'],
		words: 'The 8:15 bus does not run any more. The next one is at 9:20.',
		ifThenPlan: { if: 'the 9:20 is late', then: 'ring the office before 10' },
		proof: ''
	});
	const answer = await give(priya, at(11, 9, 55), 'obstacle.answer', {
		obstacleId: bus,
		offers: ['another_time'],
		words: 'Thank you for telling me about the bus. Your office visits are at 10:30 from now on.',
		actions: [],
		nextState: 'sorted'
	});
	await give(daniel, at(11, 12, 5), 'answer.read', { answerIds: [answer] });

	await give(aisha, at(1, 18, 20), 'reflection.record', {
		about: { kind: 'life' },
		prompt: 'what_went_well',
		words: 'I spoke in the group again. My hands shook but I did it.',
		feeling: 'well',
		wouldRatherTalk: false
	});
	await give(aisha, at(5, 17, 45), 'goal.propose', {
		area: 'employment_and_education',
		words: 'I want to learn to drive. Then I can take a job further away.'
	});
	await give(aisha, at(0, 8, 10), 'obstacle.report', {
		about: { kind: 'appointment', id: await nextAppointment(database, aisha, now) },
		categories: ['childcare_or_caring'],
		wanted: ['another_time', 'telephone_or_video'],
		words: 'My son’s school shuts at 12 that day. Nobody else can fetch him.',
		ifThenPlan: null,
		proof: 'The letter from school.'
	});

	await seedPlans(database, cast, at, { busReportId: bus, now });
	await seedGoodNews(database, cast, at);
	await seedMessages(database, cast, at);
	await seedChanges(database, cast, at);
	await seedSituations(database, cast, at);
	await sayWhatThereIsInstead(database, elin, rhys, at(20, 10, 15));
	const good = await give(rhys, at(2, 19, 30), 'positive_change.record', {
		changeKind: 'tough_moment',
		area: 'drug_use',
		words: 'Es i heibio hen ffrindiau a cherdded ymlaen. Roedd fy chwaer yn falch ohonof.',
		strength: 'Cerdded i ffwrdd',
		noticedBy: 'family_or_friend'
	});
	await give(elin, at(1, 9, 15), 'positive_change.acknowledge', {
		positiveChangeId: good,
		words: 'Da iawn ti am gerdded ymlaen. Mae hynny’n anodd, ac mae’n helpu dy nod.'
	});
}

/** There is no peer mentor where Rhys lives; his officer found what there is, and tells the next one who asks. */
async function sayWhatThereIsInstead(
	database: Database,
	elin: Practitioner,
	{ personId }: ServiceUser,
	at: number
): Promise<void> {
	const give = giver(database);
	const { id, version } = await database.kysely
		.selectFrom('referrals')
		.select(['id', 'version'])
		.where('person_id', '=', personId)
		.where('state', '=', 'not_available_in_area')
		.executeTakeFirstOrThrow();
	await give(elin, at, 'referral.update', {
		referralId: id,
		version,
		state: 'not_available_in_area',
		on: localDate(at),
		reason: 'No mentor works within an hour of Aberpont.',
		nextCheckOn: addDays(localDate(at), 60),
		expectedOn: null,
		instead: 'grŵp nos Fawrth y Gwasanaeth Adfer',
		agencyReported: false
	});
	await give(elin, at, 'alternative.add', {
		area: 'drug_use',
		insteadOf: 'Peer mentor',
		words: 'Grŵp nos Fawrth y Gwasanaeth Adfer, yn neuadd Aberpont.'
	});
}

async function planVersion(database: Database, { personId }: ServiceUser): Promise<number> {
	const { version } = await database.kysely
		.selectFrom('plans')
		.select('version')
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	return version;
}
