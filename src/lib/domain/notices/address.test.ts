import { describe, expect, it } from 'vitest';
import { emailAddress, endOf, isPushService, textNumber } from './address.ts';

describe('an address to send to', () => {
	it.each([
		['07700 900123', '+447700900123'],
		['+44 (0)7700 900123', '+447700900123'],
		['my number is 07700900123', '+447700900123'],
		['+48 512 345 678', '+48512345678'],
		['01632 960101', null],
		['999', null],
		['no phone', null],
		['', null]
	])('%j is the number %j', (typed, number) => {
		expect(textNumber(typed)).toBe(number);
	});

	it.each([
		[' dan@example.org ', 'dan@example.org'],
		['dan@example.org?cc=x@example.org', null],
		['Dan <dan@example.org>', null],
		['dan@example.org\r\nBcc: x@example.org', null],
		['a,b@example.org', null],
		[`${'a'.repeat(250)}@example.org`, null]
	])('%j is the address %j', (typed, address) => {
		expect(emailAddress(typed)).toBe(address);
	});

	it('is shown so that its owner knows it and nobody learns it', () => {
		expect(endOf('text', '+447700900123')).toBe('123');
		expect(endOf('email', 'daniel@example.org')).toBe('d…@example.org');
		expect(endOf('push', '{"endpoint":"https://secret"}')).toBe('');
	});

	it.each([
		['https://fcm.googleapis.com/fcm/send/abc', true],
		['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
		['https://web.push.apple.com/abc', true],
		['https://am3p.notify.windows.com/w/?token=abc', true],
		['http://fcm.googleapis.com/fcm/send/abc', false],
		['https://fcm.googleapis.com:8443/fcm', false],
		['https://fcm.googleapis.com.evil.example/x', false],
		['https://user@fcm.googleapis.com/x', false],
		['https://169.254.169.254/latest', false],
		['https://localhost/x', false],
		['file:///etc/passwd', false],
		['nothing', false]
	])('of a phone, %s, is a push service: %s', (endpoint, is) => {
		expect(isPushService(endpoint)).toBe(is);
	});

	it('of a phone may also be at a service that the operator trusts', () => {
		expect(isPushService('http://127.0.0.1:4000/push/1', ['http://127.0.0.1:4000'])).toBe(true);
		expect(isPushService('http://127.0.0.1:4001/push/1', ['http://127.0.0.1:4000'])).toBe(false);
	});
});
