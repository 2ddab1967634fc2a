import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseFile } from '#tests/bench/case-file.ts';
import { verifyAudit } from '#lib/server/audit/audit.ts';
import { countStatements } from './count-statements.ts';
import { dialects } from './databases.ts';
import { phoneOfKind, takeText } from './import-scene.ts';
import { openStage, type Stage } from './people.ts';

describe.each([...dialects])('an import of much, on %s', (dialect) => {
	let stage: Stage;

	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	async function statementsFor(file: string): Promise<number> {
		const { result, statements } = await countStatements(() => takeText(stage.database, file));
		expect(result.people.every(({ result: taken }) => taken === 'changed')).toBe(true);
		return statements;
	}

	it('asks the database as often for a long history as for a short one, but for a few batches', async () => {
		const few = await statementsFor(caseFile(1, 4));
		const many = await statementsFor(caseFile(1, 400));
		expect(many - few).toBeLessThan(20);
		expect(few).toBeGreaterThan(10);
		expect(few).toBeLessThan(80);
		const held = await phoneOfKind(stage.database, 'X900000', 'appointment');
		expect(held).toHaveLength(400);
	});

	it('asks as often for each person, however many there are in a file', async () => {
		const one = await statementsFor(caseFile(1));
		const five = await statementsFor(caseFile(6).replaceAll('X900000', 'X800000'));
		expect(five).toBeLessThanOrEqual(6 * one);
		expect(await verifyAudit(stage.database.kysely)).toMatchObject({ brokenAt: null });
	});

	it('changes nothing when it comes again', async () => {
		await takeText(stage.database, caseFile(2, 70));
		const revisions = () =>
			stage.database.kysely.selectFrom('person_sync').selectAll().orderBy('person_id').execute();
		const before = await revisions();
		const { people } = await takeText(stage.database, caseFile(2, 70));
		expect(people.map(({ result }) => result)).toEqual(['unchanged', 'unchanged']);
		expect(await revisions()).toEqual(before);
	});
});
