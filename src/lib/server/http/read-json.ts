import type { ErrorCode } from '#lib/domain/errors/codes.ts';

export type JsonBody = { ok: true; value: unknown } | { ok: false; code: ErrorCode };

/** Reads at most `limit` bytes of JSON: a body that lies about its length is cut off, not trusted. */
export async function readJson(request: Request, limit: number): Promise<JsonBody> {
	if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
		return { ok: false, code: 'not_json' };
	if (Number(request.headers.get('content-length') ?? 0) > limit) return { ok: false, code: 'too_large' };
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > limit) return { ok: false, code: 'too_large' };
		chunks.push(chunk);
	}
	try {
		return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
	} catch (error) {
		if (error instanceof SyntaxError) return { ok: false, code: 'not_json' };
		throw error;
	}
}
