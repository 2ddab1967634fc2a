import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { CommandRefused } from './handler.ts';

/** A refusal that is shown at one field. */
export function refusedAt(code: ErrorCode, field: string): CommandRefused {
	return new CommandRefused(code, [{ code, field }]);
}
