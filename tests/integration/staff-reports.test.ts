import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReport } from '#lib/server/reports/open-report.ts';
import { readReport } from '#lib/server/queries/reports.ts';
import { readWaiting } from '#lib/server/queries/waiting.ts';
import { dialects } from '#tests/integration/databases.ts';
import {
	busReport,
	give,
	makePerson,
	makePractitioner,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from '#tests/integration/people.ts';

for (const dialect of dialects) {
	describe(`reports for practitioners on ${dialect}`, () => {
		let stage: Stage;
		let mine: MadePractitioner;
		let another: MadePractitioner;
		let person: MadePerson;

		beforeAll(async () => {
			stage = await openStage(dialect);
			mine = await makePractitioner(stage.database, 'Mine');
			another = await makePractitioner(stage.database, 'Another');
			person = await makePerson(stage.database, mine, 'Dana');
		});
		afterAll(() => stage.close());

		const report = () => give(stage.database, person.actor, 'obstacle.report', busReport);
		const open = (id: string, at: number, isPrefetch = false) =>
			openReport(stage.database, mine.actor, id, at, isPrefetch);

		it('records the first opening as seen, once, and lets the person know', async () => {
			const id = await report();
			const first = await open(id, NOW + 1_000);
			expect(first?.report).toMatchObject({ state: 'seen', seenAt: NOW + 1_000 });
			const second = await open(id, NOW + 9_000);
			expect(second?.report.seenAt).toBe(NOW + 1_000);
		});

		it('is one command when two windows open it at the same moment', async () => {
			const id = await report();
			const both = await Promise.all([open(id, NOW + 1_000), open(id, NOW + 2_000)]);
			expect(both.every((found) => found?.report.seenAt !== null)).toBe(true);
			const commands = await stage.database.kysely
				.selectFrom('commands')
				.select('id')
				.where('type', '=', 'report.see')
				.where('person_id', '=', person.actor.personId)
				.execute();
			const kept = await stage.database.kysely.selectFrom('quarantine').select('id').execute();
			expect(commands).toHaveLength(2);
			expect(kept).toHaveLength(0);
		});

		it('does not take a prefetch for a reader', async () => {
			const id = await report();
			const found = await open(id, NOW + 1_000, true);
			expect(found?.report.seenAt).toBeNull();
		});

		it('is not there for a practitioner who does not hold the case', async () => {
			const id = await report();
			expect(await openReport(stage.database, another.actor, id, NOW)).toBeNull();
			const untouched = await readReport(stage.database.kysely, mine.actor.practitionerId, id);
			expect(untouched?.report.seenAt).toBeNull();
		});

		it('tells when a reflection, good news and a claim were tapped, beside when they came', async () => {
			const words = 'I cooked';
			await give(stage.database, person.actor, 'reflection.record', {
				about: { kind: 'life' },
				prompt: 'own_words',
				words,
				feeling: null
			});
			await give(stage.database, person.actor, 'positive_change.record', { area: null, words, strength: '' });
			await give(stage.database, person.actor, 'step.claim', { stepId: person.stepId, words });
			const waiting = await readWaiting(stage.database.kysely, mine.actor.practitionerId, NOW);
			const tapped = waiting.filter(({ kind }) => kind !== 'reply').map(({ tappedAt }) => tappedAt);
			expect(new Set(tapped)).toEqual(new Set([NOW]));
		});
	});
}
