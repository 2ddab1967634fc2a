import { createHash } from 'node:crypto';
import type { Command } from '#lib/domain/commands/commands.ts';

/** No letters or digits that are misread aloud or on a cracked screen. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** What a person can quote, such as `K7Q-4M2-XRT`: made from the command's id, so every repeat gets the same. */
export function receiptFor(commandId: string): string {
	let value = BigInt(`0x${createHash('sha256').update(commandId).digest('hex').slice(0, 16)}`);
	const base = BigInt(ALPHABET.length);
	let text = '';
	for (let index = 0; index < 9; index += 1) {
		text += ALPHABET[Number(value % base)];
		value /= base;
	}
	return text.replace(/(.{3})(.{3})(.{3})/, '$1-$2-$3');
}

/** SHA-256 over what was asked, whatever the order of its keys; about whom, where it says so. */
export function bodyHash(
	command: Pick<Command, 'type' | 'version' | 'occurredAt' | 'personId' | 'payload'>
): string {
	const { type, version, occurredAt, personId, payload } = command;
	const asked = [type, version, occurredAt, payload];
	return createHash('sha256')
		.update(canonical(personId === undefined ? asked : [...asked, personId]))
		.digest('hex');
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
