import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActorOf } from '#lib/domain/access/actor.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { letterIfCountersigned } from '#lib/server/letters/compliance/letter-if-countersigned.ts';
import { readEventForStaff } from '#lib/server/queries/compliance/events.ts';
import {
	eventOfReview,
	readReviewsOfManager,
	readWaitingCountersigns
} from '#lib/server/queries/compliance/team-decisions.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { readPlanForBuilder } from '#lib/server/queries/plan/builder.ts';
import { readReadySteps } from '#lib/server/queries/plan/ready-steps.ts';
import { dialects } from './databases.ts';
import { decisionForm } from './compliance-payloads.ts';
import { DAY_MS, openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { makePractitioner, makeTeam, NOW } from './people.ts';

describe.each([...dialects])('around a decision, on %s', (dialect) => {
	let scene: FairProcessScene;
	let stranger: ActorOf<'manager'>;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
		const south = await makeTeam(scene.database, 'South');
		stranger = { ...(await makePractitioner(scene.database, 'Stranger', south)).actor, role: 'manager' };
	});
	afterEach(() => scene.close());

	const connection = () => scene.database.kysely;
	const ofDan = (eventId: string) => ({ personId: scene.dan.actor.personId, eventId });
	const letterOf = (eventId: string) =>
		letterIfCountersigned(connection(), scene.manager, ofDan(eventId), NOW);

	it('lists what waits for a manager of the team, the oldest first, and for nobody else', async () => {
		const first = await scene.refer();
		const second = await scene.refer();
		await connection()
			.updateTable('decisions')
			.set({ at: NOW - DAY_MS })
			.where('event_id', '=', second)
			.execute();
		expect(await readWaitingCountersigns(connection(), scene.manager)).toEqual([
			{
				personId: scene.dan.actor.personId,
				eventId: second,
				eventKind: 'failed_to_attend',
				occurredOn: '2026-11-20',
				personName: 'Dan Example',
				since: NOW - DAY_MS,
				action: 'referral',
				by: 'Test Officer'
			},
			expect.objectContaining({ eventId: first })
		]);
		expect(await readWaitingCountersigns(connection(), stranger)).toEqual([]);
		expect(await readEventForStaff(connection(), stranger, ofDan(first), NOW)).toBeNull();
	});

	it('shows a manager the letter as it would be read, and changes nothing by that', async () => {
		const id = await scene.refer();
		const letter = await letterOf(id);
		expect(JSON.stringify(letter)).toContain(scene.manager.name);
		const waiting = await connection()
			.selectFrom('decisions')
			.select(['letter', 'state'])
			.where('event_id', '=', id)
			.execute();
		expect(waiting).toEqual([{ letter: null, state: 'awaiting_countersign' }]);
		expect(await letterOf(await scene.warn())).toBeNull();
	});

	it('opens a case of the team to its manager only, and records the look', async () => {
		const { personId } = scene.dan.actor;
		expect(
			(
				await openPerson(
					{ database: scene.database, lists: scene.database.kysely },
					scene.manager,
					personId,
					NOW
				)
			)?.name
		).toBe('Dan Example');
		expect(
			await openPerson({ database: scene.database, lists: scene.database.kysely }, stranger, personId, NOW)
		).toBeNull();
		const looks = await connection()
			.selectFrom('audit_log')
			.select(['account_id', 'role'])
			.where('action', '=', 'person.read')
			.where('person_id', '=', personId)
			.execute();
		expect(looks).toEqual([{ account_id: scene.manager.accountId, role: 'manager' }]);
	});

	it('brings a request to look again to the manager it is made of, until it is answered', async () => {
		const id = await scene.warn();
		const ask = (askedOf: 'officer' | 'manager') =>
			scene.order('look.ask', { eventId: id, askedOf, words: 'It is wrong', proof: '' }, scene.dan.actor);
		await ask('officer');
		const lookId = await ask('manager');
		const { personId } = scene.dan.actor;
		expect(await readReviewsOfManager(connection(), scene.manager)).toMatchObject([{ eventId: id, lookId }]);
		expect(await eventOfReview(connection(), scene.manager, { personId, lookId })).toEqual(ofDan(id));
		expect(await readReviewsOfManager(connection(), stranger)).toEqual([]);
		expect(await eventOfReview(connection(), stranger, { personId, lookId })).toBeNull();
		const answer = { lookId, result: 'stands', words: 'I looked at both letters.' } as const;
		await scene.order('look.answer', answer, scene.manager);
		expect(await readReviewsOfManager(connection(), scene.manager)).toEqual([]);
	});

	it('offers the steps that the plan has for now, to the practitioner who holds the case', async () => {
		const { personId } = scene.dan.actor;
		expect(await readReadySteps(connection(), scene.officer.actor, personId, NOW)).toEqual([
			{ id: scene.dan.stepId, description: 'See the housing worker' }
		]);
		const other = await makePractitioner(scene.database, 'Other', scene.teamId);
		expect(await readReadySteps(connection(), other.actor, personId, NOW)).toEqual([]);
	});

	describe('and the plan', () => {
		const reasons = async () => {
			const plan = await readPlanForBuilder(connection(), scene.officer.actor, scene.dan.actor.personId, NOW);
			return (plan?.sequence.gaps ?? []).flatMap((gap) =>
				gap.code === 'change_without_review' ? [gap.change] : []
			);
		};

		it('calls for another look after a warning', async () => {
			expect(await reasons()).toEqual([]);
			await scene.warn();
			expect(await reasons()).toEqual(['warning']);
		});

		it('counts no miss whose reason was accepted, and none that was ours', async () => {
			for (const outcome of ['accepted', 'not_a_failure'] as const) {
				const id = await scene.miss();
				await scene.tell(id);
				await scene.decide(id, { ...decisionForm, outcome });
			}
			const missed = await scene.miss();
			expect(await reasons()).toEqual([]);
			await scene.tell(missed);
			await scene.decide(missed, { ...decisionForm, outcome: 'more_time', moreTimeUntil: '2026-12-04' });
			expect(await reasons()).toEqual([]);
			await scene.miss();
			expect(await reasons()).toEqual(['two_missed_appointments']);
		});

		it('counts no warning that was decided again in the person’s favour as a miss', async () => {
			const id = await scene.warn();
			const asked = { eventId: id, askedOf: 'officer', words: 'I have a letter', proof: '' } as const;
			const lookId = await scene.order('look.ask', asked, scene.dan.actor);
			const again = { lookId, result: 'looks_again', words: 'Thank you' } as const;
			await scene.order('look.answer', again);
			await scene.decide(id, decisionForm);
			const { outcome_code: outcome } = await connection()
				.selectFrom('appointments')
				.innerJoin('compliance_events', 'compliance_events.appointment_id', 'appointments.id')
				.select('outcome_code')
				.where('compliance_events.id', '=', id)
				.executeTakeFirstOrThrow();
			expect(outcome).toBe('acceptable_absence');
			await scene.miss();
			expect(await reasons()).not.toContain('two_missed_appointments');
		});
	});

	it('keeps a fresh start with a step of the plan and the coming appointment', async () => {
		const id = await scene.warn();
		const made = {
			eventId: id,
			gotInTheWay: 'The bus',
			changes: 'We meet at 11am',
			nextStep: 'See the housing worker',
			stepId: scene.dan.stepId,
			appointmentId: scene.dan.appointmentId,
			nextOn: null,
			drawnUp: 'together',
			ownWords: ''
		} as const;
		await scene.order('restart.make', made);
		const found = await readEventForStaff(connection(), scene.officer.actor, ofDan(id), NOW);
		expect(found?.state).toBe('closed');
		expect(found?.event.restart).toMatchObject({ stepId: scene.dan.stepId, nextOn: localDate(NOW + DAY_MS) });
	});
});
