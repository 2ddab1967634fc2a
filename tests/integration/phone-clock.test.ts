import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { isInTime } from '#lib/domain/compliance/event.ts';
import { addDays, instantAt } from '#lib/domain/time/local-date.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { addDevice, noteInTouch } from '#lib/server/access/devices.ts';
import { startSession } from '#lib/server/access/sessions.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { busReport, envelope, NOW } from './people.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const IN_2036 = Date.UTC(2036, 0, 1);

interface Phone {
	/** What its clock says, and what it knows of that clock. */
	occurredAt: number;
	clockOffset?: number | null;
	inTouchAt?: number | null;
}

describe.each([...dialects])('the clock of a phone, on %s', (dialect) => {
	let scene: FairProcessScene;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});

	afterEach(() => scene.close());

	async function tap<Type extends CommandType>(
		type: Type,
		payload: PayloadOf<Type>,
		phone: Phone,
		arrivesAt: number,
		actor: Actor = scene.dan.actor
	) {
		const command = { ...envelope(type, payload, phone.occurredAt), ...phone };
		return execute(scene.database, actor, command, arrivesAt);
	}

	/** The appointment is a day after NOW. */
	const START = NOW + DAY;
	const reply = () => ({ appointmentId: scene.dan.appointmentId, reply: 'might_not' as const });
	const replied = async () => (await scene.onPhone('appointment', scene.dan.appointmentId))?.replied;
	/** A session on a phone of Dan's own, as its requests come in. */
	async function onPhone(at: number): Promise<{ actor: () => Promise<Actor> }> {
		const { database, dan } = scene;
		await database.kysely
			.insertInto('accounts')
			.values({
				id: dan.actor.accountId,
				role: 'service_user',
				person_id: dan.actor.personId,
				practitioner_id: null,
				username: null,
				password_hash: null,
				language: 'en',
				status: 'active',
				created_at: at
			})
			.execute();
		const session = await database.kysely.transaction().execute(async (transaction) => {
			await addDevice(transaction, dan.actor.accountId, at);
			const device = await transaction.selectFrom('devices').select('id').executeTakeFirstOrThrow();
			const start = { accountId: dan.actor.accountId, role: 'service_user', deviceId: device.id } as const;
			return startSession(transaction, { ...start, replaces: undefined }, at);
		});
		const actor = async () => {
			const found = await resolveActor(database.kysely, { session }, NOW);
			if (!found) throw new Error('Nobody is signed in');
			return found;
		};
		return { actor };
	}

	it('that is three days fast does not turn a timely reply into a refusal, and both times are kept', async () => {
		const tapped = START - 2 * HOUR;
		const phone = { occurredAt: tapped + 3 * DAY, clockOffset: -3 * DAY };
		expect(await tap('appointment.reply', reply(), phone, START + HOUR)).toMatchObject({ status: 'created' });
		expect(await replied()).toEqual({
			tappedAt: tapped,
			receivedAt: START + HOUR,
			clock: { reading: 'corrected', fastBy: 3 * DAY, writtenAfter: null }
		});
		const command = scene.database.kysely.selectFrom('commands').select(['occurred_at', 'clock_offset']);
		expect(await command.where('type', '=', 'appointment.reply').execute()).toEqual([
			{ occurred_at: tapped + 3 * DAY, clock_offset: -3 * DAY }
		]);
	});

	it('that is set back does not let a reply through that came after the appointment', async () => {
		const tapped = START + HOUR;
		const phone = { occurredAt: tapped - 3 * DAY, clockOffset: 3 * DAY };
		expect(await tap('appointment.reply', reply(), phone, START + 2 * HOUR)).toMatchObject({
			code: 'appointment_is_past'
		});
	});

	it.each([
		['2036', IN_2036],
		['1970', 0],
		['no year at all', 9_000_000_000_000_000]
	])('that says %s, and nobody knows why, is kept, unknown and never late', async (_, occurredAt) => {
		expect(await tap('appointment.reply', reply(), { occurredAt }, START + HOUR)).toMatchObject({
			status: 'created'
		});
		expect(await replied()).toEqual({
			tappedAt: START + HOUR,
			receivedAt: START + HOUR,
			clock: { reading: 'unknown', fastBy: 0, writtenAfter: null }
		});
		expect(await tap('obstacle.report', busReport, { occurredAt }, NOW)).toMatchObject({ status: 'created' });
		const eventId = await scene.miss();
		const event = await scene.onPhone('compliance_event', eventId);
		const due = event?.accountDueOn ?? '';
		const longAfter = instantAt(addDays(due, 5), 12, 0);
		const said = { eventId, categories: ['ill' as const], wishes: [], words: '', proof: '' };
		await tap('account.give', said, { occurredAt }, longAfter);
		const account = (await scene.onPhone('compliance_event', eventId))?.accounts[0];
		expect(account).toMatchObject({ receivedAt: longAfter, clock: { reading: 'unknown' } });
		expect(account && isInTime(account, due)).toBe(true);
	});

	it('makes nobody late whose account was tapped in time by the corrected clock, and nobody early', async () => {
		const eventId = await scene.miss();
		const due = (await scene.onPhone('compliance_event', eventId))?.accountDueOn ?? '';
		const inTime = instantAt(due, 23, 0);
		const arrival = instantAt(addDays(due, 3), 12, 0);
		const said = { eventId, categories: ['ill' as const], wishes: [], words: '', proof: '' };
		await tap('account.give', said, { occurredAt: inTime + 3 * DAY, clockOffset: -3 * DAY }, arrival);
		const late = instantAt(addDays(due, 1), 10, 0);
		await tap('account.give', said, { occurredAt: late - 2 * DAY, clockOffset: 2 * DAY }, arrival);
		const accounts = (await scene.onPhone('compliance_event', eventId))?.accounts ?? [];
		expect(accounts.map((account) => [account.tappedAt, isInTime(account, due)]).sort()).toEqual(
			[
				[inTime, true],
				[late, false]
			].sort()
		);
	});

	it('tells the officer on Today by both times', async () => {
		const tapped = NOW - 3 * HOUR;
		await tap('obstacle.report', busReport, { occurredAt: tapped + DAY, clockOffset: -DAY }, NOW);
		await tap('appointment.reply', reply(), { occurredAt: IN_2036 }, NOW);
		const items = await readWaiting(scene.database.kysely, scene.officer.actor, NOW);
		expect(items.find(({ kind }) => kind === 'obstacle')).toMatchObject({
			since: NOW,
			tappedAt: tapped,
			clock: { reading: 'corrected', fastBy: DAY }
		});
		expect(items.find(({ kind }) => kind === 'reply')).toMatchObject({
			since: NOW,
			clock: { reading: 'unknown' }
		});
	});

	it('lets the last choice and the last reply stand, in whatever order they arrive', async () => {
		const { stepId } = scene.dan;
		const choices = async () => (await scene.phone()).plan?.choices;
		await tap('step.choose', { stepIds: [stepId] }, { occurredAt: NOW - HOUR, clockOffset: 0 }, NOW);
		const older = { occurredAt: NOW - 2 * HOUR + 3 * DAY, clockOffset: -3 * DAY };
		expect(await tap('step.choose', { stepIds: [] }, older, NOW + 1)).toMatchObject({ status: 'created' });
		expect(await choices()).toEqual([stepId]);
		await tap('appointment.reply', reply(), { occurredAt: NOW - HOUR, clockOffset: 0 }, NOW);
		await tap('appointment.reply', { ...reply(), reply: 'will_attend' }, older, NOW + 1);
		expect(await scene.onPhone('appointment', scene.dan.appointmentId)).toMatchObject({ reply: 'might_not' });
	});

	describe('and when it was in touch', () => {
		const inTouch = START - 5 * MINUTE;

		it('stands with what it sends later, from what it said before and from what it says with it', async () => {
			const phone = await onPhone(NOW);
			const { kysely } = scene.database;
			const here = await phone.actor();
			await noteInTouch(kysely, 'device' in here ? here.device : null, String(inTouch), START);
			const tapped = { occurredAt: START - 3 * HOUR, clockOffset: 0 };
			await tap('appointment.reply', reply(), tapped, START + 2 * HOUR, await phone.actor());
			expect(await replied()).toEqual({
				tappedAt: START + 2 * HOUR,
				receivedAt: START + 2 * HOUR,
				clock: { reading: 'unknown', fastBy: 0, writtenAfter: inTouch }
			});
			const command = kysely.selectFrom('commands').select('in_touch_at');
			expect(await command.where('type', '=', 'appointment.reply').execute()).toEqual([
				{ in_touch_at: inTouch }
			]);
			const told = { occurredAt: START - MINUTE, clockOffset: 0, inTouchAt: START - 2 * MINUTE };
			await tap('appointment.reply', reply(), told, START + 2 * HOUR, await phone.actor());
			expect(await replied()).toMatchObject({
				tappedAt: START - MINUTE,
				clock: { reading: 'right', writtenAfter: START - 2 * MINUTE }
			});
		});

		it.each([['x'], ['-5'], ['1e3'], [String(START + 1)], ['9'.repeat(30)], [null]])(
			'is not taken from %s',
			async (said) => {
				const phone = await onPhone(NOW);
				const here = await phone.actor();
				await noteInTouch(scene.database.kysely, 'device' in here ? here.device : null, said, START);
				expect(await phone.actor()).toMatchObject({ device: { inTouchAt: null } });
			}
		);

		it('only ever goes forward, and is no more than the phone’s own', async () => {
			const phone = await onPhone(NOW);
			const { kysely } = scene.database;
			const note = async (at: number) => {
				const here = await phone.actor();
				await noteInTouch(kysely, 'device' in here ? here.device : null, String(at), START);
			};
			await note(inTouch);
			await note(inTouch - HOUR);
			expect(await phone.actor()).toMatchObject({ device: { inTouchAt: inTouch } });
			await tap('appointment.reply', reply(), { occurredAt: START - HOUR, clockOffset: 0 }, START);
			expect(await replied()).toMatchObject({ tappedAt: START - HOUR, clock: { writtenAfter: null } });
		});

		it('does not matter to what says nothing of its clock, until the batch does', async () => {
			const phone = await onPhone(NOW);
			const here = (await phone.actor()) as Extract<Actor, { role: 'service_user' }>;
			const device = { id: here.device?.id ?? '', inTouchAt: null, clockOffset: -3 * DAY };
			const old = { occurredAt: START - HOUR + 3 * DAY };
			await tap('appointment.reply', reply(), old, START, { ...here, device });
			expect(await replied()).toMatchObject({
				tappedAt: START - HOUR,
				clock: { reading: 'corrected', fastBy: 3 * DAY }
			});
		});
	});
});
