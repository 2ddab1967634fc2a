import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const sentence = staffText('en').suggestions.sentences.positive_change[0] ?? '';

describe.each([...dialects])('an answer that began with a sentence of ours, on %s', (dialect) => {
	let scene: Scene;
	let report: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		report = await scene.order(
			'positive_change.record',
			{ changeKind: 'went_well', area: null, words: 'I cooked', strength: '', noticedBy: null },
			scene.dan.actor
		);
	});
	afterAll(() => scene.close());

	const send = (words: string) =>
		answerOf('send', {
			database: scene.database,
			actor: scene.officer.actor,
			route: '/staff/reports/[person]/[kind]/[report]',
			params: { person: scene.dan.actor.personId, kind: 'positive_change', report },
			now: NOW,
			form: { words }
		});
	const answers = async () => (await scene.onPhone('positive_change', report))?.answers.length;

	it.each([
		[sentence, 'answer_is_suggestion'],
		[sentence.replaceAll(/[[\]]/g, ''), 'answer_is_suggestion'],
		[`You cooked for four. ${sentence}`, 'answer_has_gap'],
		['', 'words_missing']
	])('is not sent as “%s”, and what was typed is kept', async (words, code) => {
		expect(await send(words)).toMatchObject({
			data: { status: 422, data: { typed: { words: [words] }, problems: [{ field: 'words', code }] } }
		});
		expect(await answers()).toBe(0);
	});

	it('is refused as a command too', async () => {
		const payload = { positiveChangeId: report, words: sentence };
		expect(await scene.tryTo('positive_change.acknowledge', payload)).toMatchObject({
			code: 'answer_has_gap'
		});
		expect(await answers()).toBe(0);
	});

	it('is sent once it is somebody’s own', async () => {
		const own = sentence.replaceAll(/\[[^\]]+\]/g, 'cooked for four');
		expect((await send(own)).location).toContain('?sent');
		expect(await answers()).toBe(1);
	});
});
