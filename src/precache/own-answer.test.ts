import { expect, test } from 'vitest';
import { isOwnAnswer, mayStayKept, packedType } from './own-answer.ts';

const answer = (status: number, headers: Record<string, string>) => ({
	status,
	headers: new Headers(headers)
});
const ours = { 'x-waymark': '1' };
const html = { 'content-type': 'text/html; charset=utf-8' };

test('an answer is ours where it says so, and is no refusal', () => {
	expect(isOwnAnswer(answer(200, ours))).toBe(true);
	expect(isOwnAnswer(answer(200, html))).toBe(false);
	for (const status of [206, 302, 404, 503]) expect(isOwnAnswer(answer(status, ours))).toBe(false);
});

test('what the server or its pack gave stays kept, and nothing else', () => {
	for (const url of ['/_app/immutable/a.js', '/_app/immutable/a.css', '/a.svg']) {
		expect(mayStayKept(url, answer(200, { 'content-type': packedType(url) ?? '' }))).toBe(true);
		expect(mayStayKept(url, answer(200, { ...ours, 'content-type': 'text/javascript' }))).toBe(true);
		expect(mayStayKept(url, answer(200, html))).toBe(false);
		expect(mayStayKept(url, answer(200, {}))).toBe(false);
	}
	expect(mayStayKept('/shell', answer(200, { ...ours, ...html }))).toBe(true);
	expect(mayStayKept('/shell', answer(200, html))).toBe(false);
});
