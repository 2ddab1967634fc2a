import { createHash } from 'node:crypto';
import type { Command } from '#lib/domain/commands/commands.ts';
import type { ReadPayload } from './read-payload.ts';

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

/** A command of today's version, and what was sent to ask for it. */
export type ReceivedCommand = Command & Pick<ReadPayload, 'sent' | 'cleaned'>;

/** SHA-256 over what was sent, whatever the order of its keys, and whatever later versions make of it; about whom, where it says so. */
export function bodyHash(command: Omit<ReceivedCommand, 'payload' | 'cleaned'>): string {
	const { type, version, occurredAt, personId, sent } = command;
	const asked = [type, version, occurredAt, sent];
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
