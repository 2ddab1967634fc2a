import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from './network.ts';

const group = fc.integer({ min: 0, max: 0xffff });
const groups = fc.array(group, { minLength: 8, maxLength: 8 });
/** Not one of those that stand for an IPv4 address. */
const own = groups.filter((all) => all.slice(0, 5).some((value) => value > 0));

const written = (all: number[], write: (value: number) => string) => all.map(write).join(':');
const long = (all: number[]) => written(all, (value) => value.toString(16).padStart(4, '0').toUpperCase());
const short = (all: number[]) => new URL(`http://[${long(all)}]/`).hostname.slice(1, -1);

describe('the network of an address', () => {
	test('of IPv6 is its first half, however it is written', () => {
		fc.assert(
			fc.property(own, groups, (all, others) => {
				const neighbour = [...all.slice(0, 4), ...others.slice(4)];
				const networks = [
					long(all),
					short(all),
					`[${short(all)}]:443`,
					`${short(all)}%eth0`,
					long(neighbour)
				];
				expect(new Set(networks.map(networkOf)).size).toBe(1);
				expect(networkOf(long(all))).toMatch(/::\/64$/);
			})
		);
	});

	test('of two that differ in the first half is not the same', () => {
		fc.assert(
			fc.property(own, fc.nat(3), fc.integer({ min: 1, max: 0xffff }), (all, at, by) => {
				const other = all.map((value, index) => (index === at ? value ^ by : value));
				fc.pre(other.slice(0, 5).some((value) => value > 0));
				expect(networkOf(long(other))).not.toBe(networkOf(long(all)));
			})
		);
	});

	test('of IPv4 is the address, also where it is written as IPv6 or with a port', () => {
		fc.assert(
			fc.property(fc.ipV4(), (address) => {
				const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
				const hex = [(a << 8) | b, (c << 8) | d].map((value) => value.toString(16)).join(':');
				for (const same of [
					`::ffff:${address}`,
					`::FFFF:${hex}`,
					`0:0:0:0:0:ffff:${address}`,
					`${address}:1234`,
					` ${address} `
				])
					expect(networkOf(same), same).toBe(address);
			})
		);
	});

	test.for(['', 'unknown', 'banana', '192.0.2.1, 192.0.2.2', '192.0.2.256', '::1::', '_hidden', '[::1'])(
		'of %j is none',
		(address) => {
			expect(networkOf(address)).toBeNull();
		}
	);
});
