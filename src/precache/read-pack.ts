/**
 * Takes a pack apart while it arrives (`pack.ts` has written it), and hands on each file once all of it is here: of a pack that is cut,
 * what came before the cut is kept.
 * @throws Error where it is cut with an error, or goes on as no pack does
 */
export async function readPack(
	body: ReadableStream<Uint8Array>,
	keep: (url: string, text: string) => Promise<void>
): Promise<void> {
	const reader = body.getReader();
	// Older browsers have no TextDecoderStream.
	const decoder = new TextDecoder();
	let begun = '';
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		const lines = (begun + decoder.decode(part.value, { stream: true })).split('\n');
		begun = lines.pop() ?? '';
		for (const line of lines) await keep(...fileIn(line));
	}
}

function fileIn(line: string): [url: string, text: string] {
	const file: unknown = JSON.parse(line);
	if (!Array.isArray(file) || file.length !== 2 || file.some((part) => typeof part !== 'string'))
		throw new TypeError('a line of a pack is no file');
	return file as [string, string];
}
