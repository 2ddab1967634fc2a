import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { DAY_MS } from './compliance-scene.ts';
import { answerOf } from './page-event.ts';
import { makeMiss, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const route = '/staff/people/[id]/appointments/[appointment]';

describe.each([...dialects])('what was practised and agreed in a session, on %s', (dialect) => {
	let scene: Scene;
	let appointmentId: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		appointmentId = await makeMiss(scene.database, scene.dan.actor.personId, NOW - 2 * DAY_MS);
	});
	afterAll(() => scene.close());

	const note = (practised: string, seen?: string) => ({ appointmentId, practised, agreed: '', seen });
	const onPhone = async () => (await scene.onPhone('appointment', appointmentId))?.session;
	const record = (code: 'attended_complied' | 'sent_home_service_issue') =>
		scene.order('outcome.record', { appointmentId, code, reason: null, facts: '' });
	const page = (name: string, form?: Record<string, string>, actor: Actor = scene.officer.actor) =>
		answerOf(name, {
			database: scene.database,
			actor,
			route,
			params: { id: scene.dan.actor.personId, appointment: appointmentId },
			now: NOW,
			...(form && { form })
		});

	it('is written of a session that took place, and of no other', async () => {
		const wanted = note('To stop and breathe');
		expect(await scene.tryTo('session_note.write', wanted)).toMatchObject({ code: 'session_not_attended' });
		await record('attended_complied');
		await scene.order('session_note.write', wanted);
		expect(await onPhone()).toEqual({
			practised: 'To stop and breathe',
			agreed: '',
			by: 'Test Officer',
			at: NOW
		});
	});

	it('is nobody else’s to write or to read', async () => {
		const { actor } = scene.stranger;
		expect(await scene.tryTo('session_note.write', note('Mine'), actor)).toMatchObject({ code: 'not_found' });
		expect((await page('load', undefined, actor)).status).toBe(404);
		expect(await page('session', { practised: 'Mine', agreed: '' }, actor)).toMatchObject({
			data: { status: 404 }
		});
	});

	it('is not written over by whoever has not seen what stands there', async () => {
		const tab = note('From another tab', seenOf(null));
		expect(await scene.tryTo('session_note.write', tab)).toMatchObject({ code: 'changed_meanwhile' });
		expect((await onPhone())?.practised).toBe('To stop and breathe');
		await scene.order('session_note.write', note('To breathe first', seenOf(1)));
		expect((await onPhone())?.practised).toBe('To breathe first');
	});

	it('says something, and what was typed is kept where it does not', async () => {
		const { data } = await page('session', { practised: ' ', agreed: '', seen: '2' });
		expect(data).toMatchObject({
			status: 422,
			data: { action: 'session', problems: [{ field: 'practised', code: 'words_missing' }] }
		});
		const saved = await page('session', { practised: '', agreed: 'I ring the school by Friday', seen: '2' });
		expect(saved.location).toContain('?session#session');
		expect(await onPhone()).toMatchObject({ practised: '', agreed: 'I ring the school by Friday' });
	});

	it('is read by no rule: where they stand and what waits is the same with and without it', async () => {
		const { kysely } = scene.database;
		const today = async () => ({
			waiting: await readWaiting(kysely, scene.officer.actor, NOW),
			standing: standing(await scene.phone(), localDate(NOW))
		});
		const withIt = await today();
		await kysely.deleteFrom('session_notes').execute();
		await rebuildEverybody(scene.database);
		expect(await onPhone()).toBeUndefined();
		expect(await today()).toEqual(withIt);
	});

	it('costs itself and not its appointment where it cannot be read', async () => {
		await scene.order('session_note.write', note('Again'));
		await scene.database.kysely.updateTable('session_notes').set({ at: 9_000_000_000_000_000 }).execute();
		await rebuildEverybody(scene.database);
		const appointment = await scene.onPhone('appointment', appointmentId);
		expect(appointment).toMatchObject({ id: appointmentId, outcome: { code: 'attended_complied' } });
		expect(appointment?.session).toBeUndefined();
		await scene.database.kysely.updateTable('session_notes').set({ at: NOW }).execute();
		await rebuildEverybody(scene.database);
	});

	it('is not shown of what turns out to have been no session', async () => {
		await record('sent_home_service_issue');
		expect(await onPhone()).toBeUndefined();
		await record('attended_complied');
		expect((await onPhone())?.practised).toBe('Again');
	});

	it('is not written for somebody who has died', async () => {
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: '2026-11-20' });
		expect(await scene.tryTo('session_note.write', note('Late'))).toMatchObject({ code: 'person_has_died' });
	});
});
