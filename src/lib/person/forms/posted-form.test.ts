import { expect, test, vi } from 'vitest';
import { postedForm } from './posted-form.ts';

const answers = (body: string) => vi.fn<typeof fetch>(() => Promise.resolve(new Response(body)));
const post = (send: typeof fetch) => postedForm('?/record', new FormData(), send);

test('what we took leads to its page', async () => {
	const send = answers('{"type":"redirect","status":303,"location":"/me/reports/1?saved"}');
	expect(await post(send)).toEqual({ kind: 'given', next: '/me/reports/1?saved' });
	expect(send.mock.calls[0]).toMatchObject(['?/record', { method: 'POST' }]);
});

test('what we will not take is refused', async () => {
	expect(await post(answers('{"type":"failure","status":400,"data":"[]"}'))).toEqual({ kind: 'refused' });
});

test.each([
	['somebody has to sign in', '{"type":"redirect","status":303,"location":"/sign-in"}'],
	['another address that begins like ours', '{"type":"redirect","status":303,"location":"/menu"}'],
	['our fault', '{"type":"error","error":{}}'],
	['a captive portal', '<p>Log in to this network</p>'],
	['nothing', 'null']
])('nothing is called given where the answer is: %s', async (_, body) => {
	expect(await post(answers(body))).toEqual({ kind: 'unknown' });
});

test('nothing is called given where nobody answers', async () => {
	expect(await post(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ kind: 'unknown' });
});
