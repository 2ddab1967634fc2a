import type { ObstacleRecord } from '#lib/domain/reports/record.ts';
import { obstaclesAbout, type ReportLists } from '#lib/domain/reports/my-reports.ts';
import type { AccountGiven, ComplianceEventRecord } from './record.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** A miss that is asked about: by its event, its appointment, or both. */
export interface AskedAbout {
	eventId: Identifier | null;
	appointmentId: Identifier | null;
}

/** What the person has said about it and how far that has come, taken together. */
export interface MySide {
	given: (AccountGiven | ObstacleRecord)[];
	/** `arrived` once any of it has: then whoever decides has something of theirs to read. */
	state: 'none' | 'on_this_phone' | 'arrived';
}

/** Their side is what they told about the event, and what they said is in the way of its appointment and did not take back. */
export function mySide(
	snapshot: ReportLists & { complianceEvents: readonly ComplianceEventRecord[] },
	{ eventId, appointmentId }: AskedAbout
): MySide {
	const event = snapshot.complianceEvents.find(({ id }) => id === eventId);
	const given = [
		...(event?.accounts ?? []),
		...(appointmentId === null ? [] : obstaclesAbout(snapshot, { kind: 'appointment', id: appointmentId }))
	];
	const hasArrived = given.some(({ receivedAt }) => receivedAt !== null);
	return { given, state: hasArrived ? 'arrived' : given.length > 0 ? 'on_this_phone' : 'none' };
}
