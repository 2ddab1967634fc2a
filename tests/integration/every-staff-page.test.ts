import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import type { RefusedForm } from '#lib/domain/commands/refused-form.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { formsOf, type FilledForm } from './filled-forms.ts';
import { openWorld, type World } from './ownership-scene.ts';
import { answerOf, routesBelow } from './page-event.ts';
import { NOW } from './people.ts';
import { differences, dumpOf, type Dump } from './whole-database.ts';

type Params = Record<string, string>;

/** Where what a part of an address names is kept. */
const kept: Record<string, string> = {
	appointment: 'appointments',
	decision: 'decisions',
	event: 'compliance_events',
	explanation: 'explanations',
	goal: 'goals',
	look: 'looks',
	order: 'orders',
	referral: 'referrals',
	report: 'obstacles',
	requirement: 'requirements',
	step: 'steps',
	/** One that still waits for an answer. */
	subject: 'reflections',
	warning: 'warnings'
};

/** Every field that a form of staff is read for, with something in it. */
const fields = Object.fromEntries(
	globSync(['src/routes/staff/**/*.ts', 'src/lib/server/forms/**/*.ts'])
		.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\(form, '([^']+)'/g)])
		.map(([, name = '']): [string, string] => [name, /on$|from|until|date/i.test(name) ? '2026-11-20' : '1'])
);

/** What whoever holds the case does not get through with by the forms of its pages as they stand here. Only ever shorter. */
const notTaken = [
	// A time of the clock, a number that can be rung and a link are typed there, and no other words do.
	'move of /staff/people/[id]/appointments/[appointment]/move',
	// The days and times of it end with the number of their row.
	'offer of /staff/people/[id]/appointments/[appointment]/offer',
	'book of /staff/people/[id]/appointments/new',
	'default of /staff/people/[id]/danger',
	'settle of /staff/people/[id]/details',
	'remove of /staff/people/[id]/details/orders/[order]',
	'remove of /staff/people/[id]/details/requirements/[requirement]',
	'ask of /staff/people/[id]/fairness',
	'default of /staff/people/[id]/fairness/[event]/order',
	'default of /staff/people/[id]/fairness/[event]/result',
	// It names a message and an appointment of theirs.
	'join of /staff/people/[id]/messages',
	'reopen of /staff/people/[id]/phones',
	'out of /staff/people/[id]/phones',
	'move of /staff/people/[id]/plan',
	'preview of /staff/people/[id]/plan/goals/new',
	'create of /staff/people/[id]/plan/goals/new',
	'override of /staff/people/[id]/plan/steps/[step]',
	'default of /staff/team/danger/[person]',
	'default of /staff/team/looks/[person]/[look]',
	'default of /staff/people/[id]/fairness/[event]/close'
];

const workUnder = (order_id: string, person_id: string) =>
	({
		id: newIdentifier(),
		person_id,
		order_id,
		requirement_kind: 'unpaid_work',
		title: 'Unpaid work',
		detail: null,
		measure_unit: 'hours',
		measure_required: 80,
		measure_completed: null,
		start_date: null,
		end_date: null
	}) as const;

/** Whoever leads the team of the officer reaches these too, by the same address. */
const isOfTheTeam = /\/(details|phones|story)(\/|$)|\/(appointments|plan\/preview)$|people\/\[id\]$/;

// Who may is the same question to both databases; that they answer alike is asked elsewhere.
describe('every page of staff about somebody', () => {
	let world: World;
	let held: Dump;
	let dan: string;
	let owners: Record<'practitioner' | 'manager', Actor>;

	beforeAll(async () => {
		world = await openWorld('sqlite');
		dan = world.people.at(-1)?.actor.personId ?? '';
		const order = await world.database.kysely
			.selectFrom('orders')
			.select('id')
			.where('person_id', '=', dan)
			.executeTakeFirstOrThrow();
		await world.database.kysely.insertInto('requirements').values(workUnder(order.id, dan)).execute();
		held = await dumpOf(world.database);
		owners = { practitioner: actorNamed('Third'), manager: actorNamed('Southern') };
	}, 120_000);
	afterAll(() => world.close());

	function actorNamed(name: string): Actor {
		const found = world.actors.find((each) => each.name.includes(name));
		if (!found) throw new Error(`nobody is called ${name}`);
		return found;
	}

	/** Every address with what is Dan's in it. Whoever else tries has something of their own under the same id. */
	function addressesOf(route: string): Params[] {
		const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
		return names.reduce<Params[]>(
			(all, name) => all.flatMap((params) => valuesFor(name).map((value) => ({ ...params, [name]: value }))),
			[{}]
		);
	}

	function valuesFor(name: string): string[] {
		if (name === 'id' || name === 'person') return [dan];
		if (name === 'kind') return ['reflection', 'obstacle'];
		const table = kept[name];
		if (table === undefined) throw new Error(`Say where a [${name}] is kept`);
		return (held.get(table) ?? []).filter((row) => row['person_id'] === dan).map(({ id }) => String(id));
	}

	const ask = (name: string, route: string, actor: Actor, params: Params, form?: Params) =>
		answerOf(name, { database: world.database, actor, route, params, now: NOW, ...(form && { form }) });

	async function firstOpened(route: string, owner: Actor): Promise<Params> {
		for (const params of addressesOf(route))
			if ((await ask('load', route, owner, params)).status === 200) return params;
		throw new Error(`${route} is not there even for ${owner.name}`);
	}

	async function formsAt(route: string, owner: Actor, params: Params): Promise<FilledForm[]> {
		const { status, data } = await ask('load', route, owner, params);
		return status === 200 ? formsOf({ route, params, data: data as Record<string, unknown>, now: NOW }) : [];
	}

	/** As filled in by whoever has the page open. */
	const formsFor = (action: string, forms: FilledForm[]) =>
		forms.filter((form) => form.action === action).map((form) => form.fields);

	async function isTaken(action: string, route: string, owner: Actor): Promise<boolean> {
		for (const params of addressesOf(route))
			for (const form of formsFor(action, await formsAt(route, owner, params))) {
				const { status, data } = await ask(action, route, owner, params, form);
				const failure = data as { status?: number } | null;
				if ((failure?.status ?? status) < 400) return true;
			}
		return false;
	}

	/** Whether it was refused, or gave back no more than what was typed: the page around that is not there. */
	async function isRefused(action: string, route: string, actor: Actor, params: Params, form: Params) {
		const { status, data } = await ask(action, route, actor, params, form);
		const failure = data as { status?: number } | null;
		if ((failure?.status ?? status) >= 400) return true;
		const { typed, problems, stale } = (data ?? {}) as Partial<RefusedForm>;
		const isTyped = JSON.stringify(Object.keys(typed ?? {})) === JSON.stringify(Object.keys(form));
		return status === 200 && isTyped && problems?.length === 0 && stale === null;
	}

	/** What ends the case comes last. */
	async function wholeRoutes() {
		const routes = (await routesBelow('/staff')).filter(
			({ route }) => /\[(?:id|person)\]\//.test(`${route}/`) && route !== '/staff/reports/[id]'
		);
		const isLast = ({ route }: { route: string }) => Number(/\/(stops|close)$/.test(route));
		return routes.sort((a, b) => isLast(a) - isLast(b));
	}

	it('is there for whoever holds the case and for nobody else, to read and to write', async () => {
		const whole = await wholeRoutes();
		expect(whole.length).toBeGreaterThan(30);
		for (const { route, actions } of whole) {
			const owner = owners[route.startsWith('/staff/team') ? 'manager' : 'practitioner'];
			const params = await firstOpened(route, owner);
			const forms = actions.length > 0 ? await formsAt(route, owner, params) : [];
			const before = await dumpOf(world.database);
			const others = ['Ann', 'First', 'Third', 'Northern', 'Southern', 'Admin'].map(actorNamed);
			const alike = isOfTheTeam.test(route) ? Object.values(owners) : [owner];
			for (const actor of others.filter((each) => !alike.includes(each))) {
				expect((await ask('load', route, actor, params)).status, `${route} for ${actor.name}`).toBe(404);
				for (const action of actions)
					for (const form of [{}, fields, ...formsFor(action, forms).slice(0, 1)])
						expect(
							await isRefused(action, route, actor, params, form),
							`${action} of ${route} by ${actor.name}`
						).toBe(true);
			}
			const touched = differences(before, await dumpOf(world.database)).filter((each) => each.owner === dan);
			expect(
				touched.map(({ table }) => table),
				route
			).toEqual([]);
		}
	}, 120_000);

	it('takes from whoever holds the case what nobody else could send', async () => {
		const refused: string[] = [];
		for (const { route, actions } of await wholeRoutes())
			for (const action of actions) {
				const owner = owners[route.startsWith('/staff/team') ? 'manager' : 'practitioner'];
				if (!(await isTaken(action, route, owner))) refused.push(`${action} of ${route}`);
			}
		expect(refused).toEqual(notTaken);
	}, 120_000);
});
