import * as z from 'zod';

/** What a browser said of its own push service: where, and the keys that only it can read by. */
const PushAddress = z.object({ endpoint: z.string(), readKey: z.string(), secret: z.string() });
export type PushAddress = z.infer<typeof PushAddress>;

export function pushAddress({ endpoint, readKey, secret }: PushAddress): string {
	return JSON.stringify({ endpoint, readKey, secret });
}

export function readPushAddress(kept: string): PushAddress {
	return PushAddress.parse(JSON.parse(kept));
}
