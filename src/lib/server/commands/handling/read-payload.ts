import {
	commands,
	payloadOfVersion,
	type CommandType,
	type PayloadOf
} from '#lib/domain/commands/commands.ts';
import { upgraded } from '#lib/domain/commands/on-phone.ts';
import { isChangedByCleaning } from '#lib/domain/text/clean-text.ts';
import { isErrorCode, type ErrorCode } from '#lib/domain/errors/codes.ts';

export interface ReadPayload {
	/** As it was sent: what its id stands for, whatever later versions make of it. */
	sent: unknown;
	/** Some of its letters could not be kept, such as control characters. */
	cleaned: boolean;
	/** As today's version carries it. */
	payload: PayloadOf<CommandType>;
}

/** Checks a payload as its own version, makes it today's, and checks that. */
export function readPayload(
	type: CommandType,
	version: number,
	payload: unknown
): ReadPayload | { code: ErrorCode } {
	const own = payloadOfVersion(type, version);
	if (!own) return { code: 'unknown_version' };
	const sent = own.safeParse(payload);
	if (!sent.success) return { code: payloadCode(sent.error.issues) };
	const current = commands[type].payload.safeParse(upgraded(type, version, sent.data));
	if (!current.success) return { code: payloadCode(current.error.issues) };
	return { sent: sent.data, cleaned: isChangedByCleaning(payload), payload: current.data };
}

/** Our own refinements carry a code as their message; anything else is a shape that our own forms never send. */
function payloadCode(issues: { message: string }[]): ErrorCode {
	return issues.map(({ message }) => message).find(isErrorCode) ?? 'invalid_payload';
}
