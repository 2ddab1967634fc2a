import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorOf } from '#lib/domain/access/actor.ts';
import { movesIn, type ReportedFile } from '#lib/domain/imports/import-report.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { beginImport, carryOutImport, LookIsGone, type GivenFile } from '#lib/server/imports/kept-import.ts';
import {
	forgetLooked,
	keepLooked,
	LOOKED_FOR_MS,
	newLookKey,
	openLooked
} from '#lib/server/imports/looked-pieces.ts';
import { countStoppedImports, readImport, readImports } from '#lib/server/queries/imports/kept-imports.ts';
import { dialects } from './databases.ts';
import { makeOfficer, NOW, openStage, type Stage } from './people.ts';
import { dumpOf } from './whole-database.ts';

const bytesOf = (content: unknown) =>
	new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));
const reports = 'tests/fixtures/reports';
/** Bundles, answers, broken ones, some of one person in two files. */
const contents: Uint8Array[] = [
	...Object.values(demonstrationCases).map(bytesOf),
	...readdirSync(reports)
		.filter((name) => name.endsWith('.json'))
		.map((name) => readFileSync(`${reports}/${name}`)),
	bytesOf('{"format": '),
	bytesOf(''),
	bytesOf({
		...demonstrationCases.daniel,
		practitioner: { name: { forename: 'Nia', surname: 'Newman' }, team: 'North' }
	}),
	bytesOf({
		...demonstrationCases.aisha,
		practitioner: { name: { forename: 'Test', surname: 'Taker' }, team: 'T', staffCode: 'N01T' }
	})
];
const given = (bytes: Uint8Array, index = 0): GivenFile => ({
	name: `given-${index}.json`,
	read: () => Promise.resolve(bytes)
});

/**
 * What one person's import does for another's is not seen (docs/decisions/080-an-administrator-by-command.md): where there are several, a look
 * can say that somebody changes whom the number of their officer, out of another's file, will have changed by then.
 */
function asSeen(report: readonly ReportedFile[] = []): readonly ReportedFile[] {
	const several = new Set(report.flatMap(({ people }) => people.map(({ crn }) => crn))).size > 1;
	if (!several) return report;
	return report.map((file) => ({
		...file,
		people: file.people.map((person) =>
			person.result === 'changed' ? { ...person, result: 'unchanged' } : person
		)
	}));
}

describe.each([...dialects])('files that are looked at first, on %s', (dialect) => {
	let stage: Stage;
	let actor: ActorOf<'administrator'>;

	beforeEach(async () => {
		stage = await openStage(dialect);
		actor = { role: 'administrator', accountId: newIdentifier(), name: 'root' };
	});
	afterEach(() => stage.close());

	async function run(files: readonly Uint8Array[], isLook: boolean, lookId: string | null = null) {
		const clock = () => NOW;
		const id = await beginImport(stage.database, actor, { files: files.length, isLook, lookId }, NOW);
		const all = await carryOutImport(stage.database, { id, actor }, files.map(given), {
			crn: null,
			isLook,
			clock
		});
		const opened = await readImport(stage.database.kysely, actor, id, NOW);
		return { id, all, opened, report: opened?.report };
	}
	/** Everything but what says that files were looked at. */
	async function held() {
		const dump = new Map(await dumpOf(stage.database));
		for (const name of ['imports', 'audit_log', 'audit_head']) dump.delete(name);
		return dump;
	}

	it('say what taking them over then really does, whatever they are and whatever is here, and change nothing', async () => {
		const some = fc.shuffledSubarray(contents, { minLength: 1, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(some, async (files) => {
				const before = await held();
				const looked = await run(files, true);
				expect(await held()).toEqual(before);
				const taken = await run(files, false);
				expect(asSeen(looked.report)).toEqual(asSeen(taken.report));
				expect(
					looked.all.map(({ leftOut, toCheck, keptForStaff }) => [leftOut, toCheck, keptForStaff])
				).toEqual(taken.all.map(({ leftOut, toCheck, keptForStaff }) => [leftOut, toCheck, keptForStaff]));
			}),
			{ numRuns: 6, endOnFailure: true }
		);
	}, 120_000);

	it('say who is new, who changes, and whose case would move to whom', async () => {
		const { id: team } = await stage.database.kysely
			.insertInto('teams')
			.values({ id: newIdentifier(), name: 'T' })
			.returning('id')
			.executeTakeFirstOrThrow();
		await run([bytesOf(demonstrationCases.aisha)], false);
		const officer = await makeOfficer(stage.database, 'Taker', team);
		await stage.database.kysely
			.updateTable('practitioners')
			.set({ staff_code: 'N01T' })
			.where('id', '=', officer.actor.practitionerId)
			.execute();
		const moving = contents.at(-1) ?? new Uint8Array();
		const { report = [], opened } = await run([bytesOf(demonstrationCases.daniel), moving], true);
		expect(report.map(({ people }) => people)).toMatchObject([
			[{ crn: 'X700001', isNew: true }],
			[{ crn: 'X700002', change: { made: true } }]
		]);
		expect(opened).toMatchObject({ isLook: true, carriedOutAs: null, totals: { added: 1, changed: 1 } });
		expect(movesIn(report)).toEqual([{ from: 'Priya Raman', to: 'Test Taker', numbers: ['X700002'] }]);
		const rows = await stage.database.kysely
			.selectFrom('people')
			.select(['crn', 'practitioner_id'])
			.execute();
		expect(rows).toHaveLength(1);
		expect(rows[0]?.practitioner_id).not.toBe(officer.actor.practitionerId);
	});

	it('know somebody in the second file whom only the first brings', async () => {
		const { daniel } = demonstrationCases;
		const other = { ...daniel, preferences: { ...daniel.preferences, preferredName: 'Dan' } };
		const looked = await run([bytesOf(daniel), bytesOf(other)], true);
		expect(looked.report?.map(({ people }) => people[0]?.isNew ?? false)).toEqual([true, false]);
	});

	it('are no import that stopped, or that came to its end, and stand in the list as what they are', async () => {
		await run([bytesOf(demonstrationCases.daniel)], true);
		expect(await readImports(stage.database.kysely, NOW)).toMatchObject([{ isLook: true }]);
		await beginImport(stage.database, actor, { files: 1, isLook: true }, NOW + 1);
		expect(await countStoppedImports(stage.database.kysely, NOW + 600_000)).toBe(0);
	});

	describe('and are then taken over', () => {
		const files = [bytesOf(demonstrationCases.daniel), bytesOf('x'.repeat(600_000)), bytesOf('')];
		async function looked() {
			const { id } = await run(files, true);
			const key = newLookKey();
			const names = ['Daniel’s file.json', 'b', 'c'];
			await keepLooked(stage.database.kysely, { importId: id, key }, { crn: null, names }, files);
			return { importId: id, key };
		}
		const open = (look: { importId: string; key: string }, by = actor, now = NOW) =>
			openLooked(stage.database.kysely, by, look, now);

		it('exactly as they were given, to the byte, and once', async () => {
			const look = await looked();
			const opened = await open(look);
			expect(opened?.files.map(({ name }) => name)).toEqual(['Daniel’s file.json', 'b', 'c']);
			const again = await Promise.all((opened?.files ?? []).map(({ read }) => read()));
			expect(again.map((bytes) => Buffer.from(bytes ?? '').toString('hex'))).toEqual(
				files.map((bytes) => Buffer.from(bytes).toString('hex'))
			);
			const { id } = await run(files, false, look.importId);
			expect(await readImport(stage.database.kysely, actor, look.importId, NOW)).toMatchObject({
				carriedOutAs: id
			});
			expect(await open(look)).toBeNull();
			await expect(
				beginImport(stage.database, actor, { files: 3, lookId: look.importId }, NOW)
			).rejects.toThrow(LookIsGone);
		});

		it('by nobody else, with no other key, not after an hour, and never of another place', async () => {
			const look = await looked();
			expect(await open(look, { ...actor, accountId: newIdentifier() })).toBeNull();
			expect(await open({ ...look, key: newLookKey() })).toBeNull();
			expect(await open({ ...look, key: 'short' })).toBeNull();
			expect(await open({ ...look, importId: newIdentifier() })).toBeNull();
			expect(await open(look, actor, NOW + LOOKED_FOR_MS)).toBeNull();
			const other = { ...actor, accountId: newIdentifier() };
			await expect(
				beginImport(stage.database, other, { files: 3, lookId: look.importId }, NOW)
			).rejects.toThrow(LookIsGone);
			await stage.database.kysely
				.updateTable('looked_pieces')
				.set({ file: 9 })
				.where('file', '=', 0)
				.execute();
			expect(await open(look)).toBeNull();
		});

		it('while nothing that is kept of them can be read, and all of it goes after an hour', async () => {
			await looked();
			const rows = await stage.database.kysely.selectFrom('looked_pieces').selectAll().execute();
			expect(rows.length).toBeGreaterThan(4);
			for (const { sealed } of rows) {
				expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toMatch(/Daniel|Okafor|xxxx|format/);
				expect(sealed).not.toMatch(/Daniel|Okafor/);
			}
			await forgetLooked(stage.database.kysely, NOW + LOOKED_FOR_MS - 1);
			expect(await stage.database.kysely.selectFrom('looked_pieces').selectAll().execute()).toHaveLength(
				rows.length
			);
			await forgetLooked(stage.database.kysely, NOW + LOOKED_FOR_MS);
			expect(await stage.database.kysely.selectFrom('looked_pieces').selectAll().execute()).toEqual([]);
		});
	});
});
