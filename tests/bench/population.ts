import type { Insertable } from 'kysely';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { ensurePersonAccount } from '#lib/server/access/accounts.ts';
import { startSession } from '#lib/server/access/sessions.ts';
import { partsOfLife } from '#lib/domain/plan/areas-of-need.ts';
import { changeKinds } from '#lib/domain/reports/choices.ts';
import type { Actor } from '#lib/domain/access/actor.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import type { Database, Transaction } from '#lib/server/db/database.ts';
import type { Schema } from '#lib/server/db/schema.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';

const DAY_MS = 86_400_000;

export const founder: Actor = { role: 'system', accountId: 'system', name: 'Benchmark' };

/** An invented person. @returns their id */
export async function addPerson(database: Database, practitionerId: string | null = null): Promise<string> {
	const id = newIdentifier();
	// Six letters of it were once the same for two of some hundred people.
	const suffix = id.slice(-12);
	await database.kysely
		.insertInto('people')
		.values({
			id,
			crn: `X${suffix}`,
			forename: 'Robin',
			surname: `Example ${suffix}`,
			preferred_name: 'Robin',
			date_of_birth: '1990-01-31',
			language: 'en',
			text_size: 'normal',
			practitioner_id: practitionerId,
			created_at: Date.now()
		})
		.execute();
	await changing(database, id, async (transaction) => {
		await transaction.insertInto('orders').values(orderOf(id)).execute();
		return [];
	});
	return id;
}

/** Appointments kept, one a day into the past: what two years on probation leave behind. */
export async function addHistory(database: Database, personId: string, count: number): Promise<void> {
	await changing(database, personId, async (transaction) => {
		const rows = Array.from({ length: count }, (_, index) => keptAppointment(personId, index + 1));
		for (let from = 0; from < count; from += 500)
			await transaction
				.insertInto('appointments')
				.values(rows.slice(from, from + 500))
				.execute();
		return rows.map(({ id }) => ({ kind: 'appointment', id }));
	});
}

/** Good news, one piece a day into the past, in every part of life in turn. */
export async function addGoodNews(database: Database, personId: string, count: number): Promise<void> {
	await changing(database, personId, async (transaction) => {
		const rows = Array.from({ length: count }, (_, index) => goodNews(personId, index + 1));
		for (let from = 0; from < count; from += 500)
			await transaction
				.insertInto('positive_changes')
				.values(rows.slice(from, from + 500))
				.execute();
		return rows.map(({ id }) => ({ kind: 'positive_change', id }));
	});
}

/** Gives this many of a person's appointments another purpose, and the person another name, in one revision. */
export async function changeMuch(
	database: Database,
	personId: string,
	count: number,
	preferredName: string
): Promise<void> {
	await changing(database, personId, async (transaction) => {
		const rows = await transaction
			.selectFrom('appointments')
			.select('id')
			.where('person_id', '=', personId)
			.orderBy('starts_at')
			.limit(count - 1)
			.execute();
		for (const { id } of rows)
			await transaction
				.updateTable('appointments')
				.set({ purpose: `For ${preferredName}` })
				.where('id', '=', id)
				.execute();
		await transaction
			.updateTable('people')
			.set({ preferred_name: preferredName })
			.where('id', '=', personId)
			.execute();
		return [
			{ kind: 'person', id: personId },
			...rows.map(({ id }) => ({ kind: 'appointment' as const, id }))
		];
	});
}

/** @returns the value of the `cookie` header of a session of this person's */
export async function sessionOf(database: Database, personId: string): Promise<string> {
	const now = Date.now();
	const token = await database.kysely.transaction().execute(async (transaction) => {
		const { id } = await ensurePersonAccount(transaction, founder, personId, now);
		const start = { accountId: id, role: 'service_user', deviceId: null, replaces: undefined } as const;
		return startSession(transaction, start, now);
	});
	return `session=${token}`;
}

type Changed = Parameters<typeof projectRecords>[2];

/** Under the person's lock, as every command does it, so that a phone is told. */
async function changing(
	database: Database,
	personId: string,
	work: (transaction: Transaction) => Promise<Changed>
): Promise<void> {
	await database.kysely.transaction().execute(async (transaction) => {
		await lockPerson(transaction, personId);
		await projectRecords(transaction, personId, await work(transaction));
	});
}

/** A plan of three goals with four steps each, one of them done, and two referrals: one of them waits for long. */
export async function addPlan(database: Database, personId: string): Promise<void> {
	await changing(database, personId, async (transaction) => {
		const plan = planOf(personId);
		const goals = [0, 1, 2].map((index) => goalOf(personId, index));
		const steps = goals.flatMap(({ id }) => [0, 1, 2, 3].map((index) => stepOf(personId, id, index)));
		const referrals = steps
			.filter(({ actor }) => actor === 'agency')
			.slice(0, 2)
			.map(({ id }, index) => referralOf(personId, id, index));
		await transaction.insertInto('plans').values(plan).execute();
		await transaction.insertInto('goals').values(goals).execute();
		await transaction.insertInto('steps').values(steps).execute();
		await transaction.insertInto('referrals').values(referrals).execute();
		return [
			{ kind: 'plan', id: plan.id },
			...goals.map(({ id }) => ({ kind: 'goal' as const, id })),
			...steps.map(({ id }) => ({ kind: 'step' as const, id })),
			...referrals.map(({ id }) => ({ kind: 'referral' as const, id }))
		];
	});
}

function planOf(personId: string): Insertable<Schema['plans']> {
	return {
		id: newIdentifier(),
		person_id: personId,
		agreement: 'agreed',
		agreed_on: localDate(Date.now() - 30 * DAY_MS),
		own_words: 'My own place',
		strengths: '[]',
		open_stages: '[1]'
	};
}

function goalOf(personId: string, index: number): Insertable<Schema['goals']> {
	return {
		id: newIdentifier(),
		person_id: personId,
		title: 'I will have a place of my own',
		status: index < 2 ? 'current' : 'future',
		area: (['accommodation', 'finances', 'health_and_wellbeing'] as const)[index] ?? 'finances',
		related_areas: '[]',
		target_date: null,
		reason: null,
		position: index,
		staff_notes: '[]'
	};
}

function stepOf(personId: string, goalId: string, index: number): Insertable<Schema['steps']> {
	return {
		id: newIdentifier(),
		person_id: personId,
		goal_id: goalId,
		description: 'See the housing worker about a room',
		status: index === 0 ? 'completed' : 'not_started',
		actor: index === 3 ? 'agency' : 'service_user',
		actor_name: index === 3 ? 'Riverside' : null,
		stage: ([1, 2, 3, 4] as const)[index] ?? 1,
		requirement_id: null,
		priority: 1,
		prerequisites: '[]',
		target_date: null,
		waiting_since: null,
		blocked: null,
		claim: null,
		completed_on: null,
		position: index
	};
}

function referralOf(personId: string, stepId: string, index: number): Insertable<Schema['referrals']> {
	const since = localDate(Date.now() - (60 - index * 40) * DAY_MS);
	return {
		id: newIdentifier(),
		person_id: personId,
		step_id: stepId,
		agency_id: null,
		agency_name: 'Riverside',
		agency_name_cy: null,
		intervention: 'Help to find a room',
		state: index === 0 ? 'waiting' : 'made',
		reason: '',
		since,
		asked_on: since,
		next_check_on: null,
		expected_on: null,
		last_report_on: null,
		instead: null,
		usual_wait_days: null,
		version: 1,
		by_name: 'Sam Example'
	};
}

function orderOf(personId: string): Insertable<Schema['orders']> {
	return {
		id: newIdentifier(),
		person_id: personId,
		order_kind: 'community_order',
		title: 'Community Order',
		start_date: '2026-01-12',
		end_date: '2028-01-11'
	};
}

function goodNews(
	personId: string,
	daysAgo: number
): Insertable<Schema['positive_changes']> & { id: string } {
	const at = Date.now() - daysAgo * DAY_MS;
	return {
		id: newIdentifier(at),
		person_id: personId,
		change_kind: changeKinds[daysAgo % changeKinds.length] ?? 'went_well',
		area: partsOfLife[daysAgo % partsOfLife.length] ?? null,
		words: `I walked past the pub on the way home, and rang my sister instead. Day ${daysAgo}.`,
		strength: '',
		noticed_by: null,
		tapped_at: at,
		received_at: at,
		clock: null,
		receipt: 'ABC-DEF-GHJ',
		seen_at: null,
		seen_by: null,
		taken_back_at: null
	};
}

function keptAppointment(personId: string, daysAgo: number): Insertable<Schema['appointments']> {
	const startsAt = Date.now() - daysAgo * DAY_MS;
	return {
		id: newIdentifier(),
		person_id: personId,
		appointment_kind: 'office_visit',
		starts_at: startsAt,
		ends_at: startsAt + 1_800_000,
		place: JSON.stringify({ name: 'Riverside office', lines: ['4 Quay Street'], postcode: 'ZZ1 1ZZ' }),
		link: null,
		with_name: 'Sam Example',
		telephone: '01632 960123',
		bring: null,
		purpose: 'To talk about how things are going and what comes next.',
		requirement_id: null,
		step_id: null,
		enforceable: 1,
		reply: 'none',
		replied_at: null,
		outcome_code: 'attended_complied',
		outcome_reason: null,
		account_due_on: null,
		cancelled: 0,
		official_type: 'Planned Office Visit (NS)',
		staff_notes: '[]'
	} as const;
}
