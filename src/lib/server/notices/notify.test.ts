import { expect, it } from 'vitest';
import { neverBegan } from './notify.ts';

const failed = (cause: object) =>
	new TypeError('fetch failed', { cause: Object.assign(new Error('x'), cause) });

it('knows a line that was never made from one that broke', () => {
	expect(neverBegan(failed({ code: 'UND_ERR_CONNECT_TIMEOUT' }))).toBe(true);
	expect(neverBegan(failed({ code: 'ETIMEDOUT', syscall: 'connect' }))).toBe(true);
	expect(neverBegan(failed({ code: 'ETIMEDOUT', syscall: 'read' }))).toBe(false);
	expect(neverBegan(failed({ code: 'ECONNRESET' }))).toBe(false);
	expect(neverBegan(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))).toBe(
		false
	);
});
