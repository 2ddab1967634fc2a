import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { envelope, makeOrder, makePerson, NOW } from './people.ts';
import { goalForm } from './plan-payloads.ts';
import { openScene, type Scene } from './scene.ts';
import { dumpOf } from './whole-database.ts';

const TODAY = localDate(NOW);
const DAY_MS = 86_400_000;

const moved = {
	changed: ['home', 'phone'],
	since: '2026-11-20',
	toldOn: TODAY,
	wanted: ['look_at_times', 'note_contact'],
	words: 'I live with my sister now, 07700 900123'
} satisfies PayloadOf<'circumstance_change.tell'>;

describe.each([...dialects])('something that changed, on %s', (dialect) => {
	let scene: Scene;
	let personId: string;

	beforeEach(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
	});
	afterEach(() => scene.close());

	const tell = (more: Partial<PayloadOf<'circumstance_change.tell'>> = {}, now = NOW) =>
		scene.order('circumstance_change.tell', { ...moved, ...more }, scene.dan.actor, now);
	const answerTo = (
		circumstanceChangeId: string,
		more: Partial<PayloadOf<'circumstance_change.answer'>> = {}
	): PayloadOf<'circumstance_change.answer'> => ({
		circumstanceChangeId,
		offers: ['look_at_times'],
		words: 'Thank you for telling me.',
		actions: [{ who: 'officer', what: 'Note the new number', by: TODAY }],
		plan: 'looked_again',
		lookOn: null,
		...more
	});
	/** As the officer's page does: from then on somebody has seen it. */
	const open = (id: string, now = NOW) =>
		openReport(scene.database, scene.officer.actor, { personId, kind: 'circumstance_change', id }, now);
	const review = (on: string, now = NOW) =>
		scene.order('plan.review', { personId, on, words: '', nextReviewOn: null }, undefined, now);
	const takeBack = (circumstanceChangeId: string) =>
		scene.order('circumstance_change.take_back', { circumstanceChangeId }, scene.dan.actor);
	const gaps = async (scope: Parameters<typeof readGaps>[1]) => {
		const [dans] = await readGaps(scene.database.kysely, scope, TODAY);
		return dans?.gaps.filter(({ code }) => code === 'told_change') ?? [];
	};
	const ownGaps = () => gaps({ reaching: scene.officer.actor });
	const today = async (now = NOW) => {
		const items = await readWaiting(scene.database.kysely, scene.officer.actor, now);
		return attentionOrder(items, now, localDate(now)).filter(
			({ item }) => item.kind === 'circumstance_change'
		);
	};

	it('goes once from the person to their officer, is answered with the plan, and is read', async () => {
		const id = await tell();
		const { toldOn: _, ...said } = moved;
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({
			...said,
			lookOn: null,
			lookedAgainOn: null,
			takenBackAt: null
		});
		expect(await today()).toMatchObject([
			{
				item: { subjectId: id, changed: ['home', 'phone'], answered: false },
				reason: { code: 'something_changed' }
			}
		]);
		expect(await ownGaps()).toMatchObject([{ reportId: id, on: TODAY, ageDays: 0 }]);

		const opened = await open(id);
		expect(opened?.report).toMatchObject({ ...said, seenAt: NOW });
		const answerId = await scene.order('circumstance_change.answer', answerTo(id, { actions: [] }));
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({
			lookedAgainOn: TODAY,
			answers: [{ id: answerId, offers: ['look_at_times'], readAt: null }]
		});
		expect(await today()).toEqual([]);
		expect(await ownGaps()).toEqual([]);
		await scene.order('answer.read', { answerIds: [answerId] }, scene.dan.actor);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ answers: [{ readAt: NOW }] });
	});

	it('arrives once, however often it is sent, and is told with one tap or one line', async () => {
		const one = envelope('circumstance_change.tell', { ...moved, since: null, wanted: [], words: '' });
		expect(await execute(scene.database, scene.dan.actor, one, NOW)).toMatchObject({ status: 'created' });
		expect(await execute(scene.database, scene.dan.actor, one, NOW)).toMatchObject({ status: 'duplicate' });
		await tell({ changed: [], words: 'A baby' });
		expect((await scene.phone()).circumstanceChanges).toHaveLength(2);
	});

	it.each([
		['nothing', { changed: [], words: ' \n' }, 'report_is_empty'],
		['20,000 characters', { words: 'a'.repeat(20_000) }, 'words_too_long'],
		['a day years ahead', { since: '2062-11-20' }, 'date_too_far'],
		['a day that never was one', { since: '2026-02-30' }, 'date_unreal'],
		['no day where one was to be typed', { since: '' }, 'date_missing'],
		['a day of another century', { since: '1926-11-20' }, 'date_too_far'],
		['a day ahead of a clock that lies', { since: '2062-11-20', toldOn: '2062-11-20' }, 'date_too_far']
	] as const)('is not taken with %s, and is kept whole in quarantine', async (_, more, code) => {
		const said = envelope('circumstance_change.tell', { ...moved, ...more } as never);
		expect(await execute(scene.database, scene.dan.actor, said, NOW)).toMatchObject({ code });
		expect((await scene.phone()).circumstanceChanges).toEqual([]);
	});

	it('can be a day to come', async () => {
		const id = await tell({ since: '2026-12-11' });
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ since: '2026-12-11' });
	});

	it('stays a gap until the day that was named, and until the plan was looked at', async () => {
		const id = await tell();
		const lookOn = localDate(NOW + 4 * DAY_MS);
		await scene.order('circumstance_change.answer', answerTo(id, { plan: 'look_on', lookOn, actions: [] }));
		expect(await today()).toEqual([]);
		expect(await ownGaps()).toHaveLength(1);
		expect(await today(NOW + 4 * DAY_MS)).toMatchObject([{ reason: { code: 'promise_due', dueOn: lookOn } }]);
		// Another look before it keeps nobody from the day that was promised.
		await review(TODAY);
		expect(await ownGaps()).toHaveLength(1);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ lookOn, lookedAgainOn: null });
		await review(lookOn, NOW + 4 * DAY_MS);
		expect(await ownGaps()).toEqual([]);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({
			lookOn: null,
			lookedAgainOn: lookOn
		});
		expect(await today(NOW + 4 * DAY_MS)).toEqual([]);
	});

	it('that nobody has opened was not looked at, whatever review is written down', async () => {
		const id = await tell();
		await review(TODAY, NOW + 1_000);
		expect(await ownGaps()).toHaveLength(1);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({
			lookedAgainOn: null,
			seenAt: null
		});
		await open(id, NOW + 2_000);
		await review(TODAY, NOW + 3_000);
		expect(await ownGaps()).toEqual([]);
	});

	it('is a gap again where it is answered with a day after the plan was looked at', async () => {
		const id = await tell();
		await open(id);
		await review(TODAY, NOW + 1_000);
		expect(await ownGaps()).toEqual([]);
		const lookOn = localDate(NOW + 4 * DAY_MS);
		await scene.order('circumstance_change.answer', answerTo(id, { plan: 'look_on', lookOn, actions: [] }));
		expect(await ownGaps()).toHaveLength(1);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ lookOn, lookedAgainOn: null });
	});

	it.each([
		['told later on that day', 0, 1, false],
		['opened only after that day', -1, 1, false],
		['told before that day and opened by then', -1, 0, true]
	])('%s, a review that is dated back marks only what it can have seen', async (_, told, seen, isMarked) => {
		const id = await tell({}, NOW + told * DAY_MS);
		await open(id, NOW + seen * DAY_MS);
		await review(TODAY, NOW + 2 * DAY_MS);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({
			lookedAgainOn: isMarked ? TODAY : null
		});
		expect(await ownGaps()).toHaveLength(isMarked ? 0 : 1);
	});

	it('is chased for what its answer promised until the plan was gone through, or it is answered again', async () => {
		const later = NOW + 100 * DAY_MS;
		const id = await tell();
		await review(TODAY, NOW + 1_000);
		await scene.order('circumstance_change.answer', answerTo(id), undefined, NOW + 2_000);
		expect(await today(later)).toMatchObject([{ reason: { code: 'promise_due', dueOn: TODAY } }]);
		await review(localDate(NOW - DAY_MS), NOW + 3_000);
		expect(await today(later)).toHaveLength(1);
		await review(TODAY, NOW + 4_000);
		expect(await today(later)).toEqual([]);
		const promised = answerTo(id, { words: 'And one more thing.' });
		await scene.order('circumstance_change.answer', promised, undefined, NOW + 5_000);
		expect(await today(later)).toHaveLength(1);
		const done = answerTo(id, { words: 'It is done.', actions: [] });
		await scene.order('circumstance_change.answer', done, undefined, NOW + 6_000);
		expect(await today(later)).toEqual([]);
	});

	it('is looked at where the plan is agreed again, and not where it was gone through before', async () => {
		await scene.order('goal.create', { personId, ...goalForm, status: 'current', proposalId: null });
		await scene.order('plan.review', { personId, on: TODAY, words: '', nextReviewOn: null });
		const id = await tell({}, NOW + 1_000);
		await open(id, NOW + 1_500);
		const yesterday = localDate(NOW - DAY_MS);
		await scene.order(
			'plan.review',
			{ personId, on: yesterday, words: '', nextReviewOn: null },
			undefined,
			NOW + 2_000
		);
		expect(await ownGaps()).toHaveLength(1);
		const { version } = await scene.database.kysely
			.selectFrom('plans')
			.select('version')
			.where('person_id', '=', personId)
			.executeTakeFirstOrThrow();
		const agreed = { personId, version, agreement: 'agreed', words: '', nextReviewOn: null } as const;
		await scene.order('plan.agree', agreed, undefined, NOW + 3_000);
		expect(await ownGaps()).toEqual([]);
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ lookedAgainOn: TODAY });
	});

	it('that was answered leaves every other one open', async () => {
		const first = await tell();
		const second = await tell({ changed: ['health'] }, NOW + 1_000);
		await scene.order('circumstance_change.answer', answerTo(first));
		expect(await ownGaps()).toMatchObject([{ reportId: second }]);
	});

	it('is answered with what becomes of the plan, and with something said', async () => {
		const id = await tell();
		const tryWith = (more: object) =>
			scene.tryTo('circumstance_change.answer', { ...answerTo(id), ...more } as never);
		expect(await tryWith({ plan: undefined })).toMatchObject({ code: 'replan_missing' });
		expect(await tryWith({ plan: 'look_on' })).toMatchObject({ code: 'date_missing' });
		const past = { plan: 'look_on', lookOn: '2026-11-20', actions: [] };
		expect(await tryWith(past)).toMatchObject({ code: 'date_in_past', detail: [{ field: 'lookOn' }] });
		expect(await tryWith({ offers: [], words: '', actions: [] })).toMatchObject({ code: 'answer_is_empty' });
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ answers: [], seenAt: null });
	});

	it('is not answered over what another tab said of the plan meanwhile', async () => {
		const id = await tell();
		await scene.order('circumstance_change.answer', answerTo(id, { seen: '-' }));
		const stale = answerTo(id, { plan: 'look_on', lookOn: '2026-12-04', seen: '-' });
		expect(await scene.tryTo('circumstance_change.answer', stale)).toMatchObject({
			code: 'changed_meanwhile'
		});
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({ lookOn: null });
	});

	it('is answered by nobody else, under no other person, and not after a death', async () => {
		const id = await tell();
		const other = await makePerson(scene.database, scene.stranger, 'Eve');
		const by = (actor: Actor) => scene.tryTo('circumstance_change.answer', answerTo(id), actor);
		expect(await by(scene.stranger.actor)).toMatchObject({ code: 'not_found' });
		expect(await by(scene.dan.actor)).toMatchObject({ code: 'not_allowed' });
		const back = { circumstanceChangeId: id };
		expect(await scene.tryTo('circumstance_change.take_back', back, other.actor)).toMatchObject({
			code: 'not_found'
		});
		await scene.database.kysely
			.updateTable('people')
			.set({ died_on: TODAY })
			.where('id', '=', personId)
			.execute();
		expect(await by(scene.officer.actor)).toMatchObject({ code: 'person_has_died' });
		expect(await today()).toEqual([]);
	});

	it('that is taken back is no gap, waits for nobody, and is answered by nobody', async () => {
		const id = await tell();
		await takeBack(id);
		expect(await ownGaps()).toEqual([]);
		expect(await today()).toEqual([]);
		expect(await scene.tryTo('circumstance_change.answer', answerTo(id))).toMatchObject({
			code: 'not_found'
		});
		await scene.order('plan.review', { personId, on: TODAY, words: '', nextReviewOn: null });
		expect(await scene.onPhone('circumstance_change', id)).toMatchObject({
			lookedAgainOn: null,
			words: moved.words
		});
	});

	it('says to a manager that something changed, and not what', async () => {
		await tell({ changed: ['health'], words: 'zqhealth' });
		const found = await gaps({ teamId: scene.teamId });
		expect(found).toHaveLength(1);
		expect(Object.keys(found[0] ?? {}).sort()).toEqual(['ageDays', 'code', 'on', 'reportId']);
	});

	it('is in no event, decision, letter or audit, and opens and counts nothing', async () => {
		await makeOrder(scene.database, personId, 'community_order');
		const before = standing(await scene.phone(), TODAY);
		const id = await tell({ words: 'zqmoved' });
		await scene.order('circumstance_change.answer', answerTo(id));
		expect(standing(await scene.phone(), TODAY)).toEqual(before);
		const holding = [...(await dumpOf(scene.database))]
			.filter(([, rows]) => rows.some((row) => JSON.stringify(row).includes('zqmoved')))
			.map(([table]) => table);
		expect(holding.sort()).toEqual(['circumstance_changes', 'person_records']);
		expect((await scene.phone()).complianceEvents).toEqual([]);
	});

	it.each([
		['today', '2026-11-01', 'date_contradicts'],
		['unknown', '2026-11-01', 'date_contradicts'],
		['', '2026-11-01', null],
		['unknown', '', null]
	])('drops no typed day without a word where "%s" is tapped beside "%s"', async (since, sinceDay, code) => {
		const asked = { database: scene.database, actor: scene.dan.actor, params: {}, now: NOW };
		const form = { commandId: newIdentifier(), changed: 'home', toldOn: TODAY, since, sinceDay };
		const { status, data } = await answerOf('tell', { ...asked, route: '/me/changed', form });
		const held = (await scene.phone()).circumstanceChanges ?? [];
		if (code === null) {
			expect(status).toBe(303);
			expect(held).toMatchObject([{ since: sinceDay || null }]);
		} else {
			expect(data).toMatchObject({
				status: 422,
				data: { typed: { since: [since], sinceDay: [sinceDay] }, problems: [{ code }] }
			});
			expect(held).toEqual([]);
		}
	});

	it('gives the officer back all that they typed where the day of the look is not one', async () => {
		const id = await tell();
		const params = { person: personId, kind: 'circumstance_change', report: id };
		const route = '/staff/reports/[person]/[kind]/[report]';
		const asked = { database: scene.database, actor: scene.officer.actor, route, params, now: NOW };
		const form = { words: 'We look at it', plan: 'look_on', lookOn: '2026-11-01' };
		const { data } = await answerOf('send', { ...asked, form });
		expect(data).toMatchObject({
			status: 422,
			data: {
				typed: { words: ['We look at it'], plan: ['look_on'], lookOn: ['2026-11-01'] },
				problems: [{ field: 'lookOn', code: 'date_in_past' }]
			}
		});
		const both = await answerOf('send', {
			...asked,
			form: { ...form, plan: 'looked_again', lookOn: '2026-12-01' }
		});
		expect(both.data).toMatchObject({
			data: { typed: { lookOn: ['2026-12-01'] }, problems: [{ field: 'lookOn', code: 'date_contradicts' }] }
		});
		const none = await answerOf('send', { ...asked, form: { words: 'Thanks' } });
		expect(none.data).toMatchObject({ data: { problems: [{ field: 'plan', code: 'replan_missing' }] } });
	});
});
