import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '#lib/domain/appointments/calendar-file.ts';
import { numberToExpect } from '#lib/domain/appointments/meeting-place.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { findPeople } from '#lib/domain/people/find-people.ts';
import { readCaseload } from '#lib/server/queries/attention/caseload.ts';
import { readAgencies } from '#lib/server/queries/plan/referrals.ts';
import { readTeams } from '#lib/server/queries/organisation/teams.ts';
import { dialects } from './databases.ts';
import { phoneOf, phoneOfKind, reported, takeContent } from './import-scene.ts';
import { give, makeTeam, NOW, openStage, type Stage } from './people.ts';
import { planPayloads } from './plan-payloads.ts';

const { daniel } = demonstrationCases;
type Case = typeof daniel;
const system = { role: 'system', accountId: 'system', name: 'Import' } as const;

describe.each([...dialects])('names, places and ends on %s', (dialect) => {
	let stage: Stage;

	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const take = async (content: unknown) => {
		const report = await takeContent(stage.database, content);
		expect(report.people).toMatchObject([{ result: 'changed' }]);
		return report;
	};
	const caseload = async () => {
		const { id } = await stage.database.kysely
			.selectFrom('practitioners')
			.select('id')
			.executeTakeFirstOrThrow();
		return readCaseload(stage.database.kysely, { role: 'practitioner', practitionerId: id }, NOW);
	};

	it('people stand where somebody looks for them, and are found by any spelling', async () => {
		const files = [
			'name-lowercase-particle',
			'name-straight-apostrophe',
			'name-fada-initial',
			'name-curly-apostrophe',
			'name-mononym-empty-surname',
			'name-missing-forename',
			'name-null-surname'
		];
		for (const file of files) await take(reported(file));
		const people = await caseload();
		const names = people.map(({ name }) => name);
		expect(names).toHaveLength(files.length);
		const place = (name: string) => names.findIndex((each) => each.includes(name));
		expect([
			place('Nguyen'),
			place('Ó Briain'),
			place('O’Brien'),
			place("O'Neill"),
			place('Sukarno')
		]).toEqual(
			[place('Nguyen'), place('Ó Briain'), place('O’Brien'), place("O'Neill"), place('Sukarno')].sort(
				(a, b) => a - b
			)
		);
		expect(place('van der Berg')).toBeGreaterThan(place('Sukarno'));
		for (const name of names) expect(name).not.toMatch(/null|undefined|\s\s|^\s|\s$/);
		const found = (search: string) => findPeople(people, search).map(({ name }) => name);
		for (const search of ["O'Brien", 'O’Brien', 'OBrien']) expect(found(search)).toEqual(['Seán O’Brien']);
		for (const search of ["O'Neill", 'O’Neill', 'ONeill'])
			expect(found(search)).toEqual([names[place("O'Neill")]]);
	});

	it('teams and agencies stand by name, whatever the database thinks of capitals and accents', async () => {
		const names = [
			'Zebra',
			'éclair',
			'Østfold',
			'apple',
			'Apple pie',
			'_below',
			'ECLAIR 2',
			'van Gogh',
			'Vale'
		];
		const sorted = [
			'apple',
			'Apple pie',
			'_below',
			'éclair',
			'ECLAIR 2',
			'Østfold',
			'Vale',
			'van Gogh',
			'Zebra'
		];
		for (const name of names) {
			await makeTeam(stage.database, name);
			await give(stage.database, system, 'agency.create', { ...planPayloads['agency.create'], name }, NOW);
		}
		const called = (list: { name: string }[]) => list.map(({ name }) => name);
		expect(called(await readTeams(stage.database.kysely))).toEqual(sorted);
		expect(called(await readAgencies(stage.database.kysely))).toEqual(sorted);
	});

	it('people are found and stand by the same letters, surname first or last', async () => {
		const names = [
			{ forename: 'Åse', surname: 'Østby' },
			{ forename: 'Łukasz', surname: 'Łoś' },
			{ forename: 'Ann', surname: 'Ostby' },
			{ forename: 'Zed', surname: 'losa' }
		];
		for (const [index, name] of names.entries()) {
			const copy = structuredClone(reported('name-fada-initial')) as Case;
			copy.personSummary = { ...copy.personSummary, crn: `X71990${index}`, name };
			await take(copy);
		}
		const people = await caseload();
		expect(people.map(({ name }) => name)).toEqual(['Łukasz Łoś', 'Zed losa', 'Ann Ostby', 'Åse Østby']);
		const found = (search: string) => findPeople(people, search).map(({ name }) => name);
		expect(found('Ostby, Ase')).toEqual(['Åse Østby']);
		expect(found('ØSTBY')).toEqual(['Ann Ostby', 'Åse Østby']);
		expect(found('los, lukasz')).toEqual(['Łukasz Łoś']);
	});

	it('a telephone appointment has no place anywhere, and the number to expect', async () => {
		await take(reported('phone-appt-with-office-location'));
		const [appointment] = await phoneOfKind(stage.database, 'X710025', 'appointment');
		const [person] = await phoneOfKind(stage.database, 'X710025', 'person');
		expect(appointment).toMatchObject({ appointmentKind: 'telephone', place: null });
		if (!appointment || !person) throw new Error('Nothing came of the file');
		expect(numberToExpect(appointment, person.officer)).toBe('01632 960101');
		expect(calendarFile(appointment, 'Appointment', NOW)).not.toContain('LOCATION');
		expect(JSON.stringify(await phoneOf(stage.database, 'X710025'))).not.toContain('Jubilee House');
	});

	it('a name that stands for nobody is shown to nobody, and what was held stays', async () => {
		const named = reported('phone-appt-with-office-location') as Case;
		await take(named);
		const nobody = structuredClone(named) as Case & { appointments: { upcoming: { officer: unknown }[] } };
		const zz = { name: { forename: 'ZZ', surname: 'Unallocated' } };
		Object.assign(nobody.practitioner, zz);
		for (const each of nobody.appointments.upcoming)
			each.officer = { name: { forename: 'TBC', surname: 'TBC' } };
		const { leftOut } = await takeContent(stage.database, nobody);
		expect(leftOut.filter(({ reason }) => reason === 'stands_for_nobody')).toHaveLength(2);
		const [person] = await phoneOfKind(stage.database, 'X710025', 'person');
		expect(person?.officer?.name).toBe('Priya Raman');
		await stage.database.kysely.updateTable('appointments').set({ with_name: 'Unallocated Staff' }).execute();
		await takeContent(stage.database, { ...nobody, preferences: { preferredName: 'Fern', language: 'en' } });
		const sent = JSON.stringify(await phoneOf(stage.database, 'X710025'));
		expect(sent).not.toMatch(/unallocated|tbc/i);
	});

	it('somebody whom nobody holds yet has no officer, rather than one who is called so', async () => {
		const nobody = structuredClone(reported('no-fixed-abode')) as Case;
		nobody.practitioner.name = { forename: 'Unallocated', surname: 'Staff' };
		await take(nobody);
		const [person] = await phoneOfKind(stage.database, 'X710034', 'person');
		expect(person?.officer).toBeNull();
		expect(await stage.database.kysely.selectFrom('practitioners').select('id').execute()).toEqual([]);
	});

	it('a list that says nothing of where a visit is leaves it to be agreed', async () => {
		const told = reported('no-fixed-abode') as Case;
		await take(told);
		const silent = structuredClone(told) as Case & {
			circumstances?: unknown;
			appointments: { upcoming: { location?: unknown; type: string }[] };
		};
		delete silent.circumstances;
		for (const each of silent.appointments.upcoming) delete each.location;
		await takeContent(stage.database, silent);
		const [appointment] = await phoneOfKind(stage.database, 'X710034', 'appointment');
		expect(appointment).toMatchObject({ place: null, placeToAgree: true });
	});

	it('a visit to somebody without a fixed home is where both agree', async () => {
		await take(reported('no-fixed-abode'));
		const [appointment] = await phoneOfKind(stage.database, 'X710034', 'appointment');
		expect(appointment).toMatchObject({ appointmentKind: 'home_visit', place: null, placeToAgree: true });
	});

	it.for([
		['active is false', { active: false }, { on: null }],
		['an actual end', { actualEndDate: '2026-10-01' }, { on: '2026-10-01' }],
		[
			'a reason and an end',
			{ active: false, actualEndDate: '2026-10-01', terminationReason: 'Expired (Normal)' },
			{ on: '2026-10-01' }
		],
		['a reason alone', { terminationReason: 'Revoked' }, { on: null }],
		['an expected end alone', { active: true, expectedEndDate: '2026-10-01' }, null],
		['nothing', {}, null]
	] as const)('a requirement whose end is told by %s', async ([, told, ended]) => {
		const copy = structuredClone(daniel) as Omit<Case, 'sentence'> & {
			sentence: { requirements: object[] };
		};
		const [first, ...others] = copy.sentence.requirements;
		copy.sentence.requirements = [{ ...first, ...told }, ...others];
		const { keptForStaff } = await take(copy);
		const requirements = await phoneOfKind(stage.database, 'X700001', 'requirement');
		expect(requirements.filter((each) => each.ended).map((each) => each.ended)).toEqual(ended ? [ended] : []);
		const isReasonKept = keptForStaff.some(({ path }) => path.endsWith('.terminationReason'));
		expect(isReasonKept).toBe('terminationReason' in told);
	});

	it('quotes are kept as they were typed', async () => {
		await take(reported('quotes'));
		const [goal] = await phoneOfKind(stage.database, 'X710032', 'goal');
		const [step] = await phoneOfKind(stage.database, 'X710032', 'step');
		expect(goal?.title).toBe('I’ll stop "going off on one" & stay <calm> — it\'s my choice');
		expect(step?.description).toBe('Don\'t "react" & don’t <shout>');
	});

	it.for([
		['appt-null-everything', 'X710021'],
		['null-dates-plan', 'X710037']
	] as const)('%s leaves lines out', async ([file, crn]) => {
		await take(reported(file));
		const words = JSON.stringify(
			await phoneOf(stage.database, crn),
			(_, value: unknown) => value ?? undefined
		);
		expect(words.replace('Nulls', '').replace('"Null"', '')).not.toMatch(/null|undefined|Invalid|NaN/);
	});
});
