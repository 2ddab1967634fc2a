import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { standing } from '#lib/domain/compliance/standing.ts';
import { personsPlan } from '#lib/domain/plan/persons-plan.ts';
import { assembleSnapshot } from '#lib/domain/snapshot/snapshot.ts';
import { newIdentifier } from '#lib/domain/time/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { lockPerson, projectRecords } from '#lib/server/projection/project.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { readRecordedRelapse, readReport } from '#lib/server/queries/reports.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { readWaiting } from '#lib/server/queries/waiting.ts';
import { openReport } from '#lib/server/reports/open-report.ts';
import { dialects } from './databases.ts';
import {
	envelope,
	give,
	makePerson,
	makePractitioner,
	NOW,
	openStage,
	type MadePerson,
	type MadePractitioner,
	type Stage
} from './people.ts';

const TODAY = localDate(NOW);
const DAY_MS = 86_400_000;

const report = {
	substance: 'drink',
	safeNow: 'yes',
	wanted: ['treatment_appointment'],
	words: 'I had a drink on Friday'
} satisfies PayloadOf<'relapse.report'>;

describe.each([...dialects])('a relapse on %s', (dialect) => {
	let stage: Stage;
	let officer: MadePractitioner;
	let stranger: MadePractitioner;
	let dan: MadePerson;
	let other: MadePerson;

	beforeEach(async () => {
		stage = await openStage(dialect);
		officer = await makePractitioner(stage.database, 'Officer');
		stranger = await makePractitioner(stage.database, 'Stranger');
		dan = await makePerson(stage.database, officer, 'Dan');
		other = await makePerson(stage.database, stranger, 'Other');
	});
	afterEach(() => stage.close());

	const told = (changes: Partial<PayloadOf<'relapse.record'>> = {}): PayloadOf<'relapse.record'> => ({
		personId: dan.actor.personId,
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
	const phone = async () =>
		(await readSync(stage.database.kysely, dan.actor.personId, null, NOW)).records.map(({ body }) => body);
	const relapseOf = async (id: string) => (await phone()).find((record) => record.id === id);
	const waiting = ({ actor }: MadePractitioner) =>
		readWaiting(stage.database.kysely, actor.practitionerId, NOW);
	const lifeChanges = () =>
		stage.database.kysely
			.selectFrom('life_changes')
			.select(['change', 'on_date', 'by_name'])
			.where('person_id', '=', dan.actor.personId)
			.execute();

	it('goes from the person to their officer, and support comes back', async () => {
		const id = await give(stage.database, dan.actor, 'relapse.report', report);
		expect(await relapseOf(id)).toMatchObject({ kind: 'relapse', ...report, recorded: null, seenAt: null });
		expect(await waiting(officer)).toMatchObject([{ kind: 'relapse', subjectId: id, answered: false }]);
		expect(await waiting(stranger)).toEqual([]);

		const opened = await openReport(stage.database, officer.actor, id, NOW + 1_000);
		expect(opened?.report).toMatchObject({ kind: 'relapse', seenAt: NOW + 1_000 });
		const answerId = await give(stage.database, officer.actor, 'relapse.answer', answerTo(id));
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
		await give(stage.database, dan.actor, 'answer.read', { answerIds: [answerId] });
		expect(await relapseOf(id)).toMatchObject({ answers: [{ readAt: NOW }] });
	});

	it('waits again for the contact that was promised, until a later answer promises nothing', async () => {
		const id = await give(stage.database, dan.actor, 'relapse.report', report);
		await give(stage.database, officer.actor, 'relapse.answer', answerTo(id));
		expect(await waiting(officer)).toMatchObject([{ answered: true, actionDueOn: TODAY }]);
		const done = envelope('relapse.answer', { ...answerTo(id), treatmentContact: null }, NOW + 1_000);
		expect(await execute(stage.database, officer.actor, done, NOW + 1_000)).toMatchObject({
			status: 'created'
		});
		expect(await waiting(officer)).toMatchObject([{ answered: true, actionDueOn: null }]);
	});

	it('may say nothing at all, and arrives once', async () => {
		const empty = envelope('relapse.report', {
			substance: 'not_said',
			safeNow: 'not_said',
			wanted: [],
			words: ''
		});
		expect(await execute(stage.database, dan.actor, empty, NOW)).toMatchObject({ status: 'created' });
		expect(await execute(stage.database, dan.actor, empty, NOW)).toMatchObject({ status: 'duplicate' });
		expect(await lifeChanges()).toHaveLength(1);
	});

	it('asks for another look at the plan, on its day, until the plan is gone through', async () => {
		const scope = { practitionerId: officer.actor.practitionerId };
		const asked = async () => {
			const [dans] = await readGaps(stage.database.kysely, scope, TODAY);
			return dans?.gaps.filter(({ code }) => code === 'change_without_review') ?? [];
		};
		// Tapped on Saturday with no signal, sent on Monday, and told of again by word of mouth.
		const saturday = envelope('relapse.report', report, NOW - 2 * DAY_MS);
		await execute(stage.database, dan.actor, saturday, NOW);
		await give(stage.database, officer.actor, 'relapse.record', told({ toldOn: '2026-11-21' }));
		expect(await lifeChanges()).toEqual([{ change: 'relapse', on_date: '2026-11-21', by_name: 'Dan' }]);
		expect(await asked()).toMatchObject([{ change: 'relapse', on: '2026-11-21' }]);
		const review = { personId: dan.actor.personId, on: TODAY, words: '', nextReviewOn: null };
		await give(stage.database, officer.actor, 'plan.review', review);
		expect(await asked()).toEqual([]);
	});

	it('is on no day to come, whatever a phone’s clock says', async () => {
		const ahead = envelope('relapse.report', report, NOW + 3 * DAY_MS);
		await execute(stage.database, dan.actor, ahead, NOW);
		expect(await lifeChanges()).toMatchObject([{ on_date: TODAY }]);
		const tomorrow = envelope('relapse.record', told({ toldOn: '2026-11-24' }));
		expect(await execute(stage.database, officer.actor, tomorrow, NOW)).toMatchObject({
			code: 'date_in_future',
			detail: [{ field: 'toldOn' }]
		});
	});

	it('that staff wrote down shows what the person said, and never what staff think', async () => {
		const id = await give(stage.database, officer.actor, 'relapse.record', told());
		expect(await relapseOf(id)).toMatchObject({
			words: '',
			safeNow: 'not_sure',
			seenAt: NOW,
			recorded: { by: 'Test Officer', toldOn: '2026-11-20', facts: 'Used on Thursday' }
		});
		expect(JSON.stringify(await phone())).not.toContain('the move is behind it');
		const notes = await readRecordedRelapse(stage.database.kysely, officer.actor.practitionerId, id);
		const { personId: _, ...all } = told();
		expect(notes).toEqual(all);
		expect(await waiting(officer)).toMatchObject([{ kind: 'relapse', subjectId: id, safeNow: 'not_sure' }]);
	});

	it.each(['treatment_worker', 'family_or_friend', 'someone_else'] as const)(
		'told by somebody else (%s) gives them away to nobody’s phone',
		async (toldBy) => {
			const facts = 'Her sister saw her in the park';
			const id = await give(stage.database, officer.actor, 'relapse.record', told({ toldBy, facts }));
			expect(await relapseOf(id)).toMatchObject({
				substance: 'not_said',
				safeNow: 'not_said',
				recorded: { by: 'Test Officer', facts: null }
			});
			expect(await waiting(officer)).toMatchObject([{ substance: 'drugs', safeNow: 'not_sure' }]);
			const everything = JSON.stringify(await phone());
			expect(everything).not.toContain('sister');
			expect(everything).not.toContain(toldBy);
		}
	);

	it('is not there for whoever does not hold the case', async () => {
		const id = await give(stage.database, dan.actor, 'relapse.report', report);
		for (const command of [
			envelope('report.see', { kind: 'relapse', id }),
			envelope('relapse.answer', answerTo(id)),
			envelope('relapse.record', told())
		])
			expect(await execute(stage.database, stranger.actor, command, NOW)).toMatchObject({
				code: 'not_found'
			});
		const { kysely } = stage.database;
		expect(await readReport(kysely, stranger.actor.practitionerId, id)).toBeNull();
		const recorded = await give(stage.database, officer.actor, 'relapse.record', told());
		expect(await readRecordedRelapse(kysely, stranger.actor.practitionerId, recorded)).toBeNull();
		const theirs = await readSync(kysely, other.actor.personId, null, NOW);
		expect(theirs.records.filter(({ body }) => body.kind === 'relapse')).toEqual([]);
	});

	it('is written by the one who may: no person records, no officer reports', async () => {
		for (const [actor, command] of [
			[dan.actor, envelope('relapse.record', told())],
			[dan.actor, envelope('relapse.answer', answerTo(newIdentifier()))],
			[officer.actor, envelope('relapse.report', report)]
		] as const)
			expect(await execute(stage.database, actor, command, NOW)).toMatchObject({ code: 'not_allowed' });
	});

	describe('and where a person stands', () => {
		beforeEach(async () => {
			const { kysely } = stage.database;
			const { personId } = dan.actor;
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
				.where('id', '=', dan.stepId)
				.execute();
			await kysely
				.updateTable('appointments')
				.set({
					starts_at: NOW - 3 * DAY_MS,
					outcome_code: 'failed_to_attend',
					account_due_on: '2026-11-27'
				})
				.where('id', '=', dan.appointmentId)
				.execute();
			const { goal_id: goalId } = await kysely
				.selectFrom('steps')
				.select('goal_id')
				.where('id', '=', dan.stepId)
				.executeTakeFirstOrThrow();
			await kysely.transaction().execute(async (transaction) => {
				await lockPerson(transaction, personId);
				await projectRecords(transaction, personId, [
					{ kind: 'order', id: orderId },
					{ kind: 'requirement', id: requirementId },
					{ kind: 'goal', id: goalId },
					{ kind: 'step', id: dan.stepId },
					{ kind: 'appointment', id: dan.appointmentId }
				]);
			});
		});

		/** All that says anything about keeping to an order, and the whole plan in its order. */
		async function whereTheyStand() {
			const snapshot = assembleSnapshot(await phone());
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
			expect(before.plan.now.map(({ step }) => step.id)).toEqual([dan.stepId]);
			const id = await give(stage.database, dan.actor, 'relapse.report', { ...report, safeNow: 'no' });
			await give(stage.database, officer.actor, 'relapse.record', told());
			await give(stage.database, officer.actor, 'relapse.answer', answerTo(id));
			expect(await whereTheyStand()).toEqual(before);
		});
	});
});
