import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { mutated, mutation } from '#tests/unit/import-mutations.ts';
import { dialects } from './databases.ts';
import { takeContent } from './import-scene.ts';
import { openStage, type Stage } from './people.ts';

const { daniel } = demonstrationCases;
/** With an officer of her own: what a file says of an officer holds for all of theirs. */
const aisha = structuredClone(demonstrationCases.aisha);
aisha.practitioner.name.surname = 'Newman';

describe.each([...dialects])('a run of files with odd things in them on %s', (dialect) => {
	let stage: Stage;

	beforeAll(async () => {
		stage = await openStage(dialect);
		await takeContent(stage.database, aisha);
	});
	afterAll(() => stage.close());

	it('never ends early: what is odd is left out and named, and the next file is read', async () => {
		await fc.assert(
			fc.asyncProperty(mutation, mutation, async (one, two) => {
				const { content } = mutated(mutated(daniel, one).content, two);
				const odd = await takeContent(stage.database, content);
				const taken = odd.people.some(({ result }) => result !== 'left_out');
				expect(taken || odd.broken !== null || odd.leftOut.length > 0).toBe(true);
				const next = await takeContent(stage.database, aisha);
				expect(next.people).toMatchObject([{ crn: 'X700002', result: 'unchanged' }]);
			}),
			{ numRuns: Number(process.env['WAYMARK_MUTATIONS'] ?? 15) }
		);
	}, 120_000);
});
