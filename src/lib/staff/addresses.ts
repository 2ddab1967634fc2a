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

export function countersignAddress({ personId, eventId }: { personId: string; eventId: string }): string {
	return `/staff/team/countersign/${personId}/${eventId}`;
}

export function lookAddress({ personId, lookId }: { personId: string; lookId: string }): string {
	return `/staff/team/looks/${personId}/${lookId}`;
}
