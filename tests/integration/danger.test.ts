import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { execute } from '#lib/server/commands/execute.ts';
import {
	isDangerOpen,
	openDanger,
	readDangerSigns,
	type DangerOfTeam
} from '#lib/server/queries/reports/danger-signs.ts';
import { readWaiting } from '#lib/server/queries/attention/waiting.ts';
import { dialects } from './databases.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { broughtUpToDate } from './older-database.ts';
import { answerOf, type PageAsked } from './page-event.ts';
import { busReport, envelope, makePractitioner, makeTeam, NOW } from './people.ts';

const SAID = 'I want to kill myself';
const life = { kind: 'life' } as const;

const problem = {
	about: life,
	categories: [],
	feeling: null,
	words: 'The bus',
	options: [],
	willTry: 'Ring',
	if: ''
};
const plan = { about: life, categories: [], if: 'It is late', then: 'ring', from: null };

const entries = (stepId: string): [CommandType, unknown][] => [
	['obstacle.report', { ...busReport, about: life, words: SAID }],
	['obstacle.report', { ...busReport, about: life, proof: SAID }],
	['obstacle.report', { ...busReport, about: life, ifThenPlan: { if: 'I am alone', then: SAID } }],
	[
		'positive_change.record',
		{ changeKind: 'went_well', area: null, words: SAID, strength: '', noticedBy: null }
	],
	[
		'positive_change.record',
		{ changeKind: 'went_well', area: null, words: 'Better', strength: SAID, noticedBy: null }
	],
	[
		'reflection.record',
		{ about: life, prompt: 'own_words', words: SAID, feeling: 'well', wouldRatherTalk: false }
	],
	['problem.think_through', { ...problem, words: SAID }],
	['problem.think_through', { ...problem, options: ['Walk', SAID] }],
	['problem.think_through', { ...problem, willTry: SAID }],
	['problem.think_through', { ...problem, if: SAID }],
	['if_then_plan.keep', { ...plan, if: SAID }],
	['if_then_plan.keep', { ...plan, then: SAID }],
	['relapse.report', { substance: 'drink', safeNow: 'yes', wanted: [], words: SAID }],
	['circumstance_change.tell', { changed: [], since: null, toldOn: '2026-11-23', wanted: [], words: SAID }],
	['circumstance.say', { topic: 'health', chosen: [], words: SAID, ended: false, seen: null }],
	['goal.propose', { area: null, words: SAID }],
	['step.propose', { goalId: null, words: SAID }],
	['plan.disagree', { about: { kind: 'plan' }, words: SAID }],
	['story.note', { storyId: null, words: SAID }],
	['message.write', { words: SAID }],
	['step.claim', { stepId, words: SAID, doneOn: null }]
];

describe.each([...dialects])('danger to life, on %s', (dialect) => {
	let scene: FairProcessScene;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	const today = async (reaching = scene.officer.actor) => {
		const items = await readWaiting(scene.database.kysely, reaching, NOW);
		return attentionOrder(items, NOW, localDate(NOW)).map(({ item, reason }) => ({
			kind: item.kind,
			code: reason.code,
			words: 'words' in item ? item.words : null
		}));
	};
	const first = { kind: 'danger', code: 'may_be_in_danger', words: SAID };
	const say = <Type extends CommandType>(type: Type, payload: PayloadOf<Type>) =>
		scene.order(type, payload, scene.dan.actor);
	/** So that the next entry stands alone. */
	const forget = async () => {
		for (const table of [
			'obstacles',
			'positive_changes',
			'reflections',
			'if_then_plans',
			'relapses',
			'circumstance_changes',
			'circumstances',
			'circumstance_versions',
			'story_notes',
			'proposals',
			'disagreements',
			'messages'
		] as const)
			await scene.database.kysely.deleteFrom(table).execute();
	};
	const signs = () => readDangerSigns(scene.database.kysely, scene.dan.actor.personId);
	const settle = async (outcome: 'spoken' | 'no_danger' = 'spoken') => {
		const signIds = (await signs()).filter(({ handled }) => !handled).map(({ id }) => id);
		await scene.order('danger.settle', {
			personId: scene.dan.actor.personId,
			signIds,
			outcome,
			words: 'Safe with family'
		});
	};

	it('puts its writer first, whatever the entry is and wherever in it they say it', async () => {
		for (const [type, payload] of entries(scene.dan.stepId)) {
			await say(type, payload as never);
			expect(await today(), type).toEqual([first]);
			expect(
				(await signs()).filter(({ handled }) => handled === null).map(({ words }) => words),
				type
			).toEqual([SAID]);
			await settle('spoken');
			expect((await today()).map(({ code }) => code)).not.toContain('may_be_in_danger');
			await forget();
		}
	});

	it('is seen in an account, and in a look that only a manager would answer', async () => {
		const eventId = await scene.miss();
		await scene.tell(eventId, { proof: SAID });
		expect((await today())[0]).toEqual(first);
		await settle();
		const warned = await scene.warn();
		await say('look.ask', { eventId: warned, askedOf: 'manager', words: SAID, proof: '' });
		expect((await today())[0]).toEqual(first);
		await settle();
		expect((await today()).map(({ code }) => code)).not.toContain('may_be_in_danger');
		const asked = (await scene.onPhone('compliance_event', warned))?.looks[0];
		expect(asked?.seenAt).toBe(NOW);
	});

	it('stays first until somebody says what was done, and then waits in its own place, as no good news', async () => {
		const id = await say('positive_change.record', {
			changeKind: 'went_well',
			area: null,
			words: SAID,
			strength: '',
			noticedBy: null
		});
		await scene.order('positive_change.acknowledge', { positiveChangeId: id, words: 'Thank you' });
		expect(await today()).toEqual([first]);
		await settle();
		expect(await today()).toEqual([]);
		const [sign] = await signs();
		expect(sign?.handled).toMatchObject({ outcome: 'spoken', note: 'Safe with family', at: NOW });
		await say('positive_change.record', {
			changeKind: 'went_well',
			area: null,
			words: SAID,
			strength: '',
			noticedBy: null
		});
		await settle('no_danger');
		expect(await today()).toEqual([{ kind: 'positive_change', code: 'not_answered', words: SAID }]);
	});

	it('is shown to its writer as seen once somebody has said what was done', async () => {
		const id = await say('reflection.record', {
			about: life,
			prompt: 'own_words',
			words: SAID,
			feeling: null,
			wouldRatherTalk: false
		});
		expect(await scene.onPhone('reflection', id)).toMatchObject({ seenAt: null });
		await settle();
		expect(await scene.onPhone('reflection', id)).toMatchObject({ seenAt: NOW });
	});

	it('is one row a person, however often they say it, and stays where they take an entry back', async () => {
		const obstacleId = await say('obstacle.report', { ...busReport, about: life, words: SAID });
		const later = { area: null, words: `${SAID} tonight` };
		await scene.order('goal.propose', later, scene.dan.actor, NOW + 60_000);
		await say('obstacle.withdraw', { obstacleId });
		expect(await today()).toEqual([first]);
		expect(await signs()).toHaveLength(2);
	});

	it('that comes while an officer settles another stays first', async () => {
		await say('goal.propose', { area: null, words: SAID });
		const [looked] = await signs();
		await say('step.propose', { goalId: null, words: `${SAID} tonight` });
		const payload = {
			personId: scene.dan.actor.personId,
			signIds: [looked?.id ?? ''],
			outcome: 'spoken' as const,
			words: ''
		};
		await scene.order('danger.settle', payload);
		expect(await today()).toEqual(expect.arrayContaining([{ ...first, words: `${SAID} tonight` }]));
		expect(await scene.tryTo('danger.settle', payload)).toMatchObject({ code: 'nothing_to_answer' });
	});

	it('is nobody else’s to see or to settle, and goes with the case', async () => {
		await say('goal.propose', { area: null, words: SAID });
		const [sign] = await signs();
		const { personId } = scene.dan.actor;
		const payload = { personId, signIds: [sign?.id ?? ''], outcome: 'no_danger' as const, words: '' };
		expect(await scene.tryTo('danger.settle', payload, scene.stranger.actor)).toMatchObject({
			code: 'not_found'
		});
		expect(await scene.tryTo('danger.settle', payload, scene.dan.actor)).toMatchObject({
			code: 'not_allowed'
		});
		expect(await today(scene.stranger.actor)).toEqual([]);
		const isOpen = (actor: Parameters<typeof isDangerOpen>[1]) =>
			isDangerOpen(scene.database.kysely, actor, personId);
		expect([await isOpen(scene.officer.actor), await isOpen(scene.stranger.actor)]).toEqual([true, false]);
		const next = await makePractitioner(scene.database, 'Next');
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: next.actor.practitionerId })
			.where('id', '=', personId)
			.execute();
		expect(await today()).toEqual([]);
		expect(await today(next.actor)).toEqual([first]);
	});

	describe('and the manager of the team', () => {
		const openTo = async (actor: Actor) =>
			(await openDanger(scene.database.kysely, actor as never)).map(seen);
		const seen = ({ personName, officer, count }: DangerOfTeam) => [personName, officer, count];
		const asked = (actor: Actor, form?: Record<string, string>): PageAsked => ({
			database: scene.database,
			actor,
			route: '/staff/team/danger/[person]',
			params: { person: scene.dan.actor.personId },
			now: NOW,
			...(form && { form })
		});
		const managerOf = async (team: string | null): Promise<Actor> => ({
			...(await makePractitioner(scene.database, 'Elsewhere', team)).actor,
			role: 'manager'
		});

		it('see it first on the team’s page with who looks after it, and can settle it while the officer is away', async () => {
			const id = await say('goal.propose', { area: null, words: SAID });
			const team = await answerOf('load', { ...asked(scene.manager), route: '/staff/team', params: {} });
			expect((team.data as { danger: DangerOfTeam[] }).danger.map(seen)).toEqual([
				['Dan Example', 'Test Officer', 1]
			]);
			// All of it is in the browser, whatever the page shows of it; the look is recorded only on their own page.
			expect(JSON.stringify(team.data)).not.toContain(SAID);
			expect(await isDangerOpen(scene.database.kysely, scene.manager, scene.dan.actor.personId)).toBe(true);
			const page = await answerOf('load', asked(scene.manager));
			expect(page.data).toMatchObject({ officer: 'Test Officer', signs: { open: [{ words: SAID }] } });
			const [sign] = await signs();
			const form = { signId: sign?.id ?? '', outcome: 'spoken', words: 'At home with her sister' };
			expect(await answerOf('default', asked(scene.manager, form))).toMatchObject({ status: 303 });
			expect((await signs())[0]?.handled).toMatchObject({ by: scene.manager.name, outcome: 'spoken' });
			expect(await scene.onPhone('proposal', id)).toMatchObject({ seenAt: NOW });
			expect(await openTo(scene.manager)).toEqual([]);
			expect((await today()).map(({ code }) => code)).not.toContain('may_be_in_danger');
		});

		it('are told that the officer was first, and keep what they wrote', async () => {
			await say('goal.propose', { area: null, words: SAID });
			const [sign] = await signs();
			const form = { signId: sign?.id ?? '', outcome: 'spoken', words: 'Spoke with her sister at 14:10' };
			await settle();
			expect(await answerOf('default', asked(scene.manager, form))).toMatchObject({
				data: {
					status: 409,
					data: {
						problems: [{ code: 'nothing_to_answer' }],
						typed: { signId: [sign?.id], words: [form.words] }
					}
				}
			});
			expect((await answerOf('load', asked(scene.manager))).data).toMatchObject({
				signs: { open: [], before: [{ id: sign?.id, handled: { by: 'Test Officer', at: NOW } }] }
			});
		});

		it('of another team, or of none, see nothing and find nothing there; nor do other officers of the team', async () => {
			await say('goal.propose', { area: null, words: SAID });
			const [sign] = await signs();
			const form = { signId: sign?.id ?? '', outcome: 'no_danger', words: '' };
			const others = [
				await managerOf(await makeTeam(scene.database, 'South')),
				await managerOf(null),
				(await makePractitioner(scene.database, 'Colleague', scene.teamId)).actor
			];
			for (const actor of others) {
				expect(await openTo(actor)).toEqual([]);
				expect(await isDangerOpen(scene.database.kysely, actor, scene.dan.actor.personId)).toBe(false);
				expect(await answerOf('load', asked(actor))).toMatchObject({ status: 404 });
				const payload = {
					personId: scene.dan.actor.personId,
					signIds: [sign?.id ?? ''],
					outcome: 'no_danger' as const,
					words: ''
				};
				expect(await scene.tryTo('danger.settle', payload, actor)).toMatchObject({ code: 'not_found' });
			}
			expect(await answerOf('default', asked(others[2] as Actor, form))).toMatchObject({ status: 404 });
			expect(await openTo(scene.manager)).toHaveLength(1);
		});

		it('see nothing of somebody who has died', async () => {
			await say('goal.propose', { area: null, words: SAID });
			await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: localDate(NOW) });
			expect(await openTo(scene.manager)).toEqual([]);
		});
	});

	it('in an entry that could not be taken is known without its words, once', async () => {
		const stepId = newIdentifier();
		const refused = envelope('step.claim', { stepId, words: SAID, doneOn: null });
		const give = (input: unknown) => execute(scene.database, scene.dan.actor, input, NOW);
		expect(await give(refused)).toMatchObject({ code: 'not_found' });
		await give(refused);
		await give({ id: 'none of ours', payload: [{ anything: SAID }] });
		expect(await today()).toEqual([{ ...first, words: '' }]);
		expect(await signs()).toHaveLength(1);
		await settle();
		await give(refused);
		expect(await today()).toEqual([]);
	});

	it('is raised by the same entry with its words, once it is taken', async () => {
		const claim = { stepId: newIdentifier(), words: SAID, doneOn: null };
		const refused = envelope('step.claim', claim);
		await execute(scene.database, scene.dan.actor, refused, NOW);
		const mended = { ...refused, payload: { ...claim, stepId: scene.dan.stepId } };
		expect(await execute(scene.database, scene.dan.actor, mended, NOW)).toMatchObject({ status: 'created' });
		expect(await today()).toEqual([first]);
		expect(await signs()).toHaveLength(1);
	});

	it('keeps what was done about it, when the entry that was refused is taken later', async () => {
		const claim = { stepId: newIdentifier(), words: SAID, doneOn: null };
		const refused = envelope('step.claim', claim);
		await execute(scene.database, scene.dan.actor, refused, NOW);
		await settle();
		const before = await signs();
		const mended = { ...refused, payload: { ...claim, stepId: scene.dan.stepId } };
		expect(await execute(scene.database, scene.dan.actor, mended, NOW)).toMatchObject({ status: 'created' });
		expect(await signs()).toEqual(before);
	});

	it('is not read into what staff write, into hints, or into somebody’s death', async () => {
		await scene.order('relapse.record', {
			personId: scene.dan.actor.personId,
			toldBy: 'family_or_friend',
			toldOn: localDate(NOW),
			substance: 'drink',
			safeNow: 'yes',
			facts: SAID,
			opinion: SAID
		});
		await say('goal.propose', { area: null, words: 'I am scared of the bus' });
		expect((await today()).map(({ code }) => code)).toEqual(['relapse', 'own_say']);
		await say('goal.propose', { area: null, words: SAID });
		await scene.order('death.record', { personId: scene.dan.actor.personId, diedOn: localDate(NOW) });
		expect(await today()).toEqual([]);
	});
});

const person =
	"insert into people (id, crn, forename, surname, preferred_name, date_of_birth, language, text_size, created_at) values ('p', 'X1', 'Dan', 'Example', 'Dan', '1990-01-31', 'en', 'normal', 1)";
const report = 'person_id, tapped_at, received_at, receipt, id, words';
const change = (id: string, words: string) =>
	`insert into positive_changes (${report}, strength) values ('p', 1, 2, '${id}', '${id}', '${words}', '')`;
const obstacle = (id: string, state: string) =>
	`insert into obstacles (${report}, about_kind, categories, wanted, proof, state) values ('p', 1, 2, '${id}', '${id}', '', 'life', '[]', '[]', '${SAID}', '${state}')`;
const account = (id: string, seenAt: number | null) =>
	`insert into accounts_given (${report}, event_id, categories, wishes, proof, seen_at) values ('p', 1, 2, '${id}', '${id}', '${SAID}', 'event', '[]', '[]', '', ${seenAt})`;
const answer = (reportId: string) =>
	`insert into answers (id, person_id, report_kind, report_id, words, offers, actions, by_account, by_name, at) values ('a', 'p', 'positive_change', '${reportId}', '', '[]', '[]', 'x', 'x', 3)`;

const goal = `insert into goals (id, person_id, title, status, area, related_areas, staff_notes, position) values ('g', 'p', 'I will rest', 'current', 'finances', '[]', '[]', 1)`;
const claimed = (id: string, answer: string) =>
	`insert into steps (id, person_id, goal_id, description, status, actor, stage, priority, prerequisites, position, claim) values ('${id}', 'p', 'g', 'Rest', 'in_progress', 'service_user', 1, 0, '[]', 0, '{"tappedAt":1,"receivedAt":2,"words":"${SAID}","answer":${answer}}')`;

describe.each([...dialects])('what had been written before danger was noticed, on %s', (dialect) => {
	it('is noticed where it still waits, and nowhere else', async () => {
		const rows = [
			person,
			change('waits', SAID),
			change('harmless', 'I got the job'),
			change('answered', SAID),
			answer('answered'),
			obstacle('open', 'seen'),
			obstacle('taken back', 'withdrawn'),
			account('unread', null),
			account('read', 5),
			goal,
			claimed('done they say', 'null'),
			claimed('seen to be done', '{"at":3}')
		];
		await broughtUpToDate(dialect, '0019', rows, async ({ kysely }) => {
			const found = await readDangerSigns(kysely, 'p');
			expect(found.map(({ id, wrote, subjectId, words }) => [id, wrote, subjectId, words])).toEqual([
				['done they say', 'step', 'done they say', SAID],
				['open', 'obstacle', 'open', expect.stringContaining(SAID)],
				['unread', 'account', 'event', SAID],
				['waits', 'positive_change', 'waits', SAID]
			]);
		});
	});
});
