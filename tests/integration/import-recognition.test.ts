import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localTime } from '#lib/domain/time/local-date.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { dialects } from './databases.ts';
import { phoneOf, phoneOfKind, reported, takeContent, takeText } from './import-scene.ts';
import { openStage, type Stage } from './people.ts';

const { daniel } = demonstrationCases;

describe.each([...dialects])('what an import recognises on %s', (dialect) => {
	let stage: Stage;

	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const take = (content: unknown, crn: string | null = null, allowOfficerChange = false) =>
		takeContent(stage.database, content, { crn, allowOfficerChange });
	const answersIn = (file: string) =>
		JSON.parse(readFileSync(`tests/fixtures/${file}.json`, 'utf8')) as { request: string; body: object }[];
	const people = () => stage.database.kysely.selectFrom('people').selectAll().orderBy('crn').execute();

	it('an answer is known by what it holds and the end of its address, whatever stands before', async () => {
		const moved = answersIn('delius/sentence').map((answer) => ({
			...answer,
			request: answer.request.replace(/^GET \/mas/, 'GET https://new.example.test/api/v3')
		}));
		expect((await take(moved)).kinds).toEqual(['sentence', 'probation_history']);
		expect(await phoneOfKind(stage.database, 'X800001', 'order')).not.toEqual([]);
	});

	it('an unknown answer is left out with a reason, and refuses none of the others', async () => {
		const unknown = ['contacts', 'offences/3', 'previous-orders/2'].map((path) => ({
			request: `GET /mas/sentence/X800001/${path}`,
			status: 200,
			body: { personSummary: { crn: 'X800001' }, contacts: [], sentence: {} }
		}));
		const known = answersIn('delius/sentence');
		const whole = await take([...unknown, 'no answer at all', ...known]);
		expect(whole.broken).toBeNull();
		expect(
			whole.leftOut.filter(({ reason }) => reason === 'answer_not_known').map(({ path }) => path)
		).toEqual(['$[0].request', '$[1].request', '$[2].request', '$[3]']);
		expect(whole.people).toMatchObject([{ crn: 'X800001' }, { crn: 'X800002' }]);
		const alone = await take(known);
		expect(alone.people.map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
	});

	it('one field or entry of the wrong type costs itself, and is named at its place in the file', async () => {
		const copy = structuredClone(daniel) as unknown as {
			appointments: { upcoming: Record<string, unknown>[] };
			plan: { goals: Record<string, unknown>[] };
		};
		const expected = copy.appointments.upcoming.length - 1;
		copy.appointments.upcoming[0] = { ...copy.appointments.upcoming[0], id: { odd: true } };
		copy.appointments.upcoming[1] = { ...copy.appointments.upcoming[1], endDateTime: 7 };
		copy.plan.goals[0] = { ...copy.plan.goals[0], targetDate: ['2026'] };
		const { leftOut, people: reports } = await take(copy);
		expect(reports).toMatchObject([{ result: 'changed' }]);
		expect(leftOut.map(({ path }) => path)).toEqual(
			expect.arrayContaining([
				'$.appointments.upcoming[0].id',
				'$.appointments.upcoming[0]',
				'$.appointments.upcoming[1].endDateTime',
				'$.plan.goals[0].targetDate'
			])
		);
		const coming = (await phoneOfKind(stage.database, 'X700001', 'appointment')).filter(
			({ outcome, startsAt }) => outcome === null && startsAt > Date.parse('2026-11-23')
		);
		expect(coming.length).toBe(expected);
	});

	it.for(['X71003', 'X7100355', '710035', 'X71003O', '', null, 710035])(
		'a case number %j is reported and never replaced by the operator’s',
		async (crn) => {
			await take(daniel);
			const bundle = reported('crn-lower') as { personSummary: object };
			bundle.personSummary = { ...bundle.personSummary, crn };
			const { people: reports, leftOut } = await take(bundle, 'X700001');
			// A file that says no number at all is whose the operator says; the date of birth still has to be the same.
			const saysNothing = crn === '' || crn === null;
			expect(leftOut.map(({ reason }) => reason)).toContain(
				saysNothing ? 'person_differs' : 'number_malformed'
			);
			if (!saysNothing) expect(reports).toEqual([]);
			expect((await people()).map((person) => person.crn)).toEqual(['X700001']);
		}
	);

	it('a malformed number in an address is reported, a pattern names nobody', async () => {
		await take(daniel);
		const [answer] = answersIn('assessment/needs');
		const malformed = await take([{ ...answer, request: 'GET /arns-api/needs/crn/X70001' }], 'X700001');
		expect(malformed.leftOut).toMatchObject([{ path: '$[0].body', reason: 'number_malformed' }]);
		const pattern = await take([answer], 'X700001');
		expect(pattern.people).toMatchObject([{ crn: 'X700001' }]);
	});

	it('a number in small letters is the same number', async () => {
		await take(reported('crn-lower'));
		expect(await people()).toMatchObject([{ crn: 'X710035' }]);
		const again = reported('crn-lower') as { personSummary: { crn: string } };
		again.personSummary.crn = 'X710035';
		expect((await take(again)).people).toMatchObject([{ result: 'unchanged' }]);
	});

	it.for([
		['name-null-surname', 'X710005'],
		['name-missing-forename', 'X710006'],
		['name-mononym-empty-surname', 'X710004']
	] as const)('%s is a person with one name', async ([file]) => {
		const { people: reports } = await take(reported(file));
		expect(reports).toMatchObject([{ result: 'changed' }]);
		const [person] = await people();
		const parts = [person?.forename, person?.surname].filter((part) => part !== '');
		expect(parts.length).toBe(1);
		expect(person?.preferred_name).toBe(parts[0]);
		expect((await take(reported(file))).people).toMatchObject([{ result: 'unchanged' }]);
	});

	it('somebody without any name is nobody yet, and keeps the name that they have here', async () => {
		const nameless = { ...daniel, personSummary: { ...daniel.personSummary, name: null } };
		expect((await take(nameless)).leftOut.at(-1)).toMatchObject({ reason: 'name_not_said' });
		await take(daniel);
		expect((await take(nameless)).people).toMatchObject([{ result: 'unchanged' }]);
		expect(await people()).toMatchObject([{ forename: 'Daniel', surname: 'Okafor' }]);
	});

	it('U+0000, halves of characters, invisible text and deep nesting are taken out and reported', async () => {
		const content = reported('nul-in-text') as { plan: { goals: { title: string; odd?: unknown }[] } };
		const [goal] = content.plan.goals;
		const deep = `${'['.repeat(50_000)}1${']'.repeat(50_000)}`;
		content.plan.goals.push({ ...goal, title: 'Half \ud83d of it', uuid: 'a1' } as never);
		content.plan.goals.push({ ...goal, title: '\u200b', uuid: 'a2', odd: 'DEEP' } as never);
		const text = JSON.stringify(content).replace('"DEEP"', deep);
		const { people: reports, leftOut, toCheck } = await takeText(stage.database, text);
		expect(reports).toMatchObject([{ result: 'changed' }]);
		const goals = await phoneOfKind(stage.database, 'X710036', 'goal');
		expect(goals.map(({ title }) => title).sort()).toEqual(['Half  of it', 'I will hide the rest']);
		expect(toCheck.map(({ path }) => path)).toEqual(
			expect.arrayContaining(['$.plan.goals[0].title', '$.plan.goals[1].title', '$.plan.goals[2].title'])
		);
		expect(leftOut.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['too_deep']));
	});

	it('a time without an offset is London time, and the report says so', async () => {
		const { toCheck } = await take(reported('time-bst'));
		expect(toCheck.filter(({ reason }) => reason === 'time_without_offset')).toMatchObject([
			{ path: '$.appointments.upcoming[5].startDateTime' }
		]);
		const clock = (await phoneOfKind(stage.database, 'X710027', 'appointment'))
			.sort((one, other) => one.startsAt - other.startsAt)
			.map(({ startsAt }) => localTime(startsAt))
			.map(({ date, hour, minute }) => `${date} ${hour}:${String(minute).padStart(2, '0')}`);
		expect(clock).toEqual([
			'2027-03-27 10:00',
			'2027-03-29 10:00',
			'2027-07-01 0:30',
			'2027-07-01 11:15',
			'2027-07-02 10:15',
			'2027-07-03 12:00'
		]);
	});

	it('Christmas Day, years far away and types that we do not know are taken and reported', async () => {
		const copy = structuredClone(daniel);
		const [first] = copy.appointments.upcoming;
		if (!first) throw new Error('Daniel has no appointment');
		copy.appointments.upcoming = [
			{ ...first, id: 901, startDateTime: '2026-12-25T10:00:00Z', endDateTime: '2026-12-25T11:00:00Z' },
			{ ...first, id: 902, startDateTime: '2096-12-03T10:00:00Z', endDateTime: '2096-12-03T11:00:00Z' },
			{ ...first, id: 903, type: 'Zebra handling' }
		];
		const { toCheck, people: reports } = await take(copy);
		expect(toCheck.map(({ path, reason }) => [path, reason])).toEqual([
			['$.appointments.upcoming[0].startDateTime', 'bank_holiday'],
			['$.appointments.upcoming[1].startDateTime', 'day_far_away'],
			['$.appointments.upcoming[2].type', 'type_not_known']
		]);
		expect(reports).toMatchObject([{ result: 'changed' }]);
		const ours = await phoneOfKind(stage.database, 'X700001', 'appointment');
		expect(ours.filter(({ startsAt }) => startsAt > Date.parse('2026-12-24')).length).toBe(2);
	});

	describe('a change of officer', () => {
		const handedOver = (surname: string) => {
			const copy = structuredClone(daniel);
			copy.practitioner.name = { forename: 'Nia', surname };
			copy.plan.goals.splice(0, 1);
			copy.appointments.upcoming.splice(1);
			return copy;
		};
		const officer = async () => {
			const found = await stage.database.kysely
				.selectFrom('people')
				.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
				.select('practitioners.surname')
				.executeTakeFirst();
			return found?.surname;
		};

		it('to somebody without an account is refused, named, and costs nothing else of the file', async () => {
			await take(daniel);
			const copy = handedOver('Newman');
			const [moved] = copy.appointments.upcoming;
			if (moved) moved.startDateTime = '2026-12-09T09:00:00Z';
			const { people: reports, leftOut } = await take(copy);
			expect(reports).toMatchObject([
				{ result: 'changed', officer: { from: 'Priya Raman', to: 'Nia Newman', made: false } }
			]);
			expect(leftOut.at(-1)).toMatchObject({ reason: 'officer_without_account' });
			expect(await officer()).toBe('Raman');
			const starts = (await phoneOfKind(stage.database, 'X700001', 'appointment')).map(
				({ startsAt }) => startsAt
			);
			expect(starts).toContain(Date.parse('2026-12-09T09:00:00Z'));
		});

		it('is made where the operator says so, or the new officer has an account, and is named', async () => {
			await take(daniel);
			const allowed = await take(handedOver('Newman'), null, true);
			expect(allowed.people).toMatchObject([{ officer: { to: 'Nia Newman', made: true } }]);
			expect(allowed.toCheck.at(-1)).toMatchObject({ reason: 'officer_changed' });
			expect(await officer()).toBe('Newman');
			expect((await take(handedOver('Newman'))).people).toMatchObject([{ officer: null }]);
			const team = await stage.database.kysely.selectFrom('teams').select('id').executeTakeFirstOrThrow();
			await stage.database.kysely
				.insertInto('practitioners')
				.values({ id: 'nia', forename: 'Nia', surname: 'Accounted', telephone: null, team_id: team.id })
				.execute();
			await stage.database.kysely
				.insertInto('accounts')
				.values({
					id: 'nia-account',
					role: 'practitioner',
					person_id: null,
					practitioner_id: 'nia',
					username: 'nia',
					password_hash: null,
					language: 'en',
					status: 'active',
					created_at: 0
				})
				.execute();
			const accounted = handedOver('Accounted');
			Object.assign(accounted.practitioner, { username: 'nia' });
			expect((await take(accounted)).people).toMatchObject([
				{ result: 'changed', officer: { from: 'Nia Newman', to: 'Nia Accounted', made: true } }
			]);
		});
	});

	it('what staff can read and what is gone are two lists', async () => {
		const { leftOut, keptForStaff } = await take(answersIn('delius/schedule'));
		expect(keptForStaff.map(({ reason }) => reason)).toContain('staff_text');
		expect(leftOut.map(({ reason }) => reason)).not.toContain('staff_text');
		expect(await phoneOf(stage.database, 'X800001')).not.toEqual([]);
	});
});
