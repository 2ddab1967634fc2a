import type { Environment } from '#lib/server/env.ts';

/** Tells the operator that people can come in, and where the program listens when that is somewhere else. */
export function announce({ ORIGIN, HOST, PORT }: Environment): void {
	if (new URL(ORIGIN).port !== String(PORT)) console.log(`Listening on ${HOST}, port ${PORT}, for ${ORIGIN}`);
	console.log(`Waymark is ready on ${ORIGIN}`);
}
