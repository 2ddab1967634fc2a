import { isReportKind, reportKinds, type ReportKind } from '#lib/domain/reports/report-kinds.ts';
import type { StaffRole } from '#lib/domain/access/actor.ts';
import type { DangerSource } from '#lib/domain/reports/vocabulary.ts';

/*
 * The addresses of one person's things that stand outside their own pages. Each names whose it is: an id alone can be that
 * of two people's, and whoever knows somebody's id could shut their officer out of it.
 */

export interface ReportNamed {
	personId: string;
	kind: string;
	id: string;
}

export function reportAddress({ personId, kind, id }: ReportNamed): string {
	return `/staff/reports/${personId}/${kind}/${id}`;
}

/** Where what a person told is read and answered. */
export function answerAddress({ personId, kind, id }: ReportNamed & { kind: ReportKind }): string {
	return reportKinds[kind].readWith === 'plan'
		? `/staff/people/${personId}/plan/said`
		: reportAddress({ personId, kind, id });
}

export function countersignAddress({ personId, eventId }: { personId: string; eventId: string }): string {
	return `/staff/team/countersign/${personId}/${eventId}`;
}

export function reviewAddress({ personId, lookId }: { personId: string; lookId: string }): string {
	return `/staff/team/looks/${personId}/${lookId}`;
}

/** Where somebody of the staff reads what may be danger to life, and says what was done. */
export function dangerAddress(role: StaffRole, personId: string): string {
	return role === 'manager' ? `/staff/team/danger/${personId}` : `/staff/people/${personId}/danger`;
}

/** Where an officer leaves something that waits for another day. */
export function putOffAddress({
	personId,
	kind,
	subjectId
}: Record<'personId' | 'kind' | 'subjectId', string>): string {
	return `/staff/not-today/${personId}/${kind}/${subjectId}`;
}

/** Where somebody says how an appointment went, and is led back to Today. */
export function outcomeAddress(personId: string, appointmentId: string): string {
	return `/staff/people/${personId}/appointments/${appointmentId}?from=today`;
}

/** Where what somebody writes to their officer is read and answered. */
export function messagesAddress(personId: string): string {
	return `/staff/people/${personId}/messages`;
}

/** A case on one page, from what its person put right. */
export function storyAddress(personId: string): string {
	return `/staff/people/${personId}/story#notes`;
}

/** Where somebody notes that the consequences were explained, and reads who asks for it again. */
export function explainedAddress(personId: string): string {
	return `/staff/people/${personId}/explained`;
}

/** By which ways nothing arrives at somebody. */
export function notArrivingAddress(personId: string): string {
	return `/staff/people/${personId}/not-arriving`;
}

/** What an agency said of a referral, and the log of contacts. */
export function agencySideAddress(personId: string, referralId: string): string {
	return `/staff/people/${personId}/plan/referrals/${referralId}/agency`;
}

/** Where a practitioner reads all of an entry in which somebody wrote something. */
export function entryAddress(
	personId: string,
	{ wrote, subjectId: id }: { wrote: DangerSource; subjectId: string }
): string {
	const person = `/staff/people/${personId}`;
	if (isReportKind(wrote)) return answerAddress({ personId, kind: wrote, id });
	switch (wrote) {
		case 'strength':
			return `${person}/strengths`;
		case 'step':
			return `${person}/plan#step-${id}`;
		case 'account':
		case 'look':
			return `${person}/fairness/${id}`;
		case 'if_then_plan':
			return `${person}/reports#plans`;
		case 'story_note':
			return storyAddress(personId);
		case 'message':
			return messagesAddress(personId);
		case 'agency_reply':
			return agencySideAddress(personId, id);
		case 'explanation_request':
			return explainedAddress(personId);
		case 'circumstance':
			return `${person}/situation#${id}`;
		case 'not_taken':
			return '/staff/not-taken';
	}
}
