import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType } from '#lib/domain/commands/commands.ts';
import type { ImportedCase } from '#lib/domain/imports/imported-case.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { bringCopiesUpToDate, rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { anyCommand, commandTypes } from './any-command.ts';
import { dialects } from './databases.ts';
import { everyPayload } from './every-payload.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { envelope, give, NOW } from './people.ts';
import { dumpOf, type Dump } from './whole-database.ts';

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

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

	const namedAnn = async (practitioner: ImportedCase['practitioner']) => {
		const { crn } = await world.database.kysely
			.selectFrom('people')
			.select('crn')
			.where('id', '=', named('Ann').personId)
			.executeTakeFirstOrThrow();
		const person = { ...everyPayload['case.import'].person, crn, forename: 'Ann', surname: 'Example' };
		const nothing = { orders: [], requirements: [], needs: [], goals: [], steps: [], appointments: [] };
		const file = { person, practitioner, ...nothing, staffOnly: [], allowOfficerChange: true };
		const importer = world.actors.find(({ role }) => role === 'system');
		if (!importer) throw new Error('Nobody imports');
		const given = envelope('case.import', file satisfies ImportedCase);
		expect(await execute(world.database, importer, given, NOW)).toMatchObject({ code: null });
	};
	const named = (name: string) => {
		const found = world.people.find(({ actor }) => actor.name === name);
		if (!found) throw new Error(`${name} is not here`);
		return found.actor;
	};
	const staff = (surname: string) =>
		world.database.kysely
			.selectFrom('practitioners')
			.select(['id', 'forename', 'surname', 'telephone'])
			.where('surname', '=', surname)
			.executeTakeFirstOrThrow();
	const movedTo = async (team: string, practitionerId: string) => {
		const { kysely } = world.database;
		const { id: teamId } = await kysely
			.selectFrom('teams')
			.select('id')
			.where('name', '=', team)
			.executeTakeFirstOrThrow();
		const { forename, surname, telephone, version } = await kysely
			.selectFrom('practitioners')
			.selectAll()
			.where('id', '=', practitionerId)
			.executeTakeFirstOrThrow();
		const said = { practitionerId, version, forename, surname, telephone, teamId, staffCode: null };
		const administrator = world.actors.find(({ role }) => role === 'administrator');
		if (!administrator) throw new Error('Nobody runs the service');
		await give(world.database, administrator, 'staff_member.edit', said);
	};
	/** What nobody has said of them, a file can fill in. */
	const unsaid = (practitionerId: string, columns: { telephone: null; team_id?: null }) =>
		world.database.kysely
			.updateTable('practitioners')
			.set(columns)
			.where('id', '=', practitionerId)
			.execute();
	const personOnPhone = async (name: string) => {
		const { records: sent } = await readSync(world.database.kysely, named(name).personId, null, NOW);
		return sent.find(({ kind }) => kind === 'person')?.body;
	};

	it('tells everybody of an officer their new number, whoever’s file it came in', async () => {
		const officer = await staff('First');
		await unsaid(officer.id, { telephone: null });
		await namedAnn({ ...officer, telephone: '01632 960999', team: null });
		for (const name of ['Ann', 'Bob'])
			expect(await personOnPhone(name)).toMatchObject({ officer: { telephone: '01632 960999' } });
	});

	it('tells everybody of a team that its manager came or went, and no file names another one', async () => {
		const [officer, manager] = [await staff('First'), await staff('Southern')];
		expect(await personOnPhone('Dan')).toMatchObject({ manager: { name: 'Test Southern' } });
		// A file fills in what is not known; whom an administrator put into a team stays there.
		await namedAnn({ ...manager, team: 'North' });
		expect(await personOnPhone('Dan')).toMatchObject({ manager: { name: 'Test Southern' } });
		await movedTo('North', manager.id);
		expect(await personOnPhone('Dan')).toMatchObject({ manager: null });
		// The files' officer of that name is somebody else: a manager's work and number are the administrator's to say.
		await namedAnn({ ...manager, telephone: '01632 960998', team: 'South' });
		expect(await personOnPhone('Dan')).toMatchObject({ manager: null });
		await movedTo('South', manager.id);
		expect(await personOnPhone('Dan')).toMatchObject({ manager: { name: 'Test Southern' } });
		await namedAnn({ ...officer, team: null });
		expect(await personOnPhone('Ann')).toMatchObject({ manager: { name: 'Test Northern' } });
	});

	it('is the same made again, for everybody, after any sequence of commands and imports', async () => {
		// What people were given without a command is in no copy yet.
		await rebuildEverybody(world.database);
		const numbers = fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 });
		const anyType = fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(...commandTypes) },
			{ weight: 1, arbitrary: fc.constantFrom(...sharedByMany) }
		);
		const given = fc.tuple(anyType, numbers);
		await fc.assert(
			fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 8 }), async (sequence) => {
				const told: [CommandType, string | null][] = [];
				for (const [type, drawn] of sequence) {
					const held = await dumpOf(world.database);
					const { actor, command } = anyCommand(world.actors, held, type, drawn);
					if (type === 'case.import') tellOfAnOfficer(command.payload as ImportedCase, held, drawn);
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

	it('is the same wherever the database has put a row meanwhile', async () => {
		const { kysely } = world.database;
		const administrator = world.actors.find(({ role }) => role === 'administrator');
		if (!administrator) throw new Error('Nobody runs the service');
		for (const setting of ['nowCap', 'assumedWaitDays'] as const)
			await give(world.database, administrator, 'sequencing_policy.set', {
				teamId: null,
				setting,
				value: 3,
				reason: 'Small steps'
			});
		await rebuildEverybody(world.database);
		const whole = [await records(), await heads()];
		// In PostgreSQL a row that is written again lies behind all others: now the last of each table is the first.
		for (const [table, rows] of await dumpOf(world.database))
			for (const { id } of rows.toReversed())
				if (id !== undefined)
					await sql`update ${sql.table(table)} set id = id where id = ${id}`.execute(kysely);
		expect(await rebuildEverybody(world.database)).toMatchObject({ changed: 0 });
		expect([await records(), await heads()]).toEqual(whole);
	});

	it('holds no control character that an older release or database let in', async () => {
		const { kysely } = world.database;
		const [ann] = world.people;
		const { personId = '' } = ann?.actor ?? {};
		const bad = 'x\u0007\u001b[2J\u009d y';
		await kysely.updateTable('people').set({ preferred_name: bad }).where('id', '=', personId).execute();
		for (const table of ['obstacles', 'accounts_given'] as const)
			await kysely.updateTable(table).set({ words: bad }).where('person_id', '=', personId).execute();
		await kysely.updateTable('steps').set({ description: bad }).where('person_id', '=', personId).execute();
		await rebuildEverybody(world.database);
		const { records: sent } = await readSync(kysely, personId, null, NOW);
		const texts = textsIn(sent.map(({ body }) => body));
		expect(texts.filter((text) => text === 'x[2J y').length).toBeGreaterThan(3);
		expect(
			texts.filter((text) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text))
		).toEqual([]);
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

/** What changes facts that stand in many people's records. */
const sharedByMany: CommandType[] = ['case.import', 'sequencing_policy.set', 'agency.edit'];

/** An officer who is here, with a number and a team that may be others than they had; sometimes one who is new. */
function tellOfAnOfficer(file: ImportedCase, held: Dump, [which = 0, number = 0, team = 0]: number[]): void {
	const officers = held.get('practitioners') ?? [];
	const teams = held.get('teams') ?? [];
	const officer = officers[which % (officers.length + 1)];
	file.practitioner = {
		id: officer ? String(officer['id']) : newIdentifier(),
		forename: officer ? String(officer['forename']) : 'New',
		surname: officer ? String(officer['surname']) : 'Officer',
		telephone: number % 3 === 0 ? null : `01632 960${String(number % 1_000).padStart(3, '0')}`,
		team: team % 4 === 0 ? null : String(teams[team % (teams.length + 1)]?.['name'] ?? 'West')
	};
	file.allowOfficerChange = number % 2 === 0;
}
