import type { TextGroup } from '#lib/i18n/catalogues/given-texts.ts';

/** What most forms need, with which a person tells something: the pages that are not named below. */
const toTell: readonly TextGroup[] = ['errors', 'help', 'entries'];

/** The same, with an if-then plan. */
const toPlan: readonly TextGroup[] = [...toTell, 'ifThen'];

const groupsOfPages: Record<string, readonly TextGroup[]> = {
	'/me': [],
	'/me/appointments': ['dates'],
	'/me/appointments/[id]': ['dates', 'errors', 'help', 'entries', 'ifThen', 'events', 'rules'],
	'/me/appointments/[id]/another-time': toPlan,
	'/me/changed': ['errors', 'help', 'entries', 'report'],
	'/me/events/[id]': ['errors', 'help', 'events', 'rules'],
	'/me/events/[id]/ask': ['errors', 'help', 'events'],
	'/me/events/[id]/tell': ['errors', 'help', 'events'],
	'/me/help': ['help', 'entries'],
	'/me/if-then': toPlan,
	'/me/if-then/[id]': [...toPlan, 'report'],
	'/me/messages': ['errors', 'help', 'messages'],
	'/me/papers': ['help', 'plan', 'entries', 'events', 'papers'],
	'/me/papers/[id]': ['errors', 'help', 'plan', 'entries', 'events', 'papers'],
	'/me/plan': ['plan', 'entries'],
	'/me/plan/[step]': ['errors', 'help', 'plan', 'entries', 'ifThen'],
	'/me/plan/changes': ['plan', 'entries'],
	'/me/plan/disagree': ['errors', 'help', 'plan'],
	'/me/plan/idea': ['errors', 'help', 'plan', 'entries'],
	'/me/problem': toPlan,
	'/me/progress': ['entries', 'record'],
	'/me/progress/copy': [...toPlan, 'record', 'situation'],
	'/me/progress/strengths': ['errors', 'help', 'entries', 'record'],
	'/me/progress/lighter': ['record', 'rules'],
	'/me/record': ['dates', 'help', 'events', 'record', 'rules'],
	'/me/reflect': toPlan,
	'/me/relapse': ['errors', 'help', 'entries', 'report'],
	'/me/report': ['errors', 'help', 'entries', 'ifThen', 'report'],
	'/me/reports': ['entries', 'events'],
	'/me/reports/[id]': ['errors', 'help', 'plan', 'entries', 'ifThen', 'report'],
	'/me/rules': ['dates', 'help', 'events', 'rules'],
	'/me/rules/[topic]': ['rules'],
	'/me/rules/explained': [...toTell, 'phones'],
	'/me/rules/what-if': ['rules'],
	'/me/situation': ['situation'],
	'/me/situation/[topic]': ['errors', 'help', 'ifThen', 'report', 'situation'],
	'/me/story': ['errors', 'help', 'ifThen', 'phones', 'situation'],
	'/me/settings': ['errors', 'help'],
	'/me/settings/calendar': ['dates', 'errors', 'phones'],
	'/me/settings/phones': ['errors', 'phones'],
	'/me/settings/notices': ['errors', 'phones']
};

/** The texts that a page of the person's shows, by its route. */
export function textGroupsOf(route: string | null | undefined): readonly TextGroup[] {
	const isPage = route?.startsWith('/me/') ?? false;
	return ['frame', ...(groupsOfPages[route ?? ''] ?? (isPage ? toTell : []))];
}
