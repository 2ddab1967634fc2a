import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readableRows } from '#lib/server/db/readable/readable-rows.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { readReport } from '#lib/server/queries/reports/read-reports.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { busReport, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

for (const dialect of dialects) {
	describe(`reports for practitioners on ${dialect}`, () => {
		let scene: Scene;

		beforeAll(async () => {
			scene = await openScene(dialect);
		});
		afterAll(() => scene.close());

		const report = () => scene.order('obstacle.report', busReport, scene.dan.actor);
		const named = (id: string) => ({ personId: scene.dan.actor.personId, kind: 'obstacle', id });
		const open = (id: string, at: number, isPrefetch = false) =>
			openReport(scene.database, scene.officer.actor, named(id), at, isPrefetch);

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
			const commands = await scene.database.kysely
				.selectFrom('commands')
				.select('id')
				.where('type', '=', 'report.see')
				.where('person_id', '=', scene.dan.actor.personId)
				.execute();
			const kept = await scene.database.kysely.selectFrom('quarantine').select('id').execute();
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
			expect(await openReport(scene.database, scene.stranger.actor, named(id), NOW)).toBeNull();
			const untouched = await readReport(scene.database.kysely, scene.officer.actor, named(id));
			expect(untouched?.report.seenAt).toBeNull();
		});

		it('keeps a report on Today that has a damaged part which Today does not show', async () => {
			const reflection = {
				about: { kind: 'life' },
				prompt: 'own_words',
				words: '',
				feeling: 'struggling',
				wouldRatherTalk: false
			} as const;
			const id = await scene.order('reflection.record', reflection, scene.dan.actor);
			const { kysely } = scene.database;
			await kysely
				.updateTable('reflections')
				.set({ prompt: sql<never>`${'of_a_later_release'}` })
				.where('id', '=', id)
				.execute();
			const lists = readableRows(kysely, () => undefined);
			const waiting = await readWaiting(lists, scene.officer.actor, NOW);
			expect(waiting.find((item) => item.subjectId === id)).toMatchObject({ feeling: 'struggling' });
			await kysely.deleteFrom('reflections').where('id', '=', id).execute();
		});

		it('tells when a reflection, good news and a claim were tapped, beside when they came', async () => {
			const words = 'I cooked';
			const reflection = {
				about: { kind: 'life' },
				prompt: 'own_words',
				words,
				feeling: null,
				wouldRatherTalk: false
			} as const;
			await scene.order('reflection.record', reflection, scene.dan.actor);
			const goodNews = { changeKind: 'went_well', area: null, words, strength: '', noticedBy: null } as const;
			await scene.order('positive_change.record', goodNews, scene.dan.actor);
			await scene.order('step.claim', { stepId: scene.dan.stepId, words, doneOn: null }, scene.dan.actor);
			const waiting = await readWaiting(scene.database.kysely, scene.officer.actor, NOW);
			const tapped = waiting.filter(({ kind }) => kind !== 'reply').map(({ tappedAt }) => tappedAt);
			expect(new Set(tapped)).toEqual(new Set([NOW]));
		});
	});
}
