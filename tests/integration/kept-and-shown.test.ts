import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, ActorOf } from '#lib/domain/access/actor.ts';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import { allReportKinds } from '#lib/domain/reports/report-kinds.ts';
import { openReport } from '#lib/server/forms/reports/open-report.ts';
import { restartForm, warningForm } from './compliance-payloads.ts';
import { openFairProcess, type FairProcessScene } from './compliance-scene.ts';
import { dialects } from './databases.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { answerOf, routesBelow } from './page-event.ts';
import { give, NOW } from './people.ts';
import { dumpOf, type Dump } from './whole-database.ts';

/*
 * What got better and what somebody thought goes to the officer of the case and to nobody else, into no decision and no letter; and what
 * was taken back is on no page of staff's.
 */

const change = (words: string) =>
	({
		changeKind: 'tough_moment',
		area: 'hope',
		words: `I went on ${words}`,
		strength: `I asked ${words}`,
		noticedBy: 'worker'
	}) as const;
const thought = (words: string) =>
	({
		about: { kind: 'life' },
		prompt: 'own_words',
		words: `It was hard ${words}`,
		feeling: 'ok',
		wouldRatherTalk: true
	}) as const;

const plan = (words: string): PayloadOf<'if_then_plan.keep'> => ({
	about: { kind: 'life' },
	categories: ['bus_or_train'],
	if: `it is late ${words}`,
	then: `ring ${words}`,
	from: null
});

const moved = (words: string): PayloadOf<'circumstance_change.tell'> => ({
	changed: ['home'],
	since: null,
	toldOn: '2026-11-23',
	wanted: ['look_at_steps'],
	words: `I moved ${words}`
});

/** Words that nobody else has: what stays, what was taken back unread and after it was read, and what is danger. */
const STAYS = 'zqstays';
const UNREAD = 'zqunread';
const READ = 'zqread';
const DANGER = 'zqdanger';
/** Of strengths: one that is kept, and one that was let go. */
const KEPT = 'zqkept';
const GONE = 'zqgone';
/** Of an if-then plan that stands, and of one that was let go. */
const PLANNED = 'zqplanned';
const LET_GO = 'zqletgo';
/** Of the page of a case: what its officer wrote, and what its person put right. */
const WRITTEN = 'zqwritten';
const NOTED = 'zqnoted';
/** Of a message to the officer, and of one back. */
const SENT = 'zqsent';
const SENT_BACK = 'zqback';

/** What the page on health says of the process and its disk. */
const ofTheMachine = new Set(['runningSince', 'freeMegabytes']);

/**
 * Each form has ids of its own whenever it is opened; how much there is to read for an officer is no count of a rule's; and what has
 * gone well stands beside a decision, in the person's favour alone (docs/decisions/064-what-went-well-beside-the-decision.md).
 * That a change was told and the plan not looked at since is a gap of ours (docs/decisions/067-told-once.md).
 */
function withoutOwnIds(name: string, value: unknown): unknown {
	if (Array.isArray(value) && name !== 'told')
		return value.filter((each) => (each as { code?: string } | null)?.code !== 'told_change');
	const isApart = name === 'goneWell' || name === 'told' || (name === 'waiting' && typeof value === 'number');
	return isApart || ofTheMachine.has(name) || /(?:command|remove|putAway)Ids?$/i.test(name)
		? undefined
		: value;
}

/**
 * Today, the list of people and a person's page without the rows of what the person told here, and without how many wait:
 * each is a way to read it. All else on them is compared.
 */
function withoutToldRows(page: string, data: string): string {
	if (!/ \/staff(?:\/people(?:\/\[id\])?)? /.test(page)) return data;
	return JSON.stringify(JSON.parse(data), (name, value: unknown) => {
		if (Array.isArray(value)) return value.filter((each) => !isToldRow(each));
		return name === 'counts' || name === 'count' || name === 'more' ? undefined : value;
	});
}
/** A row of what was told, or a group in which nothing else stands. */
function isToldRow(each: unknown): boolean {
	const { key, rows } = (each ?? {}) as { key?: unknown; rows?: unknown };
	if (Array.isArray(rows)) return rows.every(isToldRow);
	return typeof key === 'string' && isTold.test(key);
}
const isTold = / (?:positive_change|reflection|circumstance_change|story_note|message) /;

type Params = Record<string, string>;
type Told = { kind: 'positive_change' | 'reflection' | 'circumstance_change'; id: string };

describe('every page of staff, for everybody on it', () => {
	let world: World;
	let held: Dump;
	let dan: World['people'][number];
	let own: ActorOf<'practitioner'>;
	let staff: Actor[];
	let before: Map<string, string>;
	let after: Map<string, string>;
	const taken: Record<'unread' | 'read', Told[]> = { unread: [], read: [] };

	const tell = async (words: string): Promise<Told[]> => [
		{
			kind: 'positive_change',
			id: await give(world.database, dan.actor, 'positive_change.record', change(words))
		},
		{ kind: 'reflection', id: await give(world.database, dan.actor, 'reflection.record', thought(words)) },
		{
			kind: 'circumstance_change',
			id: await give(world.database, dan.actor, 'circumstance_change.tell', moved(words))
		}
	];
	const takeBack = ({ kind, id }: Told) =>
		kind === 'positive_change'
			? give(world.database, dan.actor, 'positive_change.take_back', { positiveChangeId: id })
			: kind === 'reflection'
				? give(world.database, dan.actor, 'reflection.take_back', { reflectionId: id })
				: give(world.database, dan.actor, 'circumstance_change.take_back', { circumstanceChangeId: id });
	const named = (told: Told) => ({ ...told, personId: dan.actor.personId });

	beforeAll(async () => {
		world = await openWorld('sqlite');
		const last = world.people.at(-1);
		if (!last) throw new Error('Nobody lives here');
		dan = last;
		staff = world.actors.filter(({ role }) => role !== 'service_user' && role !== 'system');
		own = staff.find(({ name }) => name.includes('Third')) as ActorOf<'practitioner'>;
		held = await dumpOf(world.database);
		// What is opened for the first time is seen from then on.
		await everyPage();
		before = await everyPage();
		await tell(STAYS);
		await give(world.database, dan.actor, 'if_then_plan.keep', plan(PLANNED));
		const planId = await give(world.database, dan.actor, 'if_then_plan.keep', plan(LET_GO));
		await give(world.database, dan.actor, 'if_then_plan.let_go', { planId });
		const storyId = await give(world.database, own, 'story.write', {
			personId: dan.actor.personId,
			notAgain: `Why he moved ${WRITTEN}`,
			helps: '',
			noteIds: []
		});
		await give(world.database, dan.actor, 'story.note', { storyId, words: `I left ${NOTED}` });
		const messageId = await give(world.database, dan.actor, 'message.write', { words: `Hello ${SENT}` });
		await give(world.database, own, 'message.send', {
			personId: dan.actor.personId,
			words: `Hello ${SENT_BACK}`,
			answers: [messageId]
		});
		await give(world.database, dan.actor, 'message.write', { words: `Thank you ${SENT}` });
		taken.unread = await tell(UNREAD);
		taken.read = await tell(READ);
		for (const told of taken.read) await openReport(world.database, own, named(told), NOW);
		for (const told of [...taken.unread, ...taken.read]) await takeBack(told);
		held = await dumpOf(world.database);
		after = await everyPage();
	}, 240_000);
	afterAll(() => world.close());

	const kept: Params = {
		appointment: 'appointments',
		decision: 'decisions',
		event: 'compliance_events',
		explanation: 'explanations',
		goal: 'goals',
		look: 'looks',
		referral: 'referrals',
		step: 'steps',
		warning: 'warnings'
	};

	function valuesOf(name: string): string[] {
		if (name === 'id' || name === 'person') return [dan.actor.personId];
		if (name === 'kind') return [...allReportKinds];
		const tables =
			name === 'report' ? ['positive_changes', 'reflections', 'circumstance_changes'] : [kept[name] ?? ''];
		return tables
			.flatMap((table) => held.get(table) ?? [])
			.filter((row) => row['person_id'] === dan.actor.personId)
			.map(({ id }) => String(id));
	}

	function addressesOf(route: string): Params[] {
		const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
		return names.reduce<Params[]>(
			(all, name) => all.flatMap((params) => valuesOf(name).map((value) => ({ ...params, [name]: value }))),
			[{}]
		);
	}

	/** What each page gives to whoever may open it, as their browser gets it. */
	async function everyPage(): Promise<Map<string, string>> {
		const pages = new Map<string, string>();
		for (const { route } of await routesBelow('/staff'))
			for (const params of addressesOf(route))
				for (const actor of staff) {
					const { status, data } = await ask(route, actor, params);
					if (status === 200) pages.set(`${actor.name} ${route} ${Object.values(params).join(' ')}`, data);
				}
		return pages;
	}

	async function ask(route: string, actor: Actor, params: Params) {
		const asked = { database: world.database, actor, route, params, now: NOW };
		try {
			const { status, data } = await answerOf('load', asked);
			return { status, data: JSON.stringify(data, withoutOwnIds) };
		} catch (error) {
			if (!(error instanceof Error) || !error.message.endsWith('has no load')) throw error;
			const { status, data } = await answerOf('GET', asked);
			return { status, data: data instanceof Response ? await data.text() : '' };
		}
	}

	const routeOf = (page: string) => / (\/staff\S*)/.exec(page)?.[1] ?? '';
	const pagesWith = (words: string) =>
		[...after].filter(([, data]) => data.includes(words)).map(([page]) => page);

	it('are read, also those that somebody else could open', () => {
		const readers = (actor: Actor) => [...after.keys()].filter((page) => page.startsWith(`${actor.name} `));
		expect(readers(own).length).toBeGreaterThan(30);
		for (const actor of staff) expect(readers(actor).length, actor.name).toBeGreaterThan(1);
	});

	it('show what stays to the officer of the case, and to no colleague, manager or administrator', () => {
		const found = pagesWith(STAYS);
		expect(found.length).toBeGreaterThan(3);
		expect(found.filter((page) => !page.startsWith(`${own.name} `))).toEqual([]);
		const pages = found.map((page) => page.replace(`${own.name} `, '').split(' ')[0] ?? '');
		expect([...new Set(pages)].sort()).toEqual([
			'/staff',
			'/staff/people/[id]/reports',
			'/staff/reports',
			'/staff/reports/[person]/[kind]/[report]'
		]);
	});

	it('show a plan that stands to the officer of the case, with what they told, and none that was let go to anybody', () => {
		expect(pagesWith(PLANNED).map((page) => page.replace(`${own.name} `, '').split(' ')[0])).toEqual([
			'/staff/people/[id]/reports',
			'/staff/people/[id]/story'
		]);
		expect(pagesWith(LET_GO)).toEqual([]);
	});

	it('show messages to the officer of the case, on Today and on the page of messages, and nowhere else', () => {
		const found = pagesWith(SENT);
		expect(found.filter((page) => !page.startsWith(`${own.name} `))).toEqual([]);
		const pages = found.map((page) => page.replace(`${own.name} `, '').split(' ')[0] ?? '');
		expect([...new Set(pages)].sort()).toEqual(['/staff', '/staff/people/[id]/messages']);
		expect(pagesWith(SENT_BACK).map((page) => page.replace(`${own.name} `, '').split(' ')[0])).toEqual([
			'/staff/people/[id]/messages'
		]);
	});

	it('show what is written for the next officer, and put right, on its page alone to whoever reaches the case', () => {
		expect([...new Set(pagesWith(WRITTEN).map(routeOf))]).toEqual(['/staff/people/[id]/story']);
		// Today says that there are some, in the words of the first that nobody has read.
		const besideToday = pagesWith(NOTED)
			.map(routeOf)
			.filter((route) => route !== '/staff');
		expect([...new Set(besideToday)]).toEqual(['/staff/people/[id]/story']);
		const roles = pagesWith(WRITTEN).map(
			(page) => staff.find(({ name }) => page.startsWith(`${name} `))?.role
		);
		expect(roles.sort()).toEqual(['manager', 'practitioner']);
	});

	it('show none of the words that were taken back, whether anybody had read them or not', () => {
		expect(pagesWith(UNREAD)).toEqual([]);
		expect(pagesWith(READ)).toEqual([]);
		for (const { id } of taken.unread) expect(pagesWith(id)).toEqual([]);
	});

	it('have no address for what was taken back unread, and one line for what was read', async () => {
		const route = '/staff/reports/[person]/[kind]/[report]';
		const at = (told: Told) =>
			ask(route, own, { person: dan.actor.personId, kind: told.kind, report: told.id });
		for (const told of taken.unread) expect((await at(told)).status, told.kind).toBe(404);
		for (const told of taken.read) {
			const { status, data } = await at(told);
			expect(status, told.kind).toBe(200);
			expect((JSON.parse(data) as { report: object }).report).toMatchObject({
				words: '',
				takenBackAt: NOW,
				seenAt: NOW
			});
		}
	});

	it('say the same about Today, the person, the plan, appointments, fairness, the team and everything else', () => {
		const others = [...after].filter(
			([page]) => !/ \/staff(?:\/people\/\[id\]\/(?:reports|story|messages)|\/reports\S*) /.test(`${page} `)
		);
		expect(others.length).toBeGreaterThan(40);
		for (const shown of [`${own.name} /staff `, `${own.name} /staff/people/[id] ${dan.actor.personId}`])
			expect(others.map(([page]) => page)).toContain(shown);
		const changed = others
			.filter(
				([page, data]) => withoutToldRows(page, before.get(page) ?? '{}') !== withoutToldRows(page, data)
			)
			.map(([page]) => page);
		expect(changed).toEqual([]);
	});

	it('show a strength where its officer reads and builds on it, and nowhere else; and none that was let go', async () => {
		const say = (words: string) =>
			give(world.database, dan.actor, 'strength.say', { choice: null, words, mine: true });
		before = await everyPage();
		await say(`I hum ${KEPT}`);
		const strengthId = await say(`I hum ${GONE}`);
		await give(world.database, dan.actor, 'strength.settle', { strengthId, state: 'let_go' });
		after = await everyPage();
		const found = pagesWith(KEPT);
		expect(found.filter((page) => !page.startsWith(`${own.name} `))).toEqual([]);
		const routes = found.map((page) => page.replace(`${own.name} `, '').split(' ')[0] ?? '');
		expect([...new Set(routes)].sort()).toEqual([
			'/staff/people/[id]',
			'/staff/people/[id]/plan/goals/[goal]',
			'/staff/people/[id]/plan/goals/new',
			'/staff/people/[id]/plan/steps/[step]',
			'/staff/people/[id]/plan/steps/new',
			'/staff/people/[id]/story',
			'/staff/people/[id]/strengths'
		]);
		const changed = [...after].filter(([page, data]) => before.get(page) !== data).map(([page]) => page);
		expect(changed.sort()).toEqual(found.sort());
		expect(pagesWith(GONE)).toEqual([]);
		expect(pagesWith(strengthId)).toEqual([]);
	}, 120_000);

	it('keep words of danger for whoever keeps people safe, and nowhere else', async () => {
		const told = await tell(`I want to kill myself ${DANGER}`);
		for (const one of told) await takeBack(one);
		held = await dumpOf(world.database);
		after = await everyPage();
		const found = pagesWith(DANGER).map((page) => page.split(' /')[1]?.split(' ')[0] ?? '');
		expect([...new Set(found)].sort()).toEqual([
			'staff',
			'staff/people/[id]/danger',
			'staff/team/danger/[person]'
		]);
	}, 120_000);
});

describe.each([...dialects])('what becomes of it, on %s', (dialect) => {
	let scene: FairProcessScene;
	beforeAll(async () => {
		scene = await openFairProcess(dialect);
	});
	afterAll(() => scene.close());

	const tell = (words: string) => scene.order('positive_change.record', change(words), scene.dan.actor);
	const takeBack = (positiveChangeId: string, now = NOW) =>
		scene.tryTo('positive_change.take_back', { positiveChangeId }, scene.dan.actor, now);

	it('is in no event, decision, letter, request or audit that comes after it', async () => {
		await tell(STAYS);
		const about = { kind: 'step', id: scene.dan.stepId } as const;
		await scene.order('reflection.record', { ...thought(STAYS), about }, scene.dan.actor);
		await scene.order('strength.say', { choice: null, words: STAYS, mine: true }, scene.dan.actor);
		await scene.order('if_then_plan.keep', { ...plan(STAYS), about }, scene.dan.actor);
		const { personId } = scene.dan.actor;
		await scene.order('story.write', { personId, notAgain: STAYS, helps: STAYS, noteIds: [] });
		await scene.order('story.note', { storyId: null, words: STAYS }, scene.dan.actor);
		const messageId = await scene.order('message.write', { words: STAYS }, scene.dan.actor);
		const answered = { personId, words: STAYS, answers: [messageId] };
		await scene.order('message.send', answered);
		const eventId = await scene.warn();
		await scene.order(
			'look.ask',
			{ eventId, askedOf: 'manager', words: 'Please look', proof: '' },
			scene.dan.actor
		);
		await scene.order('restart.make', { eventId, ...restartForm });
		const referred = await scene.refer();
		const countersign = {
			eventId: referred,
			version: await scene.version(referred),
			agreed: true,
			words: 'Yes'
		};
		await scene.order('decision.countersign', countersign, scene.manager);
		const holding = [...(await dumpOf(scene.database))]
			.filter(([, rows]) => rows.some((row) => JSON.stringify(row).includes(STAYS)))
			.map(([table]) => table);
		expect(holding.sort()).toEqual([
			'if_then_plans',
			'messages',
			'person_records',
			'positive_changes',
			'reflections',
			'stories',
			'story_notes',
			'strengths'
		]);
		expect(warningForm.goingWell).not.toContain(STAYS);
	});

	it('is taken back once, by its writer alone', async () => {
		const id = await tell(UNREAD);
		expect(await takeBack(id, NOW + 1_000)).toMatchObject({ status: 'created' });
		expect(await takeBack(id, NOW + 9_000)).toMatchObject({ status: 'created' });
		expect(await scene.onPhone('positive_change', id)).toMatchObject({
			takenBackAt: NOW + 1_000,
			words: `I went on ${UNREAD}`,
			seenAt: null
		});
		expect(await takeBack(scene.dan.stepId)).toMatchObject({ code: 'not_found' });
		const payload = { positiveChangeId: await tell(STAYS) };
		expect(await scene.tryTo('positive_change.take_back', payload)).toMatchObject({ code: 'not_allowed' });
	});

	it('is answered by nobody once it was taken back: whoever had read it is told so, whoever had not finds nothing', async () => {
		const unread = await tell(UNREAD);
		const read = await tell(READ);
		const named = { personId: scene.dan.actor.personId, kind: 'positive_change', id: read };
		await openReport(scene.database, scene.officer.actor, named, NOW);
		for (const id of [unread, read]) await takeBack(id);
		const answer = (positiveChangeId: string) =>
			scene.tryTo('positive_change.acknowledge', { positiveChangeId, words: 'Well done' });
		expect(await answer(unread)).toMatchObject({ code: 'not_found' });
		expect(await answer(read)).toMatchObject({ code: 'already_withdrawn' });
		await scene.tryTo('report.see', { kind: 'positive_change', id: unread });
		expect(await scene.onPhone('positive_change', unread)).toMatchObject({ seenAt: null, answers: [] });
	});

	it('stays unread where a sign of danger in it is settled after it was taken back unread', async () => {
		const id = await tell(`I want to kill myself ${UNREAD}`);
		await takeBack(id);
		const settled = await scene.tryTo('danger.settle', {
			personId: scene.dan.actor.personId,
			signIds: [id],
			outcome: 'spoken',
			words: ''
		});
		expect(settled).toMatchObject({ status: 'created' });
		expect(await scene.onPhone('positive_change', id)).toMatchObject({ seenAt: null });
		const params = { person: scene.dan.actor.personId, kind: 'positive_change', report: id };
		const route = '/staff/reports/[person]/[kind]/[report]';
		const asked = { database: scene.database, actor: scene.officer.actor, route, params, now: NOW };
		expect((await answerOf('load', asked)).status).toBe(404);
	});

	it('gives the officer their words back where it was taken back while they answered', async () => {
		const id = await tell(READ);
		const params = { person: scene.dan.actor.personId, kind: 'positive_change', report: id };
		const route = '/staff/reports/[person]/[kind]/[report]';
		const asked = { database: scene.database, actor: scene.officer.actor, route, params, now: NOW };
		expect((await answerOf('load', asked)).status).toBe(200);
		await takeBack(id);
		const { data } = await answerOf('send', { ...asked, form: { words: 'You did that well' } });
		expect(data).toMatchObject({
			status: 409,
			data: { typed: { words: ['You did that well'] }, problems: [{ code: 'already_withdrawn' }] }
		});
	});
});
