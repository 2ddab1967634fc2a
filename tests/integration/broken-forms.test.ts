import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsEn } from '#lib/i18n/shared/errors.en.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { give, makePerson, makePractitioner, type MadePerson, type MadePractitioner } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

const FORM = 'application/x-www-form-urlencoded';
const PARTS = 'multipart/form-data; boundary=part';
const WHOLE = '--part\r\nContent-Disposition: form-data; name="words"\r\n\r\nNo bus\r\n--part--\r\n';

const broken: [what: string, type: string, body: string][] = [
	['no parts', PARTS, 'garbage'],
	['a part cut off', PARTS, WHOLE.slice(0, -12)],
	['no boundary', 'multipart/form-data', WHOLE],
	['plain text', 'text/plain', 'words=hello'],
	['JSON', 'application/json', '{"words":"hello"}']
];

/** Every page and endpoint that something can be posted to, but for the API, which has its own answers. */
const posted = globSync('src/routes/**/{+page.server,+server}.ts')
	.filter((file) => /\bexport const (?:actions|POST)\b/.test(readFileSync(file, 'utf8')))
	.map((file) => file.replace(/^src\/routes/, '').replace(/\/[^/]+$/, ''))
	.filter((route) => !route.startsWith('/api/'))
	.map((route) => route.replace(/\/\([^)]+\)/g, '').replace(/\[[^\]]+\]/g, newIdentifier()));

describe('a form that is none', () => {
	let server: RealServer;
	let dan: MadePerson;
	let officer: MadePractitioner;
	const cookies: Record<'person' | 'staff', string> = { person: '', staff: '' };

	beforeAll(async () => {
		server = await startRealServer('sqlite');
		officer = await makePractitioner(server.database, 'Officer');
		dan = await makePerson(server.database, officer, 'Dan');
		cookies.person = await server.signIn(dan.actor);
		cookies.staff = await server.signIn(officer.actor);
	});
	afterAll(() => server.close());

	const post = (path: string, type: string, body: string) =>
		fetch(server.url + path, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				origin: server.url,
				accept: 'text/html',
				cookie: path.startsWith('/staff') ? cookies.staff : cookies.person,
				'content-type': type
			},
			body
		});

	const versionOf = async (stepId: string) =>
		(
			await server.database.kysely
				.selectFrom('steps')
				.select('version')
				.where('id', '=', stepId)
				.executeTakeFirstOrThrow()
		).version;

	it('finds the routes', () => expect(posted.length).toBeGreaterThan(40));

	it.each(broken)('is refused in words on every page: %s', async (_, type, body) => {
		for (const path of posted.filter((one) => !/^\/staff\/(?:team|admin)\b/.test(one))) {
			const response = await post(path, type, body);
			expect([path, response.status]).toEqual([path, 400]);
			expect(await response.text()).toContain(errorsEn.malformed);
		}
	});

	it.each(['/me/report?/report', '/me/settings?/change'])(
		'a field that no page could be sent back is left out: %s',
		async (path) => {
			const response = await post(path, FORM, 'words=&textSize=none&__proto__=x&constructor=y&toString=z');
			expect(response.status).toBe(422);
		}
	);

	it('a field that no page could be sent back is left out for staff too', async () => {
		const path = `/staff/people/${dan.actor.personId}/stops`;
		const response = await post(`${path}?/death`, FORM, 'diedOn=never&__proto__=x');
		expect(response.status).toBe(422);
	});

	it('words typed into a form that somebody else took away meanwhile are on the page that says so', async () => {
		const { personId } = dan.actor;
		await give(server.database, officer.actor, 'step.remove', {
			stepId: dan.stepId,
			version: await versionOf(dan.stepId),
			reason: 'Not now'
		});
		const path = `/staff/people/${personId}/plan/steps/${dan.stepId}`;
		for (const form of ['?/remove', '?/edit']) {
			const typed = 'version=0&removeReason=They+said+so+on+the+phone&because=They+said+so+on+the+phone';
			const response = await post(path + form, FORM, typed);
			expect([409, 422]).toContain(response.status);
			// Not in what the page tells its scripts, but in what a reader sees.
			const seen = (await response.text()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
			expect(seen).toContain('They said so on the phone');
		}
	});
});
