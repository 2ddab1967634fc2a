import type { CommandResult } from '#lib/domain/commands/envelope.ts';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import type { RefusalDetail } from './handler.ts';

export interface Executed extends CommandResult {
	code: ErrorCode | null;
	/** Only for the caller that made it happen, never stored: see `HandlerOutcome.reveal`. */
	reveal: string | null;
	/** Whose world it was about, where that is known. */
	personId: string | null;
	/** Why it was refused, as data for the form that asked. */
	detail: RefusalDetail | null;
	/** Where it can come again: after how many seconds. */
	retryAfterS?: number;
	/** It was refused, and there is no more room to keep what this account is refused: only its sender has it. */
	unkept?: true;
}
