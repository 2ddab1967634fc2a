import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { staysUnsent, unsent } from './unsent.svelte.ts';

beforeEach(() => {
	unsent.code = 'busy';
});

describe('a page with a form stays as it is', () => {
	test.for([
		['the database is away', { type: 'error', status: 503, error: { code: 'busy' } }, 'busy'],
		['of a fault of ours', { type: 'error', status: 500, error: { code: 'unexpected' } }, 'unexpected'],
		[
			'too much was asked',
			{ type: 'error', status: 429, error: { code: 'too_many_requests' } },
			'too_many_requests'
		],
		['nothing answered', { type: 'error', error: new TypeError('Failed to fetch') }, 'busy'],
		['its writer was signed out', { type: 'redirect', status: 303, location: '/staff/sign-in' }, 'signed_out']
	] as const)('where %s, and says why', ([, result, code]) => {
		expect(staysUnsent(result)).toBe(true);
		expect(unsent.code).toBe(code);
	});

	test.for([
		['it was saved', { type: 'success', status: 200 }],
		['it leads on', { type: 'redirect', status: 303, location: '/staff/people/x' }],
		['its fields are to be mended', { type: 'failure', status: 422 }],
		['what it is about is not there', { type: 'error', status: 404, error: { code: 'not_found' } }]
	] as const)('no more where %s', ([, result]) => {
		expect(staysUnsent(result)).toBe(false);
		expect(unsent.code).toBeNull();
	});
});

test('every form of staff that a script sends asks whether its page is to stay', () => {
	const files = globSync(['src/lib/staff/**/*.svelte', 'src/routes/staff/**/*.svelte']);
	const sent = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
	const enhanced = sent.filter(([, text]) => text.includes('use:enhance'));
	expect(enhanced.length).toBeGreaterThan(3);
	const asks = /use:enhance=\{(keepTyped|submit)\}|staysUnsent\(result\)/g;
	const given = sent.flatMap(([, text]) => text.match(/<StaffForm[^>]*submit=\{(?!sending\.submit)/g) ?? []);
	expect(given).toEqual([]);
	for (const [file, text] of enhanced)
		expect(text.match(asks), file).toHaveLength(text.split('use:enhance').length - 1);
});
