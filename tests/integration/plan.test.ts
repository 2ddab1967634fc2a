import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { agencyNameIn } from '#lib/domain/plan/agency-name.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { sequencePlan } from '#lib/domain/plan/sequence.ts';
import { sequenceInputOf } from '#lib/domain/plan/sequence-input.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { assembleSnapshot, bodiesOf } from '#lib/domain/records/snapshot.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { importFile } from '#lib/server/imports/import-file.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { readPlanForBuilder } from '#lib/server/queries/plan/builder.ts';
import { readGaps } from '#lib/server/queries/plan/gaps.ts';
import { readReferralLetter } from '#lib/server/queries/plan/referral-letter.ts';
import { readAgencies, readAlternatives, readReferrals } from '#lib/server/queries/plan/referrals.ts';
import { readSync } from '#lib/server/queries/sync.ts';
import { readTeamOf } from '#lib/server/queries/organisation/teams.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { asked, goalForm, openStepForm, riverside, stepForm } from './plan-payloads.ts';
import {
	envelope,
	give,
	makeOrder,
	makePractitioner,
	makeTeam,
	NOW,
	openStage,
	type MadePractitioner,
	type Stage
} from './people.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = '2026-11-23';
const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };

describe.each([...dialects])('plans on %s', (dialect) => {
	let scene: Scene;
	let personId: string;
	let goalId: string;

	beforeEach(async () => {
		scene = await openScene(dialect);
		personId = scene.dan.actor.personId;
		const goal = { personId, ...goalForm, status: 'current', proposalId: null } as const;
		goalId = await scene.order('goal.create', goal);
	});
	afterEach(() => scene.close());

	const planVersion = async () =>
		(
			await scene.database.kysely
				.selectFrom('plans')
				.select('version')
				.where('person_id', '=', personId)
				.executeTakeFirstOrThrow()
		).version;

	const letterFor = (actor: MadePractitioner['actor'], referralId: string) =>
		readReferralLetter(scene.database.kysely, actor, { personId, referralId }, NOW);
	const addStep = (changes: Partial<PayloadOf<'step.create'>> = {}) =>
		scene.order('step.create', { goalId, ...stepForm, prerequisites: [], proposalId: null, ...changes });

	it('makes goals and steps that the phone can put in order', async () => {
		const first = await addStep();
		const second = await addStep({ description: 'Keep the tenancy', prerequisites: [first] });
		expect(await scene.onPhone('goal', goalId)).toMatchObject({
			title: goalForm.title,
			suggestedBy: 'service_user',
			strengths: ['Good with landlords']
		});
		const { now, next } = sequencePlan(sequenceInputOf(await scene.phone(), TODAY));
		expect(now.map(({ step }) => step.id)).toEqual([first]);
		expect(next.map(({ step }) => step.id)).toEqual([second]);
	});

	it('reads the stage and the priority where the practitioner leaves them open', async () => {
		await scene.database.kysely
			.insertInto('needs')
			.values({
				id: newIdentifier(),
				person_id: personId,
				area: 'accommodation',
				identified: 1,
				linked_to_harm: 0,
				linked_to_reoffending: 1
			})
			.execute();
		const id = await addStep();
		expect(await scene.onPhone('step', id)).toMatchObject({ stage: 1, priority: 1 });
	});

	it('shows the second of two editors what the first changed, and overwrites nothing', async () => {
		const edit = { goalId, version: 1, ...goalForm, status: 'current' as const };
		await scene.order('goal.edit', { ...edit, title: 'I will keep my flat' });
		const second = await scene.tryTo('goal.edit', { ...edit, targetDate: '2027-03-01' });
		expect(second).toMatchObject({
			status: 'rejected',
			code: 'stale_edit',
			detail: {
				version: 2,
				changes: [
					{
						by: 'Test Officer',
						fields: [{ field: 'title', from: goalForm.title, to: 'I will keep my flat' }]
					}
				]
			}
		});
		expect(await scene.onPhone('goal', goalId)).toMatchObject({
			title: 'I will keep my flat',
			targetDate: goalForm.targetDate
		});
		await scene.order('goal.edit', { ...edit, version: 2, targetDate: '2027-03-01' });
		expect(await scene.onPhone('goal', goalId)).toMatchObject({ targetDate: '2027-03-01' });
	});

	it('lets one of two simultaneous edits through', async () => {
		const edit = { goalId, version: 1, ...goalForm, status: 'current' as const };
		const results = await Promise.all([
			scene.tryTo('goal.edit', { ...edit, title: 'One' }),
			scene.tryTo('goal.edit', { ...edit, title: 'Two' })
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['created', 'rejected']);
	});

	it('refuses a cycle and names its steps', async () => {
		const a = await addStep({ description: 'A' });
		const b = await addStep({ description: 'B', prerequisites: [a] });
		const result = await scene.tryTo('prerequisites.set', { stepId: a, version: 1, stepIds: [b] });
		expect(result).toMatchObject({ code: 'prerequisite_cycle' });
		const [problem] = Array.isArray(result.detail) ? result.detail : [];
		const steps = problem && 'steps' in problem ? (problem.steps as { description: string }[]) : [];
		expect(steps.map(({ description }) => description).sort()).toEqual(['A', 'B']);
	});

	it.each([
		['no actor', { actor: '' }, 'step_actor_missing'],
		['no words', { description: ' ' }, 'words_missing'],
		['a requirement that is not theirs', { requirementId: newIdentifier() }, 'requirement_of_other_order'],
		['a date that has passed', { targetDate: '2026-11-01' }, 'date_in_past'],
		['a date before the order', { targetDate: '2027-01-01' }, 'date_before_order'],
		['a step of another plan before it', { prerequisites: [newIdentifier()] }, 'prerequisite_not_in_plan']
	])('refuses a step with %s', async (_name, changes, code) => {
		await scene.database.kysely
			.insertInto('orders')
			.values({
				id: newIdentifier(),
				person_id: personId,
				order_kind: 'community_order',
				title: 'Community Order',
				start_date: '2027-06-01',
				end_date: null
			})
			.execute();
		const payload = { goalId, ...stepForm, prerequisites: [], proposalId: null, ...changes };
		const result = await scene.tryTo('step.create', payload as PayloadOf<'step.create'>);
		expect(result).toMatchObject({ status: 'rejected', code });
	});

	it('keeps a removed goal with its reason, and brings it back', async () => {
		await scene.order('goal.remove', { goalId, version: 1, reason: 'Dan lives with his aunt now' });
		expect(await scene.onPhone('goal', goalId)).toMatchObject({
			status: 'removed',
			reason: 'Dan lives with his aunt now'
		});
		await scene.order('goal.restore', { goalId, version: 2, status: 'current', reason: '' });
		expect(await scene.onPhone('goal', goalId)).toMatchObject({ status: 'current', reason: null });
	});

	it('keeps a step that is no longer needed, and brings it back', async () => {
		const id = await addStep();
		await scene.order('step.remove', { stepId: id, version: 1, reason: 'Found a flat' });
		expect(await scene.onPhone('step', id)).toMatchObject({
			status: 'no_longer_needed',
			reason: 'Found a flat'
		});
		await scene.order('step.restore', { stepId: id, version: 2, reason: '' });
		expect(await scene.onPhone('step', id)).toMatchObject({ status: 'not_started', reason: null });
	});

	it('needs words for what cannot be done yet, and drops them when it can', async () => {
		const stepId = await addStep();
		const edit = { stepId, goalId, version: 1, ...openStepForm, status: 'cannot_be_done_yet' as const };
		expect(await scene.tryTo('step.edit', edit)).toMatchObject({ code: 'blocked_words_missing' });
		const blocked = { because: 'No places', doing: 'We ask each week', lookAgainOn: '2026-12-01' };
		await scene.order('step.edit', { ...edit, blocked });
		expect(await scene.onPhone('step', stepId)).toMatchObject({ status: 'cannot_be_done_yet', blocked });
		await scene.order('step.edit', { ...edit, version: 2, status: 'completed', blocked });
		expect(await scene.onPhone('step', stepId)).toMatchObject({ blocked: null, completedOn: TODAY });
	});

	it('reorders the steps there are, and none that came meanwhile', async () => {
		const [a, b] = [await addStep(), await addStep()];
		await scene.order('step.reorder', { goalId, stepIds: [b, a] });
		expect((await scene.onPhone('step', b))?.position).toBe(1);
		await addStep();
		expect(await scene.tryTo('step.reorder', { goalId, stepIds: [a, b] })).toMatchObject({
			code: 'stale_edit'
		});
	});

	it('tells the person why a rule was set aside, and takes it back', async () => {
		const stepId = await addStep({ stage: 3 });
		const band = async () =>
			sequencePlan(sequenceInputOf(await scene.phone(), TODAY)).now.map(({ step }) => step.id);
		expect(await band()).not.toContain(stepId);
		const words = 'The course starts only in December';
		const overrideId = await scene.order('override.set', {
			stepId,
			rule: 'change_work_needs_steady_base',
			words
		});
		expect(await scene.onPhone('step', stepId)).toMatchObject({ overrides: [{ words, by: 'Test Officer' }] });
		expect(await band()).toContain(stepId);
		await scene.order('override.withdraw', { overrideId, reason: 'No need' });
		expect(await band()).not.toContain(stepId);
		expect(await scene.tryTo('override.withdraw', { overrideId, reason: 'Again' })).toMatchObject({
			code: 'already_withdrawn'
		});
	});

	it('opens a stage by a signal and closes it again', async () => {
		const opens = { kind: 'stage', stage: 3 } as const;
		const id = await scene.order('signal.confirm', { personId, opens, words: 'Same address for 28 days' });
		expect((await scene.phone()).plan).toMatchObject({ openStages: [3], signals: [{ id, stage: 3 }] });
		expect(await scene.tryTo('signal.confirm', { personId, opens, words: 'Again' })).toMatchObject({
			code: 'already_confirmed'
		});
		await scene.order('signal.withdraw', { personId, closes: { kind: 'signal', id }, reason: 'Lost it' });
		expect((await scene.phone()).plan).toMatchObject({ openStages: [], signals: [] });
	});

	it('holds steps while a safety flag is open, and keeps its reason with staff', async () => {
		await addStep({ stage: 2 });
		await scene.order('safety_flag.raise', { personId, reason: 'SECRET REASON' });
		const snapshot = await scene.phone();
		expect(snapshot.plan?.safetyFlag).toEqual({ raisedOn: TODAY });
		expect(JSON.stringify(snapshot)).not.toContain('SECRET');
		expect(sequencePlan(sequenceInputOf(snapshot, TODAY)).now).toEqual([]);
		await scene.order('safety_flag.clear', { personId, reason: 'Moved' });
		expect((await scene.phone()).plan?.safetyFlag).toBeNull();
	});

	it('keeps each agreed plan as a version with the person’s own words', async () => {
		const seen = await planVersion();
		await addStep();
		const agree = {
			personId,
			agreement: 'agreed',
			words: 'This is mine',
			nextReviewOn: '2027-02-15'
		} as const;
		expect(await scene.tryTo('plan.agree', { ...agree, version: seen })).toMatchObject({
			code: 'stale_edit',
			detail: { changes: [{ change: 'created' }] }
		});
		const id = await scene.order('plan.agree', { ...agree, version: await planVersion() });
		const { plan, planVersions } = await scene.phone();
		expect(plan).toMatchObject({ agreement: 'agreed', agreedOn: TODAY, nextReviewOn: '2027-02-15' });
		expect(planVersions).toMatchObject([{ id, number: 1, ownWords: 'This is mine' }]);
		expect(planVersions[0]?.content.goals.map(({ id: goal }) => goal)).toContain(goalId);
		const refused = await scene.tryTo('plan.agree', {
			...agree,
			version: await planVersion(),
			agreement: 'not_agreed',
			words: ''
		});
		expect(refused).toMatchObject({ code: 'words_missing' });
	});

	it('writes no agreement over one that its writer has not seen', async () => {
		await addStep();
		const agree = {
			personId,
			version: await planVersion(),
			agreement: 'agreed',
			nextReviewOn: null
		} as const;
		await scene.order('plan.agree', { ...agree, words: 'This is mine', seen: seenOf(0) });
		const other = { ...agree, agreement: 'not_agreed', words: 'Not mine at all', seen: seenOf(0) } as const;
		expect(await scene.tryTo('plan.agree', other)).toMatchObject({ code: 'changed_meanwhile' });
		expect((await scene.phone()).plan).toMatchObject({ agreement: 'agreed', ownWords: 'This is mine' });
		expect(await scene.tryTo('plan.agree', { ...other, seen: seenOf(1) })).toMatchObject({
			code: null
		});
	});

	it('starts with what the person chose', async () => {
		const [a, b] = [await addStep({ stage: 2 }), await addStep({ stage: 2 })];
		await scene.order('step.choose', { stepIds: [b] }, scene.dan.actor);
		const { now } = sequencePlan(sequenceInputOf(await scene.phone(), TODAY));
		const mine = now.map(({ step }) => step.id).filter((id) => id === a || id === b);
		expect(mine).toEqual([b, a]);
		expect(await scene.tryTo('step.choose', { stepIds: [newIdentifier()] }, scene.dan.actor)).toMatchObject({
			code: 'not_found'
		});
	});

	it('keeps a disagreement on record, with the answer and when it was read', async () => {
		const about = { kind: 'goal', id: goalId } as const;
		const id = await scene.order('plan.disagree', { about, words: 'I did not choose this' }, scene.dan.actor);
		await scene.order('report.see', { kind: 'disagreement', id });
		const answerId = await scene.order('disagreement.answer', { disagreementId: id, words: 'Let us talk' });
		await scene.order('answer.read', { answerIds: [answerId] }, scene.dan.actor);
		expect(await scene.onPhone('disagreement', id)).toMatchObject({
			about,
			seenAt: NOW,
			answers: [{ words: 'Let us talk', readAt: NOW }]
		});
	});

	it('takes up a proposal as a step, once, or says why not now', async () => {
		const proposalId = await scene.order('step.propose', { goalId, words: 'Ask my aunt' }, scene.dan.actor);
		const stepId = await addStep({ description: 'Ask my aunt', proposalId });
		expect(await scene.onPhone('proposal', proposalId)).toMatchObject({ outcome: 'added', becameId: stepId });
		expect(
			await scene.tryTo('proposal.answer', { proposalId, outcome: 'not_now', words: 'No' })
		).toMatchObject({
			code: 'already_answered'
		});
		const other = await scene.order('goal.propose', { area: null, words: 'Swim' }, scene.dan.actor);
		await scene.order('proposal.answer', { proposalId: other, outcome: 'not_now', words: 'In spring' });
		expect(await scene.onPhone('proposal', other)).toMatchObject({
			outcome: 'not_now',
			answers: [{ words: 'In spring' }]
		});
	});

	const refer = async (changes: Partial<PayloadOf<'referral.make'>> = {}) => {
		const agencyId = await scene.order('agency.create', riverside, administrator);
		return scene.order('referral.make', {
			personId,
			stepId: scene.dan.stepId,
			intervention: 'Housing advice',
			agencyId,
			agencyName: null,
			...asked,
			...changes
		});
	};

	it('follows a referral without telling the person staff reasons', async () => {
		const id = await refer();
		const update = { referralId: id, ...asked, agencyReported: true };
		await scene.order('referral.update', {
			...update,
			version: 1,
			state: 'waiting',
			on: '2026-11-20',
			reason: 'SECRET REASON'
		});
		expect(await scene.onPhone('referral', id)).toMatchObject({
			agencyName: 'Riverside',
			state: 'waiting',
			since: '2026-11-20',
			askedOn: '2026-11-06',
			nextCheckOn: '2026-12-01',
			lastReportOn: '2026-11-20',
			usualWaitDays: 30
		});
		expect(JSON.stringify(await scene.phone())).not.toContain('SECRET');
		expect(await scene.tryTo('referral.update', { ...update, version: 1 })).toMatchObject({
			code: 'stale_edit',
			detail: { changes: [{ by: 'Test Officer', reason: 'SECRET REASON' }] }
		});
	});

	it('writes what an agency needs to know, for the officer of the case only', async () => {
		const id = await refer();
		const letter = await letterFor(scene.officer.actor, id);
		expect(letter).toMatchObject({
			email: null,
			facts: {
				agency: { name: 'Riverside', contactName: 'Nia Example', address: ['1 River Road', 'ZZ1 1ZZ'] },
				person: { name: 'Dan Example', dateOfBirth: '1990-01-31' },
				answerBy: '2026-12-01',
				contacts: { officer: { name: 'Test Officer', telephone: '01632 960111' } }
			}
		});
		expect(await letterFor(scene.stranger.actor, id)).toBeNull();
	});

	it('asks for a reason to end a referral, and to open it again', async () => {
		const id = await refer();
		const end = {
			referralId: id,
			version: 1,
			...asked,
			agencyReported: false,
			state: 'declined_by_agency' as const,
			on: TODAY
		};
		expect(await scene.tryTo('referral.update', end)).toMatchObject({
			code: 'referral_reason_missing',
			detail: [{ field: 'reason' }]
		});
		await scene.order('referral.update', { ...end, reason: 'Full' });
		const again = { ...end, version: 2, state: 'made' as const };
		expect(await scene.tryTo('referral.update', again)).toMatchObject({
			code: 'referral_reopened_without_reason'
		});
		await scene.order('referral.update', { ...again, reason: 'A place came free' });
		expect(await scene.onPhone('referral', id)).toMatchObject({ state: 'made', since: TODAY });
	});

	it('keeps the name an agency was asked under, and offers no archived one', async () => {
		const agencyId = await scene.order('agency.create', riverside, administrator);
		await scene.order('agency.archive', { agencyId, version: 1, archived: true }, administrator);
		const make = {
			personId,
			stepId: null,
			intervention: 'Advice',
			agencyId,
			agencyName: null,
			...asked
		};
		expect(await scene.tryTo('referral.make', make)).toMatchObject({ code: 'agency_is_archived' });
		expect(
			await scene.tryTo('agency.edit', { agencyId, version: 1, ...riverside }, administrator)
		).toMatchObject({
			code: 'stale_edit',
			detail: { version: 2 }
		});
		expect(await scene.tryTo('referral.make', { ...make, agencyId: null })).toMatchObject({
			code: 'agency_missing'
		});
	});

	it('keeps the Welsh name of an agency beside the other one, and takes it from nobody who did not mean to', async () => {
		const nameCy = 'Glan yr Afon';
		const agencyId = await scene.order('agency.create', { ...riverside, nameCy }, administrator);
		const make = { personId, stepId: null, intervention: 'Advice', agencyId, agencyName: null, ...asked };
		const id = await scene.order('referral.make', make);
		const names = { agencyName: 'Riverside', agencyNameCy: nameCy };
		expect(await scene.onPhone('referral', id)).toMatchObject(names);
		expect(await letterFor(scene.officer.actor, id)).toMatchObject({
			facts: { agency: { name: 'Riverside', nameCy } }
		});
		const edit = { agencyId, version: 1, ...riverside };
		await scene.order('agency.edit', edit, administrator);
		expect(await readAgencies(scene.database.kysely)).toMatchObject([{ name: 'Riverside', nameCy }]);
		await scene.order('agency.edit', { ...edit, version: 2, nameCy: null }, administrator);
		expect(await readAgencies(scene.database.kysely)).toMatchObject([{ nameCy: null }]);
		// It keeps the names that the agency had when it was asked.
		expect(await scene.onPhone('referral', id)).toMatchObject(names);
		const later = await scene.order('referral.make', make);
		expect(await scene.onPhone('referral', later)).not.toHaveProperty('agencyNameCy');
	});

	it('lists agencies to choose from by the name that is shown, in the language of whoever reads', async () => {
		for (const [name, nameCy] of [
			['Riverside', 'Glan yr Afon'],
			['Bridge House', 'Tŷ’r Bont'],
			['Mill Advice', null]
		] as const)
			await scene.order('agency.create', { ...riverside, name, nameCy }, administrator);
		const route = '/staff/people/[id]/plan/referrals';
		const reader = { database: scene.database, actor: scene.officer.actor, now: NOW };
		const shown = async (language: Language) => {
			const page = await answerOf('load', { ...reader, route, params: { id: personId }, language });
			const { agencies } = page.data as { agencies: { name: string; nameCy: string | null }[] };
			return agencies.map((agency) => agencyNameIn(language, agency));
		};
		expect(await shown('en')).toEqual(['Bridge House', 'Mill Advice', 'Riverside']);
		expect(await shown('cy')).toEqual(['Glan yr Afon', 'Mill Advice', 'Tŷ’r Bont']);
	});

	it('carries out a command for the service once', async () => {
		const command = envelope('agency.create', riverside);
		await execute(scene.database, administrator, command, NOW);
		expect(await execute(scene.database, administrator, command, NOW)).toMatchObject({
			status: 'duplicate'
		});
		expect(await scene.database.kysely.selectFrom('agencies').select('name').execute()).toHaveLength(1);
	});

	it('orders by what the area set, on the phone too', async () => {
		for (let index = 0; index < 3; index += 1) await addStep({ stage: 2 });
		const count = async () => sequencePlan(sequenceInputOf(await scene.phone(), TODAY)).now.length;
		expect(await count()).toBe(3);
		const set = { teamId: null, setting: 'nowCap', value: 1, reason: 'Small steps' } as const;
		await scene.order('sequencing_policy.set', set, administrator);
		expect(await count()).toBe(1);
		expect(await scene.tryTo('sequencing_policy.set', { ...set, value: 99 }, administrator)).toMatchObject({
			code: 'setting_out_of_range'
		});
		await scene.order('sequencing_policy.set', { ...set, value: null }, administrator);
		expect(await count()).toBe(3);
		const history = await scene.database.kysely.selectFrom('sequencing_settings').selectAll().execute();
		expect(history).toHaveLength(2);
	});

	it('is closed to a practitioner who does not hold the case', async () => {
		const stepId = await addStep();
		const referralId = await refer();
		const tries = await Promise.all([
			scene.tryTo('goal.edit', { goalId, version: 1, ...goalForm, status: 'current' }, scene.stranger.actor),
			scene.tryTo('step.remove', { stepId, version: 1, reason: 'x' }, scene.stranger.actor),
			scene.tryTo('safety_flag.raise', { personId, reason: 'x' }, scene.stranger.actor),
			scene.tryTo(
				'plan.review',
				{ personId, on: TODAY, words: '', nextReviewOn: null },
				scene.stranger.actor
			),
			scene.tryTo(
				'referral.update',
				{ referralId, version: 1, ...asked, agencyReported: false },
				scene.stranger.actor
			)
		]);
		expect(tries.map(({ code }) => code)).toEqual(Array(5).fill('not_found'));
	});

	it('reads a plan to work on, with versions, gaps and what changed since it was agreed', async () => {
		const stepId = await addStep();
		const read = () => readPlanForBuilder(scene.database.kysely, scene.officer.actor, personId, NOW);
		const before = await read();
		await scene.order('plan.agree', {
			personId,
			version: before?.version ?? 0,
			agreement: 'agreed',
			words: '',
			nextReviewOn: null
		});
		await scene.order('step.edit', {
			stepId,
			goalId,
			version: before?.versions[stepId] ?? 0,
			...openStepForm,
			status: 'completed'
		});
		const after = await read();
		expect(after).toMatchObject({
			versions: { [stepId]: 2, [goalId]: 1 },
			changedSinceAgreed: [{ code: 'step_done', stepId }],
			review: { reviewedOn: TODAY }
		});
		expect(after?.history[0]).toMatchObject({ subjectId: stepId, change: 'edited', by: 'Test Officer' });
		const phoneBands = sequencePlan(sequenceInputOf(await scene.phone(), TODAY));
		expect(after?.sequence.done.map(({ step }) => step.id)).toEqual(
			phoneBands.done.map(({ step }) => step.id)
		);
		expect(await readPlanForBuilder(scene.database.kysely, scene.stranger.actor, personId, NOW)).toBeNull();
	});

	it('lists referrals across a caseload with their age, and to nobody else', async () => {
		const id = await refer({ nextCheckOn: TODAY });
		const scope = { reaching: scene.officer.actor };
		const [listed] = await readReferrals(scene.database.kysely, scope, TODAY);
		expect(listed).toMatchObject({
			referral: { id },
			personName: 'Dan Example',
			stepDescription: 'See the housing worker',
			daysInState: 17,
			daysSinceAsked: 17,
			checkDue: true,
			history: [{ state: 'made', by: 'Test Officer' }]
		});
		const others = { reaching: scene.stranger.actor };
		expect(await readReferrals(scene.database.kysely, others, TODAY)).toEqual([]);
		const [gaps] = await readGaps(scene.database.kysely, scope, TODAY);
		expect(gaps?.gaps.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['referral_check_due', 'referral_without_answer', 'plan_not_reviewed'])
		);
		expect(await readGaps(scene.database.kysely, others, TODAY)).toEqual([]);
		await makeOrder(scene.database, scene.dan.actor.personId, 'community_order');
		expect(await readGaps(scene.database.kysely, scope, TODAY)).not.toEqual([]);
		const ended = scene.database.kysely.updateTable('orders').set({ ended_on: '2026-11-20' });
		await ended.execute();
		expect(await readGaps(scene.database.kysely, scope, TODAY)).toEqual([]);
	});

	it('brings a gap to Today once it is old enough for the team, one row a person', async () => {
		const reaching = scene.officer.actor;
		const { teamId } = scene;
		await refer();
		const gaps = async (id?: string) =>
			(await readWaiting(scene.database.kysely, reaching, NOW, id)).filter(({ kind }) => kind === 'gap');
		expect(await gaps()).toEqual([]);
		const set = { teamId, setting: 'gapOnTodayDays', value: 17, reason: 'We are small' } as const;
		await scene.order('sequencing_policy.set', set, administrator);
		expect(await gaps()).toMatchObject([
			{ personId, count: 1, oldest: { code: 'referral_without_answer', days: 17 } }
		]);
		expect(await gaps(personId)).toHaveLength(1);
		expect(await gaps(newIdentifier())).toEqual([]);
		// Today reads fewer steps than the team's list, and finds the same.
		const [listed] = await readGaps(scene.database.kysely, { reaching }, TODAY);
		const [waiting] = await gaps();
		expect(waiting).toMatchObject({ oldest: listed?.gaps.find(({ ageDays }) => (ageDays ?? 0) >= 17) });
		expect((await scene.phone()).plan?.policy ?? {}).not.toHaveProperty('gapOnTodayDays');
		await scene.order('sequencing_policy.set', { ...set, value: 18 }, administrator);
		expect(await gaps()).toEqual([]);
	});

	it('shows a manager the gaps of their own team, the oldest first, and no other', async () => {
		const south = await makeTeam(scene.database, 'South');
		await scene.database.kysely
			.updateTable('practitioners')
			.set({ team_id: south })
			.where('id', '=', scene.stranger.actor.practitionerId)
			.execute();
		await refer();
		const managerOf = async (practitioner: MadePractitioner) =>
			readTeamOf(scene.database.kysely, { ...practitioner.actor, role: 'manager' });
		const own = await managerOf(scene.officer);
		expect(own).toEqual({ id: scene.teamId, name: 'North' });
		const [dans] = await readGaps(scene.database.kysely, { teamId: own?.id ?? '' }, TODAY);
		expect(dans).toMatchObject({ personName: 'Dan Example', practitionerName: 'Test Officer' });
		const ages = dans?.gaps.map(({ ageDays }) => ageDays ?? -1) ?? [];
		expect(ages[0]).toBe(17);
		expect(ages).toEqual([...ages].sort((a, b) => b - a));
		const others = await managerOf(scene.stranger);
		expect(await readGaps(scene.database.kysely, { teamId: others?.id ?? '' }, TODAY)).toEqual([]);
	});

	it('lists a change in life until the plan is gone through again', async () => {
		await scene.order('life_change.record', { personId, change: 'moved_home', on: '2026-11-20', words: '' });
		const codes = async () => {
			const [dans] = await readGaps(scene.database.kysely, { reaching: scene.officer.actor }, TODAY);
			return dans?.gaps.map(({ code }) => code) ?? [];
		};
		expect(await codes()).toContain('change_without_review');
		await scene.order('plan.review', { personId, on: TODAY, words: 'Same plan', nextReviewOn: '2027-02-15' });
		expect(await codes()).not.toContain('change_without_review');
		expect((await scene.phone()).plan).toMatchObject({ reviewedOn: TODAY, nextReviewOn: '2027-02-15' });
	});

	it('lists agencies, and what there is in place of what is not', async () => {
		await scene.order('agency.create', riverside, administrator);
		expect(await readAgencies(scene.database.kysely)).toMatchObject([
			{ name: 'Riverside', offers: ['Housing advice'], usualWaitDays: 30, archived: false }
		]);
		const alternativeId = await scene.order('alternative.add', {
			area: 'accommodation',
			insteadOf: 'Peer mentor',
			words: 'The Tuesday group at the library'
		});
		const known = (to: MadePractitioner, area?: 'accommodation') =>
			readAlternatives(scene.database.kysely, to.actor.practitionerId, area);
		expect(await known(scene.officer, 'accommodation')).toMatchObject([
			{ id: alternativeId, insteadOf: 'Peer mentor' }
		]);
		const elsewhere = await makePractitioner(
			scene.database,
			'Elsewhere',
			await makeTeam(scene.database, 'South')
		);
		expect(await known(elsewhere)).toEqual([]);
		expect(await scene.tryTo('alternative.withdraw', { alternativeId }, elsewhere.actor)).toMatchObject({
			code: 'not_found'
		});
		await scene.order('alternative.withdraw', { alternativeId });
		expect(await known(scene.officer)).toEqual([]);
	});

	it('keeps the plan when the order and the practitioner change', async () => {
		const stepId = await addStep();
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: scene.stranger.actor.practitionerId })
			.where('id', '=', personId)
			.execute();
		await scene.order(
			'step.edit',
			{ stepId, goalId, version: 1, ...openStepForm, status: 'in_progress' },
			scene.stranger.actor
		);
		expect(await scene.onPhone('step', stepId)).toMatchObject({ status: 'in_progress' });
		expect((await scene.phone()).goals.map(({ id }) => id)).toContain(goalId);
	});
});

describe.each([...dialects])('an imported plan on %s', (dialect) => {
	let stage: Stage;
	beforeEach(async () => {
		stage = await openStage(dialect);
	});
	afterEach(() => stage.close());

	const importCase = (file: unknown) =>
		importFile(stage.database, 'case.json', new TextEncoder().encode(JSON.stringify(file)), {
			crn: null,
			now: NOW
		});
	const officerOf = async (personId: string): Promise<Extract<Actor, { role: 'practitioner' }>> => {
		const { practitioner_id } = await stage.database.kysely
			.selectFrom('people')
			.select('practitioner_id')
			.where('id', '=', personId)
			.executeTakeFirstOrThrow();
		return {
			role: 'practitioner',
			accountId: newIdentifier(),
			practitionerId: practitioner_id ?? '',
			name: 'Test Officer'
		};
	};

	it('brings its referrals, with a gap for each that is not delivered', async () => {
		await importCase(demonstrationCases.rhys);
		const { personId, referrals } = await onlyPerson();
		expect(
			referrals.map(({ intervention, state, stepId }) => [intervention, state, stepId !== null])
		).toEqual([
			['Peer mentor', 'not_available_in_area', expect.any(Boolean)],
			['Trauma counselling in Welsh', 'waiting', expect.any(Boolean)]
		]);
		const officer = await officerOf(personId);
		const [rhys] = await readGaps(stage.database.kysely, { reaching: officer }, TODAY);
		expect(rhys?.gaps.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['waiting_list', 'not_available_in_area'])
		);
	});

	it('keeps what was changed here when the same file comes again', async () => {
		await importCase(demonstrationCases.daniel);
		const { personId, goals } = await onlyPerson();
		const goal = goals[0];
		const officer = await officerOf(personId);
		await give(stage.database, officer, 'goal.remove', {
			goalId: goal?.id ?? '',
			version: 1,
			reason: 'Not now'
		});
		await importCase(demonstrationCases.daniel);
		const builder = await readPlanForBuilder(stage.database.kysely, officer, personId, NOW);
		expect(builder?.snapshot.goals.find(({ id }) => id === goal?.id)).toMatchObject({
			status: 'removed',
			reason: 'Not now'
		});
	});

	async function onlyPerson() {
		const { id } = await stage.database.kysely.selectFrom('people').select('id').executeTakeFirstOrThrow();
		const { records } = await readSync(stage.database.kysely, id, null, NOW);
		const { referrals, goals } = assembleSnapshot(bodiesOf(records));
		const byName = [...referrals].sort((a, b) => (a.intervention < b.intervention ? -1 : 1));
		return { personId: id, referrals: byName, goals };
	}
});
