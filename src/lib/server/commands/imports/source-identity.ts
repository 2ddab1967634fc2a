import { createHash } from 'node:crypto';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** Whose numbering a source id belongs to. The same person has one id whichever system the file came from. */
export type SourceSystem = 'person' | 'delius' | 'sentence-plan' | 'assessment' | 'interventions';

/**
 * The id we give a thing of another system: a UUID version 8 (RFC 9562) from SHA-256 over where it comes from.
 * The same source always gives the same id, so that importing again finds what is already here.
 */
export function derivedIdentifier(
	system: SourceSystem,
	crn: string,
	kind: string,
	sourceId: string
): Identifier {
	return asIdentifier(createHash('sha256').update([system, crn, kind, sourceId].join('|')).digest());
}

/** A UUID version 8 of the first bytes of a hash. */
export function asIdentifier(hash: Buffer): Identifier {
	const bytes = Buffer.from(hash.subarray(0, 16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export function personIdentifier(crn: string): Identifier {
	return derivedIdentifier('person', crn, 'person', crn);
}

/** Goals, steps and plans come with a UUID that both sides keep; anything else is derived. */
export function keptIdentifier(
	system: SourceSystem,
	crn: string,
	kind: string,
	sourceId: string
): Identifier {
	const kept = Identifier.safeParse(sourceId.toLowerCase());
	return kept.success ? kept.data : derivedIdentifier(system, crn, kind, sourceId);
}
