/** One part of a form with files. */
export interface FormPart {
	field: string;
	/** Null for a field without a file; empty where no file was chosen. */
	fileName: string | null;
	/** As they came, so that nothing is copied before it is wanted. */
	chunks: Uint8Array[];
	size: number;
}

const LONGEST_HEAD = 16_384;
const headEnd = Buffer.from('\r\n\r\n');
const nothing = Buffer.alloc(0);

/** The boundary of a form with files (RFC 7578); null where the content type is another. */
export function boundaryOf(contentType: string | null): string | null {
	const found = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
		contentType ?? ''
	);
	return found?.[1] ?? found?.[2] ?? null;
}

/**
 * Reads a form with files as it comes, so that it is held once. Kit's own way holds a large file three times over. What is no such
 * form is not whole at the end.
 */
export class MultipartReader {
	readonly parts: FormPart[] = [];
	readonly #delimiter: Buffer;
	/** As if a line ended before the first boundary too. */
	#rest: Buffer = Buffer.from('\r\n');
	#state: 'before' | 'after_boundary' | 'head' | 'body' | 'whole' | 'broken' = 'before';

	constructor(boundary: string) {
		this.#delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
	}

	/** Whether all of it has come. */
	get isWhole(): boolean {
		return this.#state === 'whole';
	}

	push(chunk: Uint8Array): void {
		this.#rest = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk]);
		while (this.#step());
	}

	/** False where more has to come first. */
	#step(): boolean {
		switch (this.#state) {
			case 'before':
			case 'body':
				return this.#toBoundary();
			case 'after_boundary':
				return this.#afterBoundary();
			case 'head':
				return this.#head();
			default:
				this.#rest = nothing;
				return false;
		}
	}

	#toBoundary(): boolean {
		const at = this.#rest.indexOf(this.#delimiter);
		if (at !== -1) {
			this.#keep(this.#rest.subarray(0, at));
			this.#rest = this.#rest.subarray(at + this.#delimiter.length);
			this.#state = 'after_boundary';
			return true;
		}
		// A boundary can have begun at the end of what came.
		const sure = this.#rest.length - this.#delimiter.length + 1;
		if (sure <= 0) return false;
		this.#keep(this.#rest.subarray(0, sure));
		this.#rest = Buffer.from(this.#rest.subarray(sure));
		return false;
	}

	#keep(bytes: Buffer): void {
		const part = this.#state === 'body' ? this.parts.at(-1) : undefined;
		if (!part || bytes.length === 0) return;
		part.chunks.push(bytes);
		part.size += bytes.length;
	}

	#afterBoundary(): boolean {
		if (this.#rest.length < 2) return false;
		const next = this.#rest.toString('latin1', 0, 2);
		this.#rest = this.#rest.subarray(2);
		this.#state = next === '--' ? 'whole' : next === '\r\n' ? 'head' : 'broken';
		return true;
	}

	#head(): boolean {
		const at = this.#rest.indexOf(headEnd);
		if (at === -1) {
			if (this.#rest.length <= LONGEST_HEAD) return false;
			this.#state = 'broken';
			return true;
		}
		const said = this.#rest.toString('utf8', 0, at);
		this.#rest = this.#rest.subarray(at + headEnd.length);
		this.#begin(said);
		return true;
	}

	#begin(head: string): void {
		const disposition = /^content-disposition:\s*form-data\s*(;.*)$/im.exec(head)?.[1] ?? '';
		const field = /;\s*name="([^"]*)"/i.exec(disposition)?.[1];
		const fileName = /;\s*filename="([^"]*)"/i.exec(disposition)?.[1] ?? null;
		if (field === undefined) {
			this.#state = 'broken';
			return;
		}
		this.parts.push({ field, fileName, chunks: [], size: 0 });
		this.#state = 'body';
	}
}
