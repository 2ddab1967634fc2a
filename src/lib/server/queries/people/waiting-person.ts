import { fullName } from '#lib/domain/people/full-name.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';
import { fromJson, type Json } from '#lib/server/db/json.ts';

/** Whose something that waits is, as a row has it. */
export interface Named {
	person_id: string;
	forename: string;
	surname: string;
}

/** What a query of something that waits asks of its person, beside the columns of the thing. */
export const named = ['people.forename', 'people.surname'] as const;

/** What every kind of thing that waits has. */
export function waiting(row: Named, subjectId: string, since: number) {
	return { personId: row.person_id, personName: fullName(row), subjectId, since };
}

/** When a tap that waits was made, and what is known of the clock that timed it. */
export function tapped(row: { tapped_at: number; clock: Json<TapClock> | null }) {
	return {
		tappedAt: row.tapped_at,
		...(row.clock !== null && { clock: fromJson(row.clock) })
	};
}
