import { describe, expect, it } from 'vitest';
import { hashSecret, verifySecret } from './passwords.ts';

describe('a hashed secret', () => {
	it('is argon2id with its own salt and parameters, and holds no part of the secret', async () => {
		const [first, second] = await Promise.all([hashSecret('204816'), hashSecret('204816')]);
		expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
		expect(first).not.toBe(second);
		expect(first).not.toContain('204816');
	});

	it('is verified by the same secret only, however its letters are composed', async () => {
		const stored = await hashSecret('caffè 12');
		expect(await verifySecret('caffe\u0300 12', stored)).toBe(true);
		expect(await verifySecret('caffe 12', stored)).toBe(false);
		expect(await verifySecret('', stored)).toBe(false);
	});

	it('is never verified where there is none', async () => {
		expect(await verifySecret('204816', null)).toBe(false);
		expect(await verifySecret('', undefined)).toBe(false);
	});

	it('is verified with the parameters that it was made with', async () => {
		// RFC 9106 has no vector without a key and data; this is Node's own answer for m=64, t=1, p=1.
		const { argon2Sync } = await import('node:crypto');
		const nonce = Buffer.alloc(16, 7);
		const hash = argon2Sync('argon2id', {
			message: 'older',
			nonce,
			memory: 64,
			passes: 1,
			parallelism: 1,
			tagLength: 16
		});
		const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
		expect(await verifySecret('older', `$argon2id$v=19$m=64,t=1,p=1$${text(nonce)}$${text(hash)}`)).toBe(
			true
		);
	});

	it('that is not argon2id is a fault, not a refusal', async () => {
		await expect(verifySecret('204816', 'plain')).rejects.toThrow(/argon2id/);
	});
});
