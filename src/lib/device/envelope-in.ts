import type { Command } from '#lib/domain/commands/commands.ts';
import type { Entry } from './entry.ts';

/** As it was written, in the version of its time. */
export function envelopeIn(entry: Entry): Command | null {
	const command = parsed(entry.body?.command);
	return isEnvelope(command) ? command : null;
}

function parsed(text: unknown): unknown {
	if (typeof text !== 'string') return null;
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

function isEnvelope(value: unknown): value is Command {
	const { id, type, occurredAt, payload } = (value ?? {}) as Partial<Command>;
	const isNamed = typeof id === 'string' && typeof type === 'string' && Number.isFinite(occurredAt);
	return isNamed && typeof payload === 'object' && payload !== null;
}
