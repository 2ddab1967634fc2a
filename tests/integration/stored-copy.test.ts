import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { bringCopiesUpToDate, rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { anyCommand, commandTypes } from './any-command.ts';
import { dialects } from './databases.ts';
import { everyPayload } from './every-payload.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { envelope, NOW } from './people.ts';
import { dumpOf } from './whole-database.ts';

describe.each([...dialects])('the copy that phones are sent, on %s', (dialect) => {
	let world: World;

	beforeAll(async () => {
		world = await openWorld(dialect);
	}, 120_000);
	afterAll(() => world.close());

	const records = () =>
		world.database.kysely
			.selectFrom('person_records')
			.selectAll()
			.orderBy('person_id')
			.orderBy('kind')
			.orderBy('id')
			.execute();
	const heads = () =>
		world.database.kysely.selectFrom('person_sync').selectAll().orderBy('person_id').execute();

	it('is the same made again, for everybody, after any sequence of commands and imports', async () => {
		// What people were given without a command is in no copy yet.
		await rebuildEverybody(world.database);
		const numbers = fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 });
		const given = fc.tuple(fc.constantFrom(...commandTypes), numbers);
		await fc.assert(
			fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 8 }), async (sequence) => {
				const told: [CommandType, string | null][] = [];
				for (const [type, drawn] of sequence) {
					const { actor, command } = anyCommand(world.actors, await dumpOf(world.database), type, drawn);
					const { code } = await execute(world.database, actor, command, NOW);
					told.push([type, code]);
				}
				const before = [await records(), await heads()];
				const { changed } = await rebuildEverybody(world.database);
				expect([changed, await records(), await heads()], JSON.stringify(told)).toEqual([0, ...before]);
			}),
			{ numRuns: 30, endOnFailure: true }
		);
	}, 240_000);

	it('tells everybody of an officer their new number, whoever’s file it came in', async () => {
		const { kysely } = world.database;
		const [ann, bob] = world.people;
		if (!ann || !bob) throw new Error('Nobody is here');
		const held = await kysely
			.selectFrom('people')
			.innerJoin('practitioners', 'practitioners.id', 'people.practitioner_id')
			.select(['people.crn', 'practitioners.id', 'practitioners.forename', 'practitioners.surname'])
			.where('people.id', '=', ann.actor.personId)
			.executeTakeFirstOrThrow();
		const { crn, ...officer } = held;
		const person = { ...everyPayload['case.import'].person, crn, forename: 'Ann', surname: 'Example' };
		const nothing = { orders: [], requirements: [], needs: [], goals: [], steps: [], appointments: [] };
		const file: ImportedCase = {
			person,
			practitioner: { ...officer, telephone: '01632 960999', team: null },
			...nothing,
			staffOnly: []
		};
		const importer = world.actors.find(({ role }) => role === 'system');
		if (!importer) throw new Error('Nobody imports');
		expect(await execute(world.database, importer, envelope('case.import', file), NOW)).toMatchObject({
			code: null
		});
		for (const { actor } of [ann, bob]) {
			const { records: sent } = await readSync(kysely, actor.personId, null, NOW);
			expect(sent.find(({ kind }) => kind === 'person')?.body).toMatchObject({
				officer: { telephone: '01632 960999' }
			});
		}
	});

	it('is made again once after a change of the program, and goes on where it was broken off', async () => {
		const { kysely } = world.database;
		await bringCopiesUpToDate(world.database);
		const whole = [await records(), await heads()];
		expect(await bringCopiesUpToDate(world.database)).toBeNull();
		const people = await kysely.selectFrom('people').select('id').orderBy('id').execute();
		const [first, second] = people.map(({ id }) => id);
		const reached = await kysely
			.selectFrom('meta')
			.select('value')
			.where('key', '=', 'projectionReached')
			.executeTakeFirstOrThrow();
		const fingerprint = reached.value.split('|')[0] ?? '';
		await kysely.updateTable('meta').set({ value: 'older' }).where('key', '=', 'projection').execute();
		await kysely
			.updateTable('meta')
			.set({ value: `${fingerprint}|${first ?? ''}` })
			.where('key', '=', 'projectionReached')
			.execute();
		await kysely
			.updateTable('person_sync')
			.set({ digest: 'of another time' })
			.where('person_id', '=', second ?? '')
			.execute();
		expect(await bringCopiesUpToDate(world.database)).toEqual({
			people: people.length - 1,
			changed: 0,
			unreadable: []
		});
		expect([await records(), await heads()]).toEqual(whole);
	});
});
