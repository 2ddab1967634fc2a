import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { localDate } from '#lib/domain/time/local-date.ts';
import { readTeamPulse } from '#lib/server/queries/compliance/pulse.ts';
import { readSimilarDecisions } from '#lib/server/queries/compliance/similar-decisions.ts';
import { dialects } from './databases.ts';
import { decisionForm, warningForm } from './compliance-payloads.ts';
import { DAY_MS, openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { makePractitioner, makeTeam, NOW } from './people.ts';

describe.each([...dialects])('what a team decided and set, on %s', (dialect) => {
	let scene: FairProcessScene;

	beforeEach(async () => {
		scene = await openFairProcess(dialect);
	});
	afterEach(() => scene.close());

	async function decideMany(count: number, form: typeof decisionForm | typeof warningForm): Promise<void> {
		for (let done = 0; done < count; done += 1) {
			const id = await scene.miss();
			await scene.tell(id);
			await scene.decide(id, form);
		}
	}
	const similarTo = (eventId: string, actor: ActorOf<'manager' | 'practitioner'> = scene.manager) =>
		readSimilarDecisions(scene.database.kysely, actor, { personId: scene.dan.actor.personId, eventId }, NOW);

	it('counts how the team decided the like, and hides what is small', async () => {
		await decideMany(9, decisionForm);
		const waiting = await scene.miss();
		expect((await similarTo(waiting))?.counts).toBeNull();
		await decideMany(1, warningForm);
		expect(await similarTo(waiting)).toEqual({
			eventKind: 'failed_to_attend',
			orderKind: 'community_order',
			counts: {
				shown: [{ key: 'accepted', count: 9 }],
				hidden: { keys: ['not_a_failure', 'warning', 'referral'], small: 'each' }
			}
		});
		expect((await similarTo(waiting, scene.officer.actor))?.counts).not.toBeNull();
		const { database } = scene;
		await database.kysely
			.updateTable('decisions')
			.set({ at: NOW - 400 * DAY_MS })
			.execute();
		expect((await similarTo(waiting))?.counts).toBeNull();
	}, 120_000);

	it('counts no other team’s decisions, and shows nothing of another team’s event', async () => {
		await decideMany(10, decisionForm);
		const waiting = await scene.miss();
		const south = await makeTeam(scene.database, 'South');
		const other = {
			...(await makePractitioner(scene.database, 'Other', south)).actor,
			role: 'manager' as const
		};
		expect(await similarTo(waiting, other)).toBeNull();
		const { practitionerId } = scene.officer.actor;
		await scene.database.kysely
			.updateTable('practitioners')
			.set({ team_id: south })
			.where('id', '=', practitionerId)
			.execute();
		const alone = await makePractitioner(scene.database, 'Alone', scene.teamId);
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: alone.actor.practitionerId })
			.execute();
		expect((await similarTo(waiting))?.counts).not.toBeNull();
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: other.practitionerId })
			.execute();
		expect(await similarTo(waiting)).toBeNull();
	}, 120_000);

	it('tells the three answers of a team from ten on, and of this year only', async () => {
		const { kysely } = scene.database;
		const pulse = (month: string) => ({
			id: newIdentifier(),
			team_id: scene.teamId,
			month,
			said_my_side: 'yes',
			understood_why: 'partly',
			treated_with_respect: 'yes'
		});
		const read = () => readTeamPulse(kysely, scene.teamId, localDate(NOW));
		await kysely
			.insertInto('pulses')
			.values([pulse('2025-11'), ...Array.from({ length: 9 }, () => pulse('2026-11'))])
			.execute();
		expect(await read()).toBeNull();
		await kysely.insertInto('pulses').values(pulse('2025-12')).execute();
		expect((await read())?.saidMySide).toEqual({
			shown: [],
			hidden: { keys: ['yes', 'partly', 'no'], small: 'some' }
		});
		const other = await makeTeam(scene.database, 'South');
		expect(await readTeamPulse(kysely, other, localDate(NOW))).toBeNull();
	});

	it('lets a team’s own number of days set the day of the person’s side', async () => {
		const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };
		const set = (teamId: string, value: number) => {
			const days = { teamId, setting: 'evidenceWindowDays', value, reason: 'The post is slow here' } as const;
			return scene.order('compliance_setting.set', days, administrator);
		};
		await set(await makeTeam(scene.database, 'South'), 21);
		await set(scene.teamId, 14);
		const id = await scene.miss();
		const event = await scene.database.kysely
			.selectFrom('compliance_events')
			.select(['occurred_on', 'account_due_on', 'decide_by'])
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(event).toEqual({
			occurred_on: '2026-11-20',
			account_due_on: '2026-12-07',
			decide_by: '2026-12-08'
		});
	});
});
