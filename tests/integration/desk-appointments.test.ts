import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestEvent } from '@sveltejs/kit';
import { slotAt } from '#lib/domain/appointments/series.ts';
import { allLanguages } from '#lib/domain/text/language.ts';
import { staffText } from '#lib/i18n/catalogues/staff-text.ts';
import { clashesOnOtherDay } from '#lib/server/forms/appointments/day-clashes.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { bodyOf } from './filled-forms.ts';
import { answerOf } from './page-event.ts';
import { makeMiss, makePerson, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

describe.each([...dialects])('what an officer sees of appointments at their desk, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeAll(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
	});
	afterAll(() => scene.close());

	const book = (on: string, at: string, who = personId) =>
		scene.order('appointment.book', { ...bookingPayloads['appointment.book'], personId: who, on, at });
	const page = async (route: string, id?: string) =>
		(
			await answerOf('load', {
				database: scene.database,
				actor: scene.officer.actor,
				route,
				params: { id: personId, ...(id && { appointment: id }) },
				now: NOW
			})
		).data as Record<string, unknown>;
	const list = '/staff/people/[id]/appointments';
	const one = `${list}/[appointment]`;

	it('of a whole day each clash says whose it is, and what all meet is said once', async () => {
		const eve = (await makePerson(scene.database, scene.officer, 'Eve')).actor.personId;
		const on = '2027-02-03';
		const saturday = '2027-02-06';
		const mine = await book(on, '09:30');
		const hers = await book(on, '11:00', eve);
		await book('2027-02-08', '09:30');
		await scene.database.kysely
			.updateTable('appointments')
			.set({
				starts_at: slotAt(saturday, '09:30', 30).startsAt,
				ends_at: slotAt(saturday, '09:30', 30).endsAt
			})
			.where('starts_at', '=', slotAt('2027-02-08', '09:30', 30).startsAt)
			.execute();
		const named = (who: string, appointmentId: string, at: string) => ({
			personId: who,
			appointmentId,
			startsAt: slotAt(on, at, 30).startsAt
		});
		const { database, officer } = scene;
		const event = { locals: { actor: officer.actor, database, now: NOW } } as unknown as RequestEvent;
		const clashes = await clashesOnOtherDay(event, {
			...bookingPayloads['appointment.change_day'],
			on,
			appointments: [named(personId, mine, '09:30'), named(eve, hers, '11:00')],
			moveTo: saturday
		});
		expect(clashes).toMatchObject([
			{ kind: 'weekend', names: null },
			{ kind: 'appointment', names: [expect.stringContaining('Dan')] }
		]);
	});

	it('marks in the list what meets something written since', async () => {
		const on = '2027-03-03';
		const id = await book(on, '10:30');
		expect((await page(list))['meets']).not.toContain(id);
		await scene.order(
			'circumstance.write',
			{
				personId,
				topic: 'work',
				chosen: ['wednesday'],
				words: 'At the bakery',
				fromTime: '09:00',
				untilTime: '12:00'
			},
			undefined,
			NOW + 60_000
		);
		expect((await page(list))['meets']).toContain(id);
	});

	it('takes no outcome of what was moved or cancelled here, and says where it stands', async () => {
		const moved = await book('2027-04-07', '14:30');
		const next = await scene.order('appointment.move', {
			...bookingPayloads['appointment.move'],
			appointmentId: moved,
			on: '2027-04-14',
			at: '14:30'
		});
		const last = await scene.order('appointment.move', {
			...bookingPayloads['appointment.move'],
			appointmentId: next,
			on: '2027-04-21',
			at: '14:30'
		});
		const off = await book('2027-04-28', '14:30');
		await scene.order('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: off });
		for (const id of [moved, off]) {
			const refused = await scene.tryTo('outcome.record', {
				appointmentId: id,
				code: 'rescheduled_by_staff',
				reason: null,
				facts: ''
			});
			expect(refused).toMatchObject({ code: 'appointment_is_cancelled' });
		}
		expect(await page(one, moved)).toMatchObject({ next: { id: last } });
		expect(await page(`${one}/move`, moved)).toMatchObject({ next: { id: last } });
		expect(await page(one, off)).toMatchObject({ next: null });
	});

	it('asks how it went only once it has begun; before, and of what is off, the page says what it is', async () => {
		const [toCome, off] = [await book('2027-05-05', '14:30'), await book('2027-05-12', '14:30')];
		await scene.order('appointment.cancel', { ...bookingPayloads['appointment.cancel'], appointmentId: off });
		const past = await makeMiss(scene.database, personId, NOW - 86_400_000);
		const called = await makeMiss(scene.database, personId, NOW + 86_400_000);
		await scene.database.kysely
			.updateTable('appointments')
			.set({ cancelled: 1 })
			.where('id', '=', called)
			.execute();
		await rebuildEverybody(scene.database);
		for (const language of allLanguages) {
			const words = staffText(language).outcome;
			const headings = await Promise.all(
				[toCome, off, called, past].map(async (id) => {
					const params = { id: personId, appointment: id };
					const data = { ...(await page(one, id)), language };
					return /<h1[^>]*>([^<]*)/.exec(await bodyOf({ route: one, params, data, now: NOW }))?.[1]?.trim();
				})
			);
			expect(headings).toEqual([words.toCome, words.off, words.off, words.heading]);
		}
	});
});
