import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import type { Database } from '#lib/server/db/database.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import type { Dialect } from './databases.ts';
import { warningForm, decisionForm } from './compliance-payloads.ts';
import {
	busReport,
	envelope,
	give,
	makeAdministrator,
	makeManager,
	makeMiss,
	makeOrder,
	makePerson,
	makeOfficer,
	makeTeam,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';
import { giveSameIds } from './same-ids.ts';
import { asked, goalForm, pauseForm, riverside, stepForm } from './plan-payloads.ts';

const DAY_MS = 86_400_000;
const TODAY = localDate(NOW);

/**
 * Four people with something of everything, each thing under the same id as everybody's, three officers of two teams, and
 * everybody who can give a command.
 */
export interface Inhabitants {
	actors: Actor[];
	people: MadePerson[];
}

export interface World extends Stage, Inhabitants {}

export async function openWorld(dialect: Dialect): Promise<World> {
	const stage = await openStage(dialect);
	await migrate(stage.database);
	return { ...stage, ...(await inhabit(stage.database)) };
}

/** Of a database that is empty yet. */
export async function inhabit(database: Database): Promise<Inhabitants> {
	const north = await makeTeam(database, 'North');
	const south = await makeTeam(database, 'South');
	const first = await makeOfficer(database, 'First', north);
	const second = await makeOfficer(database, 'Second', north);
	const third = await makeOfficer(database, 'Third', south);
	const managers = [
		await makeManager(database, 'Northern', north),
		await makeManager(database, 'Southern', south)
	];
	const administrator = await makeAdministrator(database);
	const system: Actor = { role: 'system', accountId: 'system', name: 'Import' };
	await give(database, administrator, 'agency.create', riverside);
	const people: MadePerson[] = [];
	for (const [name, officer] of [
		['Ann', first],
		['Bob', first],
		['Cath', second],
		['Dan', third]
	] as const) {
		const person = await makePerson(database, officer, name);
		await fill(database, person, officer);
		people.push(person);
	}
	for (const officer of [first, third])
		await give(database, officer.actor, 'alternative.add', {
			area: 'finances',
			insteadOf: 'Adviser',
			words: 'The Tuesday group'
		});
	for (const officer of [first, second, third]) officer.actor.today = TODAY;
	const [manager] = managers;
	if (!manager) throw new Error('Nobody leads the team');
	await give(database, manager, 'cover.set', {
		awayId: second.actor.practitionerId,
		coveredById: first.actor.practitionerId,
		from: TODAY,
		until: addDays(TODAY, 3)
	});
	await giveSameIds(database);
	await rebuildEverybody(database);
	const actors = [
		...people.map(({ actor }) => actor),
		...[first, second, third].map(({ actor }) => actor),
		...managers,
		administrator,
		system
	];
	return { actors, people };
}

/** Something of everything for one person, given by those who may. */
async function fill(database: Database, person: MadePerson, { actor: officer }: MadePractitioner) {
	const { personId } = person.actor;
	const say = <Type extends CommandType>(type: Type, payload: PayloadOf<Type>) =>
		give(database, person.actor, type, payload);
	const order = <Type extends CommandType>(type: Type, payload: PayloadOf<Type>) =>
		give(database, officer, type, payload);
	const orderId = await makeOrder(database, personId, 'community_order');
	const booked = await order('appointment.book', {
		...bookingPayloads['appointment.book'],
		personId,
		repeats: 'weekly',
		times: 3
	});
	await order('appointment.move', {
		...bookingPayloads['appointment.move'],
		appointmentId: booked,
		on: '2028-11-09'
	});
	const obstacleId = await say('obstacle.report', busReport);
	const positiveChangeId = await say('positive_change.record', {
		changeKind: 'went_well',
		area: null,
		words: 'I rang',
		strength: '',
		noticedBy: null
	});
	await say('reflection.record', {
		about: { kind: 'life' },
		prompt: 'own_words',
		words: 'A calm week',
		feeling: null,
		wouldRatherTalk: false
	});
	await say('problem.think_through', {
		about: { kind: 'step', id: person.stepId },
		categories: ['phone'],
		feeling: 'not_great',
		words: 'My phone died',
		options: ['Ask a friend'],
		willTry: 'Charge it at work',
		if: 'It is at ten'
	});
	const planId = await say('if_then_plan.keep', {
		about: { kind: 'life' },
		categories: ['bus_or_train'],
		if: 'The bus is late',
		then: 'ring the office',
		from: { kind: 'obstacle', id: obstacleId }
	});
	await say('if_then_plan.change', {
		planId,
		about: { kind: 'life' },
		categories: ['bus_or_train'],
		if: 'The bus is late',
		then: 'ring the office first',
		seen: planId
	});
	const strengthId = await say('strength.say', { choice: null, words: 'I cook well', mine: true });
	await say('strength.order', { strengthIds: [strengthId] });
	await order('strength.suggest', { personId, words: 'You stay calm', reason: 'In our first talk' });
	await say('relapse.report', { substance: 'drink', safeNow: 'yes', wanted: [], words: 'Once' });
	const circumstanceChangeId = await say('circumstance_change.tell', {
		changed: ['home'],
		since: null,
		toldOn: '2026-11-23',
		wanted: [],
		words: 'I moved'
	});
	await say('goal.propose', { area: 'finances', words: 'Save a little' });
	await say('plan.disagree', { about: { kind: 'plan' }, words: 'Too much at once' });
	await say('step.claim', { stepId: person.stepId, words: 'Done', doneOn: null });
	await say('step.choose', { stepIds: [person.stepId] });
	await order('obstacle.answer', {
		obstacleId,
		offers: [],
		words: 'I will ring',
		actions: [],
		nextState: 'being_worked_on'
	});
	await order('circumstance_change.answer', {
		circumstanceChangeId,
		offers: [],
		words: 'Thank you',
		actions: [],
		plan: 'look_on',
		lookOn: '2027-01-08'
	});
	const messageId = await say('message.write', { words: 'Can you ring me?' });
	await order('message.send', { personId, words: 'I will ring at ten', answers: [messageId] });
	await say('message.write', { words: 'Thank you' });
	await order('positive_change.acknowledge', { positiveChangeId, words: 'Well done' });
	const goalId = await order('goal.create', { personId, ...goalForm, status: 'current', proposalId: null });
	const stepId = await order('step.create', { goalId, ...stepForm, prerequisites: [], proposalId: null });
	await order('override.set', { stepId, rule: 'now_cap', words: 'You asked for it' });
	await order('signal.confirm', { personId, opens: { kind: 'stage', stage: 2 }, words: 'Settled' });
	const referralId = await order('referral.make', {
		personId,
		stepId,
		intervention: 'Housing advice',
		agencyId: null,
		agencyName: 'Riverside',
		...asked
	});
	const linkId = await order('reply_link.make', { referralId });
	const system: Actor = { role: 'system', accountId: 'system', name: 'Waymark' };
	const said = { linkId, answer: 'waiting', on: null, until: null, words: 'Six weeks' } as const;
	await give(database, system, 'agency_reply.give', said);
	const talked = { talkedWith: 'Ann', words: 'A place in May' };
	await order('agency_contact.record', { referralId, on: '2026-11-20', ...talked });
	await order('relapse.record', {
		personId,
		toldBy: 'treatment_worker',
		toldOn: '2026-11-20',
		substance: 'not_said',
		safeNow: 'not_sure',
		facts: 'Told on the phone',
		opinion: 'The move'
	});
	const kept = await makeMiss(database, personId, NOW - 4 * DAY_MS);
	await order('outcome.record', {
		appointmentId: kept,
		code: 'attended_complied',
		reason: null,
		facts: ''
	});
	await order('session_note.write', { appointmentId: kept, practised: 'To breathe', agreed: 'To ring' });
	await order('circumstance.write', {
		personId,
		topic: 'contact',
		chosen: ['call'],
		words: 'After 5pm'
	});
	await say('circumstance.say', {
		topic: 'work',
		chosen: ['monday'],
		words: 'Shifts',
		ended: false,
		seen: null
	});
	const storyId = await order('story.write', {
		personId,
		notAgain: 'About the flat',
		helps: 'A call first',
		noteIds: []
	});
	await say('story.see', { storyId });
	await say('story.note', { storyId, words: 'It was a room' });
	await order('explanation.record', {
		personId,
		orderIds: [orderId],
		requestIds: [await say('explanation.ask', { words: 'What is a warning?' })],
		explainedOn: '2026-11-20',
		ways: ['telephone'],
		language: 'en',
		otherLanguage: '',
		ownWords: 'I ring first'
	});
	await order('pause.begin', { personId, ...pauseForm });
	await missed(database, person, officer);
	await askedByAnImport(database, personId, goalId);
	await whoseTextsDoNotArrive(database, personId);
}

/** One miss that led to a warning and a request to look again, one that waits for a manager, one that is open. */
async function missed(database: Database, { actor }: MadePerson, officer: MadePractitioner['actor']) {
	const ends = [warningForm, { ...warningForm, action: 'referral' as const, statutory: null }, null];
	for (const form of ends) {
		const appointmentId = await makeMiss(database, actor.personId, NOW - 3 * DAY_MS);
		await give(database, officer, 'outcome.record', {
			appointmentId,
			code: 'failed_to_attend',
			reason: null,
			facts: ''
		});
		const { id: eventId, version } = await database.kysely
			.selectFrom('compliance_events')
			.select(['id', 'version'])
			.where('appointment_id', '=', appointmentId)
			.executeTakeFirstOrThrow();
		await give(database, actor, 'account.give', {
			eventId,
			categories: ['ill'],
			wishes: [],
			words: '',
			proof: ''
		});
		if (form === null) continue;
		const decided = await execute(
			database,
			officer,
			envelope('event.decide', { eventId, version: version + 1, ...decisionForm, ...form }),
			NOW
		);
		if (decided.code === null && form.action === 'warning')
			await give(database, actor, 'look.ask', { eventId, askedOf: 'manager', words: 'No', proof: '' });
	}
}

function askedByAnImport(database: Database, personId: string, goalId: string) {
	return database.kysely
		.insertInto('import_differences')
		.values({
			id: newIdentifier(),
			person_id: personId,
			subject_kind: 'goal',
			subject_id: goalId,
			field: 'title',
			theirs: '"I will rent a flat"',
			found_at: NOW,
			choice: null,
			settled_at: null,
			settled_by: null,
			settled_name: null
		})
		.execute();
}

function whoseTextsDoNotArrive(database: Database, personId: string) {
	return database.kysely
		.insertInto('notice_ways')
		.values({
			id: newIdentifier(),
			person_id: personId,
			way: 'text',
			address: '',
			state: 'ended',
			ended_why: 'dead_address',
			agreed_at: NOW,
			confirmed_at: NOW,
			ended_at: NOW,
			code_at: null,
			wrong_codes: 0,
			dead_since: NOW
		})
		.execute();
}
