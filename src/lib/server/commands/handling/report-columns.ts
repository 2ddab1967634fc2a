import type { HandlerContext } from './handler.ts';
import { clockJson } from './tap-of.ts';

type ReportContext = Pick<HandlerContext<'obstacle.report'>, 'personId' | 'now' | 'receipt' | 'tap'> & {
	command: { id: string };
};

/** A report's own id is the id of the command: the phone's own, so that it can never arrive twice. */
export function reportColumns({ command, personId, tap, now, receipt }: ReportContext) {
	return {
		id: command.id,
		person_id: personId,
		tapped_at: tap.at,
		received_at: now,
		clock: clockJson(tap),
		receipt,
		seen_at: null,
		seen_by: null
	};
}
