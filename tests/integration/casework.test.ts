import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { createTeamMember } from '#lib/server/access/accounts.ts';
import { visitor, isRefused } from '#lib/server/access/sign-in-outcomes.ts';
import { redeemCode } from '#lib/server/access/redeem-code.ts';
import { choosePin } from '#lib/server/access/sign-in.ts';
import { resolveActor } from '#lib/server/access/resolve-actor.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { envelope, makeManager, NOW, openStage, type Stage } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const carys: PayloadOf<'person.add'> = {
	crn: 'Y400001',
	forename: 'Carys',
	surname: 'Example',
	preferredName: '',
	dateOfBirth: '1988-05-02',
	language: 'cy',
	practitionerId: null
};
const order = {
	orderKind: 'community_order',
	title: 'Community order of 18 months',
	startDate: '2026-03-02',
	endDate: '2027-09-01'
} as const;
const work = {
	requirementKind: 'unpaid_work',
	title: 'Unpaid work',
	detail: '',
	measureUnit: 'hours',
	measureRequired: 80,
	measureCompleted: null,
	startDate: null,
	endDate: null
} as const;

describe.each([...dialects])('a case by hand, on %s', (dialect) => {
	let scene: Scene;
	beforeEach(async () => {
		scene = await openScene(dialect);
	});
	afterEach(() => scene.close());

	const add = (change: Partial<PayloadOf<'person.add'>> = {}, actor?: Actor) =>
		scene.tryTo('person.add', { ...carys, ...change }, actor);
	const personId = () => scene.dan.actor.personId;

	it('takes a number with spaces and small letters as an import would name it', async () => {
		const { id, code } = await add({ crn: ' y40 00-01 ' });
		expect(code).toBeNull();
		const held = await scene.database.kysely
			.selectFrom('people')
			.selectAll()
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(held).toMatchObject({
			crn: 'Y400001',
			preferred_name: 'Carys',
			language: 'cy',
			practitioner_id: scene.officer.actor.practitionerId,
			entered_by: 'Test Officer'
		});
	});

	it('refuses a second entry of one number, whoever has it, and the same form sent twice is one', async () => {
		const first = envelope('person.add', carys);
		const give = (actor: Actor, command = first) => execute(scene.database, actor, command, NOW);
		expect(await give(scene.officer.actor)).toMatchObject({ status: 'created' });
		expect(await give(scene.officer.actor)).toMatchObject({ status: 'duplicate' });
		for (const actor of [scene.officer.actor, scene.stranger.actor])
			expect(await give(actor, envelope('person.add', carys))).toMatchObject({
				code: 'case_number_taken',
				personId: null
			});
	});

	it('lets one of two in who enter a number at the same moment', async () => {
		const both = await Promise.all([add(), add({}, scene.stranger.actor)]);
		expect(both.map(({ status }) => status).sort()).toEqual(['created', 'rejected']);
		expect(both.map(({ code }) => code)).toContain('case_number_taken');
		const people = await scene.database.kysely
			.selectFrom('people')
			.select('id')
			.where('crn', '=', 'Y400001')
			.execute();
		expect(people).toHaveLength(1);
	});

	it.for([
		[{ crn: 'Y4001' }, 'case_number_unreal'],
		[{ crn: '' }, 'case_number_unreal'],
		[{ forename: ' ', surname: '' }, 'name_missing'],
		[{ dateOfBirth: '2026-11-24' }, 'date_in_future'],
		[{ dateOfBirth: '2020-01-01' }, 'birthday_unlikely'],
		[{ dateOfBirth: '1901-01-01' }, 'birthday_unlikely'],
		[{ dateOfBirth: '1826-01-01' }, 'date_unreal'],
		[{ dateOfBirth: '1988-02-30' }, 'date_unreal']
	] as const)('refuses %j as %s', async ([change, code]) => {
		expect(await add(change)).toMatchObject({ code });
	});

	it('is given by a manager to somebody of their team who can sign in, and to nobody else', async () => {
		const manager = await makeManager(scene.database, 'Manager', scene.teamId);
		const practitionerId = scene.officer.actor.practitionerId;
		expect(await add({}, manager)).toMatchObject({ code: 'officer_missing' });
		expect(await add({ practitionerId }, manager)).toMatchObject({ code: 'officer_cannot_sign_in' });
		const stranger = { practitionerId: scene.stranger.actor.practitionerId };
		expect(await add(stranger, manager)).toMatchObject({ code: 'officer_cannot_sign_in' });
		await scene.database.kysely
			.insertInto('accounts')
			.values({
				id: scene.officer.actor.accountId,
				role: 'practitioner',
				person_id: null,
				practitioner_id: practitionerId,
				username: 'test.officer',
				password_hash: null,
				language: 'en',
				status: 'active',
				created_at: NOW
			})
			.execute();
		const { id, status } = await add({ practitionerId }, manager);
		expect(status).toBe('created');
		expect(await scene.tryTo('order.add', { personId: id, ...order })).toMatchObject({ status: 'created' });
		expect(await scene.tryTo('order.add', { personId: id, ...order }, manager)).toMatchObject({
			status: 'created'
		});
		expect(await scene.tryTo('order.add', { personId: id, ...order }, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
	});

	it('is corrected by whoever saw what stands, and says who changed what', async () => {
		await scene.database.kysely.updateTable('people').set({ crn: 'Z100001' }).execute();
		const person = { ...carys, personId: personId(), crn: 'Z100001', version: 1 };
		const { practitionerId: _, ...correction } = person;
		await scene.order('person.correct', { ...correction, forename: 'Daniel', preferredName: 'Danny' });
		expect(await scene.onPhone('person', personId())).toMatchObject({
			preferredName: 'Danny',
			language: 'cy'
		});
		expect(await scene.tryTo('person.correct', correction)).toMatchObject({ code: 'changed_meanwhile' });
		expect(await scene.tryTo('person.correct', correction, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		const changes = await scene.database.kysely.selectFrom('case_changes').selectAll().execute();
		expect(changes).toMatchObject([{ change: 'corrected', by_name: 'Test Officer', subject_kind: 'person' }]);
		expect(changes[0]?.fields).toContain('"from":"Dan"');
	});

	it('lets a number be put right while nothing came with it, and to none that is taken', async () => {
		const { id } = await add();
		const { practitionerId: _, ...typed } = carys;
		const correct = (crn: string, version: number, about = id) =>
			scene.tryTo('person.correct', { ...typed, personId: about, crn, version });
		expect(await correct('Y400002', 1)).toMatchObject({ status: 'created' });
		expect(await correct('Y40002', 2)).toMatchObject({ code: 'case_number_unreal' });
		await scene.database.kysely
			.updateTable('people')
			.set({ crn: 'Z100001' })
			.where('id', '=', personId())
			.execute();
		expect(await correct('Z100001', 2)).toMatchObject({ code: 'case_number_taken' });
		expect(await correct('Z100002', 1, personId())).toMatchObject({ code: 'case_number_settled' });
	});

	it('has orders and requirements that begin, are corrected, end, and reach the phone', async () => {
		const orderId = await scene.order('order.add', { personId: personId(), ...order });
		const requirementId = await scene.order('requirement.add', { orderId, ...work });
		expect(await scene.onPhone('order', orderId)).toMatchObject({ title: order.title });
		expect(await scene.onPhone('requirement', requirementId)).toMatchObject({
			orderId,
			measure: { unit: 'hours', required: 80, completed: null },
			ended: null
		});
		await scene.order('order.correct', { orderId, version: 1, ...order, endedOn: '2026-11-20' });
		expect(await scene.onPhone('order', orderId)).toMatchObject({ endedOn: '2026-11-20' });
		const ended = { requirementId, version: 1, ...work, ended: true, endedOn: null };
		await scene.order('requirement.correct', ended);
		expect(await scene.onPhone('requirement', requirementId)).toMatchObject({ ended: { on: null } });
		expect(await scene.tryTo('requirement.correct', ended)).toMatchObject({ code: 'changed_meanwhile' });
	});

	it.for([
		[{ endDate: '2026-03-01' }, 'end_before_start'],
		[{ title: ' ' }, 'name_missing'],
		[{ startDate: '2026-02-30' }, 'date_unreal']
	] as const)('refuses an order with %j as %s', async ([change, code]) => {
		expect(await scene.tryTo('order.add', { personId: personId(), ...order, ...change })).toMatchObject({
			code
		});
	});

	it('refuses an end before the beginning or still to come, and half a measure', async () => {
		const orderId = await scene.order('order.add', { personId: personId(), ...order });
		const end = (endedOn: string) => scene.tryTo('order.correct', { orderId, version: 1, ...order, endedOn });
		expect(await end('2026-01-01')).toMatchObject({ code: 'end_before_start' });
		expect(await end('2026-12-01')).toMatchObject({ code: 'date_in_future' });
		expect(await scene.tryTo('requirement.add', { orderId, ...work, measureUnit: null })).toMatchObject({
			code: 'measure_incomplete'
		});
	});

	it('loses what was entered by mistake, unless something stands under it or it came with an import', async () => {
		const orderId = await scene.order('order.add', { personId: personId(), ...order });
		const requirementId = await scene.order('requirement.add', { orderId, ...work });
		expect(await scene.tryTo('order.remove', { orderId, version: 1 })).toMatchObject({
			code: 'still_in_use'
		});
		expect(
			await scene.tryTo('requirement.remove', { requirementId, version: 1 }, scene.stranger.actor)
		).toMatchObject({ code: 'not_found' });
		await scene.order('requirement.remove', { requirementId, version: 1 });
		await scene.order('order.remove', { orderId, version: 1 });
		expect(await scene.onPhone('order', orderId)).toBeUndefined();
		const imported = newIdentifier();
		await scene.database.kysely
			.insertInto('orders')
			.values({
				id: imported,
				person_id: personId(),
				order_kind: 'licence',
				title: 'Licence',
				start_date: null,
				end_date: null
			})
			.execute();
		expect(await scene.tryTo('order.remove', { orderId: imported, version: 1 })).toMatchObject({
			code: 'came_with_import'
		});
	});

	it('takes no new order of somebody who has died, and still puts right what is on record', async () => {
		const orderId = await scene.order('order.add', { personId: personId(), ...order });
		await scene.order('death.record', { personId: personId(), diedOn: '2026-11-20' });
		expect(await scene.tryTo('order.add', { personId: personId(), ...order })).toMatchObject({
			code: 'person_has_died'
		});
		expect(
			await scene.tryTo('order.correct', { orderId, version: 1, ...order, endedOn: '2026-11-20' })
		).toMatchObject({ status: 'created' });
	});
});

describe.each([...dialects])('an empty service, on %s', (dialect) => {
	let stage: Stage;
	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	it('comes to its first person’s phone by hand', async () => {
		const { database } = stage;
		const wanted = {
			role: 'practitioner',
			username: 'nia',
			forename: 'Nia',
			surname: 'Rees',
			team: 'North',
			telephone: '01632 960222'
		} as const;
		const { accountId, practitionerId } = await createTeamMember(database, visitor, wanted, NOW);
		const nia: Actor = { role: 'practitioner', accountId, practitionerId, name: 'Nia Rees' };
		const give = async <Type extends 'person.add' | 'order.add' | 'requirement.add' | 'sign_in_code.issue'>(
			type: Type,
			payload: PayloadOf<Type>
		) => {
			const executed = await execute(database, nia, envelope(type, payload), NOW);
			expect(executed.code).toBeNull();
			return executed;
		};
		const { id: personId } = await give('person.add', carys);
		const { id: orderId } = await give('order.add', { personId, ...order });
		await give('requirement.add', { orderId, ...work });
		const { reveal: code } = await give('sign_in_code.issue', { personId });
		const attempt = {
			code: code ?? '',
			dateOfBirth: carys.dateOfBirth,
			network: '192.0.2.1',
			device: undefined
		};
		const taken = await redeemCode(database, attempt, NOW);
		if (isRefused(taken)) throw new Error(taken.refused);
		const tokens = { device: taken.deviceToken, session: undefined };
		const signedIn = await choosePin(database, tokens, { pin: '204816', again: '204816' }, NOW);
		if (isRefused(signedIn)) throw new Error(signedIn.refused);
		const actor = await resolveActor(database.kysely, { session: signedIn.sessionToken }, NOW);
		expect(actor).toMatchObject({ role: 'service_user', personId, name: 'Carys' });
		const { records } = await readSync(database.kysely, personId, null, NOW);
		expect(assembleSnapshot(bodiesOf(records))).toMatchObject({
			person: { preferredName: 'Carys', language: 'cy', officer: { name: 'Nia Rees', team: 'North' } },
			orders: [{ title: order.title }],
			requirements: [{ title: 'Unpaid work', orderId }]
		});
	});
});
