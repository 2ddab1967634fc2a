import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { handOverBatches } from '#lib/domain/attention/hand-overs.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { handOver } from '#lib/server/commands/people/hand-over.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { fromJson, toJson } from '#lib/server/db/json.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { readHandOvers } from '#lib/server/queries/attention/hand-overs.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import {
	envelope,
	give,
	makeManager,
	makeOfficer,
	makePerson,
	makeTeam,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

const TODAY = localDate(NOW);

describe.each([...dialects])('told of a change of officer, on %s', (dialect) => {
	let stage: Stage;
	let clock = NOW;
	let manager: Awaited<ReturnType<typeof makeManager>>;
	let marc: MadePractitioner;
	let elin: MadePractitioner;
	let gwen: MadePractitioner;
	let dan: MadePerson;
	let ann: MadePerson;

	beforeEach(async () => {
		await stage?.close();
		stage = await openStage(dialect);
		const team = await makeTeam(stage.database, 'North');
		manager = await makeManager(stage.database, 'North', team);
		marc = await makeOfficer(stage.database, 'Ellis', team);
		elin = await makeOfficer(stage.database, 'Lloyd', team);
		gwen = await makeOfficer(stage.database, 'Rees', team);
		dan = await makePerson(stage.database, marc, 'Dan');
		ann = await makePerson(stage.database, marc, 'Ann');
	});
	afterAll(() => stage.close());

	const id = ({ actor }: MadePractitioner) => actor.practitionerId;
	const attempt = async <Type extends CommandType>(actor: Actor, type: Type, payload: PayloadOf<Type>) =>
		(await execute(stage.database, actor, envelope(type, payload, NOW), NOW)).code;
	const move = (people: MadePerson[], from: MadePractitioner, to: MadePractitioner) =>
		give(
			stage.database,
			manager,
			'case.reassign',
			{
				replaces: id(from),
				moves: people.map(({ actor }) => ({ personId: actor.personId, to: id(to) })),
				rest: null,
				since: TODAY,
				reason: 'He leaves'
			},
			(clock += 1)
		);
	const told = async (officer: MadePractitioner) =>
		handOverBatches(await readHandOvers(stage.database.kysely, { ...officer.actor, today: TODAY }));
	const onPhone = async ({ actor }: MadePerson) => {
		const row = await stage.database.kysely
			.selectFrom('person_records')
			.select('body')
			.where('person_id', '=', actor.personId)
			.where('kind', '=', 'person')
			.executeTakeFirst();
		const record = row?.body ? fromJson(row.body) : null;
		return record?.kind === 'person' ? record : null;
	};
	const newsOf = async (person: MadePerson) => (await onPhone(person))?.officerNews ?? [];
	const read = (person: MadePerson, keys: string[]) =>
		give(stage.database, person.actor, 'officer_news.read', { keys });

	it('says it to the person until they have read it, and to each officer until they put it away', async () => {
		const changeId = await move([dan], marc, elin);
		expect(await newsOf(dan)).toEqual([{ key: changeId }]);
		expect(await newsOf(ann)).toEqual([]);
		const about = { other: 'Test Ellis', since: TODAY, byName: manager.name, reason: 'He leaves' };
		expect(await told(elin)).toMatchObject([
			{ side: 'came', ...about, people: [{ personId: dan.actor.personId, personName: 'Dan Example' }] }
		]);
		// Whom it went from reaches the case no more: nothing leads there, and why is for whoever has it.
		expect(await told(marc)).toMatchObject([
			{
				side: 'went',
				other: 'Test Lloyd',
				reason: null,
				people: [{ personId: null, personName: 'Dan Example' }]
			}
		]);
		expect(await told(gwen)).toEqual([]);
		expect(await attempt(gwen.actor, 'officer_change.put_away', { changes: [changeId] })).toBe('not_found');
		await give(stage.database, elin.actor, 'officer_change.put_away', { changes: [changeId] });
		expect([await told(elin), (await told(marc)).length]).toEqual([[], 1]);
		// A second tab, and what is there no more.
		await give(stage.database, elin.actor, 'officer_change.put_away', {
			changes: [changeId, newIdentifier()]
		});
		await give(stage.database, marc.actor, 'officer_change.put_away', { changes: [changeId] });
		expect(await told(marc)).toEqual([]);
		await read(dan, [newIdentifier(), changeId]);
		expect(await newsOf(dan)).toEqual([]);
		expect((await onPhone(dan))?.officerChange).toEqual({ before: 'Test Ellis', since: TODAY });
		expect(await attempt(elin.actor, 'officer_news.read', { keys: [changeId] })).toBe('not_allowed');
	});

	it('is news again once somebody else has the case, and what came meanwhile is not put away', async () => {
		const first = await move([dan], marc, elin);
		await read(dan, [first]);
		const second = await move([dan], elin, gwen);
		expect(await newsOf(dan)).toEqual([{ key: second }]);
		// It came to Elin and went on before she looked: she is told the latter alone.
		expect((await told(elin)).map(({ side, other }) => [side, other])).toEqual([['went', 'Test Rees']]);
		const third = await move([ann], marc, gwen);
		await give(stage.database, gwen.actor, 'officer_change.put_away', { changes: [second] });
		expect((await told(gwen)).map(({ changes }) => changes)).toEqual([[third]]);
	});

	it('is one line for sixty, and of who has died the person is told nothing, the officers are', async () => {
		const many = [dan, ann];
		for (let count = 0; count < 58; count += 1)
			many.push(await makePerson(stage.database, marc, `Person ${String(count)}`));
		await move(many, marc, elin);
		const [came, ...others] = await told(elin);
		expect([came?.people.length, others]).toEqual([60, []]);
		await give(stage.database, elin.actor, 'death.record', { personId: dan.actor.personId, diedOn: TODAY });
		await stage.database.kysely
			.transaction()
			.execute((work) =>
				projectRecords(work, dan.actor.personId, [{ kind: 'person', id: dan.actor.personId }])
			);
		expect(await newsOf(dan)).toEqual([]);
		expect((await told(elin))[0]?.people).toHaveLength(60);
		expect((await told(marc))[0]?.people).toHaveLength(60);
	});

	it('is told of what an import moved, as of what a manager did', async () => {
		const importer = { accountId: newIdentifier(), name: 'Import' };
		await stage.database.kysely.transaction().execute(async (work) => {
			for (const { actor } of [dan, ann]) {
				const { personId } = actor;
				const change = { personId, from: id(marc), to: id(elin), since: TODAY, reason: 'The case system' };
				await lockPerson(work, personId);
				const changed = await handOver(
					work,
					{ id: newIdentifier(), ...change },
					{ actor: importer, now: NOW }
				);
				await projectRecords(work, personId, changed ?? []);
			}
		});
		expect((await told(elin)).map(({ people, byName }) => [people.length, byName])).toEqual([[2, 'Import']]);
		expect(await newsOf(ann)).toHaveLength(1);
	});

	it('is told of a cover as of a change, again where it says something else, and that it does not come', async () => {
		const [from, until, later] = [addDays(TODAY, 1), addDays(TODAY, 3), addDays(TODAY, 5)];
		const days = { awayId: id(marc), coveredById: id(elin), from, until };
		const coverId = await give(stage.database, manager, 'cover.set', days);
		const [first, ...others] = await newsOf(dan);
		expect([first?.cover, others]).toEqual([
			{ name: 'Test Lloyd', telephone: '01632 960111', from, until },
			[]
		]);
		await read(dan, [first?.key ?? '']);
		expect(await newsOf(dan)).toEqual([]);
		expect(await newsOf(ann)).toHaveLength(1);
		await give(stage.database, manager, 'cover.change', { coverId, coveredById: id(gwen), until: later });
		const [second] = await newsOf(dan);
		expect(second?.cover).toMatchObject({ name: 'Test Rees', until: later });
		await read(dan, [second?.key ?? '']);
		await give(stage.database, manager, 'cover.cancel', { coverId });
		const [off] = await newsOf(dan);
		expect(off?.cover).toMatchObject({ from, until: later, isOff: true });
		// Who never read of it has nothing to hear.
		expect(await newsOf(ann)).toEqual([]);
		await read(dan, [off?.key ?? '']);
		expect(await newsOf(dan)).toEqual([]);
	});

	it('stands on Today where the case system says something else, once for the details and once for the plan', async () => {
		const differs = (
			person: MadePerson,
			field: string,
			theirs: unknown,
			kind: 'person' | 'goal' = 'person'
		) =>
			stage.database.kysely
				.insertInto('import_differences')
				.values({
					id: newIdentifier(),
					person_id: person.actor.personId,
					subject_kind: kind,
					subject_id: person.actor.personId,
					field,
					theirs: toJson(theirs),
					found_at: NOW,
					choice: null,
					settled_at: null,
					settled_by: null,
					settled_name: null
				})
				.execute();
		const waits = async (officer: MadePractitioner) =>
			(await readWaiting(stage.database.kysely, { ...officer.actor, today: TODAY }, NOW)).filter(
				({ kind }) => kind === 'difference'
			);
		await differs(dan, 'forename', 'Daniel');
		await differs(dan, 'surname', 'Other');
		// What came to agree, and what is there no more, waits for nobody.
		await differs(ann, 'forename', 'Ann');
		await differs(ann, 'title', 'A goal', 'goal');
		expect(await waits(marc)).toMatchObject([{ of: 'case', count: 2, personId: dan.actor.personId }]);
		expect(await waits(elin)).toEqual([]);
	});
});
