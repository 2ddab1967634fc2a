import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { myPapers } from '#lib/domain/compliance/my-papers.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { decisionForm, restartForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { makePerson, NOW, type MadePerson } from './people.ts';

const route = '/me/papers/[id]';

describe.each([...dialects])('the papers on a phone, on %s', (dialect) => {
	let scene: FairProcessScene;
	let event: string;
	let other: MadePerson;

	beforeAll(async () => {
		scene = await openFairProcess(dialect);
		other = await makePerson(scene.database, scene.officer, 'Other');
	});
	afterAll(() => scene.close());

	const papers = async () => myPapers(await scene.phone(), NOW);
	const letters = async () => (await papers()).filter((paper) => paper.kind === 'decision');
	const read = async (actor: MadePerson['actor'], decisionId: string) =>
		answerOf('read', {
			database: scene.database,
			actor,
			route,
			params: { id: `decision-${decisionId}` },
			now: NOW,
			form: { decisionId }
		});

	it('are none before anything was written', async () => {
		expect(await papers()).toEqual([]);
	});

	it('are there with all their words once they were written, not opened yet', async () => {
		event = await scene.warn();
		await scene.order('restart.make', { eventId: event, ...restartForm });
		const found = await papers();
		expect(found.map(({ kind }) => kind).sort()).toEqual(['decision', 'question', 'restart']);
		const [letter] = await letters();
		expect(letter).toMatchObject({ openedAt: null, isReplaced: false });
		expect(JSON.stringify(letter?.decision.letter)).toContain('You told us that you forgot');
		expect(letter?.due).toContainEqual({ kind: 'small_step', on: restartForm.nextOn });
	});

	it('are marked as opened by their person, without script too, and by nobody else', async () => {
		const id = (await letters())[0]?.decision.id ?? '';
		expect(await read(other.actor, id)).toMatchObject({ data: { status: 404 } });
		expect((await letters())[0]?.openedAt).toBeNull();
		expect(await read(scene.dan.actor, id)).toMatchObject({ location: `/me/papers/decision-${id}` });
		expect((await letters())[0]?.openedAt).toBe(NOW);
	});

	it('keep a letter that was replaced, with what became of its warning', async () => {
		const asked = { eventId: event, askedOf: 'officer', words: 'Look', proof: '' } as const;
		const lookId = await scene.order('look.ask', asked, scene.dan.actor);
		expect((await letters())[0]?.due).toContainEqual({ kind: 'answer_awaited' });
		await scene.order('look.answer', { lookId, result: 'looks_again', words: 'I read it.' });
		await scene.decide(event, decisionForm, NOW + 60_000);
		const [latest, former] = await letters();
		expect(latest).toMatchObject({ isReplaced: false, openedAt: null });
		expect(former).toMatchObject({ isReplaced: true, due: [], warning: { now: { kind: 'taken_back' } } });
		expect((await papers()).map(({ kind }) => kind)).toContain('answer');
	});

	it('are on nobody else’s phone', async () => {
		const { records } = await readSync(scene.database.kysely, other.actor.personId, null, NOW);
		expect(myPapers(assembleSnapshot(bodiesOf(records)), NOW)).toEqual([]);
	});

	it('stay as they are where their person has died', async () => {
		const before = (await papers()).map(({ key }) => key);
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: '2026-11-20' });
		expect((await papers()).map(({ key }) => key)).toEqual(before);
	});
});
