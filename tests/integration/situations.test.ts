import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { MOST_BEFORE } from '#lib/domain/people/circumstance.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readCircumstances } from '#lib/server/queries/people/circumstances.ts';
import { readDangerSigns } from '#lib/server/queries/reports/danger-signs.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { DAY_MS } from './compliance-scene.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import {
	envelope,
	makeMiss,
	makeOrder,
	makePerson,
	makePractitioner,
	NOW,
	type MadePerson
} from './people.ts';
import { openScene, type Scene } from './scene.ts';

type Say = PayloadOf<'circumstance.say'>;

const work: Say = {
	topic: 'work',
	chosen: ['thursday'],
	words: 'At the bakery',
	fromTime: '06:00',
	untilTime: '14:00',
	ended: false,
	seen: null
};

describe.each([...dialects])('what somebody writes of their own situation, on %s', (dialect) => {
	let scene: Scene;
	let eve: MadePerson;
	let personId: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		eve = await makePerson(scene.database, scene.officer, 'Eve');
		({ personId } = scene.dan.actor);
	});
	afterAll(() => scene.close());
	beforeEach(async () => {
		for (const table of ['circumstances', 'circumstance_versions', 'danger_signs'] as const)
			await scene.database.kysely.deleteFrom(table).execute();
		await rebuildEverybody(scene.database);
	});

	const say = (more: Partial<Say> = {}, actor: Actor = scene.dan.actor, now = NOW) =>
		scene.order('circumstance.say', { ...work, ...more }, actor, now);
	const trySay = (more: Partial<Say> = {}, actor: Actor = scene.dan.actor) =>
		scene.tryTo('circumstance.say', { ...work, ...more }, actor);
	const write = (more: Partial<PayloadOf<'circumstance.write'>> = {}, now = NOW) =>
		scene.order(
			'circumstance.write',
			{ personId, topic: 'work', chosen: ['friday'], words: 'At the shop', ...more },
			undefined,
			now
		);
	const stands = async (topic = 'work') =>
		(await scene.phone()).circumstances.find((each) => each.topic === topic);
	const forStaff = (actor = scene.officer.actor) => readCircumstances(scene.database.kysely, actor, personId);
	const page = (name: string, route: string, params: Record<string, string>, more: object = {}) =>
		answerOf(name, {
			database: scene.database,
			actor: scene.officer.actor,
			route,
			params,
			now: NOW,
			...more
		});

	it('stands on their phone and with their officer, with who wrote it and when', async () => {
		const id = await say();
		expect(await stands()).toMatchObject({
			id,
			chosen: ['thursday'],
			fromTime: '06:00',
			untilTime: '14:00',
			minutes: null,
			writtenBy: 'person',
			at: NOW,
			lastChangeId: id,
			before: []
		});
		expect(await forStaff()).toMatchObject([{ topic: 'work', words: 'At the bakery', writtenBy: 'person' }]);
		await say({ topic: 'travel', chosen: ['bus'], words: '', fromTime: null, untilTime: null, minutes: 40 });
		expect(await stands('travel')).toMatchObject({ minutes: 40, chosen: ['bus'] });
	});

	it('is kept in every version, and both sides see who changed what and when', async () => {
		const first = await say();
		const second = await write({ seen: seenOf(1) }, NOW + 1_000);
		const third = await say({ words: 'At the market', seen: second }, undefined, NOW + 2_000);
		const before = [
			{ id: second, words: 'At the shop', writtenBy: 'officer', byName: 'Test Officer', at: NOW + 1_000 },
			{ id: first, words: 'At the bakery', writtenBy: 'person', at: NOW }
		];
		expect(await stands()).toMatchObject({ id: first, words: 'At the market', lastChangeId: third, before });
		expect(await forStaff()).toMatchObject([{ words: 'At the market', version: 3, before }]);
	});

	it('stands with when it reached us, of what its person wrote alone, in every version', async () => {
		const tapped = NOW - 2 * DAY_MS;
		const offline = (said: Say) => ({ ...envelope('circumstance.say', said, tapped), occurredAt: tapped });
		const first = offline(work);
		await execute(scene.database, scene.dan.actor, first, NOW);
		await write({ seen: seenOf(1) }, NOW + 1_000);
		const held = await stands();
		expect(held).toMatchObject({ at: NOW + 1_000, before: [{ at: tapped, receivedAt: NOW }] });
		expect(held).not.toHaveProperty('receivedAt');
		const third = offline({ ...work, words: 'At the market', seen: held?.lastChangeId ?? null });
		await execute(scene.database, scene.dan.actor, third, NOW + 2_000);
		expect(await stands()).toMatchObject({ at: tapped, receivedAt: NOW + 2_000 });
		expect(await forStaff()).toMatchObject([
			{ at: tapped, receivedAt: NOW + 2_000, earlierNotKept: false, before: [{}, { receivedAt: NOW }] }
		]);
		// A row from before its command was kept.
		await scene.database.kysely.deleteFrom('commands').where('id', '=', third.id).execute();
		await rebuildEverybody(scene.database);
		expect(await stands()).not.toHaveProperty('receivedAt');
	});

	it('is not written over by whoever wrote without having seen it, on either side, and nothing is lost', async () => {
		await write();
		const said = envelope('circumstance.say', work, NOW - 60_000);
		expect(await execute(scene.database, scene.dan.actor, said, NOW)).toMatchObject({
			code: 'changed_meanwhile'
		});
		const kept = await scene.database.kysely
			.selectFrom('quarantine')
			.select(['command_id', 'body'])
			.execute();
		expect(kept.find(({ command_id: id }) => id === said.id)?.body).toContain('At the bakery');
		expect(await stands()).toMatchObject({ words: 'At the shop' });
		const held = await stands();
		const third = await say({ seen: held?.lastChangeId ?? null });
		const stale = { personId, topic: 'work' as const, chosen: [], words: 'Elsewhere', seen: seenOf(1) };
		expect(await scene.tryTo('circumstance.write', stale)).toMatchObject({ code: 'changed_meanwhile' });
		expect(await stands()).toMatchObject({ words: 'At the bakery', lastChangeId: third });
	});

	it('of two tabs takes the first; the second is told; what was written offline in a row arrives in a row', async () => {
		const first = await say();
		expect(await trySay({ words: 'Another tab' })).toMatchObject({ code: 'changed_meanwhile' });
		const second = envelope('circumstance.say', { ...work, words: 'Two', seen: first });
		const third = envelope('circumstance.say', { ...work, words: 'Three', seen: second.id });
		for (const each of [second, third])
			expect(await execute(scene.database, scene.dan.actor, each, NOW)).toMatchObject({ status: 'created' });
		expect(await stands()).toMatchObject({ words: 'Three' });
		for (const each of [second, third])
			expect(await execute(scene.database, scene.dan.actor, each, NOW)).toMatchObject({
				status: 'duplicate'
			});
		expect((await stands())?.before).toHaveLength(2);
	});

	it('is ended, stays to be read by both, and can begin again', async () => {
		const first = await say();
		const nothing = { chosen: [], words: '', fromTime: null, untilTime: null };
		expect(await trySay({ ...nothing, seen: first })).toMatchObject({ code: 'circumstance_is_empty' });
		const end = await say({ ...nothing, ended: true, seen: first });
		const { circumstances, circumstancesOver } = await scene.phone();
		expect(circumstances).toEqual([]);
		expect(circumstancesOver).toMatchObject([{ topic: 'work', before: [{ words: 'At the bakery' }] }]);
		expect(await forStaff()).toMatchObject([{ words: '', before: [{ words: 'At the bakery' }] }]);
		await say({ words: 'A new job', seen: end });
		expect(await stands()).toMatchObject({ id: first, words: 'A new job' });
	});

	it('is one’s own alone: another person has theirs, a stranger reads none, nobody else says it', async () => {
		const id = await say();
		await say({ words: 'Eve’s own' }, eve.actor);
		expect(await trySay({ words: 'Mine', seen: id }, eve.actor)).toMatchObject({ code: 'changed_meanwhile' });
		expect(await stands()).toMatchObject({ words: 'At the bakery' });
		for (const actor of [scene.officer.actor, scene.stranger.actor])
			expect(await trySay({}, actor)).toMatchObject({ code: 'not_allowed' });
		expect(await forStaff(scene.stranger.actor)).toEqual([]);
		const route = '/staff/people/[id]/situation';
		expect((await page('load', route, { id: personId }, { actor: scene.stranger.actor })).status).toBe(404);
		const manager = await makePractitioner(scene.database, 'Lead', scene.teamId);
		const far = await makePractitioner(scene.database, 'Far');
		const as = ({ actor }: typeof manager) => ({ ...actor, role: 'manager' as const });
		expect(await readCircumstances(scene.database.kysely, as(manager), personId)).toHaveLength(1);
		expect(await readCircumstances(scene.database.kysely, as(far), personId)).toEqual([]);
	});

	it('is read for danger to life, is found on its page, and is in no line of the audit', async () => {
		await say({ topic: 'health', chosen: [], words: 'I want to die', fromTime: null, untilTime: null });
		const [sign] = await readDangerSigns(scene.database.kysely, personId);
		expect(sign).toMatchObject({ words: 'I want to die' });
		const [row] = await scene.database.kysely.selectFrom('danger_signs').selectAll().execute();
		expect(row).toMatchObject({ wrote: 'circumstance', subject_id: 'health' });
		await scene.order('danger.settle', {
			personId,
			signIds: [row?.id ?? ''],
			outcome: 'spoken',
			words: 'Safe'
		});
		const audit = await scene.database.kysely.selectFrom('audit_log').selectAll().execute();
		expect(JSON.stringify(audit)).not.toContain('want to die');
		expect(JSON.stringify(audit)).toContain('circumstance.say');
	});

	it('waits for nobody, and no rule says anything else for it', async () => {
		await makeOrder(scene.database, personId, 'community_order');
		await makeMiss(scene.database, personId, NOW - DAY_MS);
		await rebuildEverybody(scene.database);
		const rules = async () => ({
			waiting: await readWaiting(scene.database.kysely, scene.officer.actor, NOW),
			standing: standing(await scene.phone(), localDate(NOW))
		});
		const without = await rules();
		await say();
		await say({ topic: 'care', words: 'My son', chosen: ['monday'] });
		expect(await rules()).toEqual(without);
	});

	describe('as an appointment is booked', () => {
		const booking = (more: Partial<PayloadOf<'appointment.book'>> = {}): PayloadOf<'appointment.book'> => ({
			...bookingPayloads['appointment.book'],
			personId,
			on: '2027-02-04',
			at: '10:00',
			officerId: null,
			officeId: null,
			placeName: 'North office',
			appointmentKind: 'office_visit',
			telephone: '01632 960222',
			link: '',
			requirementId: null,
			orderId: null,
			enforceable: false,
			repeats: 'once',
			times: 1,
			clashes: [],
			clashReason: '',
			...more
		});
		const codeOf = async (more: Partial<PayloadOf<'appointment.book'>> = {}) =>
			(await scene.tryTo('appointment.book', booking(more))).code;
		const travel = (minutes: number) =>
			say({ topic: 'travel', chosen: [], words: '', fromTime: null, untilTime: null, minutes });

		it('is shown by its hours, and the way by its minutes', async () => {
			await say();
			await travel(45);
			expect(await codeOf()).toBe('clash_not_seen');
			expect(await codeOf({ at: '14:15' })).toBe('clash_not_seen');
			expect(await codeOf({ at: '14:15', appointmentKind: 'telephone', placeName: '' })).toBeNull();
			expect(await codeOf({ at: '15:15', on: '2027-02-11' })).toBeNull();
		});

		it('is the way between two places, and none at one', async () => {
			await travel(45);
			await scene.order('appointment.book', booking({ on: '2027-02-18', at: '10:00', minutes: 30 }));
			const next = { on: '2027-02-18', at: '11:00' };
			expect(await codeOf({ ...next, placeName: 'Riverside' })).toBe('clash_not_seen');
			expect(await codeOf({ ...next, placeName: ' north  office' })).toBeNull();
		});

		it('is booked all the same with a reason, and is another clash once it was changed', async () => {
			const id = await say();
			const seen = { clashes: [`work 2027-03-04 ${id}`], clashReason: 'It cannot wait' };
			const on = '2027-03-04';
			const changed = await say({ words: 'Another shift', seen: id });
			expect(await codeOf({ on, ...seen })).toBe('clash_not_seen');
			expect(await codeOf({ on, ...seen, clashes: [`work 2027-03-04 ${changed}`] })).toBeNull();
		});

		it('shows on the officer’s page of an appointment what was written after it was booked', async () => {
			const appointment = await scene.order('appointment.book', booking({ on: '2027-04-01' }));
			const route = '/staff/people/[id]/appointments/[appointment]';
			const met = async () => {
				const { data } = await page('load', route, { id: personId, appointment });
				return (data as { met: { kind: string }[] }).met.map(({ kind }) => kind);
			};
			expect(await met()).toEqual([]);
			await say({}, undefined, NOW + 1_000);
			expect(await met()).toEqual(['circumstance']);
		});
	});

	it('is posted without scripts, comes back with all that was typed, and is ended', async () => {
		const route = '/me/situation/[topic]';
		const post = (form: Record<string, string>, actor: Actor = scene.dan.actor) =>
			page(
				'say',
				route,
				{ topic: 'work' },
				{ actor, form: { commandId: newIdentifier(), topic: 'work', ...form } }
			);
		const half = await post({ chosen: 'monday', fromTime: '9', words: 'Shop' });
		expect(half.data).toMatchObject({
			status: 422,
			data: { problems: [{ code: 'hours_incomplete' }], typed: { words: ['Shop'], fromTime: ['9'] } }
		});
		const done = await post({ chosen: 'monday', fromTime: '9', untilTime: '17:00', words: 'Shop' });
		expect(done.location).toBe('/me/situation/work?saved');
		const held = await stands();
		const ended = await post({ ended: 'yes', seen: held?.lastChangeId ?? '' });
		expect(ended.location).toBe('/me/situation');
		expect(await stands()).toBeUndefined();
	});

	it('stands beside an event as it was on its day, with what was written since', async () => {
		await say({}, undefined, NOW - 10 * DAY_MS);
		const appointmentId = await makeMiss(scene.database, personId, NOW - 3 * DAY_MS);
		await rebuildEverybody(scene.database);
		await scene.order('outcome.record', { appointmentId, code: 'failed_to_attend', reason: null, facts: '' });
		const held = await stands();
		await say({ words: 'Other shifts', seen: held?.lastChangeId ?? null });
		const { id: event } = await scene.database.kysely
			.selectFrom('compliance_events')
			.select('id')
			.where('appointment_id', '=', appointmentId)
			.executeTakeFirstOrThrow();
		for (const route of [
			'/staff/people/[id]/fairness/[event]',
			'/staff/people/[id]/fairness/[event]/decide'
		]) {
			const { data } = await page('load', route, { id: personId, event });
			expect(data).toMatchObject({
				situation: [{ topic: 'work', then: { words: 'At the bakery' }, now: { words: 'Other shifts' } }]
			});
		}
	});

	it('is not on record beside an event from before versions were kept, and that is said', async () => {
		const appointmentId = await makeMiss(scene.database, personId, NOW - 9 * DAY_MS);
		await rebuildEverybody(scene.database);
		await scene.order('outcome.record', { appointmentId, code: 'failed_to_attend', reason: null, facts: '' });
		await write({}, NOW - 7 * DAY_MS);
		// As the update that began to keep versions found it: written for the third time.
		for (const table of ['circumstances', 'circumstance_versions'] as const)
			await scene.database.kysely.updateTable(table).set({ version: 3 }).execute();
		const { id: event } = await scene.database.kysely
			.selectFrom('compliance_events')
			.select('id')
			.where('appointment_id', '=', appointmentId)
			.executeTakeFirstOrThrow();
		for (const more of ['', '/decide']) {
			const route = `/staff/people/[id]/fairness/[event]${more}`;
			const { data } = await page('load', route, { id: personId, event });
			expect(data).toMatchObject({
				situation: [{ topic: 'work', then: null, isThenUnknown: true, now: { words: 'At the shop' } }]
			});
		}
		expect(await forStaff()).toMatchObject([{ earlierNotKept: true, before: [] }]);
		await rebuildEverybody(scene.database);
		expect(await stands()).toMatchObject({ earlierNotHeld: true, before: [] });
	});

	it('stands on a phone with the last ten of what it said before, and says that there was more', async () => {
		let seen = await say();
		const change = async (count: number) => {
			for (let time = 0; time < count; time += 1) seen = await say({ words: `Shift ${time}`, seen });
		};
		await change(MOST_BEFORE);
		expect((await stands())?.before).toHaveLength(MOST_BEFORE);
		expect(await stands()).not.toHaveProperty('earlierNotHeld');
		await change(1);
		expect((await stands())?.before).toHaveLength(MOST_BEFORE);
		expect(await stands()).toMatchObject({ earlierNotHeld: true });
		expect(await forStaff()).toMatchObject([{ earlierNotKept: false }]);
		expect((await forStaff())[0]?.before).toHaveLength(MOST_BEFORE + 1);
	});

	it('takes nothing more once they have died, also what a phone had waiting', async () => {
		const id = await say();
		await scene.order('death.record', { personId, diedOn: '2026-11-20' });
		expect(await trySay({ words: 'More', seen: id })).toMatchObject({ code: 'person_has_died' });
		expect(await forStaff()).toMatchObject([{ words: 'At the bakery' }]);
	});
});
