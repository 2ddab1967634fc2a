import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import {
	beginImport,
	carryOutImport,
	isImportRunning,
	type GivenFile
} from '#lib/server/imports/kept-import.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { countStoppedImports, readImport, readImports } from '#lib/server/queries/imports/kept-imports.ts';
import { dialects } from './databases.ts';
import { NOW, openStage, type Stage } from './people.ts';

const administrator = (): ActorOf<'administrator'> => ({
	role: 'administrator',
	accountId: newIdentifier(),
	name: 'root'
});
const MINUTES = 60_000;

const file = (content: unknown, name = 'given.json'): GivenFile => ({
	name,
	read: () =>
		Promise.resolve(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)))
});

describe.each([...dialects])('an import that is kept, on %s', (dialect) => {
	let stage: Stage;
	let actor: ActorOf<'administrator'>;

	beforeEach(async () => {
		stage = await openStage(dialect);
		actor = administrator();
	});
	afterEach(() => stage.close());

	async function run(files: GivenFile[], by: Actor = actor): Promise<string> {
		const id = await beginImport(stage.database, by, { files: files.length }, NOW);
		await carryOutImport(stage.database, { id, actor: by }, files, { crn: null, clock: () => NOW });
		return id;
	}
	const opened = (id: string, by = actor, now = NOW) => readImport(stage.database.kysely, by, id, now);
	const people = () => stage.database.kysely.selectFrom('people').select('crn').orderBy('crn').execute();

	it('says of each file what became of it, in the order in which they were given', async () => {
		const { daniel, aisha } = demonstrationCases;
		const id = await run([
			file(daniel),
			file('{"format": '),
			file(''),
			file(daniel),
			file({ some: 'thing' }),
			{ name: 'gone.json', read: () => Promise.resolve(null) },
			file(aisha)
		]);
		const found = await opened(id);
		expect(found?.report.map(({ broken }) => broken?.reason ?? null)).toEqual([
			null,
			'not_json',
			'empty',
			'given_twice',
			'not_recognised',
			'cannot_open',
			null
		]);
		expect(found).toMatchObject({
			standing: 'ended',
			peopleDone: 2,
			files: 7,
			totals: { added: 2, brokenFiles: 5 }
		});
		expect(found?.report[1]?.broken?.where).toBe('line 1, column 12');
	});

	it('can be opened later by another administrator, who does not read what the files were called', async () => {
		const id = await run([file(demonstrationCases.daniel, 'daniel-okafor.json')]);
		expect((await opened(id))?.report[0]?.name).toBe('daniel-okafor.json');
		const other = await opened(id, administrator());
		expect(other).toMatchObject({ isOwn: false, byName: 'root' });
		expect(JSON.stringify(other)).not.toMatch(/daniel|okafor/i);
		expect(await readImports(stage.database.kysely, NOW)).toMatchObject([{ id, standing: 'ended' }]);
		expect(await opened(newIdentifier())).toBeNull();
	});

	it('holds no name of a person, no day of birth and nothing that stood in the file', async () => {
		await run(Object.values(demonstrationCases).map((each) => file(each, 'x.json')));
		await run(Object.values(demonstrationCases).map((each) => file({ ...each, odd: 'Marigold' }, 'x.json')));
		const rows = await stage.database.kysely.selectFrom('imports').select('report').execute();
		const kept = rows.map(({ report }) => report).join('\n');
		expect(kept).toContain('X700001');
		const persons = await stage.database.kysely.selectFrom('people').selectAll().execute();
		for (const { forename, surname, date_of_birth: born } of persons)
			for (const said of [forename, surname, born]) expect(kept).not.toContain(said);
		const goals = await stage.database.kysely.selectFrom('goals').select('title').execute();
		for (const { title } of goals) expect(kept).not.toContain(title);
		expect(kept).not.toContain('Marigold');
	});

	it('that stops at a fault keeps whoever was taken over, and says so', async () => {
		const fault = { name: 'x.json', read: () => Promise.reject(new Error('the disk is gone')) };
		await expect(
			run([file(demonstrationCases.daniel), fault, file(demonstrationCases.aisha)])
		).rejects.toThrow('the disk is gone');
		const [found] = await readImports(stage.database.kysely, NOW);
		expect(found).toMatchObject({ standing: 'failed', peopleDone: 1, totals: { added: 1 } });
		expect(await people()).toEqual([{ crn: 'X700001' }]);
		expect(await countStoppedImports(stage.database.kysely, NOW)).toBe(1);
	});

	it('whose process ended is interrupted after two minutes, and the same files can come again', async () => {
		const id = await beginImport(stage.database, actor, { files: 1 }, NOW);
		const { kysely } = stage.database;
		expect(await isImportRunning(kysely, NOW + MINUTES)).toBe(true);
		expect((await opened(id, actor, NOW + MINUTES))?.standing).toBe('running');
		expect(await isImportRunning(kysely, NOW + 3 * MINUTES)).toBe(false);
		expect((await opened(id, actor, NOW + 3 * MINUTES))?.standing).toBe('interrupted');
		expect(await countStoppedImports(kysely, NOW + 3 * MINUTES)).toBe(1);
		const again = await beginImport(stage.database, actor, { files: 1 }, NOW + 3 * MINUTES);
		const files = [file(demonstrationCases.daniel)];
		const clock = () => NOW + 3 * MINUTES;
		await carryOutImport(stage.database, { id: again, actor }, files, { crn: null, clock });
		expect(await countStoppedImports(kysely, NOW + 9 * MINUTES)).toBe(0);
	});

	it('says that it goes on while it does, person by person', async () => {
		let now = NOW;
		const id = await beginImport(stage.database, actor, { files: 1 }, now);
		const seen: number[] = [];
		const clock = () => (now += 3_000);
		const slow = Object.values(demonstrationCases).map((each) => ({
			name: 'x.json',
			read: async () => {
				seen.push((await opened(id))?.peopleDone ?? -1);
				return new TextEncoder().encode(JSON.stringify(each));
			}
		}));
		await carryOutImport(stage.database, { id, actor }, slow, { crn: null, clock });
		expect(seen).toEqual(slow.map((_, index) => index));
	});

	it('lets others be served between two people', async () => {
		let served = 0;
		const ask = () => {
			served += 1;
			timer = setImmediate(ask);
		};
		let timer = setImmediate(ask);
		await run(Object.values(demonstrationCases).map((each) => file(each)));
		clearImmediate(timer);
		expect(served).toBeGreaterThanOrEqual(Object.keys(demonstrationCases).length);
	});

	it('stands in the log: who began it, and that it ended', async () => {
		const id = await run([file(demonstrationCases.daniel)]);
		const logged = await stage.database.kysely
			.selectFrom('audit_log')
			.select(['action', 'account_id'])
			.where('subject', '=', `import:${id}`)
			.orderBy('sequence')
			.execute();
		expect(logged).toEqual([
			{ action: 'import.begin', account_id: actor.accountId },
			{ action: 'import.end', account_id: actor.accountId }
		]);
	});
});
