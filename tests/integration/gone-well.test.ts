import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { GoneWell } from '#lib/domain/reports/gone-well.ts';
import { dialects } from './databases.ts';
import { DAY_MS, openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { makeMiss, NOW } from './people.ts';
import { answerOf } from './page-event.ts';

const route = '/staff/people/[id]/fairness/[event]/decide';

describe.each([...dialects])('what has gone well, before a decision, on %s', (dialect) => {
	let scene: FairProcessScene;
	let event: string;

	beforeAll(async () => {
		scene = await openFairProcess(dialect);
		event = await scene.miss();
	});
	afterAll(() => scene.close());

	const ask = (name: string, more: { actor?: Actor; form?: Record<string, string> } = {}) =>
		answerOf(name, {
			database: scene.database,
			actor: scene.officer.actor,
			route,
			params: { id: scene.dan.actor.personId, event },
			now: NOW,
			...more
		});
	const shown = async () => {
		const { data } = await ask('load');
		return (data as { goneWell: GoneWell }).goneWell;
	};
	const goodNews = (words: string) => ({
		changeKind: 'went_well' as const,
		area: null,
		words,
		strength: '',
		noticedBy: null
	});

	it('is nothing where the case holds nothing', async () => {
		expect(await shown()).toEqual({ facts: [], goodNews: [] });
	});

	it('shows what was kept and what they shared, without what they took back and what they thought back on', async () => {
		const { dan, database } = scene;
		const kept = await makeMiss(database, dan.actor.personId, NOW - 9 * DAY_MS);
		const outcome = { appointmentId: kept, code: 'attended_complied', reason: null, facts: '' } as const;
		await scene.order('outcome.record', outcome);
		await scene.order('positive_change.record', goodNews('I cooked for my mother'), dan.actor);
		const back = await scene.order('positive_change.record', goodNews('I told my sister'), dan.actor);
		await scene.order('positive_change.take_back', { positiveChangeId: back }, dan.actor);
		const reflection = {
			about: { kind: 'life' },
			prompt: 'own_words',
			words: 'I was proud',
			feeling: null,
			wouldRatherTalk: false
		};
		await scene.order('reflection.record', reflection as never, dan.actor);
		const found = await shown();
		expect(found.facts).toEqual([
			{ key: 'kept', kind: 'kept', count: 1, since: '2026-11-14', last: '2026-11-14' }
		]);
		expect(found.goodNews.map(({ words }) => words)).toEqual(['I cooked for my mother']);
		expect(JSON.stringify(found)).not.toMatch(/proud|sister/);
	});

	it('begins the letter with the facts that are chosen, keeps what was typed, and saves nothing', async () => {
		const form = { goneWell: 'kept', reasons: 'You rang late', goingWell: '', language: 'en', version: '1' };
		const { data } = await ask('begin', { form });
		expect(data).toMatchObject({
			action: 'decide',
			problems: [],
			typed: {
				reasons: ['You rang late'],
				goingWell: ['You kept your appointment on Saturday 14 November 2026.']
			}
		});
		expect(JSON.stringify(data)).not.toContain('cooked');
		const decisions = await scene.database.kysely.selectFrom('decisions').select('id').execute();
		expect(decisions).toEqual([]);
	});

	it('begins nothing where nothing is chosen, nor with what is no fact of this case', async () => {
		for (const goneWell of ['', 'step of somebody else']) {
			const { data } = await ask('begin', { form: { goneWell, goingWell: 'Mine', language: 'cy' } });
			expect(data).toMatchObject({ typed: { goingWell: ['Mine'] } });
		}
	});

	it('is not there for anybody else', async () => {
		const { actor } = scene.stranger;
		expect((await ask('load', { actor })).status).toBe(404);
		expect((await ask('begin', { actor, form: { goneWell: 'kept' } })).status).toBe(404);
	});
});
