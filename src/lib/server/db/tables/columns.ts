import type { Json } from '#lib/server/db/json.ts';
import type { TapClock } from '#lib/domain/time/tap.ts';

export type Flag = 0 | 1;

/** Who did it, by account and by the name they had then, and when. */
export interface DoneColumns {
	by_account: string;
	by_name: string;
	at: number;
}

export interface WithdrawnColumns {
	withdrawn_at: number | null;
	withdrawn_by: string | null;
	withdrawn_reason: string | null;
}

export interface ReportColumns {
	/** The id of the command that made it: the phone's own. */
	id: string;
	person_id: string;
	/** Corrected, and never after the arrival: `domain/time/tap.ts`. */
	tapped_at: number;
	received_at: number;
	/** What is known of the phone's clock; null where the server's own timed it. */
	clock: Json<TapClock> | null;
	receipt: string;
	seen_at: number | null;
	seen_by: string | null;
}
