import type { OrderKind } from '#lib/domain/people/vocabulary.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';
import type { EventNow } from './event-now.ts';
import type { OpenMatter, Position } from './standing.ts';

/** What can follow a missed appointment, in the order in which it can. */
export type Rung =
	| 'listening'
	| 'decision'
	| 'first_response'
	| 'second_time'
	| 'court_or_recall'
	| 'starting_again'
	| 'ended';

/** `next`: what could come next from here. `ahead`: further away. */
export type RungPosition = 'past' | 'here' | 'next' | 'ahead';

export interface LadderInput {
	orderKind: OrderKind;
	position: Position;
	/** The last day of a warning that counts. */
	warningUntil: LocalDate | null;
	/** The event that the position is about. */
	event: EventNow | undefined;
}

const ofMatter: Record<OpenMatter['kind'], Rung> = {
	account_needed: 'listening',
	more_time: 'listening',
	waiting_for_decision: 'decision',
	waiting_for_manager: 'decision',
	looked_at_again: 'decision',
	// The rung of court is where an enforcement officer looks whether it comes to that.
	with_enforcement_officer: 'court_or_recall',
	recall_considered: 'second_time',
	recalled: 'court_or_recall',
	restart_due: 'starting_again'
};

function rungOf(position: Position): Rung | null {
	switch (position.kind) {
		case 'warning_counts':
			return 'first_response';
		case 'supervision_ended':
			return 'ended';
		case 'nothing_open':
		case 'no_active_order':
			return null;
		default:
			return ofMatter[position.kind];
	}
}

/**
 * This person's place on the ladder. A rung is behind them only where they truly were on it: who goes straight to an
 * enforcement officer was never warned.
 */
export function rungPositions(rungs: readonly Rung[], input: LadderInput): Map<Rung, RungPosition> {
	const here = rungOf(input.position);
	const past = pastRungs(input);
	const isBehind = (rung: Rung) =>
		here !== null && rungs.indexOf(rung) < rungs.indexOf(here) && past.has(rung);
	const next = here === null ? undefined : nextRung(rungs, here, input);
	return new Map(
		rungs.map((rung) => [
			rung,
			rung === here ? 'here' : isBehind(rung) ? 'past' : rung === next ? 'next' : 'ahead'
		])
	);
}

function pastRungs({ position, warningUntil, event }: LadderInput): Set<Rung> {
	const past = new Set<Rung>();
	if ('occurredOn' in position) past.add('listening').add('decision');
	const action = event?.decision?.action;
	// One that was taken back never counted: nobody was there.
	const wasWarned = action === 'warning' && event?.warning?.now.kind !== 'taken_back';
	if (warningUntil !== null || wasWarned) past.add('first_response');
	if (action === 'recall_consideration') past.add('second_time');
	if (event && event.event.results.length > 0) past.add('court_or_recall');
	return past;
}

/** After a decision comes what the law leaves open: with a warning that counts, no second one. */
function nextRung(
	rungs: readonly Rung[],
	here: Rung,
	{ orderKind, warningUntil }: LadderInput
): Rung | undefined {
	const isCourtOrder = orderKind === 'community_order' || orderKind === 'suspended_sentence_order';
	if (here === 'decision' && isCourtOrder && warningUntil !== null) return 'second_time';
	return rungs[rungs.indexOf(here) + 1];
}
