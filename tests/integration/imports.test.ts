import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mustOrMay } from '#lib/domain/compliance/must-or-may.ts';
import { localDate, localTime } from '#lib/domain/time/local-date.ts';
import type { SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Database } from '#lib/server/db/database.ts';
import { importFile, type FileReport } from '#lib/server/imports/import-file.ts';
import { demonstrationCases, seedDemonstration } from '#lib/server/ops/demonstration-cases.ts';
import { dialects } from './databases.ts';
import { NOW, openStage, type Stage } from './people.ts';

const OWN = 'tests/fixtures';
/** Recorded answers of the national services, which are not ours to keep: only where they lie beside the project. */
const SHARED = '../shared/fixtures';
/** Stands in every text of our own fixtures that must not reach a phone. */
const PLANTED = 'quillwort';
const SHARED_WORDS =
	/timpson|bender|apologetic|murder|burglary|picklock|football|parent's house|curfew notes|rough sleeping|some notes|argumentative|strike|warning letter|safeguarding/i;

const filesIn = (folder: string) =>
	['delius', 'assessment', 'cases']
		.map((each) => join(folder, each))
		.filter((each) => existsSync(each))
		.flatMap((each) => readdirSync(each).map((name) => join(each, name)));

const text = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

describe.each([...dialects])('imports on %s', (dialect) => {
	let stage: Stage;
	let database: Database;

	beforeEach(async () => {
		stage = await openStage(dialect);
		({ database } = stage);
	});
	afterEach(() => stage.close());

	const take = (file: string, crn: string | null = null) =>
		importFile(database, file, readFileSync(file), { crn, now: NOW });
	const takeBytes = (bytes: Uint8Array) => importFile(database, 'made.json', bytes, { crn: null, now: NOW });

	async function takeAll(folder: string, crn: string | null): Promise<FileReport[]> {
		const reports: FileReport[] = [];
		for (const file of filesIn(folder)) reports.push(await take(file, crn));
		return reports;
	}

	/** Everything a phone of anybody may hold, and what is written beside it. */
	const phones = () =>
		database.kysely.selectFrom('person_records').selectAll().orderBy('id').orderBy('person_id').execute();
	const sync = () => database.kysely.selectFrom('person_sync').selectAll().orderBy('person_id').execute();
	const staffNotes = () => database.kysely.selectFrom('staff_notes').selectAll().orderBy('id').execute();

	async function recordsOf(crn: string): Promise<SnapshotRecord[]> {
		const rows = await database.kysely
			.selectFrom('person_records')
			.innerJoin('people', 'people.id', 'person_records.person_id')
			.select('body')
			.where('crn', '=', crn)
			.orderBy('person_records.id')
			.execute();
		return rows.flatMap(({ body }) => (body === null ? [] : [JSON.parse(body) as SnapshotRecord]));
	}
	async function recordsOfKind<Kind extends SnapshotRecord['kind']>(crn: string, kind: Kind) {
		const all = await recordsOf(crn);
		return all.filter((each): each is Extract<SnapshotRecord, { kind: Kind }> => each.kind === kind);
	}

	it('takes every file of our own, and keeps what staff wrote off every phone', async () => {
		const reports = await takeAll(OWN, 'X800001');
		expect(reports.length).toBe(13);
		expect(reports.filter(({ broken }) => broken !== null)).toEqual([]);
		expect(JSON.stringify(await staffNotes())).toContain(PLANTED);
		expect((await phones()).length).toBeGreaterThan(20);
		expect(JSON.stringify(await phones())).not.toContain(PLANTED);
		expect(JSON.stringify(reports)).not.toContain(PLANTED);
	});

	it('changes nothing the second time', async () => {
		await takeAll(OWN, 'X800001');
		const before = [await phones(), await sync(), await staffNotes()];
		const again = await takeAll(OWN, 'X800001');
		expect([await phones(), await sync(), await staffNotes()]).toEqual(before);
		expect(again.flatMap(({ people }) => people).filter(({ result }) => result === 'changed')).toEqual([]);
	});

	it('reads outcomes so that nothing of the service counts against the person', async () => {
		await take(`${OWN}/delius/schedule.json`);
		const appointments = await recordsOfKind('X800001', 'appointment');
		const on = (day: string) => appointments.filter(({ startsAt }) => localDate(startsAt) === day);
		expect(on('2026-02-02')[0]?.outcome).toEqual({ code: 'acceptable_absence', reason: 'medical' });
		expect(on('2026-02-07')[0]).toMatchObject({
			appointmentKind: 'unpaid_work',
			outcome: { code: 'sent_home_service_issue' }
		});
		expect(on('2026-02-09')[0]).toMatchObject({ outcome: { code: 'rescheduled_by_staff' }, cancelled: true });
		expect(on('2026-02-16')[0]).toMatchObject({
			outcome: { code: 'failed_to_attend' },
			accountDueOn: '2026-02-23'
		});
		expect(on('2026-02-20')[0]?.outcome).toEqual({ code: 'acceptable_absence', reason: null });
		expect(on('2026-02-24')[0]?.outcome).toBeNull();
		expect(on('2044-12-22')[0]).toMatchObject({ outcome: null, endsAt: null });
		expect([...on('2026-02-21'), ...on('2026-02-22'), ...on('2026-03-01')]).toEqual([]);
	});

	it('puts a list and a single answer together: local time, place and end', async () => {
		await take(`${OWN}/delius/schedule.json`);
		const found = (await recordsOfKind('X800001', 'appointment')).find(
			({ startsAt }) => localDate(startsAt) === '2026-07-01'
		);
		expect(localTime(found?.startsAt ?? 0)).toMatchObject({ hour: 10, minute: 0 });
		expect(localTime(found?.endsAt ?? 0)).toMatchObject({ hour: 10, minute: 30 });
		expect(found?.place).toEqual({
			name: 'Fern House',
			lines: ['9 Dyer Street', 'Brackwell'],
			postcode: 'ZZ3 1FH'
		});
		expect(found?.telephone).toBe('01632 960333');
	});

	it('reads orders and what is done of each requirement', async () => {
		await take(`${OWN}/delius/sentence.json`);
		await take(`${OWN}/delius/compliance.json`);
		const orders = await recordsOfKind('X800001', 'order');
		expect(orders.map(({ orderKind, title }) => [orderKind, title]).sort()).toEqual([
			['community_order', 'ORA Community Order'],
			['post_sentence_supervision', 'Post Sentence Supervision'],
			['suspended_sentence_order', 'Suspended Sentence Order']
		]);
		const requirements = await recordsOfKind('X800001', 'requirement');
		const measures = requirements.map(({ requirementKind, measure }) => [requirementKind, measure]);
		expect(Object.fromEntries(measures)).toEqual({
			rehabilitation_activity: { unit: 'days', required: 12, completed: 3 },
			unpaid_work: { unit: 'hours', required: 60, completed: 1.5 },
			curfew: null
		});
		const conditions = await recordsOfKind('X800002', 'requirement');
		expect(conditions.map(({ title, detail }) => [title, detail])).toContainEqual([
			'Places to stay away from',
			null
		]);
	});

	it('a file that names nobody needs a name, and then tells needs and agreement', async () => {
		const unnamed = await take(`${OWN}/assessment/needs.json`);
		expect(unnamed.leftOut).toMatchObject([{ path: '$[0].body', reason: 'no_person_named' }]);
		const unknown = await take(`${OWN}/assessment/needs.json`, 'X800001');
		expect(unknown.people).toMatchObject([{ result: 'left_out' }]);
		await take(`${OWN}/delius/sentence.json`);
		for (const name of ['needs', 'plan-agreements']) await take(`${OWN}/assessment/${name}.json`, 'X800001');
		const needs = await recordsOfKind('X800001', 'need');
		expect(needs.map(({ area }) => area).sort()).toEqual(['drug_use', 'thinking_behaviours_and_attitudes']);
		expect(await recordsOfKind('X800001', 'plan')).toMatchObject([
			{ agreement: 'not_agreed', agreedOn: '2026-06-01' }
		]);
	});

	it.for([
		['not JSON', '[{"request": "GET /mas/compliance/X1",\n "body": }]', 'line 2, column 10'],
		['of no kind we know', '{"hello": 1}', '$'],
		[
			'of the wrong shape',
			JSON.stringify([{ request: 'GET /mas/compliance/X1', status: 200, body: { currentSentences: [] } }]),
			'$[0].body.personSummary'
		]
	] as const)('a file that is %s changes nothing and says where', async ([, content, where]) => {
		const report = await takeBytes(new TextEncoder().encode(content));
		expect(report.broken?.where).toContain(where);
		expect(await sync()).toEqual([]);
	});

	it('one broken answer is left out with its place, and keeps none of the others out', async () => {
		const content = JSON.parse(readFileSync(`${OWN}/delius/schedule.json`, 'utf8')) as { body: unknown }[];
		content.push({ ...content[0], body: { personSchedule: { appointments: [] } } });
		const report = await takeBytes(text(content));
		expect(report.broken).toBeNull();
		expect(report.leftOut).toContainEqual(
			expect.objectContaining({ path: '$[5].body.personSummary', reason: 'wrong_shape' })
		);
		expect(await recordsOfKind('X800001', 'appointment')).not.toEqual([]);
	});

	describe('warnings of the case system', () => {
		const { aisha, daniel } = demonstrationCases;
		const warnings = (crn = 'X700002') => recordsOfKind(crn, 'warning');
		const firstWarning = { ...aisha.enforcement[0] };
		const takenBack = { ...firstWarning, id: 2202, enforcementAction: 'Withdrawal of Warning' };
		const withHistory = (...enforcement: object[]) => text({ ...aisha, enforcement });

		it('is a warning of the order, given on its day, beside the miss that it is about', async () => {
			const { leftOut, keptForStaff, people } = await takeBytes(text(aisha));
			expect(await warnings()).toMatchObject([
				{
					form: 'warning',
					orderKind: 'suspended_sentence_order',
					givenOn: '2026-09-14',
					eventId: null,
					withdrawnOn: null
				}
			]);
			const missed = (await recordsOfKind('X700002', 'appointment')).filter(
				({ startsAt }) => localDate(startsAt) === '2026-09-03'
			);
			expect(missed).toMatchObject([{ outcome: { code: 'unacceptable_absence' } }]);
			expect(mustOrMay('suspended_sentence_order', await warnings(), '2026-11-23')).toMatchObject({
				rule: 'must_refer',
				liveUntil: '2027-09-13'
			});
			expect(people).toMatchObject([{ understood: { warnings: 1 } }]);
			const told = [...leftOut, ...keptForStaff].filter(({ path }) => path.startsWith('$.enforcement'));
			expect(told.map(({ path }) => path)).toEqual([
				'$.enforcement[0].id',
				'$.enforcement[0].appointmentType',
				'$.enforcement[0].appointmentOutcome'
			]);
			expect((await staffNotes()).map(({ body }) => body).join()).toContain('First Warning Letter');
		});

		it('is under the order that ran then, also where only a later one is in the file, and under none where two ran', async () => {
			const about = (day: string, id: number) => ({
				...firstWarning,
				id,
				appointmentDate: day,
				actionDate: day
			});
			const missOf = (day: string, eventNumber: string) => ({
				...aisha.appointments.previous[0],
				id: `missed ${day}`,
				eventNumber,
				startDateTime: `${day}T09:00:00Z`,
				endDateTime: `${day}T09:30:00Z`
			});
			const order = (eventNumber: string, description: string, startDate: string, endDate: string) => ({
				...aisha.sentence,
				eventNumber,
				order: { description, startDate, endDate },
				requirements: []
			});
			const file = (sentence: object) =>
				text({
					...aisha,
					sentence,
					enforcement: [about('2024-03-08', 1), about('2026-05-07', 2), about('2026-06-04', 3)],
					appointments: { previous: [missOf('2026-06-04', '3')], upcoming: [] }
				});
			const kinds = async () =>
				(await warnings())
					.map(({ givenOn, orderKind, orderId }) => [givenOn, orderId === null ? null : orderKind])
					.sort();
			await takeBytes(file(order('2', 'Suspended Sentence Order', '2025-06-16', '2027-06-15')));
			expect(await kinds()).toEqual([
				['2024-03-08', null],
				['2026-05-07', 'suspended_sentence_order'],
				['2026-06-04', 'suspended_sentence_order']
			]);
			await takeBytes(file(order('1', 'Community Order', '2023-11-27', '2024-11-26')));
			await takeBytes(file(order('3', 'Community Order', '2026-05-01', '2028-02-09')));
			expect(await kinds()).toEqual([
				['2024-03-08', 'community_order'],
				['2026-05-07', 'suspended_sentence_order'],
				['2026-06-04', 'community_order']
			]);
		});

		it('stays under its order where the letter went out after that had ended', async () => {
			const order = {
				...aisha.sentence,
				order: { description: 'Adult Custody', startDate: '2024-01-01', endDate: '2025-12-31' }
			};
			const sent = { ...firstWarning, appointmentDate: null, actionDate: '2025-12-20' };
			const file = (warning: object) =>
				text({ ...aisha, sentence: order, enforcement: [warning], appointments: null });
			await takeBytes(file(sent));
			await takeBytes(file({ ...sent, actionDate: '2026-01-05' }));
			expect(await warnings()).toMatchObject([
				{ givenOn: '2026-01-05', orderKind: 'licence', form: 'licence_letter' }
			]);
		});

		it('is a letter where the order is a licence', async () => {
			await takeBytes(
				text({
					...aisha,
					sentence: { ...aisha.sentence, order: { ...aisha.sentence.order, description: 'Adult Custody' } }
				})
			);
			expect(await warnings()).toMatchObject([{ form: 'licence_letter', orderKind: 'licence' }]);
		});

		it('is withdrawn by a line of the same file, in whichever order they stand', async () => {
			await takeBytes(withHistory({ ...takenBack, actionDate: '2026-09-21' }, firstWarning));
			expect(await warnings()).toMatchObject([{ givenOn: '2026-09-14', withdrawnOn: '2026-09-21' }]);
		});

		it('is withdrawn by a newer file, stays so when an older one comes, and changes once', async () => {
			await takeBytes(text(aisha));
			const newer = withHistory({ ...takenBack, actionDate: '2026-10-01' });
			await takeBytes(newer);
			const before = await warnings();
			expect(before).toMatchObject([{ givenOn: '2026-09-14', withdrawnOn: '2026-10-01' }]);
			for (const file of [newer, text(aisha)])
				expect((await takeBytes(file)).people).toMatchObject([{ crn: 'X700002' }]);
			expect(await warnings()).toEqual(before);
		});

		it('is none where only a withdrawal is known, and nobody else’s is touched', async () => {
			await takeBytes(withHistory({ ...takenBack, actionDate: '2026-10-01' }));
			expect(await warnings()).toEqual([]);
			await takeBytes(text(daniel));
			expect(await warnings('X700001')).toEqual([]);
		});

		it('is not counted without a day, and no other action becomes one: each is reported', async () => {
			const { keptForStaff } = await takeBytes(
				withHistory(
					{ ...firstWarning, actionDate: null },
					{ ...firstWarning, id: 2203, enforcementAction: 'Breach initiated' },
					{ ...firstWarning, id: 2204, enforcementAction: 'No Further Action' }
				)
			);
			expect(await warnings()).toEqual([]);
			const told = keptForStaff.filter(({ path }) => path.startsWith('$.enforcement'));
			expect(told.map(({ path, reason }) => [path, reason])).toEqual([
				['$.enforcement[0]', 'warning_without_day'],
				['$.enforcement[1]', 'enforcement_without_warning'],
				['$.enforcement[2]', 'enforcement_without_warning']
			]);
			const contacts = await take(`${OWN}/delius/enforcement-contacts.json`);
			expect(contacts.keptForStaff.map(({ reason }) => reason)).toContain('warning_without_day');
		});
	});

	it("never mixes two people: another date of birth, or somebody else's goals", async () => {
		const { daniel } = demonstrationCases;
		await takeBytes(text(daniel));
		const before = await phones();
		const born = structuredClone(daniel);
		born.personSummary.dateOfBirth = '1960-01-01';
		expect((await takeBytes(text(born))).leftOut.at(-1)).toMatchObject({ reason: 'person_differs' });
		const copy = structuredClone(daniel);
		copy.personSummary.crn = 'X700009';
		const owner = before[0]?.person_id;
		await takeBytes(text(copy));
		const after = await phones();
		expect(after.filter(({ person_id }) => person_id === owner)).toEqual(before);
		expect(after.length).toBeGreaterThan(before.length);
	});

	it('leaves alone what the person and the practitioner did here since', async () => {
		const { daniel } = demonstrationCases;
		await takeBytes(text(daniel));
		const claim = {
			tappedAt: NOW,
			receivedAt: NOW,
			words: '',
			answer: { confirmed: true, words: '', by: 'P', at: NOW, readAt: null }
		};
		const diary = '7f1dc689-8598-5f8f-bb3c-c3d68e5514ce';
		await database.kysely
			.updateTable('steps')
			.set({ status: 'completed', completed_on: '2026-11-22', claim: JSON.stringify(claim) })
			.where('id', '=', diary)
			.execute();
		await database.kysely.updateTable('appointments').set({ reply: 'might_not', replied_at: NOW }).execute();
		await database.kysely.updateTable('people').set({ language: 'cy' }).execute();
		await takeBytes(text(daniel));
		const step = await database.kysely
			.selectFrom('steps')
			.selectAll()
			.where('id', '=', diary)
			.executeTakeFirstOrThrow();
		expect(step).toMatchObject({ status: 'completed', completed_on: '2026-11-22' });
		const replies = await database.kysely.selectFrom('appointments').select('reply').distinct().execute();
		expect(replies).toEqual([{ reply: 'might_not' }]);
		expect(await database.kysely.selectFrom('people').select('language').execute()).toEqual([
			{ language: 'cy' }
		]);
	});

	it('writes only what differs when a newer file comes', async () => {
		const newer = structuredClone(demonstrationCases.daniel);
		await takeBytes(text(newer));
		const before = await sync();
		for (const goal of newer.plan.goals) if (goal.goalOrder === 4) goal.status = 'ACTIVE';
		await takeBytes(text(newer));
		const rows = await phones();
		const newest = Math.max(...rows.map(({ revision }) => revision));
		expect(newest).toBe((before[0]?.revision ?? 0) + 1);
		expect(rows.filter(({ revision }) => revision === newest).map(({ kind }) => kind)).toEqual(['goal']);
	});

	it('a plan that says less wipes nothing of what is known about its steps', async () => {
		const { rhys } = demonstrationCases;
		await takeBytes(text(rhys));
		const before = await recordsOfKind('X700003', 'step');
		const bare = JSON.parse(
			JSON.stringify(rhys, (key, value: unknown) => (key === 'waymark' ? undefined : value))
		) as object;
		await takeBytes(text(bare));
		const after = await recordsOfKind('X700003', 'step');
		expect(before.filter(({ blocked }) => blocked).length).toBe(2);
		const told = ({
			id,
			blocked,
			stage,
			prerequisites,
			waitingSince,
			actorName
		}: (typeof before)[number]) => ({ id, blocked, stage, prerequisites, waitingSince, actorName });
		expect(after.map(told)).toEqual(before.map(told));
	});

	it('loads the demonstration so that today is the day it is true for', async () => {
		const now = Date.parse('2027-06-15T11:00:00Z');
		const reports = await seedDemonstration(database, now);
		expect(reports.flatMap(({ people }) => people.map(({ crn, result }) => [crn, result]))).toEqual([
			['X700001', 'changed'],
			['X700002', 'changed'],
			['X700003', 'changed'],
			['X700004', 'changed'],
			['X700004', 'changed']
		]);
		const appointments = await recordsOfKind('X700001', 'appointment');
		const next = appointments
			.filter(({ startsAt }) => startsAt > now)
			.sort((a, b) => a.startsAt - b.startsAt)[0];
		expect(localTime(next?.startsAt ?? 0)).toEqual({ date: '2027-06-18', hour: 10, minute: 30 });
		expect(next).toMatchObject({ withName: 'Priya Raman', place: { name: 'Jubilee House' } });
		expect(next?.bring).toBeTruthy();
		const [person] = await recordsOfKind('X700003', 'person');
		expect(person).toMatchObject({ language: 'cy', officer: { name: 'Elin Lloyd', team: 'Aberpont' } });
		const counselling = (await recordsOfKind('X700003', 'step')).find(
			({ stage, blocked }) => stage === 3 && blocked
		);
		expect(counselling).toMatchObject({
			actorName: 'Local mental health service',
			waitingSince: '2027-04-13'
		});
	});

	it.skipIf(!existsSync(SHARED))('takes every recorded file of the national services', async () => {
		const reports = await takeAll(SHARED, 'X000001');
		expect(reports.length).toBeGreaterThanOrEqual(16);
		expect(reports.filter(({ broken }) => broken !== null)).toEqual([]);
		expect(await phones()).not.toEqual([]);
		expect(JSON.stringify(await phones())).not.toMatch(SHARED_WORDS);
		expect(JSON.stringify(await staffNotes())).toMatch(SHARED_WORDS);
	});

	it.skipIf(!existsSync(SHARED))('taking all the recorded files again changes nothing', async () => {
		await takeAll(SHARED, null);
		const before = [await phones(), await sync(), await staffNotes()];
		await takeAll(SHARED, null);
		expect([await phones(), await sync(), await staffNotes()]).toEqual(before);
	});
});
