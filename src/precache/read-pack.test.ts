import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from './read-pack.ts';

type File = [url: string, text: string];

const written = (files: readonly File[]) => files.map((file) => `${JSON.stringify(file)}\n`).join('');

/** @param cut with which error it ends */
function arriving(bytes: Uint8Array, atOnce: number, cut?: Error): ReadableStream<Uint8Array> {
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += atOnce)));
			else if (cut) controller.error(cut);
			else controller.close();
		}
	});
}

async function read(body: ReadableStream<Uint8Array>): Promise<{ files: File[]; error: unknown }> {
	const files: File[] = [];
	const keep = (...file: File) => Promise.resolve(void files.push(file));
	const error: unknown = await readPack(body, keep).then(
		() => null,
		(reason: unknown) => reason
	);
	return { files, error };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const anyFiles = fc.array(fc.tuple(fc.webPath(), fc.string({ unit: 'grapheme' })), { maxLength: 6 });
const anySize = fc.integer({ min: 1, max: 40 });

describe('a pack', () => {
	test('is every file of it, in whatever parts it arrives', () =>
		fc.assert(
			fc.asyncProperty(anyFiles, anySize, async (files, atOnce) => {
				expect(await read(arriving(bytesOf(written(files)), atOnce))).toEqual({ files, error: null });
			})
		));

	test('that is cut anywhere is the whole files before the cut, whether or not the cut is noticed', () =>
		fc.assert(
			fc.asyncProperty(anyFiles, anySize, fc.nat(), fc.boolean(), async (files, atOnce, place, noticed) => {
				const bytes = bytesOf(written(files));
				const end = place % (bytes.length + 1);
				const whole = files.filter((_, index) => bytesOf(written(files.slice(0, index + 1))).length <= end);
				const cut = noticed ? new TypeError('network error') : undefined;
				const body = arriving(bytes.slice(0, end), atOnce, cut);
				expect(await read(body)).toEqual({ files: whole, error: cut ?? null });
			})
		));

	test.for([
		'<!doctype html>',
		'null',
		'5',
		'{"status":"login"}',
		'["/a.js"]',
		'["/a.js", 5]',
		'["/a.js","",""]'
	])('that goes on with %s ends there', async (line) => {
		const files: File[] = [['/a.js', 'a']];
		const text = `${written(files)}${line}\n${written([['/b.js', 'b']])}`;
		const { files: found, error } = await read(arriving(bytesOf(text), 7));
		expect(found).toEqual(files);
		expect(error).toBeInstanceOf(Error);
	});

	test('of which a file cannot be kept ends there', async () => {
		const full = new DOMException('full', 'QuotaExceededError');
		const body = arriving(bytesOf(written([['/a.js', 'a']])), 50);
		await expect(readPack(body, () => Promise.reject(full))).rejects.toBe(full);
	});
});
