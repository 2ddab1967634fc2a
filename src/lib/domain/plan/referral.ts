import * as z from 'zod/mini';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import type { LocalDate } from '#lib/domain/time/local-date.ts';

/** `to_be_made → made → accepted → waiting → started → completed`; the other four can follow any open state. */
export const ReferralState = z.enum([
	'to_be_made',
	'made',
	'accepted',
	'waiting',
	'started',
	'completed',
	'declined_by_agency',
	'declined_by_person',
	'not_available_in_area',
	'withdrawn'
]);
export type ReferralState = z.infer<typeof ReferralState>;

/** What the sequence needs to know of a referral. Never the reasons in words: those stay with the referral. */
export interface StepReferral {
	id: Identifier;
	/** The step that the agency is asked to deliver; null where the plan has none for it yet. */
	stepId: Identifier | null;
	state: ReferralState;
	/** The day the present state began. */
	since: LocalDate;
	/** When it is expected to start, where the agency said so. */
	expectedOn: LocalDate | null;
	/** The last day the agency told us anything. */
	lastReportOn: LocalDate | null;
	/** How long people usually wait there, in days. */
	usualWaitDays: number | null;
	/** The day we said we would ask again. */
	nextCheckOn?: LocalDate | null;
}
