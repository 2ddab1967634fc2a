import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import { groupOf, startsFolded } from '#lib/domain/attention/groups.ts';
import { askedBefore } from '#lib/domain/compliance/explained-after-asking.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { rebuildEverybody } from '#lib/server/projection/rebuild.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readUnexplained } from '#lib/server/queries/attention/waiting-explanations.ts';
import { readEventForStaff } from '#lib/server/queries/compliance/events.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { countStatements } from './count-statements.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { makeOrder, makePerson, noteExplanationsFrom, NOW } from './people.ts';

const TODAY = localDate(NOW);
const ROUTE = '/staff/people/[id]/explained';

describe.each([...dialects])('consequences explained, on %s', (dialect) => {
	let scene: FairProcessScene;
	let personId: string;
	let orderId: string;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
		personId = scene.dan.actor.personId;
		const [order] = (await scene.phone()).orders;
		orderId =
			order?.id ??
			(await scene.database.kysely.selectFrom('orders').select('id').executeTakeFirstOrThrow()).id;
		await noteExplanationsFrom(scene.database, '2025-12-01');
	});
	afterEach(() => scene.close());

	const waits = async (actor = scene.officer.actor) =>
		attentionOrder(await readWaiting(scene.database.kysely, actor, NOW), NOW, TODAY);
	const codes = async () => (await waits()).map(({ reason }) => reason.code);
	const said = (more: Partial<PayloadOf<'explanation.record'>> = {}): PayloadOf<'explanation.record'> => ({
		personId,
		orderIds: [orderId],
		requestIds: [],
		explainedOn: TODAY,
		ways: ['face_to_face', 'interpreter', 'interpreter'],
		language: 'other',
		otherLanguage: 'Polish',
		ownWords: 'If I cannot come I ring first',
		...more
	});
	const ask = (words = '') => scene.order('explanation.ask', { words }, scene.dan.actor);
	const addRule = (title: string) =>
		scene.order('requirement.add', {
			orderId,
			requirementKind: 'unpaid_work',
			title,
			detail: '',
			measureUnit: 'hours',
			measureRequired: 80,
			measureCompleted: null,
			startDate: TODAY,
			endDate: null
		});
	const page = (params = { id: personId }) =>
		answerOf('load', {
			database: scene.database,
			actor: scene.officer.actor,
			route: ROUTE,
			params,
			now: NOW
		}) as Promise<{ data: { seen: string; asked: { id: string }[] } }>;

	it('is noted by their officer, with the order as it stood, and stands on the phone', async () => {
		expect(await codes()).toContain('not_explained');
		const id = await scene.order('explanation.record', said());
		expect(await scene.onPhone('explanation', id)).toMatchObject({
			explainedOn: TODAY,
			ways: ['face_to_face', 'interpreter'],
			language: 'other',
			otherLanguage: 'Polish',
			ownWords: 'If I cannot come I ring first',
			orders: [{ orderId, orderKind: 'community_order', endDate: '2027-12-31', rules: [] }],
			byName: 'Test Officer'
		});
		expect(await codes()).not.toContain('not_explained');
	});

	it('waits again after each change of the order, and not for what is no change', async () => {
		await scene.order('explanation.record', said());
		const ruleId = await addRule('Unpaid work');
		expect(await codes()).toContain('not_explained');
		await scene.order('explanation.record', said(), scene.officer.actor, NOW + 1);
		expect(await codes()).not.toContain('not_explained');
		await scene.order('requirement.correct', {
			requirementId: ruleId,
			version: 1,
			requirementKind: 'unpaid_work',
			title: 'Unpaid work',
			detail: '',
			measureUnit: 'hours',
			measureRequired: 80,
			measureCompleted: 20,
			startDate: TODAY,
			endDate: null,
			ended: false,
			endedOn: null
		});
		expect(await codes()).not.toContain('not_explained');
		const order = {
			orderId,
			version: 1,
			orderKind: 'community_order',
			title: 'Order',
			endedOn: null
		} as const;
		await scene.order('order.correct', { ...order, startDate: '2026-01-01', endDate: '2028-06-30' });
		expect(await codes()).toContain('not_explained');
		await scene.order('order.correct', {
			...order,
			version: 2,
			startDate: '2026-01-01',
			endDate: TODAY,
			endedOn: addDays(TODAY, -1)
		});
		expect(await codes()).not.toContain('not_explained');
	});

	it('is not of an order that its writer saw otherwise: somebody changed it meanwhile', async () => {
		const { data } = await page();
		await addRule('A curfew');
		expect(await scene.tryTo('explanation.record', said({ seen: data.seen }))).toMatchObject({
			code: 'changed_meanwhile'
		});
		const again = await page();
		expect(await scene.tryTo('explanation.record', said({ seen: again.data.seen }))).toMatchObject({
			code: null
		});
	});

	it('on a day gone by, explained no rule and no order that began after it', async () => {
		const before = addDays(TODAY, -1);
		await addRule('A curfew');
		const id = await scene.order('explanation.record', said({ explainedOn: before }));
		expect(await scene.onPhone('explanation', id)).toMatchObject({ orders: [{ orderId, rules: [] }] });
		expect(await codes()).toContain('not_explained');
		const second = await makeOrder(scene.database, personId, 'licence');
		await scene.database.kysely
			.updateTable('orders')
			.set({ start_date: TODAY })
			.where('id', '=', second)
			.execute();
		expect(
			await scene.tryTo('explanation.record', said({ explainedOn: before, orderIds: [second] }))
		).toMatchObject({ code: 'date_before_order' });
		const both = said({ orderIds: [orderId, second] });
		const early = await scene.order('explanation.record', { ...both, explainedOn: before });
		const { orders } = (await scene.onPhone('explanation', early)) as { orders: { orderId: string }[] };
		expect(orders.map((each) => each.orderId)).toEqual([orderId]);
		await scene.order('explanation.record', both);
		expect(await codes()).not.toContain('not_explained');
	});

	it('says which of two orders, each by itself; with none it can be noted all the same', async () => {
		const second = await makeOrder(scene.database, personId, 'licence');
		expect(await scene.tryTo('explanation.record', said({ orderIds: [] }))).toMatchObject({
			code: 'explanation_order_missing'
		});
		expect(await scene.tryTo('explanation.record', said({ orderIds: [newIdentifier()] }))).toMatchObject({
			code: 'not_found'
		});
		await scene.order('explanation.record', said());
		expect(await codes()).toContain('not_explained');
		await scene.order('explanation.record', said({ orderIds: [second, second] }));
		expect(await codes()).not.toContain('not_explained');
		await scene.database.kysely.updateTable('orders').set({ ended_on: '2026-11-01' }).execute();
		await scene.order('explanation.record', said({ orderIds: [] }));
		expect(await scene.tryTo('explanation.record', said())).toMatchObject({ code: 'not_found' });
	});

	it('is nobody else’s to note, and needs a way, a language and a day that has come', async () => {
		const { stranger, dan } = scene;
		expect(await scene.tryTo('explanation.record', said(), stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		expect(await scene.tryTo('explanation.record', said(), dan.actor)).toMatchObject({ code: 'not_allowed' });
		expect(await scene.tryTo('explanation.record', said(), scene.manager)).toMatchObject({
			code: 'not_allowed'
		});
		expect(await scene.tryTo('explanation.record', said({ ways: [] }))).toMatchObject({
			code: 'explanation_way_missing'
		});
		expect(await scene.tryTo('explanation.record', said({ otherLanguage: ' ' }))).toMatchObject({
			code: 'explanation_language_missing'
		});
		expect(await scene.tryTo('explanation.record', said({ explainedOn: addDays(TODAY, 1) }))).toMatchObject({
			code: 'date_in_future'
		});
		const foreign = await makePerson(scene.database, stranger, 'Eve');
		expect(
			await answerOf('load', {
				database: scene.database,
				actor: scene.officer.actor,
				route: ROUTE,
				params: { id: foreign.actor.personId },
				now: NOW
			})
		).toMatchObject({ status: 404 });
	});

	it('is asked for again, waits until somebody has, and what was not before its writer goes on waiting', async () => {
		const first = await ask('What is a warning?');
		expect((await waits()).find(({ reason }) => reason.code === 'explain_asked')).toMatchObject({
			item: { kind: 'explanation_request', subjectId: first, words: 'What is a warning?' }
		});
		const { data } = await page();
		expect(data.asked.map(({ id }) => id)).toEqual([first]);
		const second = await ask();
		const id = await scene.order('explanation.record', said({ requestIds: [first] }));
		expect(await scene.onPhone('explanation_request', first)).toMatchObject({ answeredId: id, seenAt: NOW });
		expect(await scene.onPhone('explanation_request', second)).toMatchObject({ answeredId: null });
		expect(await codes()).toContain('explain_asked');
		await scene.order('explanation.record', said({ requestIds: [first, second] }));
		expect(await scene.onPhone('explanation_request', first)).toMatchObject({ answeredId: id });
		expect(await codes()).not.toContain('explain_asked');
	});

	it('of a day before it was asked for answers nothing, and what was asked stays under the one that does', async () => {
		const request = await ask('What is a breech?');
		const early = await scene.order(
			'explanation.record',
			said({ requestIds: [request], explainedOn: addDays(TODAY, -1) })
		);
		expect(await scene.onPhone('explanation_request', request)).toMatchObject({
			answeredId: null,
			seenAt: NOW
		});
		expect(await codes()).toContain('explain_asked');
		const id = await scene.order('explanation.record', said({ requestIds: [request] }));
		const { explanations, explanationRequests } = await scene.phone();
		const under = (of: string) =>
			explanations
				.filter((each) => each.id === of)
				.flatMap((each) => askedBefore(each, explanationRequests).map(({ words }) => words));
		expect([under(early), under(id)]).toEqual([[], ['What is a breech?']]);
		expect(await page()).toMatchObject({
			data: { asked: [], requests: [{ words: 'What is a breech?', answeredId: id }] }
		});
	});

	it('noted by mistake is taken back once, with why, and what it answered waits again', async () => {
		const request = await ask();
		const explanationId = await scene.order('explanation.record', said({ requestIds: [request] }));
		const back = { explanationId, reason: 'It was somebody else' };
		expect(await scene.tryTo('explanation.withdraw', back, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		await scene.order('explanation.withdraw', back);
		expect(await scene.tryTo('explanation.withdraw', back)).toMatchObject({
			code: 'explanation_is_withdrawn'
		});
		expect(await scene.onPhone('explanation', explanationId)).toMatchObject({
			withdrawnAt: NOW,
			withdrawnBy: 'Test Officer',
			withdrawnReason: 'It was somebody else'
		});
		expect(await codes()).toEqual(expect.arrayContaining(['explain_asked', 'not_explained']));
	});

	it('is read for danger in what its person asks, and that comes first', async () => {
		await ask('I want to kill myself if I go back to prison');
		const [first, ...others] = await codes();
		expect(first).toBe('may_be_in_danger');
		expect(others).not.toContain('explain_asked');
	});

	it('is shown beside an event as it was on its day, and changes nothing of where anybody stands', async () => {
		const eventId = await scene.miss();
		const shown = async (actor: Parameters<typeof readEventForStaff>[1]) =>
			(await readEventForStaff(scene.database.kysely, actor, { personId, eventId }, NOW))?.explained;
		const where = async () => {
			const found = await readEventForStaff(
				scene.database.kysely,
				scene.officer.actor,
				{ personId, eventId },
				NOW
			);
			return {
				standing: standing(await scene.phone(), TODAY),
				event: { ...found, explained: null }
			};
		};
		const without = await where();
		expect(await shown(scene.officer.actor)).toEqual({
			on: null,
			by: '',
			notedOn: null,
			fromBefore: false,
			laterOn: null
		});
		await scene.order('explanation.record', said());
		expect(await shown(scene.manager)).toMatchObject({ on: null, laterOn: TODAY });
		await scene.order('explanation.record', said({ explainedOn: '2026-11-02' }));
		expect(await shown(scene.officer.actor)).toMatchObject({
			on: '2026-11-02',
			by: 'Test Officer',
			notedOn: TODAY
		});
		expect(await where()).toEqual(without);
	});

	it('of sixty old cases that an import brought stands folded, costs three questions, and history asks nothing', async () => {
		for (let index = 0; index < 60; index += 1) {
			const { actor } = await makePerson(scene.database, scene.officer, `P${index}`);
			await makeOrder(scene.database, actor.personId, 'community_order');
		}
		const { kysely } = scene.database;
		const { result, statements } = await countStatements(() =>
			readUnexplained(kysely, scene.officer.actor, TODAY)
		);
		expect(result).toHaveLength(61);
		expect(statements).toBe(4);
		const found = (await waits()).filter(({ reason }) => reason.code === 'not_explained');
		expect(found.every(({ reason }) => startsFolded(groupOf(reason)))).toBe(true);
		await noteExplanationsFrom(scene.database, '2026-06-01');
		expect(await readUnexplained(kysely, scene.officer.actor, TODAY)).toEqual([]);
		await addRule('Unpaid work');
		expect(await readUnexplained(kysely, scene.officer.actor, TODAY)).toMatchObject([
			{ personId, because: 'changed', lastOn: null }
		]);
		expect(await readUnexplained(kysely, scene.stranger.actor, TODAY)).toEqual([]);
	});

	it('ends with a death: nothing waits, nothing is noted, and a mistake can still be taken back', async () => {
		const explanationId = await scene.order('explanation.record', said());
		await ask();
		await addRule('Unpaid work');
		await scene.order('death.record', { personId, diedOn: '2026-11-20' });
		expect(await waits()).toEqual([]);
		expect(await scene.tryTo('explanation.record', said())).toMatchObject({ code: 'person_has_died' });
		await scene.order('explanation.withdraw', { explanationId, reason: 'Another day' });
	});

	it('is in no line of the audit but by who, when and of whom', async () => {
		await ask('About my curfew');
		await scene.order('explanation.record', said());
		const rows = await scene.database.kysely
			.selectFrom('audit_log')
			.selectAll()
			.where('action', 'like', 'explanation.%')
			.execute();
		expect(rows.map(({ action }) => action).sort()).toEqual(['explanation.ask', 'explanation.record']);
		expect(JSON.stringify(rows)).not.toMatch(/curfew|ring first|Polish/);
	});

	it('costs itself where it cannot be read', async () => {
		await scene.order('explanation.record', said());
		const good = await scene.order('explanation.record', said());
		await scene.database.kysely
			.updateTable('explanations')
			.set({ explained_orders: '{' as never })
			.where('id', '!=', good)
			.execute();
		await rebuildEverybody(scene.database);
		const sent = await scene.database.kysely
			.selectFrom('person_records')
			.select(['id', 'body'])
			.where('kind', '=', 'explanation')
			.execute();
		expect(sent).toHaveLength(2);
		for (const { id, body } of sent) expect(String(body).includes('"unreadable"')).toBe(id !== good);
	});
});
