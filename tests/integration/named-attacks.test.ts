import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { derivedIdentifier } from '#lib/server/commands/imports/source-identity.ts';
import { readCompliance } from '#lib/server/queries/compliance/events.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { dialects } from './databases.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { reported, takeContent } from './import-scene.ts';
import { busReport, envelope, makePerson, NOW, type MadePerson } from './people.ts';
import { stepForm } from './plan-payloads.ts';
import { differences, dumpOf } from './whole-database.ts';

const CRN = 'X710023';

describe.each([...dialects])('what was tried with somebody else’s ids, on %s', (dialect) => {
	let scene: FairProcessScene;
	let eve: MadePerson;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
		eve = await makePerson(scene.database, scene.officer, 'Eve');
	});
	afterEach(() => scene.close());

	function giveAs<Type extends CommandType>(actor: Actor, id: string, type: Type, payload: PayloadOf<Type>) {
		return execute(scene.database, actor, { ...envelope(type, payload), id }, NOW);
	}

	/** Whose rows a command changed, but for what is written beside every command. */
	async function touchedBy(work: () => Promise<unknown>): Promise<string[]> {
		const before = await dumpOf(scene.database);
		await work();
		const changed = differences(before, await dumpOf(scene.database));
		return [...new Set(changed.flatMap(({ owner }) => (owner === null ? [] : [owner])))];
	}

	it('a service user who knows a case number replaces no imported record, and is told nothing', async () => {
		await takeContent(scene.database, reported('two-orders'));
		const { kysely } = scene.database;
		const imported = await kysely
			.selectFrom('person_records')
			.select(['person_records.id', 'kind'])
			.innerJoin('people', 'people.id', 'person_records.person_id')
			.where('crn', '=', CRN)
			.where('kind', '!=', 'person')
			.execute();
		expect(imported.length).toBeGreaterThan(5);
		const worked = [
			derivedIdentifier('delius', CRN, 'order', '1'),
			derivedIdentifier('delius', CRN, 'order', '2'),
			derivedIdentifier('delius', CRN, 'requirement', '21')
		];
		const ids = imported.map(({ id }) => id);
		expect(worked.filter((id) => ids.includes(id))).toEqual([]);
		const guesses = [...ids, ...worked];
		const touched = await touchedBy(async () => {
			for (const id of guesses) {
				const answer = await giveAs(eve.actor, id, 'obstacle.report', busReport);
				expect(answer).toMatchObject({ id, status: 'created', code: null });
			}
		});
		expect(touched).toEqual([eve.actor.personId]);
	});

	it('a person erases no warning of their own, from no page', async () => {
		const eventId = await scene.warn();
		const warnings = () =>
			scene.database.kysely.selectFrom('warnings').selectAll().where('event_id', '=', eventId).execute();
		const [warning] = await warnings();
		const id = warning?.id ?? '';
		const dan = scene.dan.actor;
		const seen = await scene.onPhone('warning', id);
		expect(seen).toMatchObject({ kind: 'warning', withdrawnOn: null });
		for (const actor of [dan, { ...dan, accountId: newIdentifier() }])
			await giveAs(actor, id, 'reflection.record', {
				about: { kind: 'life' },
				prompt: 'own_words',
				words: 'Nothing here',
				feeling: null,
				wouldRatherTalk: false
			});
		await giveAs(dan, newIdentifier(), 'obstacle.withdraw', { obstacleId: id });
		expect(await warnings()).toEqual([warning]);
		expect(await scene.onPhone('warning', id)).toEqual(seen);
		const person = await openPerson(
			{ database: scene.database, lists: scene.database.kysely },
			scene.officer.actor,
			dan.personId,
			NOW
		);
		expect(person?.snapshot.warnings.map((each) => each.id)).toEqual([id]);
	});

	it('an officer replaces no step and no event of a case that is not theirs', async () => {
		const theirs = await makePerson(scene.database, scene.stranger, 'Fay');
		const goalId = await scene.order('goal.create', {
			personId: eve.actor.personId,
			title: 'I will rest',
			area: 'finances',
			relatedAreas: [],
			targetDate: null,
			suggestedBy: 'practitioner',
			strengths: [],
			needId: null,
			status: 'current',
			proposalId: null
		});
		const officer = scene.officer.actor;
		const touched = await touchedBy(async () => {
			const made = await giveAs(officer, theirs.stepId, 'step.create', {
				goalId,
				...stepForm,
				prerequisites: [],
				proposalId: null
			});
			expect(made).toMatchObject({ status: 'created', code: null });
			const removed = { stepId: theirs.stepId, version: 1, reason: 'Not theirs' };
			const named = { ...envelope('step.remove', removed), personId: theirs.actor.personId };
			expect(await execute(scene.database, officer, named, NOW)).toMatchObject({ code: 'not_found' });
			const outcome = { appointmentId: theirs.appointmentId, code: 'failed_to_attend' as const };
			expect(
				await giveAs(officer, newIdentifier(), 'outcome.record', { ...outcome, reason: null, facts: '' })
			).toMatchObject({ code: 'not_found' });
		});
		expect(touched.filter((id) => id === theirs.actor.personId)).toEqual([]);
		expect(await readCompliance(scene.database.kysely, officer, theirs.actor.personId, NOW)).toBeNull();
	});

	it('an entry under the id of another’s record is answered like any other entry', async () => {
		const dans = await scene.order('obstacle.report', busReport, scene.dan.actor);
		const fresh = await giveAs(eve.actor, newIdentifier(), 'obstacle.report', busReport);
		const same = await giveAs(eve.actor, dans, 'obstacle.report', busReport);
		const shape = ({ status, code, detail, receivedAt }: typeof same) => ({
			status,
			code,
			detail,
			receivedAt
		});
		expect(shape(same)).toEqual(shape(fresh));
		expect(Object.keys(same)).toEqual(Object.keys(fresh));
		const held = await scene.database.kysely
			.selectFrom('person_records')
			.select(['person_id', 'kind'])
			.where('id', '=', dans)
			.execute();
		expect(new Set(held.map(({ person_id }) => person_id))).toEqual(
			new Set([scene.dan.actor.personId, eve.actor.personId])
		);
	});
});
