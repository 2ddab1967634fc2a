import type { BrokenReason } from '#lib/domain/imports/report-reasons.ts';

export type BrokenCode = BrokenReason;

/** A file that cannot be read as what it claims to be. Nothing of it is written. */
export class BrokenFile extends Error {
	override name = 'BrokenFile';
	readonly code: BrokenCode;
	/** `line 3, column 5`, or a JSON path such as `$[2].body.appointment.id`. */
	readonly where: string;
	constructor(code: BrokenCode, where: string) {
		super(`${code} at ${where}`);
		this.code = code;
		this.where = where;
	}
}
