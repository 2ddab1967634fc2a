import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryOf, MultipartReader } from './multipart.ts';

interface Given {
	field: string;
	fileName: string | null;
	bytes: Uint8Array;
}

const BOUNDARY = '----waymark7';

function formOf(parts: readonly Given[]): Buffer {
	const pieces = parts.flatMap(({ field, fileName, bytes }) => [
		`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${fileName === null ? '' : `; filename="${fileName}"`}\r\n`,
		fileName === null ? '\r\n' : 'Content-Type: application/json\r\n\r\n',
		bytes,
		'\r\n'
	]);
	return Buffer.concat([...pieces, `--${BOUNDARY}--\r\n`].map((piece) => Buffer.from(piece as string)));
}

function readIn(form: Buffer, sizes: readonly number[]): MultipartReader {
	const reader = new MultipartReader(BOUNDARY);
	for (let at = 0, turn = 0; at < form.length; turn += 1) {
		const size = sizes[turn % sizes.length] ?? 1;
		reader.push(form.subarray(at, at + size));
		at += size;
	}
	return reader;
}

const given = (reader: MultipartReader): Given[] =>
	reader.parts.map(({ field, fileName, chunks }) => ({
		field,
		fileName,
		bytes: new Uint8Array(Buffer.concat(chunks))
	}));

const bytes = fc.oneof(
	fc.uint8Array({ maxLength: 200 }),
	// What looks like a boundary and is none.
	fc
		.constantFrom(`\r\n--${BOUNDARY.slice(0, -1)}`, '\r\n--', '\r\n', `--${BOUNDARY}`)
		.map((text) => new Uint8Array(Buffer.from(text)))
);
const part = fc.record({
	field: fc.constantFrom('files', 'crn'),
	fileName: fc.option(fc.constantFrom('', 'one.json', 'tŷ.json')),
	bytes
});

describe('a form with files', () => {
	it('is read whole, whatever pieces it comes in', () => {
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 5 }),
				fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
				(parts, sizes) => {
					const reader = readIn(formOf(parts), sizes);
					expect(reader.isWhole).toBe(true);
					expect(given(reader)).toEqual(parts);
				}
			)
		);
	});

	it('is not whole where any of it is missing at the end', () => {
		const form = formOf([{ field: 'files', fileName: 'one.json', bytes: new Uint8Array([1, 2, 3]) }]);
		// Only the line end after the last boundary can be missing.
		for (let length = 0; length < form.length - 2; length += 1)
			expect(readIn(form.subarray(0, length), [7]).isWhole).toBe(false);
	});

	it('that is none is not whole, and holds nothing', () => {
		const reader = readIn(Buffer.from('x'.repeat(50_000)), [1_000]);
		expect([reader.isWhole, reader.parts]).toEqual([false, []]);
	});

	it('says its boundary', () => {
		expect(boundaryOf('multipart/form-data; boundary=----x')).toBe('----x');
		expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe('a b');
		expect(boundaryOf('application/x-www-form-urlencoded')).toBeNull();
		expect(boundaryOf(null)).toBeNull();
	});
});
