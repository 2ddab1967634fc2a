import { createHash } from 'node:crypto';

/** By what pages name a phone (UUID version 8): made from what the database knows it by, and nobody can go back from it. */
export function phoneIdOf(deviceId: string): string {
	const hex = createHash('sha256').update(`phone ${deviceId}`).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
