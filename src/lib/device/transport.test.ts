import { expect, test } from 'vitest';
import { replyOf } from './transport.ts';

const ours = { 'x-waymark': '1', 'content-type': 'application/json' };

test.for<[string, Response, boolean]>([
	['our JSON', new Response('{"results":[]}', { headers: ours }), true],
	['our problem details', new Response('{"code":"signed_out"}', { status: 401, headers: ours }), true],
	["a captive portal's page", new Response('<html>Sign in to Wi-Fi</html>'), false],
	["a captive portal's JSON", new Response('{"results":[]}'), false],
	['our answer cut short', new Response('{"results":[', { headers: ours }), false],
	['204', new Response(null, { status: 204, headers: ours }), false]
])('%s', async ([, response, expected]) => {
	await expect(replyOf(response)).resolves.toMatchObject({ ours: expected, status: response.status });
});

test.for([
	['120', 120_000],
	['Wed, 21 Oct 2026 07:28:00 GMT', null],
	['-5', null]
] as const)('Retry-After %s', async ([value, milliseconds]) => {
	const response = new Response('{}', { status: 503, headers: { ...ours, 'retry-after': value } });
	await expect(replyOf(response)).resolves.toMatchObject({ retryAfterMs: milliseconds });
});
