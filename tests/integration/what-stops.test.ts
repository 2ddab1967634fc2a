import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declared } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { readWaitingCountersigns } from '#lib/server/queries/compliance/team-decisions.ts';
import { readCaseload } from '#lib/server/queries/attention/caseload.ts';
import { readEventForStaff } from '#lib/server/queries/compliance/events.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import { stateOf } from '#lib/server/access/devices.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { warningForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { busReport, makeMiss, NOW } from './people.ts';

const DAY_MS = 86_400_000;

describe.each([...dialects])('a death, on %s', (dialect) => {
	let scene: FairProcessScene;
	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	const personId = () => scene.dan.actor.personId;
	const record = (diedOn: string | null) => scene.order('death.record', { personId: personId(), diedOn });
	const waits = () => readWaiting(scene.database.kysely, scene.officer.actor, NOW);

	it('keeps what is held, and opens, sends and asks nothing any more', async () => {
		const eventId = await scene.miss();
		await scene.order('obstacle.report', busReport, scene.dan.actor);
		expect(await waits()).not.toEqual([]);
		await record('2026-11-20');
		expect(await waits()).toEqual([]);
		const appointmentId = await makeMiss(scene.database, personId(), NOW - DAY_MS);
		const missed = { appointmentId, code: 'failed_to_attend', reason: null, facts: '' } as const;
		expect(await scene.tryTo('outcome.record', missed)).toMatchObject({ code: 'person_has_died' });
		expect(await scene.tryTo('sign_in_code.issue', { personId: personId() })).toMatchObject({
			code: 'person_has_died'
		});
		expect(
			await scene.tryTo('event.open', {
				personId: personId(),
				appointmentId: null,
				kind: 'other',
				occurredOn: '2026-11-18',
				facts: 'Late'
			})
		).toMatchObject({ code: 'person_has_died' });
		expect((await scene.phone()).complianceEvents.map(({ id }) => id)).toEqual([eventId]);
		expect(declared('event.close').endsWithDeath).toBeUndefined();
	});

	it('asks no manager either, and stands in the caseload', async () => {
		await scene.refer();
		expect(await readWaitingCountersigns(scene.database.kysely, scene.manager)).toHaveLength(1);
		await record('2026-11-20');
		expect(await readWaitingCountersigns(scene.database.kysely, scene.manager)).toEqual([]);
		const [entry] = await readCaseload(scene.database.kysely, scene.officer.actor, NOW);
		expect(entry).toMatchObject({ diedOn: '2026-11-20', nextAppointmentAt: null });
	});

	it('ends what lets anybody in on their phone, and can be taken back', async () => {
		const accountId = newIdentifier();
		const { kysely } = scene.database;
		await kysely
			.insertInto('accounts')
			.values({
				id: accountId,
				role: 'service_user',
				person_id: personId(),
				practitioner_id: null,
				username: null,
				password_hash: null,
				language: 'en',
				status: 'active',
				created_at: NOW
			})
			.execute();
		await kysely
			.insertInto('devices')
			.values({
				id: 'phone',
				account_id: accountId,
				pin_hash: 'x',
				failed_attempts: 0,
				created_at: NOW,
				last_used_at: NOW,
				revoked_at: null
			})
			.execute();
		await kysely
			.insertInto('sessions')
			.values({
				id: 'session',
				account_id: accountId,
				device_id: 'phone',
				created_at: NOW,
				last_seen_at: NOW,
				expires_at: NOW + DAY_MS
			})
			.execute();
		await record('2026-11-20');
		expect(await kysely.selectFrom('sessions').selectAll().execute()).toEqual([]);
		const phone = await kysely.selectFrom('devices').selectAll().executeTakeFirstOrThrow();
		// Whoever holds it is not told of wrong PINs.
		expect([phone.revoked_at, stateOf(phone, NOW)]).toEqual([NOW, 'ended']);
		await record(null);
		expect(await scene.tryTo('sign_in_code.issue', { personId: personId() })).toMatchObject({
			status: 'created'
		});
	});

	it('is shown to whoever holds the case or manages its team, and recorded by nobody else', async () => {
		await record('2026-11-20');
		const stops = (actor: Parameters<typeof readStops>[1]) =>
			readStops(scene.database.kysely, actor, personId(), NOW);
		expect(await stops(scene.officer.actor)).toMatchObject({ diedOn: '2026-11-20' });
		expect(await stops(scene.manager)).toMatchObject({ diedOn: '2026-11-20' });
		expect(await stops(scene.stranger.actor)).toBeNull();
		const payload = { personId: personId(), diedOn: null };
		expect(await scene.tryTo('death.record', payload, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		expect(await scene.tryTo('death.record', { ...payload, diedOn: '2027-01-01' })).toMatchObject({
			code: 'date_in_future'
		});
	});
});

describe.each([...dialects])('time in custody, on %s', (dialect) => {
	let scene: FairProcessScene;
	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	const missed = async (
		days: number,
		code: 'failed_to_attend' | 'acceptable_absence' = 'failed_to_attend'
	) => {
		const appointmentId = await makeMiss(scene.database, scene.dan.actor.personId, NOW - days * DAY_MS);
		const reason = code === 'acceptable_absence' ? 'in_custody' : null;
		return scene.tryTo('outcome.record', { appointmentId, code, reason, facts: '' });
	};

	it('makes nothing that was due in it a miss, and what was due outside it one', async () => {
		const personId = scene.dan.actor.personId;
		const custodyId = await scene.order('custody.record', { personId, from: '2026-11-18', until: null });
		expect(await missed(3)).toMatchObject({ code: 'in_custody_then' });
		expect(await missed(3, 'acceptable_absence')).toMatchObject({ status: 'created' });
		const change = { custodyId, from: '2026-11-18', until: '2026-11-19', withdrawn: false };
		await scene.order('custody.change', change);
		expect(await missed(3)).toMatchObject({ status: 'created' });
		expect(await missed(4)).toMatchObject({ code: 'in_custody_then' });
		await scene.order('custody.change', { ...change, withdrawn: true });
		expect(await missed(4)).toMatchObject({ status: 'created' });
	});

	it('recorded after somebody was asked lets nothing be decided against them, nor countersigned', async () => {
		const eventId = await scene.miss();
		await scene.tell(eventId);
		const personId = scene.dan.actor.personId;
		const custodyId = await scene.order('custody.record', { personId, from: '2026-11-18', until: null });
		expect(await scene.tryToDecide(eventId, warningForm)).toMatchObject({ code: 'in_custody_then' });
		const event = () =>
			readEventForStaff(scene.database.kysely, scene.officer.actor, { personId, eventId }, NOW);
		expect(await event()).toMatchObject({ wasInCustody: true });
		const days = { custodyId, from: '2026-11-18', until: '2026-11-18', withdrawn: false };
		await scene.order('custody.change', days);
		await scene.decide(eventId, { ...warningForm, action: 'referral', statutory: null });
		await scene.order('custody.change', { ...days, until: null });
		const countersign = { eventId, version: await scene.version(eventId), agreed: true, words: 'Yes' };
		expect(await scene.tryTo('decision.countersign', countersign, scene.manager)).toMatchObject({
			code: 'in_custody_then'
		});
		expect(
			await scene.tryTo('decision.countersign', { ...countersign, agreed: false }, scene.manager)
		).toMatchObject({ status: 'created' });
	});

	it('is said above every page about them, and so is a recall until they are back', async () => {
		const { personId } = scene.dan.actor;
		const since = async () =>
			(await readStops(scene.database.kysely, scene.officer.actor, personId, NOW))?.inCustodySince;
		const eventId = await scene.miss();
		const result = (name: 'recalled' | 'returned', on_date: string) =>
			scene.database.kysely
				.insertInto('enforcement_results')
				.values({
					id: newIdentifier(),
					person_id: personId,
					event_id: eventId,
					result: name,
					on_date,
					words: '',
					by_account: 'officer',
					by_name: 'Officer',
					at: NOW
				})
				.execute();
		await result('recalled', '2026-11-20');
		expect(await since()).toBe('2026-11-20');
		await result('returned', '2026-11-20');
		await scene.order('custody.record', { personId, from: '2026-11-21', until: null });
		expect(await since()).toBe('2026-11-21');
	});

	it('is nobody else’s to record, and does not end before it began', async () => {
		const payload = { personId: scene.dan.actor.personId, from: '2026-11-18', until: null };
		expect(await scene.tryTo('custody.record', payload, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		expect(await scene.tryTo('custody.record', { ...payload, until: '2026-11-17' })).toMatchObject({
			code: 'end_before_start'
		});
	});
});

describe.each([...dialects])('what another system recorded, on %s', (dialect) => {
	let scene: FairProcessScene;
	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	it('in a code that we do not know waits for the practitioner until it is explained', async () => {
		const appointmentId = await makeMiss(scene.database, scene.dan.actor.personId, NOW - DAY_MS);
		await scene.database.kysely
			.updateTable('appointments')
			.set({ outcome_code: 'other', outcome_words: 'XYZ1' })
			.where('id', '=', appointmentId)
			.execute();
		const waits = () => readWaiting(scene.database.kysely, scene.officer.actor, NOW);
		expect(await waits()).toMatchObject([
			{ kind: 'record', asks: 'outcome_unknown', words: 'XYZ1', subjectId: appointmentId }
		]);
		await scene.order('outcome.record', {
			appointmentId,
			code: 'attended_complied',
			reason: null,
			facts: ''
		});
		expect(await waits()).toEqual([]);
	});
});
