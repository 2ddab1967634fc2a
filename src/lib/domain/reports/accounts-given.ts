import type { ObstacleRecord } from './record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** Appointments about which the person has told their side, before or after; one taken back or refused does not count. */
export function accountsGiven(obstacles: readonly ObstacleRecord[]): Set<Identifier> {
	return new Set(
		obstacles.flatMap(({ about, state, refused }) =>
			about.kind === 'appointment' && state !== 'withdrawn' && !refused ? [about.id] : []
		)
	);
}
