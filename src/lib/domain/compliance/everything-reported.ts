import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { allClaims } from '#lib/domain/plan/claims.ts';
import type { ClaimSaid, StepRecord } from '#lib/domain/plan/record.ts';
import {
	myReports,
	type Report,
	type ReportLists,
	type ReportState
} from '#lib/domain/reports/my-reports.ts';
import type { AccountGiven, ComplianceEventRecord, ReviewAsked } from './record.ts';

/** What the person said that is part of something else: their side, a request to look again, a step they say is done. */
export type ReportedElsewhere =
	| ({ kind: 'account'; about: ComplianceEventRecord } & AccountGiven)
	| ({ kind: 'look'; about: ComplianceEventRecord } & ReviewAsked)
	| ({ kind: 'claim'; id: Identifier; about: StepRecord } & ClaimSaid);

interface ListsWithin {
	complianceEvents: readonly ComplianceEventRecord[];
	steps: readonly StepRecord[];
}

/** All that the person has told us, whatever it is part of, the latest first. */
export function everythingReported(snapshot: ReportLists & ListsWithin): (Report | ReportedElsewhere)[] {
	return [...myReports(snapshot), ...toldElsewhere(snapshot)].sort(
		(a, b) => b.tappedAt - a.tappedAt || (a.id < b.id ? 1 : -1)
	);
}

function toldElsewhere({ complianceEvents, steps }: ListsWithin): ReportedElsewhere[] {
	return [
		...complianceEvents.flatMap((about): ReportedElsewhere[] => [
			...about.accounts.map((account) => ({ kind: 'account' as const, about, ...account })),
			...about.looks
				// One that an account asked for by itself has no words of its own.
				.filter(({ byItself }) => !byItself)
				.map((look) => ({ kind: 'look' as const, about, ...look }))
		]),
		...steps.flatMap((about) =>
			about.claim
				? allClaims(about.claim).map((said) => ({
						kind: 'claim' as const,
						about,
						...said,
						id: said.id ?? about.id
					}))
				: []
		)
	];
}

/** How far it has come; `answered` is said where the answer stands. */
export function stateOfReportedElsewhere(told: ReportedElsewhere): ReportState {
	if (told.receivedAt === null) return 'on_this_phone';
	if (told.kind !== 'account' && told.answer !== null) return 'answered';
	return told.kind === 'claim' || told.seenAt === null ? 'sent' : 'seen';
}
