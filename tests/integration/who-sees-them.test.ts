import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { localDate } from '#lib/domain/time/local-date.ts';
import { readClashFacts } from '#lib/server/queries/appointments/clash-facts.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { bookingPayloads } from './booking-payloads.ts';
import { dialects } from './databases.ts';
import { give, makeManager, makeOfficer, NOW, type MadePractitioner } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const DAY_MS = 86_400_000;

describe.each([...dialects])('whom somebody sees after a change of officer, on %s', (dialect) => {
	let scene: Scene;
	let next: MadePractitioner;

	beforeEach(async () => {
		await scene?.close();
		scene = await openScene(dialect);
		next = await makeOfficer(scene.database, 'Lloyd', scene.teamId);
		await scene.database.kysely
			.updateTable('appointments')
			.set({ with_name: 'Test Officer', starts_at: NOW + 5 * DAY_MS })
			.execute();
		await rebuildEverybody(scene.database);
	});
	afterAll(() => scene.close());

	const personId = () => scene.dan.actor.personId;
	const handOn = async () => {
		const manager = await makeManager(scene.database, 'Head', scene.teamId);
		await give(
			scene.database,
			manager,
			'case.reassign',
			{
				replaces: scene.officer.actor.practitionerId,
				moves: [{ personId: personId(), to: next.actor.practitionerId }],
				rest: null,
				since: localDate(NOW),
				reason: 'Leave'
			},
			NOW
		);
	};
	const names = async () => (await scene.phone()).appointments.map(({ withName }) => withName);

	it('is whoever has the case now: of what was booked here, and of what a file brought', async () => {
		await scene.order('appointment.book', {
			...bookingPayloads['appointment.book'],
			personId: personId(),
			officerId: scene.officer.actor.practitionerId,
			appointmentKind: 'telephone',
			on: '2027-01-13',
			withName: ''
		});
		await scene.order('appointment.book', {
			...bookingPayloads['appointment.book'],
			personId: personId(),
			on: '2027-01-20'
		});
		expect(await names()).toEqual(['Test Officer', 'Test Officer', 'Test Agency']);
		await handOn();
		expect(await names()).toEqual(['Test Lloyd', 'Test Lloyd', 'Test Agency']);
		const before = await scene.records();
		await rebuildEverybody(scene.database);
		expect(await scene.records()).toEqual(before);
	});

	it('stays who it was before that day', async () => {
		await scene.database.kysely
			.updateTable('appointments')
			.set({ starts_at: NOW - DAY_MS, outcome_code: 'attended_complied' })
			.execute();
		await rebuildEverybody(scene.database);
		await handOn();
		expect(await names()).toEqual(['Test Officer']);
	});

	it('is in the diary of whoever has it, and no more in that of whoever had it', async () => {
		const slot = { startsAt: NOW + 5 * DAY_MS, endsAt: NOW + 5 * DAY_MS + 30 * 60_000 };
		const diaryOf = async (officerId: string) =>
			(
				await readClashFacts(scene.database.kysely, {
					personId: 'somebody else',
					officerId,
					officeId: null,
					placeName: null,
					slots: [slot],
					except: [],
					now: NOW
				})
			).diary.length;
		expect(await diaryOf(scene.officer.actor.practitionerId)).toBe(1);
		await handOn();
		expect(await diaryOf(next.actor.practitionerId)).toBe(1);
		expect(await diaryOf(scene.officer.actor.practitionerId)).toBe(0);
	});
});
