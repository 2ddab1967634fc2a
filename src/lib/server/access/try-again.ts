import type { RequestEvent } from '@sveltejs/kit';
import { TRY_AGAIN_S } from '#lib/domain/access/limits.ts';
import { errorCodes, type ErrorCode } from '#lib/domain/errors/codes.ts';

/** As every other answer that a limit gives. */
export function sayWhenToTryAgain({ setHeaders }: Pick<RequestEvent, 'setHeaders'>, code: ErrorCode): void {
	if (errorCodes[code] === 429) setHeaders({ 'retry-after': String(TRY_AGAIN_S) });
}
