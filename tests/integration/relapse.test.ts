import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { readRecordedRelapse, readReport } from '#lib/server/queries/reports/read-reports.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { dialects } from './databases.ts';
import { envelope, makePerson, NOW, type MadePractitioner } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = localDate(NOW);
const DAY_MS = 86_400_000;

const report = {
	substance: 'drink',
	safeNow: 'yes',
	wanted: ['treatment_appointment'],
	words: 'I had a drink on Friday'
} satisfies PayloadOf<'relapse.report'>;

describe.each([...dialects])('a relapse on %s', (dialect) => {
	let scene: Scene;

	beforeEach(async () => {
		scene = await openScene(dialect);
	});
	afterEach(() => scene.close());

	const told = (changes: Partial<PayloadOf<'relapse.record'>> = {}): PayloadOf<'relapse.record'> => ({
		personId: scene.dan.actor.personId,
		toldBy: 'service_user',
		toldOn: '2026-11-20',
		substance: 'drugs',
		safeNow: 'not_sure',
		facts: 'Used on Thursday',
		opinion: 'I think the move is behind it',
		...changes
	});
	const answerTo = (relapseId: string): PayloadOf<'relapse.answer'> => ({
		relapseId,
		offers: ['treatment_appointment', 'no_blame_talk'],
		words: 'Thank you for telling me.',
		treatmentContact: { who: 'officer', what: 'Ring the alcohol service', by: TODAY }
	});
	const named = (id: string) => ({
		personId: scene.dan.actor.personId,
		report: { kind: 'relapse', id } as const
	});
	const reportOfDan = (id: string) => ({ personId: scene.dan.actor.personId, kind: 'relapse', id });
	const relapseOf = (id: string) => scene.onPhone('relapse', id);
	const waiting = ({ actor }: MadePractitioner) => readWaiting(scene.database.kysely, actor, NOW);
	const lifeChanges = () =>
		scene.database.kysely
			.selectFrom('life_changes')
			.select(['change', 'on_date', 'by_name'])
			.where('person_id', '=', scene.dan.actor.personId)
			.execute();

	it('goes from the person to their officer, and support comes back', async () => {
		const id = await scene.order('relapse.report', report, scene.dan.actor);
		expect(await relapseOf(id)).toMatchObject({ kind: 'relapse', ...report, recorded: null, seenAt: null });
		expect(await waiting(scene.officer)).toMatchObject([{ kind: 'relapse', subjectId: id, answered: false }]);
		expect(await waiting(scene.stranger)).toEqual([]);

		const opened = await openReport(scene.database, scene.officer.actor, reportOfDan(id), NOW + 1_000);
		expect(opened?.report).toMatchObject({ kind: 'relapse', seenAt: NOW + 1_000 });
		const answerId = await scene.order('relapse.answer', answerTo(id));
		expect(await relapseOf(id)).toMatchObject({
			answers: [
				{
					id: answerId,
					offers: ['treatment_appointment', 'no_blame_talk'],
					actions: [{ who: 'officer', what: 'Ring the alcohol service', by: TODAY }],
					readAt: null
				}
			]
		});
		await scene.order('answer.read', { answerIds: [answerId] }, scene.dan.actor);
		expect(await relapseOf(id)).toMatchObject({ answers: [{ readAt: NOW }] });
	});

	it('waits again for the contact that was promised, until a later answer promises nothing', async () => {
		const id = await scene.order('relapse.report', report, scene.dan.actor);
		await scene.order('relapse.answer', answerTo(id));
		expect(await waiting(scene.officer)).toMatchObject([{ answered: true, actionDueOn: TODAY }]);
		const done = envelope('relapse.answer', { ...answerTo(id), treatmentContact: null }, NOW + 1_000);
		expect(await execute(scene.database, scene.officer.actor, done, NOW + 1_000)).toMatchObject({
			status: 'created'
		});
		expect(await waiting(scene.officer)).toMatchObject([{ answered: true, actionDueOn: null }]);
	});

	it('may say nothing at all, and arrives once', async () => {
		const empty = envelope('relapse.report', {
			substance: 'not_said',
			safeNow: 'not_said',
			wanted: [],
			words: ''
		});
		expect(await execute(scene.database, scene.dan.actor, empty, NOW)).toMatchObject({ status: 'created' });
		expect(await execute(scene.database, scene.dan.actor, empty, NOW)).toMatchObject({ status: 'duplicate' });
		expect(await lifeChanges()).toHaveLength(1);
	});

	it('asks for another look at the plan, on its day, until the plan is gone through', async () => {
		const scope = { reaching: scene.officer.actor };
		const asked = async () => {
			const [dans] = await readGaps(scene.database.kysely, scope, TODAY);
			return dans?.gaps.filter(({ code }) => code === 'change_without_review') ?? [];
		};
		// Tapped on Saturday with no signal, sent on Monday, and told of again by word of mouth.
		const saturday = envelope('relapse.report', report, NOW - 2 * DAY_MS);
		await execute(scene.database, scene.dan.actor, saturday, NOW);
		await scene.order('relapse.record', told({ toldOn: '2026-11-21' }));
		expect(await lifeChanges()).toEqual([{ change: 'relapse', on_date: '2026-11-21', by_name: 'Dan' }]);
		expect(await asked()).toMatchObject([{ change: 'relapse', on: '2026-11-21' }]);
		const review = { personId: scene.dan.actor.personId, on: TODAY, words: '', nextReviewOn: null };
		await scene.order('plan.review', review);
		expect(await asked()).toEqual([]);
	});

	it('is on no day to come, whatever a phone’s clock says', async () => {
		const ahead = envelope('relapse.report', report, NOW + 3 * DAY_MS);
		await execute(scene.database, scene.dan.actor, ahead, NOW);
		expect(await lifeChanges()).toMatchObject([{ on_date: TODAY }]);
		const tomorrow = envelope('relapse.record', told({ toldOn: '2026-11-24' }));
		expect(await execute(scene.database, scene.officer.actor, tomorrow, NOW)).toMatchObject({
			code: 'date_in_future',
			detail: [{ field: 'toldOn' }]
		});
	});

	it('that staff wrote down shows what the person said, and never what staff think', async () => {
		const id = await scene.order('relapse.record', told());
		expect(await relapseOf(id)).toMatchObject({
			words: '',
			safeNow: 'not_sure',
			seenAt: NOW,
			recorded: { by: 'Test Officer', toldOn: '2026-11-20', facts: 'Used on Thursday' }
		});
		expect(JSON.stringify(await scene.records())).not.toContain('the move is behind it');
		const notes = await readRecordedRelapse(scene.database.kysely, scene.officer.actor, named(id));
		const { personId: _, ...all } = told();
		expect(notes).toEqual(all);
		expect(await waiting(scene.officer)).toMatchObject([
			{ kind: 'relapse', subjectId: id, safeNow: 'not_sure' }
		]);
	});

	it.each(['treatment_worker', 'family_or_friend', 'someone_else'] as const)(
		'told by somebody else (%s) gives them away to nobody’s phone',
		async (toldBy) => {
			const facts = 'Her sister saw her in the park';
			const id = await scene.order('relapse.record', told({ toldBy, facts }));
			expect(await relapseOf(id)).toMatchObject({
				substance: 'not_said',
				safeNow: 'not_said',
				recorded: { by: 'Test Officer', facts: null }
			});
			expect(await waiting(scene.officer)).toMatchObject([{ substance: 'drugs', safeNow: 'not_sure' }]);
			const everything = JSON.stringify(await scene.records());
			expect(everything).not.toContain('sister');
			expect(everything).not.toContain(toldBy);
		}
	);

	it('is not there for whoever does not hold the case', async () => {
		const other = await makePerson(scene.database, scene.stranger, 'Other');
		const id = await scene.order('relapse.report', report, scene.dan.actor);
		for (const command of [
			envelope('report.see', { kind: 'relapse', id }),
			envelope('relapse.answer', answerTo(id)),
			envelope('relapse.record', told())
		])
			expect(await execute(scene.database, scene.stranger.actor, command, NOW)).toMatchObject({
				code: 'not_found'
			});
		const { kysely } = scene.database;
		expect(await readReport(kysely, scene.stranger.actor, reportOfDan(id))).toBeNull();
		const recorded = await scene.order('relapse.record', told());
		expect(await readRecordedRelapse(kysely, scene.stranger.actor, named(recorded))).toBeNull();
		const theirs = await readSync(kysely, other.actor.personId, null, NOW);
		expect(theirs.records.filter(({ body }) => body.kind === 'relapse')).toEqual([]);
	});

	it('is written by the one who may: no person records, no officer reports', async () => {
		for (const [actor, command] of [
			[scene.dan.actor, envelope('relapse.record', told())],
			[scene.dan.actor, envelope('relapse.answer', answerTo(newIdentifier()))],
			[scene.officer.actor, envelope('relapse.report', report)]
		] as const)
			expect(await execute(scene.database, actor, command, NOW)).toMatchObject({ code: 'not_allowed' });
	});

	describe('and where a person stands', () => {
		beforeEach(async () => {
			const { kysely } = scene.database;
			const { personId } = scene.dan.actor;
			const [orderId, requirementId] = [newIdentifier(), newIdentifier()];
			const dates = { start_date: '2026-09-01', end_date: null };
			await kysely
				.insertInto('orders')
				.values({
					id: orderId,
					person_id: personId,
					order_kind: 'community_order',
					title: 'Order',
					...dates
				})
				.execute();
			await kysely
				.insertInto('requirements')
				.values({
					id: requirementId,
					person_id: personId,
					order_id: orderId,
					requirement_kind: 'alcohol_treatment',
					title: 'Treatment',
					detail: null,
					measure_unit: null,
					measure_required: null,
					measure_completed: null,
					...dates
				})
				.execute();
			await kysely
				.updateTable('steps')
				.set({ requirement_id: requirementId })
				.where('id', '=', scene.dan.stepId)
				.execute();
			await kysely
				.updateTable('appointments')
				.set({
					starts_at: NOW - 3 * DAY_MS,
					outcome_code: 'failed_to_attend',
					account_due_on: '2026-11-27'
				})
				.where('id', '=', scene.dan.appointmentId)
				.execute();
			const { goal_id: goalId } = await kysely
				.selectFrom('steps')
				.select('goal_id')
				.where('id', '=', scene.dan.stepId)
				.executeTakeFirstOrThrow();
			await kysely.transaction().execute(async (transaction) => {
				await lockPerson(transaction, personId);
				await projectRecords(transaction, personId, [
					{ kind: 'order', id: orderId },
					{ kind: 'requirement', id: requirementId },
					{ kind: 'goal', id: goalId },
					{ kind: 'step', id: scene.dan.stepId },
					{ kind: 'appointment', id: scene.dan.appointmentId }
				]);
			});
		});

		/** All that says anything about keeping to an order, and the whole plan in its order. */
		async function whereTheyStand() {
			const snapshot = await scene.phone();
			const { orders, requirements, goals, steps, appointments, obstacles } = snapshot;
			return {
				standing: standing(snapshot, TODAY),
				plan: personsPlan(snapshot, TODAY),
				records: { orders, requirements, goals, steps, appointments, obstacles }
			};
		}

		it('changes nothing there: no event, no outcome, no step, court-ordered work included', async () => {
			const before = await whereTheyStand();
			expect(before.standing.open).toHaveLength(1);
			expect(before.plan.now.map(({ step }) => step.id)).toEqual([scene.dan.stepId]);
			const id = await scene.order('relapse.report', { ...report, safeNow: 'no' }, scene.dan.actor);
			await scene.order('relapse.record', told());
			await scene.order('relapse.answer', answerTo(id));
			expect(await whereTheyStand()).toEqual(before);
		});
	});
});
