import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEventForStaff } from '#lib/server/forms/compliance/open-event-for-staff.ts';
import { eventAbout, readEventForStaff, readCompliance } from '#lib/server/queries/compliance/events.ts';
import { previewDecision } from '#lib/server/letters/compliance/preview-decision.ts';
import { dialects } from './databases.ts';
import { decisionForm, warningForm } from './compliance-payloads.ts';
import { DAY_MS, openFairProcess, type DecisionForm, type FairProcessScene } from './compliance-scene.ts';
import { busReport, makeMiss, NOW } from './people.ts';

describe.each([...dialects])('the pages of the fair process on %s', (dialect) => {
	let scene: FairProcessScene;
	let missed: string;
	let eventId: string;

	beforeAll(async () => {
		scene = await openFairProcess(dialect);
		missed = await makeMiss(scene.database, scene.dan.actor.personId, NOW - 3 * DAY_MS);
		await scene.recordMiss(missed);
		eventId = (await about(missed)) ?? '';
	});
	afterAll(() => scene.close());

	const about = (appointmentId: string, actor = scene.officer.actor) =>
		eventAbout(scene.database.kysely, actor, scene.dan.actor.personId, appointmentId);
	const open = (at: number, isPrefetch = false, actor = scene.officer.actor) =>
		openEventForStaff(scene.database, actor, { personId: scene.dan.actor.personId, eventId }, at, isPrefetch);
	const preview = (form: DecisionForm, actor = scene.officer.actor) =>
		previewDecision(
			scene.database.kysely,
			actor,
			scene.dan.actor.personId,
			{ eventId, version: 1, ...form },
			NOW
		);
	const account = (words: string) =>
		scene.order('account.give', { eventId, categories: [], wishes: [], words, proof: '' }, scene.dan.actor);
	const seeings = async () => {
		const rows = await scene.database.kysely
			.selectFrom('commands')
			.select('id')
			.where('type', '=', 'event.see')
			.execute();
		return rows.length;
	};

	it('finds the question about an appointment, for whoever holds the case', async () => {
		expect(eventId).not.toBe('');
		expect(await about(missed, scene.stranger.actor)).toBeNull();
		expect(await about(scene.dan.appointmentId)).toBeNull();
	});

	it('lists an event with its days, and shows nothing of it to anybody else', async () => {
		const { kysely } = scene.database;
		const { personId } = scene.dan.actor;
		expect((await readCompliance(kysely, scene.officer.actor, personId, NOW))?.events).toMatchObject([
			{ id: eventId, state: 'awaiting_account', contactDueOn: '2026-11-23', accountDueOn: '2026-11-30' }
		]);
		expect(await readCompliance(kysely, scene.stranger.actor, personId, NOW)).toBeNull();
		expect(await readEventForStaff(kysely, scene.stranger.actor, { personId, eventId }, NOW)).toBeNull();
		expect(await open(NOW, false, scene.stranger.actor)).toBeNull();
	});

	it('previews a decision before anybody was heard, and says what keeps it from being saved', async () => {
		const seen = await preview({ ...warningForm, goingWell: '' });
		expect(seen?.problems).toEqual([
			{ code: 'not_heard_yet', field: 'outcome' },
			{ code: 'going_well_missing', field: 'goingWell' }
		]);
		const paragraphs = seen?.letter.sections.flatMap((section) => section.paragraphs) ?? [];
		expect(paragraphs).toContainEqual({ text: warningForm.reasons, by: 'officer' });
		expect(await preview(warningForm, scene.stranger.actor)).toBeNull();
	});

	it('leaves out of the preview what would not be kept either', async () => {
		const { statutory } = warningForm;
		const seen = await preview({ ...decisionForm, action: 'warning', statutory });
		const words = seen?.letter.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)) ?? [];
		expect(words).not.toContain(statutory.liable);
		expect(words).not.toContain(statutory.circumstances);
	});

	it('takes opening an event for seeing what its person said, each word once', async () => {
		const told = await account('I was ill');
		expect((await open(NOW + 1_000, true))?.event.accounts).toMatchObject([{ id: told, seenAt: null }]);
		expect(await seeings()).toBe(0);
		const both = await Promise.all([open(NOW + 1_000), open(NOW + 2_000)]);
		expect(both.map((found) => found?.event.accounts[0]?.seenAt)).not.toContain(null);
		expect(await seeings()).toBe(1);
		await open(NOW + 3_000);
		expect(await seeings()).toBe(1);
		const more = await account('I have a letter now');
		const later = await open(NOW + 4_000);
		const seenAt = Object.fromEntries(later?.event.accounts.map((each) => [each.id, each.seenAt]) ?? []);
		expect(seenAt[more]).toBe(NOW + 4_000);
		expect(seenAt[told]).toBeLessThan(NOW + 4_000);
		expect(await seeings()).toBe(2);
	});

	it('sees what was reported about the same appointment too', async () => {
		const about = { kind: 'appointment', id: missed } as const;
		const id = await scene.order('obstacle.report', { ...busReport, about }, scene.dan.actor);
		const found = await open(NOW + 5_000);
		expect(found?.reports.later).toMatchObject([{ id, seenAt: NOW + 5_000, words: busReport.words }]);
	});
});
