import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandType, PayloadOf } from '#lib/domain/commands/commands.ts';
import { seenOf } from '#lib/domain/identifiers/seen.ts';
import { dialects } from './databases.ts';
import { restartForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { busReport, makeMiss, NOW } from './people.ts';
import { goalForm, stepForm } from './plan-payloads.ts';

const DAY_MS = 86_400_000;

describe.each([...dialects])(
	'a form that was filled in before somebody else was quicker, on %s',
	(dialect) => {
		let scene: FairProcessScene;
		beforeAll(async () => {
			scene = await openFairProcess(dialect);
		});
		afterAll(() => scene.close());

		const personId = () => scene.dan.actor.personId;
		const goal = () =>
			scene.order('goal.create', { personId: personId(), ...goalForm, status: 'current', proposalId: null });

		/** The first is carried out, the second saw the same as the first and is told, and whoever looked again goes on. */
		async function second<Type extends CommandType>(
			type: Type,
			first: PayloadOf<Type>,
			other: PayloadOf<Type>,
			again: { seen: string | string[] }
		) {
			await scene.order(type, first);
			expect(await scene.tryTo(type, other), type).toMatchObject({ code: 'changed_meanwhile' });
			await scene.order(type, { ...other, ...again });
		}

		it('does not put another outcome in the place of one that is recorded', async () => {
			const appointmentId = await makeMiss(scene.database, personId(), NOW - 2 * DAY_MS);
			const outcome = { appointmentId, reason: null, facts: '', seen: seenOf(null, null) };
			await second(
				'outcome.record',
				{ ...outcome, code: 'attended_complied' },
				{ ...outcome, code: 'sent_home_service_issue' },
				{ seen: seenOf('attended_complied', null) }
			);
		});

		it('does not change the days of a time in prison, nor a death', async () => {
			const custodyId = await scene.order('custody.record', {
				personId: personId(),
				from: '2026-01-05',
				until: null
			});
			const change = { custodyId, from: '2026-01-05', withdrawn: false, seen: seenOf('2026-01-05', null) };
			await second(
				'custody.change',
				{ ...change, until: '2026-02-01' },
				{ ...change, until: '2026-03-01' },
				{ seen: seenOf('2026-01-05', '2026-02-01') }
			);
			const death = { personId: personId(), seen: seenOf(null) };
			await scene.order('death.record', { ...death, diedOn: '2026-11-20' });
			expect(await scene.tryTo('death.record', { ...death, diedOn: '2026-11-21' })).toMatchObject({
				code: 'changed_meanwhile'
			});
			await scene.order('death.record', { ...death, diedOn: null, seen: seenOf('2026-11-20') });
		});

		it('does not set aside a rule that was set aside for another reason', async () => {
			const stepId = await scene.order('step.create', {
				goalId: await goal(),
				...stepForm,
				prerequisites: [],
				proposalId: null
			});
			const aside = { stepId, rule: 'now_cap', seen: seenOf(null) } as const;
			const first = await scene.order('override.set', { ...aside, words: 'You asked for it' });
			const other = { ...aside, words: 'It is close by' };
			expect(await scene.tryTo('override.set', other)).toMatchObject({ code: 'changed_meanwhile' });
			expect(await scene.onPhone('step', stepId)).toMatchObject({
				overrides: [{ id: first, words: 'You asked for it' }]
			});
			await scene.order('override.set', { ...other, seen: seenOf(first) });
		});

		it('does not clear another danger than the one it read about', async () => {
			const danger = { personId: personId(), reason: 'A threat' };
			const first = await scene.order('safety_flag.raise', danger);
			await scene.order('safety_flag.clear', { ...danger, seen: seenOf(first) });
			const next = await scene.order('safety_flag.raise', { ...danger, reason: 'Another one' });
			expect(await scene.tryTo('safety_flag.clear', { ...danger, seen: seenOf(first) })).toMatchObject({
				code: 'changed_meanwhile'
			});
			await scene.order('safety_flag.clear', { ...danger, seen: seenOf(next) });
		});

		it('does not answer an idea or a report in another sense', async () => {
			const proposalId = await scene.order('goal.propose', { area: null, words: 'Guitar' }, scene.dan.actor);
			const answer = { proposalId, words: 'Let us talk', seen: seenOf(null) };
			await second(
				'proposal.answer',
				{ ...answer, outcome: 'talk_first' },
				{ ...answer, outcome: 'not_now' },
				{ seen: seenOf('talk_first') }
			);
			const obstacleId = await scene.order('obstacle.report', busReport, scene.dan.actor);
			await scene.order('report.see', { kind: 'obstacle', id: obstacleId });
			const reply = { obstacleId, offers: [], words: 'Done', actions: [], seen: seenOf(null) };
			await second(
				'obstacle.answer',
				{ ...reply, nextState: 'sorted' },
				{ ...reply, nextState: 'being_worked_on' },
				{ seen: seenOf('sorted') }
			);
		});

		it('does not put goals and steps back into an order that is no more', async () => {
			await goal();
			const goals = await scene.database.kysely
				.selectFrom('goals')
				.select('id')
				.where('person_id', '=', personId())
				.where('status', '!=', 'removed')
				.orderBy('position')
				.execute();
			const ids = goals.map(({ id }) => id);
			const [a = '', ...others] = ids;
			const moved = [...others, a];
			await second(
				'goal.reorder',
				{ personId: personId(), goalIds: moved, seen: ids },
				{ personId: personId(), goalIds: ids.toReversed(), seen: ids },
				{ seen: moved }
			);
		});

		it('does not end an event twice', async () => {
			const eventId = await scene.warn();
			const restart = { eventId, ...restartForm, seen: seenOf(await scene.version(eventId)) };
			await scene.order('restart.make', restart);
			expect(await scene.tryTo('restart.make', restart)).toMatchObject({ code: 'changed_meanwhile' });
		});
	}
);
