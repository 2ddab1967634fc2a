import type { RecordOf } from '#lib/domain/records/records.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** Appointments about which the person has told their side, before or after; one taken back or refused does not count. */
export function accountsGiven(obstacles: readonly RecordOf<'obstacle'>[]): Set<Identifier> {
	return new Set(
		obstacles.flatMap(({ about, state, refused }) =>
			about.kind === 'appointment' && state !== 'withdrawn' && !refused ? [about.id] : []
		)
	);
}
