import type { TextGroup } from '#lib/i18n/catalogues/given-texts.ts';

/** Reports in one line stand on pages of every subject, and name what they are about. */
const withReports: readonly TextGroup[] = ['forms', 'plan', 'reports', 'compliance'];

/** What most forms need, with which a person tells something: the pages that are not named below. */
const toTell: readonly TextGroup[] = ['forms', 'reports'];

const groupsOfPages: Record<string, readonly TextGroup[]> = {
	'/me': [],
	'/me/appointments': [],
	'/me/appointments/[id]': ['forms', 'reports', 'compliance'],
	'/me/events/[id]': ['forms', 'compliance'],
	'/me/events/[id]/ask': ['forms', 'compliance'],
	'/me/events/[id]/tell': ['forms', 'compliance'],
	'/me/plan': ['forms', 'plan', 'reports'],
	'/me/plan/[step]': withReports,
	'/me/plan/changes': ['plan', 'reports'],
	'/me/plan/disagree': ['forms', 'plan'],
	'/me/plan/idea': ['forms', 'plan', 'reports'],
	'/me/progress': ['reports', 'progress', 'compliance'],
	'/me/progress/copy': ['reports'],
	'/me/progress/lighter': ['progress', 'compliance'],
	'/me/record': ['forms', 'compliance'],
	'/me/reports': withReports,
	'/me/reports/[id]': withReports,
	'/me/rules': ['forms', 'compliance'],
	'/me/rules/[topic]': ['compliance'],
	'/me/rules/what-if': ['compliance'],
	'/me/settings': ['forms']
};

/** The texts that a page of the person's shows, by its route. */
export function textGroupsOf(route: string | null | undefined): readonly TextGroup[] {
	const isPage = route?.startsWith('/me/') ?? false;
	return ['frame', ...(groupsOfPages[route ?? ''] ?? (isPage ? toTell : []))];
}
