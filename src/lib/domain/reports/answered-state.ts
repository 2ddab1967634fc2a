import type { ObstacleState } from './vocabulary.ts';

/** The state as an answer left it; that somebody opened a report changes nothing about it. */
export function answeredState(state: ObstacleState): ObstacleState | null {
	return state === 'sent' || state === 'seen' ? null : state;
}
