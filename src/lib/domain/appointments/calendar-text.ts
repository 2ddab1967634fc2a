import { cleanText } from '#lib/domain/text/clean-text.ts';
import type { Instant } from '#lib/domain/time/local-date.ts';

/* How a calendar file is written, whatever it holds (RFC 5545, 3.1 and 3.3). */

/** Lines as a file has them: none longer than it may be, each with its end. */
export function calendarText(lines: readonly string[]): string {
	return lines.flatMap(folded).join('\r\n') + '\r\n';
}

/** In universal time: the same moment whatever a clock does, and no table of time zones that could be out of date. */
export function stamp(instant: Instant): string {
	return new Date(instant).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

/** A line of its own in any other system's eyes, or a mark of the format, would let a text write the rest of the file. */
export function escaped(text: string): string {
	return cleanText(text.replaceAll(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n'))
		.replaceAll('\t', ' ')
		.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
		.replaceAll('\n', '\\n');
}

const LONGEST_LINE_BYTES = 75;

/** A line may have 75 bytes; the rest goes on in lines that begin with a space (RFC 5545, 3.1). */
function folded(line: string): string[] {
	const encoder = new TextEncoder();
	const parts = [''];
	for (const letter of line) {
		const last = parts.at(-1) ?? '';
		if (encoder.encode(last + letter).length > LONGEST_LINE_BYTES) parts.push(` ${letter}`);
		else parts[parts.length - 1] = last + letter;
	}
	return parts;
}
