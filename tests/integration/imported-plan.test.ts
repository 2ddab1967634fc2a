import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { execute } from '#lib/server/commands/execute.ts';
import { importContent } from '#lib/server/imports/import-file.ts';
import { reportText } from '#lib/server/imports/report-text.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { readImportDifferences } from '#lib/server/queries/imports/import-differences.ts';
import { readPlanForBuilder } from '#lib/server/queries/plan/builder.ts';
import { dialects } from './databases.ts';
import { envelope, give, makePractitioner, NOW, openStage, type Stage } from './people.ts';

type Case = typeof demonstrationCases.daniel;
type SourceGoal = Case['plan']['goals'][number];

describe.each([...dialects])('a plan that is imported again on %s', (dialect) => {
	let stage: Stage;
	let personId: string;
	let officer: Extract<Actor, { role: 'practitioner' }>;

	beforeEach(async () => {
		stage = await openStage(dialect);
		await take();
		const person = await stage.database.kysely
			.selectFrom('people')
			.select(['id', 'practitioner_id'])
			.executeTakeFirstOrThrow();
		personId = person.id;
		officer = {
			role: 'practitioner',
			accountId: newIdentifier(),
			practitionerId: person.practitioner_id ?? '',
			name: 'Test Officer'
		};
	});
	afterEach(() => stage.close());

	/** Imports Daniel's case, with his first goal as the case system now has it. */
	async function take(change: (goal: SourceGoal) => void = () => undefined) {
		const newer = structuredClone(demonstrationCases.daniel);
		const first = newer.plan.goals[0];
		if (first) change(first);
		return importContent(stage.database, 'case.json', newer, { crn: null, now: NOW });
	}

	async function builder() {
		const found = await readPlanForBuilder(stage.database.kysely, officer, personId, NOW);
		if (!found) throw new Error('The plan is not there');
		const differences = await readImportDifferences(stage.database.kysely, personId, found.snapshot);
		return { ...found, differences };
	}
	async function firstGoal() {
		const { snapshot, versions } = await builder();
		const goal = snapshot.goals[0];
		if (!goal) throw new Error('The plan has no goal');
		return { goal, version: versions[goal.id] ?? 0 };
	}
	async function firstStep() {
		const { snapshot, versions } = await builder();
		const { goal } = await firstGoal();
		const step = snapshot.steps.find(({ goalId }) => goalId === goal.id);
		if (!step) throw new Error('The goal has no step');
		return { step, version: versions[step.id] ?? 0 };
	}

	async function editGoal(change: Partial<PayloadOf<'goal.edit'>>) {
		const { goal, version } = await firstGoal();
		await give(stage.database, officer, 'goal.edit', {
			goalId: goal.id,
			version,
			title: goal.title,
			area: goal.area,
			relatedAreas: goal.relatedAreas,
			targetDate: goal.targetDate,
			suggestedBy: 'practitioner',
			strengths: [],
			needId: null,
			status: 'current',
			...change
		});
	}
	const settle = async (choice: 'ours' | 'theirs', actor: Actor = officer) => {
		const { differences, versions } = await builder();
		const difference = differences[0];
		if (!difference) throw new Error('There is no difference');
		const payload = {
			differenceId: difference.id,
			version: versions[difference.subjectId] ?? 0,
			choice
		};
		return execute(stage.database, actor, envelope('import_difference.settle', payload), NOW);
	};

	it('changes nothing where the file is the same, and names what was edited here', async () => {
		await editGoal({ title: 'I will have a key of my own' });
		const before = await builder();
		const report = await take();
		expect(report.people).toMatchObject([
			{ result: 'unchanged', kept: [{ kind: 'goal', id: before.snapshot.goals[0]?.id, field: 'title' }] }
		]);
		expect(await builder()).toEqual(before);
		expect(reportText(report)).toContain(`goal ${before.snapshot.goals[0]?.id ?? ''}: title`);
		expect(reportText(report)).not.toContain('key of my own');
	});

	it('takes field by field what was not edited here, and says so in the record of changes', async () => {
		await editGoal({ title: 'I will have a key of my own' });
		const report = await take((goal) => (goal.targetDate = '2027-03-01'));
		expect(report.people[0]?.result).toBe('changed');
		const { goal, version } = await firstGoal();
		expect(goal).toMatchObject({ title: 'I will have a key of my own', targetDate: '2027-03-01' });
		const { history, differences } = await builder();
		expect(history[0]).toMatchObject({
			change: 'imported',
			version,
			subjectId: goal.id,
			fields: [{ field: 'targetDate', to: '2027-03-01' }]
		});
		expect(differences).toEqual([]);
	});

	it('is one person’s own, although another’s has goals and steps of the same ids', async () => {
		const { kysely } = stage.database;
		const { crn } = demonstrationCases.daniel.personSummary;
		const before = await builder();
		const another = JSON.parse(JSON.stringify(demonstrationCases.daniel).replaceAll(crn, 'X799999')) as Case;
		for (const goal of another.plan.goals) goal.title = `I too: ${goal.title}`;
		const report = await importContent(stage.database, 'another.json', another, { crn: null, now: NOW });
		expect(report.people).toMatchObject([{ result: 'changed' }]);
		expect(await builder()).toEqual(before);
		const held = await kysely
			.selectFrom('goals')
			.innerJoin('people', 'people.id', 'goals.person_id')
			.select(['goals.id', 'title'])
			.where('crn', '=', 'X799999')
			.execute();
		const own = before.snapshot.goals.map(({ id, title }) => ({ id, title: `I too: ${title}` }));
		const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
		expect(held.toSorted(byId)).toEqual(own.toSorted(byId));
	});

	it('shows the person what an import changed since they agreed', async () => {
		const { version } = await builder();
		const plan = { personId, version, agreement: 'agreed', words: '', nextReviewOn: null } as const;
		await give(stage.database, officer, 'plan.agree', plan);
		await take((goal) => (goal.title = 'I will move in with my sister'));
		expect((await builder()).changedSinceAgreed).toMatchObject([
			{ code: 'goal_changed', title: 'I will move in with my sister' }
		]);
		expect((await builder()).snapshot.plan?.agreement).toBe('agreed');
	});

	it('keeps both where both changed, until the practitioner keeps ours', async () => {
		await editGoal({ title: 'I will have a key of my own' });
		const moved = (goal: SourceGoal) => (goal.title = 'I will move in with my sister');
		const first = await take(moved);
		expect(first.people[0]).toMatchObject({ result: 'changed', kept: [{ field: 'title' }] });
		expect((await firstGoal()).goal.title).toBe('I will have a key of my own');
		expect((await builder()).differences).toMatchObject([
			{
				field: 'title',
				what: 'I will have a key of my own',
				ours: 'I will have a key of my own',
				theirs: 'I will move in with my sister'
			}
		]);
		const again = await take(moved);
		expect(again.people[0]?.result).toBe('unchanged');
		expect((await builder()).differences.length).toBe(1);

		expect(await settle('ours')).toMatchObject({ code: null });
		expect((await builder()).differences).toEqual([]);
		await take(moved);
		expect((await builder()).differences).toEqual([]);
		expect((await firstGoal()).goal.title).toBe('I will have a key of my own');
	});

	it('takes theirs when the practitioner says so, as a change like any other', async () => {
		await editGoal({ title: 'I will have a key of my own' });
		await take((goal) => (goal.title = 'I will move in with my sister'));
		expect(await settle('theirs')).toMatchObject({ code: null });
		expect((await firstGoal()).goal.title).toBe('I will move in with my sister');
		const { history, differences } = await builder();
		expect(differences).toEqual([]);
		expect(history[0]).toMatchObject({ change: 'edited', by: 'Test Officer' });
	});

	it('shows only the newest where the case system changed its mind, and none once it agrees', async () => {
		await editGoal({ title: 'I will have a key of my own' });
		await take((goal) => (goal.title = 'I will move in with my sister'));
		await take((goal) => (goal.title = 'I will stay where I am'));
		expect((await builder()).differences).toMatchObject([{ theirs: 'I will stay where I am' }]);
		await take((goal) => (goal.title = 'I will have a key of my own'));
		expect((await builder()).differences).toEqual([]);
	});

	it('keeps what was taken out here, with its reason, whatever else the file says', async () => {
		const { goal, version } = await firstGoal();
		await give(stage.database, officer, 'goal.remove', { goalId: goal.id, version, reason: 'Not now' });
		const { step, version: stepVersion } = await firstStep();
		await give(stage.database, officer, 'step.remove', {
			stepId: step.id,
			version: stepVersion,
			reason: 'Done by the council'
		});
		await take((source) => {
			source.status = 'ACHIEVED';
			source.title = 'I will move in with my sister';
		});
		expect((await firstGoal()).goal).toMatchObject({ status: 'removed', reason: 'Not now' });
		expect((await firstStep()).step).toMatchObject({
			status: 'no_longer_needed',
			reason: 'Done by the council'
		});
		expect((await builder()).differences).toMatchObject([{ field: 'status', theirs: 'achieved' }]);
	});

	it('leaves the order to the practitioner', async () => {
		const ids = (await builder()).snapshot.goals.map(({ id }) => id).reverse();
		await give(stage.database, officer, 'goal.reorder', { personId, goalIds: ids });
		await take((goal) => (goal.goalOrder = 3));
		expect((await builder()).snapshot.goals.map(({ id }) => id)).toEqual(ids);
	});

	it('knows what was edited here from the record of changes, where an import came before it was kept', async () => {
		await editGoal({ title: 'I will have a key of my own' });
		await editGoal({ title: 'I will have two keys' });
		await stage.database.kysely.deleteFrom('imported_plan_items').execute();
		const report = await take((goal) => (goal.targetDate = '2027-03-01'));
		expect(report.people[0]?.kept).toMatchObject([{ field: 'title' }]);
		expect((await firstGoal()).goal).toMatchObject({
			title: 'I will have two keys',
			targetDate: '2027-03-01'
		});
		expect((await builder()).differences).toEqual([]);
	});

	it('refuses to settle twice, on an older version, and for a case of somebody else', async () => {
		const stranger = await makePractitioner(stage.database, 'Stranger');
		await editGoal({ title: 'I will have a key of my own' });
		await take((goal) => (goal.title = 'I will move in with my sister'));
		expect(await settle('ours', stranger.actor)).toMatchObject({ code: 'not_found' });
		const { differences, versions } = await builder();
		const { id = '', subjectId = '' } = differences[0] ?? {};
		const version = versions[subjectId] ?? 0;
		const late = { differenceId: id, version: version - 1, choice: 'theirs' } as const;
		expect(
			await execute(stage.database, officer, envelope('import_difference.settle', late), NOW)
		).toMatchObject({ code: 'stale_edit' });
		await settle('ours');
		const twice = { differenceId: id, version, choice: 'theirs' } as const;
		expect(
			await execute(stage.database, officer, envelope('import_difference.settle', twice), NOW)
		).toMatchObject({ code: 'nothing_to_answer' });
	});
});
