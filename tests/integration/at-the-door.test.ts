import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaffAccount } from '#lib/server/access/accounts.ts';
import { visitor } from '#lib/server/access/sign-in-outcomes.ts';
import { hashSecret } from '#lib/server/access/passwords.ts';
import { makePractitioner } from './people.ts';
import { startRealServer, type RealServer } from './real-server.ts';

const PASSWORD = 'correct-horse';
const FIRST = '2001:db8:1:2::1';
const SAME_NETWORK = '2001:db8:1:2:ffff::9';
const OTHER_NETWORK = '2001:db8:1:3::1';

describe('signing in behind a proxy whose header is trusted', () => {
	let server: RealServer;

	beforeAll(async () => {
		server = await startRealServer('sqlite', { ADDRESS_HEADER: 'X-Forwarded-For', XFF_DEPTH: '2' });
		const { actor } = await makePractitioner(server.database, 'Officer');
		const passwordHash = await hashSecret(PASSWORD);
		const account = {
			role: 'practitioner',
			practitionerId: actor.practitionerId,
			username: 'test.officer'
		} as const;
		await server.database.kysely
			.transaction()
			.execute((transaction) =>
				createStaffAccount(transaction, visitor, { ...account, passwordHash }, Date.now())
			);
	});
	afterAll(() => server.close());

	const post = (path: string, fields: Record<string, string>, from: string | null, cookie = '') =>
		fetch(server.url + path, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				origin: server.url,
				accept: 'text/html',
				cookie,
				'content-type': 'application/x-www-form-urlencoded',
				...(from !== null && { 'x-forwarded-for': from })
			},
			body: new URLSearchParams(fields).toString()
		});
	const signIn = (password: string, from: string | null, cookie?: string) =>
		post(
			'/staff/sign-in',
			{ username: 'test.officer', password },
			from && `6.6.6.6, ${from}, 10.0.0.1`,
			cookie
		);

	it.each([
		['is missing', null],
		['names too few', '192.0.2.1'],
		['is forged', 'banana, banana'],
		['is empty', '']
	])(
		'says what is wrong in our words where the header %s, and keeps what was typed',
		async (_name, header) => {
			const staff = await post('/staff/sign-in', { username: 'test.officer', password: PASSWORD }, header);
			const person = await post(
				'/sign-in',
				{ code: 'ABCD2345', day: '31', month: '1', year: '1990' },
				header
			);
			for (const [response, typed] of [
				[staff, 'test.officer'],
				[person, 'ABCD2345']
			] as const) {
				expect([response.status, response.headers.get('x-waymark')]).toEqual([400, '1']);
				const page = await response.text();
				expect(page).toContain('We cannot let anybody in just now.');
				expect(page).toContain(`value="${typed}"`);
				expect(page).not.toContain(PASSWORD);
			}
		}
	);

	it('answers everything else without it', async () => {
		for (const path of ['/ping', '/health', '/sign-in', '/staff/sign-in', '/'])
			expect((await fetch(server.url + path)).status, path).toBe(200);
		expect((await fetch(`${server.url}/api/v1/sync`)).status).toBe(401);
	});

	it('counts by network, says when to try again, and knows a browser that was there before', async () => {
		const first = await signIn(PASSWORD, FIRST);
		expect(first.status).toBe(303);
		const known = first.headers.getSetCookie().find((cookie) => cookie.startsWith('known=')) ?? '';
		expect(known).toMatch(/HttpOnly/i);
		for (let number = 1; number <= 5; number += 1)
			expect((await signIn('wrong', number % 2 ? FIRST : SAME_NETWORK)).status).toBe(422);
		const shut = await signIn(PASSWORD, SAME_NETWORK);
		expect([shut.status, shut.headers.get('x-waymark')]).toEqual([429, '1']);
		expect(Number(shut.headers.get('retry-after'))).toBeGreaterThan(0);
		expect(await shut.text()).toContain('value="test.officer"');
		expect((await signIn(PASSWORD, OTHER_NETWORK)).status).toBe(303);
		expect((await signIn(PASSWORD, FIRST, known.split(';')[0])).status).toBe(303);
	});
});
