import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '#lib/server/ops/info.ts';
import { dialects } from './databases.ts';
import { give, makePerson, makePractitioner } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

const TOKEN = 'figures-for-operators-0123456789';
const SURNAME = 'Rhosllanerchrugog';

it('the version is the one of the package', () => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	expect(VERSION).toBe(version);
});

describe.each([...dialects])('what operators are told of a server with %s', (dialect) => {
	let server: RealServer;
	let personId: string;
	beforeAll(async () => {
		server = await startRealServer(dialect);
		const person = await makePerson(server.database, await makePractitioner(server.database, SURNAME), 'Dan');
		personId = person.actor.personId;
		const cookie = await server.signIn(person.actor);
		await fetch(`${server.url}/me`, { headers: { cookie } });
		await fetch(`${server.url}/me/reports/${personId}/${personId}`, { headers: { cookie } });
		await fetch(`${server.url}/nowhere/${SURNAME}`);
		await fetch(`${server.url}/api/v1/commands`, {
			method: 'POST',
			headers: { cookie, origin: server.url, 'content-type': 'application/json' },
			body: JSON.stringify({ personId, commands: [{ type: SURNAME }] })
		});
		await give(server.database, person.actor, 'positive_change.record', {
			changeKind: 'went_well',
			area: null,
			words: SURNAME,
			strength: '',
			noticedBy: null
		} as never);
	});
	afterAll(() => server.close());

	it('/metrics has figures and nothing of anybody', async () => {
		const answer = await fetch(`${server.url}/metrics`);
		expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
		const text = await answer.text();
		for (const line of text.trimEnd().split('\n'))
			expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[^}]*\})? -?\d+(\.\d+)?(e[+-]?\d+)?)$/);
		expect(text).toMatch(/waymark_requests_total\{route="\/me",method="GET",status="2xx"\} \d/);
		expect(text).toMatch(/waymark_requests_total\{route="none",method="GET",status="4xx"\} \d/);
		expect(text).toMatch(/waymark_commands_total\{type="unknown",outcome="\w+"\} 1/);
		expect(text).toMatch(/waymark_quarantine\{reason="\w+"\} 1/);
		expect(text).toContain('waymark_database_up 1');
		expect(text).toMatch(/process_resident_memory_bytes \d{7,}/);
		if (dialect === 'postgres') expect(text).toMatch(/waymark_database_connections\{state="all"\} [1-9]/);
		for (const secret of [SURNAME, personId, 'Dan', server.databaseUrl]) expect(text).not.toContain(secret);
	});

	it('/info names version, build, schema and kind of database, and no secret', async () => {
		const answer = await fetch(`${server.url}/info`);
		const info = (await answer.json()) as Record<string, string>;
		expect(info).toEqual({
			name: 'waymark',
			version: VERSION,
			build: expect.stringMatching(/^[0-9a-f]{12}$/),
			schema: expect.stringMatching(/^\d{4}-[a-z-]+$/),
			database: dialect,
			node: process.versions.node
		});
		expect(JSON.stringify(info)).not.toContain(server.databaseUrl);
	});

	it('neither is there for who comes through a proxy', async () => {
		for (const path of ['/info', '/metrics']) {
			const answer = await fetch(server.url + path, { headers: { 'x-forwarded-for': '192.0.2.1' } });
			expect(answer.status, path).toBe(404);
		}
		for (const path of ['/ping', '/health'])
			expect((await fetch(server.url + path, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(
				200
			);
	});
});

describe('with a token', () => {
	it('figures are for whoever says it, and for nobody else', async () => {
		const server = await startRealServer('sqlite', { METRICS_TOKEN: TOKEN });
		const statusOf = async (headers: Record<string, string>) =>
			(await fetch(`${server.url}/metrics`, { headers })).status;
		expect(await statusOf({})).toBe(404);
		expect(await statusOf({ authorization: `Bearer ${TOKEN}`, 'x-forwarded-for': '192.0.2.1' })).toBe(200);
		await server.close();
	});
});
