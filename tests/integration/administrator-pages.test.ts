import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/access/actor.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { loadDemonstration } from '#lib/server/ops/prepare.ts';
import { staffAccounts } from '#lib/server/ops/demonstration-staff.ts';
import { highStreet } from './organisation-payloads.ts';
import { dialects } from './databases.ts';
import { answerOf, routesBelow } from './page-event.ts';
import { give, NOW, openStage, type Stage } from './people.ts';

const administrator: Actor = { role: 'administrator', accountId: newIdentifier(), name: 'Test Admin' };

/** Of pages about who works here; files and their reports are looked at beside them. */
const organisation = ['staff', 'teams', 'offices', 'cases'].map((name) => `/staff/admin/${name}`);

describe.each([...dialects])('the pages about who works here, on %s', (dialect) => {
	let stage: Stage;
	let ids: Record<string, string[]>;
	let secrets: string[];
	let routes: { route: string; actions: string[] }[];

	beforeAll(async () => {
		stage = await openStage(dialect);
		const { kysely } = stage.database;
		await loadDemonstration(stage.database, NOW);
		await staffAccounts(stage.database, NOW);
		const office = await give(stage.database, administrator, 'office.create', highStreet);
		const all = async (table: 'practitioners' | 'teams') =>
			(await kysely.selectFrom(table).select('id').execute()).map(({ id }) => id);
		ids = { member: await all('practitioners'), team: await all('teams'), office: [office] };
		const people = await kysely
			.selectFrom('people')
			.select(['id', 'crn', 'forename', 'surname', 'preferred_name'])
			.execute();
		secrets = people.flatMap(({ id, crn, forename, surname }) => [id, crn, `${forename} ${surname}`]);
		routes = (await routesBelow('/staff/admin')).filter(({ route }) =>
			organisation.some((start) => route.startsWith(start))
		);
	}, 120_000);
	afterAll(() => stage.close());

	const addresses = () =>
		routes.flatMap(({ route, actions }) => {
			const name = /\[(\w+)\]/.exec(route)?.[1];
			const params: Record<string, string>[] =
				name === undefined ? [{}] : (ids[name] ?? []).map((id) => ({ [name]: id }));
			return params.map((each) => ({ route, actions, params: each }));
		});

	it('say nothing of any case: no name, no case number, no id', async () => {
		expect(addresses().length).toBeGreaterThan(10);
		expect(secrets.length).toBeGreaterThan(10);
		for (const { route, params } of addresses()) {
			const asked = { database: stage.database, actor: administrator, route, params, now: NOW };
			const { status, data } = await answerOf('load', asked);
			expect(status, route).toBe(200);
			const said = JSON.stringify(data);
			for (const secret of secrets) expect(said, route).not.toContain(secret);
		}
	});

	it('are there for administrators alone, to read and to change', async () => {
		for (const { route, params, actions } of addresses())
			for (const role of ['practitioner', 'manager'] as const) {
				const practitionerId = ids['member']?.[0] ?? '';
				const actor: Actor = { role, accountId: newIdentifier(), practitionerId, name: 'Test Officer' };
				const asked = { database: stage.database, actor, route, params, now: NOW };
				expect((await answerOf('load', asked)).status, route).toBe(404);
				for (const action of actions)
					expect((await answerOf(action, { ...asked, form: {} })).status, `${action} of ${route}`).toBe(404);
			}
	});

	it('of nobody and of nothing are a 404', async () => {
		for (const { route, actions } of routes.filter(({ route: each }) => each.includes('['))) {
			const name = /\[(\w+)\]/.exec(route)?.[1] ?? '';
			const params = { [name]: newIdentifier() };
			const asked = { database: stage.database, actor: administrator, route, params, now: NOW };
			expect((await answerOf('load', asked)).status, route).toBe(404);
			for (const action of actions) {
				const { status, location } = await answerOf(action, { ...asked, form: {} });
				expect([status, location], `${action} of ${route}`).not.toEqual([303, expect.anything()]);
			}
		}
	});
});
