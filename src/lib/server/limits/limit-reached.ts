import type { ErrorCode } from '#lib/domain/errors/codes.ts';

/** Nothing was written, and nothing is wrong with what was asked: the same can be asked again later. */
export class LimitReached extends Error {
	override name = 'LimitReached';
	readonly code: Extract<ErrorCode, 'too_many_requests' | 'too_much_sent'>;
	readonly retryAfterS: number;

	constructor(code: LimitReached['code'], waitMs: number) {
		super(code);
		this.code = code;
		this.retryAfterS = Math.max(1, Math.ceil(waitMs / 1_000));
	}
}
