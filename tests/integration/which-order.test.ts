import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { importFile } from '#lib/server/imports/import-file.ts';
import { readCaseload } from '#lib/server/queries/attention/caseload.ts';
import { readEventForStaff, readCompliance } from '#lib/server/queries/compliance/events.ts';
import { readStops } from '#lib/server/queries/people/stops.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { dialects } from './databases.ts';
import { decisionForm, warningForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { envelope, give, makeMiss, makeOrder, NOW, openStage, type Stage } from './people.ts';
import { execute } from '#lib/server/commands/execute.ts';

const FIXTURES_NOW = Date.parse('2026-11-28T12:00:00Z');
const DAY_MS = 86_400_000;

async function importReports(stage: Stage, ...names: string[]) {
	for (const name of names) {
		const bytes = readFileSync(`tests/fixtures/reports/${name}.json`);
		const report = await importFile(stage.database, name, bytes, { crn: null, now: FIXTURES_NOW });
		expect(report.broken).toBeNull();
	}
	const person = await stage.database.kysely.selectFrom('people').selectAll().executeTakeFirstOrThrow();
	const { records } = await readSync(stage.database.kysely, person.id, null, FIXTURES_NOW);
	const officer = {
		role: 'practitioner',
		accountId: 'officer',
		practitionerId: person.practitioner_id ?? '',
		name: 'Priya Raman'
	} as const;
	return { snapshot: assembleSnapshot(bodiesOf(records)), personId: person.id, officer };
}

describe.each([...dialects])('the order that a file names, on %s', (dialect) => {
	let stage: Stage;
	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	it('is the one that a miss opens under, whichever began last', async () => {
		const { snapshot } = await importReports(stage, 'two-orders-missed-1-person', 'two-orders-missed-2');
		const suspended = snapshot.orders.find(({ orderKind }) => orderKind === 'suspended_sentence_order');
		expect(snapshot.complianceEvents.map(({ orderKind, orderId }) => [orderKind, orderId])).toEqual([
			['suspended_sentence_order', suspended?.id],
			['suspended_sentence_order', suspended?.id]
		]);
		expect(snapshot.appointments.map(({ orderId }) => orderId)).toEqual([suspended?.id, suspended?.id]);
		const work = snapshot.requirements.find(({ orderId }) => orderId === suspended?.id);
		expect(snapshot.appointments[1]?.requirementId).toBe(work?.id);
	});

	it('is kept with each appointment and requirement', async () => {
		await importReports(stage, 'two-orders-missed-1-person');
		await stage.database.kysely.updateTable('people').set({ crn: 'X710023' }).execute();
		const { snapshot } = await importReports(stage, 'two-orders');
		const kindOf = (id: string | null | undefined) =>
			snapshot.orders.find((order) => order.id === id)?.orderKind;
		expect(snapshot.appointments.map(({ orderId }) => kindOf(orderId))).toEqual([
			'suspended_sentence_order',
			'community_order'
		]);
		expect(
			Object.fromEntries(snapshot.requirements.map((each) => [each.requirementKind, kindOf(each.orderId)]))
		).toEqual({
			unpaid_work: 'suspended_sentence_order',
			rehabilitation_activity: 'community_order'
		});
		// Unpaid work of the other order is not what this session serves.
		expect(snapshot.appointments[1]?.requirementId).toBeNull();
	});

	it('of somebody whom no file gives an officer is taken over, and the report says that nobody holds the case', async () => {
		const take = async (name: string) => {
			const bytes = readFileSync(`tests/fixtures/reports/${name}.json`);
			const { people } = await importFile(stage.database, name, bytes, { crn: null, now: FIXTURES_NOW });
			return people;
		};
		expect(await take('two-orders')).toMatchObject([{ result: 'changed', isWithoutOfficer: true }]);
		expect(await take('no-active-order')).toMatchObject([{ isWithoutOfficer: false }]);
	});

	it('opens nothing and asks nothing once it has ended', async () => {
		const { snapshot, officer, personId } = await importReports(stage, 'no-active-order');
		expect(snapshot.complianceEvents).toEqual([]);
		const { kysely } = stage.database;
		const [entry] = await readCaseload(kysely, officer, FIXTURES_NOW);
		expect(entry).toMatchObject({ orderTitle: 'Community Order', endedOn: '2026-01-01' });
		const stops = await readStops(kysely, officer, personId, FIXTURES_NOW);
		expect(stops).toMatchObject({ orderEndedOn: '2026-01-01' });
	});
});

describe.each([...dialects])('the order of an event, on %s', (dialect) => {
	let scene: FairProcessScene;
	let suspended: string;
	let community: string;
	beforeEach(async () => {
		scene = await openFairProcess(dialect);
		const { personId } = scene.dan.actor;
		suspended = await makeOrder(scene.database, personId, 'suspended_sentence_order');
		const { orders } = await stageOrders();
		community = orders.find(({ order_kind }) => order_kind === 'community_order')?.id ?? '';
	});
	afterEach(() => scene.close());

	const stageOrders = async () => ({
		orders: await scene.database.kysely.selectFrom('orders').select(['id', 'order_kind']).execute()
	});
	const missed = () => makeMiss(scene.database, scene.dan.actor.personId, NOW - 3 * DAY_MS);
	const outcome = (appointmentId: string, more: Partial<PayloadOf<'outcome.record'>> = {}) =>
		({ appointmentId, code: 'failed_to_attend', reason: null, facts: '', ...more }) as const;
	const theEvent = () =>
		scene.database.kysely.selectFrom('compliance_events').selectAll().executeTakeFirstOrThrow();

	it('is asked of the officer where two run and nothing says which; nothing is written until it is said', async () => {
		const appointmentId = await missed();
		expect(await scene.tryTo('outcome.record', outcome(appointmentId))).toMatchObject({
			code: 'order_not_known',
			detail: [{ code: 'order_not_known', field: 'orderId' }]
		});
		await scene.order('outcome.record', outcome(appointmentId, { orderId: suspended }));
		expect(await theEvent()).toMatchObject({
			order_id: suspended,
			order_kind: 'suspended_sentence_order'
		});
	});

	it('is not another person’s, and not one that did not run then', async () => {
		const appointmentId = await missed();
		const other = await makeOrder(scene.database, scene.dan.actor.personId, 'licence');
		await scene.database.kysely
			.updateTable('orders')
			.set({ start_date: '2026-11-22' })
			.where('id', '=', other)
			.execute();
		expect(await scene.tryTo('outcome.record', outcome(appointmentId, { orderId: other }))).toMatchObject({
			code: 'no_order_then'
		});
		const stranger = crypto.randomUUID();
		expect(await scene.tryTo('outcome.record', outcome(appointmentId, { orderId: stranger }))).toMatchObject({
			code: 'not_found'
		});
	});

	it('is put right while nobody has decided, and the law with it; not after', async () => {
		await scene.order('outcome.record', outcome(await missed(), { orderId: community }));
		const { id, version } = await theEvent();
		const payload = { eventId: id, version, orderId: suspended };
		expect(await scene.tryTo('event.correct_order', payload, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		expect(await scene.tryTo('event.correct_order', { ...payload, version: version + 1 })).toMatchObject({
			code: 'event_moved_on'
		});
		await scene.order('event.correct_order', payload);
		expect(await theEvent()).toMatchObject({ order_id: suspended, order_kind: 'suspended_sentence_order' });
		expect((await scene.onPhone('compliance_event', id))?.orderId).toBe(suspended);
		await scene.order('event.decide', {
			eventId: id,
			version: version + 1,
			...decisionForm,
			outcome: 'not_a_failure'
		});
		const { version: after } = await theEvent();
		expect(
			await scene.tryTo('event.correct_order', { eventId: id, version: after, orderId: community })
		).toMatchObject({ code: 'event_is_decided' });
	});

	it('is named in the letter where more than one runs', async () => {
		await scene.order('outcome.record', outcome(await missed(), { orderId: suspended }));
		const { id, version } = await theEvent();
		await scene.order('event.decide', { eventId: id, version, ...decisionForm, outcome: 'not_a_failure' });
		const event = await scene.onPhone('compliance_event', id);
		const [recorded] = event?.decisions[0]?.letter?.sections ?? [];
		expect(recorded?.paragraphs[0]?.text).toMatch(/under this order: Suspended sentence order\./);
	});

	it('has ended: how it went is recorded, nothing opens, and the miss is listed', async () => {
		const appointmentId = await missed();
		for (const id of [suspended, community])
			await scene.database.kysely
				.updateTable('orders')
				.set({ ended_on: '2026-11-21' })
				.where('id', '=', id)
				.execute();
		await scene.order('outcome.record', outcome(appointmentId, { orderId: suspended }));
		expect(await scene.database.kysely.selectFrom('compliance_events').selectAll().execute()).toEqual([]);
		const fairness = await readCompliance(
			scene.database.kysely,
			scene.officer.actor,
			scene.dan.actor.personId,
			NOW
		);
		expect(fairness?.unasked.map((each) => each.appointmentId)).toEqual([appointmentId]);
		expect(
			await scene.tryTo('event.open', {
				personId: scene.dan.actor.personId,
				appointmentId: null,
				kind: 'other',
				occurredOn: '2026-11-20',
				facts: 'Late',
				orderId: suspended
			})
		).toMatchObject({ code: 'order_has_ended' });
	});

	it('of a warning is not known: what the law leaves open is a question for a manager', async () => {
		await scene.order('outcome.record', outcome(await missed(), { orderId: suspended }));
		const { id } = await theEvent();
		const law = async () => {
			const found = await readEventForStaff(
				scene.database.kysely,
				scene.officer.actor,
				{ personId: scene.dan.actor.personId, eventId: id },
				NOW
			);
			return [found?.law, found?.managerQuestions];
		};
		expect(await law()).toMatchObject([{ rule: 'may_warn_or_refer', checkWithManager: false }, []]);
		await scene.database.kysely
			.insertInto('warnings')
			.values({
				id: crypto.randomUUID(),
				person_id: scene.dan.actor.personId,
				order_id: null,
				order_kind: 'other',
				event_id: null,
				decision_id: null,
				form: 'warning',
				given_on: '2026-08-01',
				by_name: '',
				withdrawn_on: null,
				withdrawn_by: null,
				withdrawn_reason: null
			})
			.execute();
		expect(await law()).toMatchObject([
			{ rule: 'must_refer', checkWithManager: true },
			['warning_without_order']
		]);
	});

	it('decides which warning counts: one of the other order does not', async () => {
		const { kysely } = scene.database;
		await scene.order('outcome.record', outcome(await missed(), { orderId: community }));
		const first = await theEvent();
		await scene.tell(first.id);
		await scene.decide(first.id, warningForm);
		// Given before the next miss: from then on it counts under its own order.
		await kysely.updateTable('warnings').set({ given_on: '2026-11-01' }).execute();
		const ruleUnder = async (orderId: string) => {
			await scene.order('outcome.record', outcome(await missed(), { orderId }));
			const { id: eventId } = await kysely
				.selectFrom('compliance_events')
				.select('id')
				.where('order_id', '=', orderId)
				.where('id', '!=', first.id)
				.executeTakeFirstOrThrow();
			const event = { personId: scene.dan.actor.personId, eventId };
			return (await readEventForStaff(kysely, scene.officer.actor, event, NOW))?.law.rule;
		};
		expect(await ruleUnder(suspended)).toBe('may_warn_or_refer');
		expect(await ruleUnder(community)).toBe('must_refer');
	});
});

describe.each([...dialects])('history is not news, on %s', (dialect) => {
	let stage: Stage;
	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const missesOf = async (startDateTime: string) => {
		const content = JSON.parse(readFileSync('tests/fixtures/reports/two-orders-missed-2.json', 'utf8')) as {
			body: { personSchedule?: { appointments: { startDateTime: string; endDateTime: string }[] } };
		}[];
		for (const { body } of content)
			for (const appointment of body.personSchedule?.appointments ?? [])
				Object.assign(appointment, { startDateTime, endDateTime: startDateTime.replace('T10', 'T11') });
		return new TextEncoder().encode(JSON.stringify(content));
	};

	it('opens nothing about an old miss under an order that runs, and lists it', async () => {
		await importReports(stage, 'two-orders-missed-1-person');
		const bytes = await missesOf('2026-10-30T10:00:00Z');
		await importFile(stage.database, 'old', bytes, { crn: null, now: FIXTURES_NOW });
		const { snapshot, personId, officer } = await importReports(stage);
		expect(snapshot.complianceEvents).toEqual([]);
		const fairness = await readCompliance(stage.database.kysely, officer, personId, FIXTURES_NOW);
		expect(fairness?.unasked).toHaveLength(2);
	});

	it('looks as far back as the area sets', async () => {
		await importReports(stage, 'two-orders-missed-1-person');
		await give(
			stage.database,
			{ role: 'administrator', accountId: 'admin', name: 'Admin' },
			'compliance_setting.set',
			{ teamId: null, setting: 'recentMissDays', value: 40, reason: 'Late files' }
		);
		const bytes = await missesOf('2026-10-30T10:00:00Z');
		await importFile(stage.database, 'old', bytes, { crn: null, now: FIXTURES_NOW });
		const { snapshot } = await importReports(stage);
		expect(snapshot.complianceEvents).toHaveLength(2);
	});
});

describe.each([...dialects])('our own mistakes, on %s', (dialect) => {
	let scene: FairProcessScene;
	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	const close = async (eventId: string, more: Partial<PayloadOf<'event.close'>> = {}) =>
		execute(
			scene.database,
			scene.officer.actor,
			envelope('event.close', {
				eventId,
				version: await scene.version(eventId),
				because: 'recorded_by_mistake',
				outcome: { code: 'attended_complied', reason: null },
				words: 'I tapped the wrong line. You were here.',
				language: 'en',
				...more
			}),
			NOW
		);

	it('close an event at once, with the right outcome, and the person reads why', async () => {
		const eventId = await scene.miss();
		expect(await close(eventId)).toMatchObject({ status: 'created' });
		const event = await scene.onPhone('compliance_event', eventId);
		expect(event?.decisions).toMatchObject([
			{ outcome: 'not_a_failure', closedBecause: 'recorded_by_mistake', state: 'in_effect' }
		]);
		const words = event?.decisions[0]?.letter?.sections.flatMap(({ paragraphs }) =>
			paragraphs.map(({ text }) => text)
		);
		expect(words?.join(' ')).toMatch(/by mistake[^]*I tapped the wrong line/);
		const found = await readEventForStaff(
			scene.database.kysely,
			scene.officer.actor,
			{ personId: scene.dan.actor.personId, eventId: eventId },
			NOW
		);
		expect(found?.state).toBe('closed');
		const appointment = await scene.onPhone('appointment', event?.appointmentId ?? '');
		expect(appointment).toMatchObject({ outcome: { code: 'attended_complied' }, accountDueOn: null });
	});

	it('close what waits for a manager, who then has nothing to agree to', async () => {
		const eventId = await scene.refer();
		expect(await close(eventId, { because: 'service_issue', outcome: null })).toMatchObject({
			status: 'created'
		});
		const event = await scene.onPhone('compliance_event', eventId);
		const words = { eventId, version: await scene.version(eventId), agreed: true, words: 'Yes' };
		expect(await scene.tryTo('decision.countersign', words, scene.manager)).toMatchObject({
			code: 'nothing_to_countersign'
		});
		expect(event?.decisions.map(({ outcome }) => outcome)).toEqual(['not_a_failure']);
	});

	it('need the outcome that is right, and undo no decision', async () => {
		const eventId = await scene.miss();
		expect(await close(eventId, { outcome: null })).toMatchObject({ code: 'outcome_missing' });
		expect(await close(eventId, { outcome: null, because: 'not_a_failure' })).toMatchObject({
			code: 'outcome_missing'
		});
		expect(await close(eventId, { words: '' })).toMatchObject({ code: 'words_missing' });
		await scene.tell(eventId);
		await scene.decide(eventId, warningForm);
		expect(await close(eventId)).toMatchObject({ code: 'event_is_decided' });
	});

	it('are not closed by somebody else, nor as something that could count', async () => {
		const eventId = await scene.miss();
		const version = await scene.version(eventId);
		const payload = { eventId, version, words: 'x', language: 'en', because: 'not_a_failure' } as const;
		expect(
			await scene.tryTo('event.close', { ...payload, outcome: null }, scene.stranger.actor)
		).toMatchObject({ code: 'not_found' });
		const counting = { code: 'unacceptable_absence', reason: null } as never;
		expect(await scene.tryTo('event.close', { ...payload, outcome: counting })).toMatchObject({
			status: 'rejected'
		});
	});

	it('are decided as no failure without their side too; a reason to accept is heard first', async () => {
		const eventId = await scene.miss();
		expect(await scene.tryToDecide(eventId, decisionForm)).toMatchObject({ code: 'not_heard_yet' });
		await scene.decide(eventId, { ...decisionForm, outcome: 'not_a_failure' });
		const found = await readEventForStaff(
			scene.database.kysely,
			scene.officer.actor,
			{ personId: scene.dan.actor.personId, eventId: eventId },
			NOW
		);
		expect(found?.state).toBe('closed');
	});
});
