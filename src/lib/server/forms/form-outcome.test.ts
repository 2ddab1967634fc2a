import { expect, test } from 'vitest';
import { whatBecameOf } from './form-outcome.ts';

const page = (status: number, headers: HeadersInit = {}) => new Response('<html>', { status, headers });

test.for([
	['it leads on', page(303, { location: '/staff/people/x?saved=goal' }), 'sent'],
	['it leads on, for a script', Response.json({ type: 'redirect', status: 303, location: '/staff' }), 'sent'],
	['it is refused', page(422), 'came_back'],
	['somebody was quicker', page(409), 'came_back'],
	['it is refused, for a script', Response.json({ type: 'failure', status: 422, data: '[]' }), 'came_back'],
	['it is a preview', page(200), 'came_back'],
	['it is a preview, for a script', Response.json({ type: 'success', status: 200 }), 'came_back'],
	['its writer was signed out', page(303, { location: '/staff/sign-in' }), 'unknown'],
	['too much was sent', Response.json({ type: 'failure', status: 429 }), 'unknown'],
	['the database is away', page(503), 'unknown'],
	[
		'a fault of ours, for a script',
		Response.json({ type: 'error', status: 500 }, { status: 500 }),
		'unknown'
	],
	['it is not there', page(404), 'unknown']
] as const)('a form of which %s', async ([, response, became]) => {
	expect(await whatBecameOf(response)).toBe(became);
});
