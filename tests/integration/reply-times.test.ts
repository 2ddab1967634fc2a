import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { addDays, localDate } from '#lib/domain/time/local-date.ts';
import { replyDaysOf } from '#lib/server/projection/organisation/reply-days.ts';
import { readRoster } from '#lib/server/queries/attention/roster.ts';
import { dialects } from './databases.ts';
import { answerOf } from './page-event.ts';
import { makeAdministrator, makeManager, makeOfficer, makePractitioner, makeTeam, NOW } from './people.ts';
import { openScene, type Scene } from './scene.ts';

const TODAY = localDate(NOW);
const DAY = 86_400_000;

describe.each([...dialects])('how soon an area answers, on %s', (dialect) => {
	let scene: Scene;
	let administrator: Actor;
	beforeEach(async () => {
		scene = await openScene(dialect);
		administrator = await makeAdministrator(scene.database);
	});
	afterEach(() => scene.close());

	const change = {
		teamId: null,
		setting: 'replyWithinWorkingDays',
		value: 5,
		reason: 'Two posts are empty'
	} as const;
	const set = (changes: Partial<PayloadOf<'reply_setting.set'>> = {}) =>
		scene.order('reply_setting.set', { ...change, ...changes }, administrator);
	const told = async () => (await scene.phone()).person?.replyDays;
	const ofOfficer = () => replyDaysOf(scene.database.kysely, scene.officer.actor);

	it('is two working days until it is set, and reaches the phones of those it is of', async () => {
		expect([await ofOfficer(), await told()]).toEqual([2, undefined]);
		await set({ teamId: scene.teamId, value: 4 });
		expect([await ofOfficer(), await told()]).toEqual([4, 4]);
		await set({ value: 3 });
		expect([await ofOfficer(), await told()]).toEqual([4, 4]);
		// Of no team: what is set for everybody.
		expect(await replyDaysOf(scene.database.kysely, scene.stranger.actor)).toBe(3);
		await set({ teamId: scene.teamId, value: null });
		expect([await ofOfficer(), await told()]).toEqual([3, 3]);
		await set({ value: null });
		expect([await ofOfficer(), await told()]).toEqual([2, undefined]);
	});

	it('is of the team of whoever holds the case, also after it was given to another team', async () => {
		const south = await makeTeam(scene.database, 'South');
		const other = await makeOfficer(scene.database, 'Other', south);
		await set({ teamId: south, value: 7 });
		expect(await told()).toBeUndefined();
		await scene.order(
			'case.reassign',
			{
				replaces: scene.officer.actor.practitionerId,
				moves: [],
				rest: { to: other.actor.practitionerId, caseNumbers: null },
				since: TODAY,
				reason: 'Moved house'
			},
			administrator
		);
		expect(await told()).toBe(7);
	});

	it.each([
		[{ value: 0 }, 'setting_out_of_range'],
		[{ value: 21 }, 'setting_out_of_range'],
		[{ reason: ' ' }, 'words_missing'],
		[{ teamId: newIdentifier() }, 'not_found'],
		[{ setting: 'nowCap' as 'replyWithinWorkingDays' }, 'invalid_payload']
	])('refuses %j', async (changes, code) => {
		expect(await scene.tryTo('reply_setting.set', { ...change, ...changes }, administrator)).toMatchObject({
			code
		});
		expect(await ofOfficer()).toBe(2);
	});

	it('is set by whoever runs the service and by nobody else, the second of two is told, and who set it is kept', async () => {
		const manager = await makeManager(scene.database, 'Northern', scene.teamId);
		for (const actor of [scene.officer.actor, manager, scene.dan.actor])
			expect(await scene.tryTo('reply_setting.set', change, actor)).toMatchObject({ code: 'not_allowed' });
		const first = await set({ replaces: null });
		expect(
			await scene.tryTo('reply_setting.set', { ...change, replaces: null }, administrator)
		).toMatchObject({
			code: 'stale_edit'
		});
		await set({ value: 6, replaces: first });
		const entries = await scene.database.kysely.selectFrom('reply_settings').selectAll().execute();
		expect(
			entries.map(({ value, by_name, superseded_at }) => [value, by_name, superseded_at !== null])
		).toEqual([
			[5, 'Test Admin', true],
			[6, 'Test Admin', false]
		]);
		const { rows } = await page('load', '/staff/admin/settings/[group]', { group: 'replies' });
		expect(rows).toMatchObject([{ name: 'replyWithinWorkingDays', value: 6, usual: 2, from: 'everybody' }]);
	});

	const page = async (
		name: string,
		route: string,
		params: Record<string, string>,
		actor = administrator,
		now = NOW
	) =>
		(await answerOf(name, { database: scene.database, actor, route, params, now })).data as Record<
			string,
			unknown
		>;

	it('is what Today calls late, what the messages page says and what the team is held to: one number', async () => {
		const officer: Actor = { ...scene.officer.actor, today: TODAY };
		const manager = await makeManager(scene.database, 'Northern', scene.teamId);
		await scene.order('message.write', { words: 'When do I start?' }, scene.dan.actor);
		// Monday's message, on the Thursday of that week.
		const late = async () => {
			const now = NOW + 3 * DAY;
			const { counts } = await page('load', '/staff', {}, { ...officer, today: addDays(TODAY, 3) }, now);
			return (counts as { overdue: number }).overdue;
		};
		const personId = scene.dan.actor.personId;
		const replyDays = async () =>
			(await page('load', '/staff/people/[id]/messages', { id: personId }, officer))['replyDays'];
		const promised = async () => (await readRoster(scene.database.kysely, manager, NOW)).promisedDays;
		expect([await replyDays(), await promised()]).toEqual([2, 2]);
		const before = await late();
		await set({ teamId: scene.teamId, value: 5 });
		expect([await replyDays(), await promised(), await told()]).toEqual([5, 5, 5]);
		expect(await late()).toBe(before - 1);
		// Another team is held to its own.
		const other = await makePractitioner(scene.database, 'Elsewhere');
		expect(await replyDaysOf(scene.database.kysely, other.actor)).toBe(2);
	});
});
