import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, test, vi } from 'vitest';
import { readEnvironment } from '#lib/server/env.ts';
import { clientNetwork } from './client-network.ts';

function come(settings: Record<string, string>, headers: Record<string, string>) {
	const [error, warn] = [vi.fn(), vi.fn()];
	const event = {
		request: new Request('http://localhost/sign-in', { headers }),
		locals: { environment: readEnvironment(settings), log: { error, warn } },
		getClientAddress: () => '198.51.100.9'
	} as unknown as RequestEvent;
	return { network: clientNetwork(event), told: error.mock.calls, warned: warn.mock.calls.length };
}

const forwarded = { ADDRESS_HEADER: 'X-Forwarded-For' };

describe('where a request comes from', () => {
	test('is the other end of the wire where no header is trusted, whatever a header says', () => {
		const unset = () => come({}, { 'x-forwarded-for': '192.0.2.1' });
		expect(come({}, {})).toMatchObject({ network: '198.51.100.9', warned: 0 });
		// The operator is told once that there seems to be a proxy.
		expect(unset()).toMatchObject({ network: '198.51.100.9', warned: 1 });
		expect(unset()).toMatchObject({ network: '198.51.100.9', warned: 0 });
	});

	test.for([
		['what the last proxy added', forwarded, '10.9.9.9, 192.0.2.1', '192.0.2.1'],
		[
			'what the first of two proxies added',
			{ ...forwarded, XFF_DEPTH: '2' },
			'10.9.9.9, 192.0.2.1, 10.0.0.1',
			'192.0.2.1'
		],
		['an IPv6 network', forwarded, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64']
	] as const)('is %s', ([, settings, header, network]) => {
		expect(come(settings, { 'x-forwarded-for': header })).toMatchObject({ network, told: [] });
	});

	test.for([
		['is missing', forwarded, {}, 'nothing'],
		['is empty', forwarded, { 'x-forwarded-for': '' }, 'no address'],
		['is no address', forwarded, { 'x-forwarded-for': 'banana' }, 'no address'],
		[
			'names fewer than there are proxies',
			{ ...forwarded, XFF_DEPTH: '2' },
			{ 'x-forwarded-for': '192.0.2.1' },
			'no address'
		],
		['comes twice', { ADDRESS_HEADER: 'x-real-ip' }, { 'x-real-ip': '192.0.2.1, 192.0.2.2' }, 'no address']
	] as const)(
		'is not known where the header %s, and the log says so without it',
		([, settings, headers, found]) => {
			const { network, told } = come(settings, headers);
			expect(network).toBeNull();
			expect(told).toEqual([[expect.objectContaining({ found }), expect.stringContaining('ADDRESS_HEADER')]]);
			expect(JSON.stringify(told)).not.toMatch(/192\.0|banana/);
		}
	);
});
