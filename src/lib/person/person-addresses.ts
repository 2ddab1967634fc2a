import { subjectFrom } from '#lib/domain/reports/subject-of.ts';
import type { SectionName } from '#lib/ui/shell/sections.ts';

const sections: [path: string, section: SectionName][] = [
	['/me/plan', 'plan'],
	['/me/appointments', 'dates'],
	['/me/rules', 'rules'],
	['/me/events', 'rules'],
	['/me/record', 'progress'],
	['/me/progress', 'progress'],
	['/me/went-well', 'progress'],
	['/me/reflect', 'progress'],
	['/me/problem', 'progress'],
	['/me/if-then', 'progress']
];

/** Which of the five sections a page belongs to; null for what stands beside them (help, settings, reports). */
export function sectionOf(path: string): SectionName | null {
	if (path === '/me') return 'home';
	return sections.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? null;
}

/** The pages that the bar leads to. */
export const pagesOfBar = ['/me', '/me/plan', '/me/appointments', '/me/rules', '/me/progress'];
const tops = new Set(pagesOfBar);

/** Where "Back" leads: the step before, or the page above. Null on the five sections themselves. */
export function backFrom({ pathname: path, searchParams }: URL): string | null {
	if (tops.has(path)) return null;
	const about = subjectFrom(searchParams);
	if (searchParams.has('part')) return `${path}${queryWithout(searchParams, 'part')}`;
	if (about.kind === 'appointment') return `/me/appointments/${about.id}`;
	if (about.kind === 'step') return `/me/plan/${about.id}`;
	const above = path.slice(0, path.lastIndexOf('/'));
	if (sections.some(([start, section]) => start === path && section === 'progress')) return '/me/progress';
	if (above === '/me/events') return '/me/rules';
	return above === '' ? '/me' : above;
}

/**
 * Which form an address opens. A page that is opened from itself for another entry, or about something else, is made anew: what
 * its form was filled in with belongs to the one before.
 */
export function formAt({ pathname, search }: URL): string {
	return `${pathname}${search.match(/(mend|appointment|step|goal)=[^&]*/g)}`;
}

/** What else the address says stays: what a form is about, and what it mends. */
function queryWithout(searchParams: URLSearchParams, left: string): string {
	const kept = [...searchParams].filter(([name]) => name !== left && !name.startsWith('/'));
	return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
}

/**
 * The address that a form of this page is posted to. A refused form is shown at the address it was posted to, so that must
 * go on saying what the form is about.
 * @param action its name, such as `?/report`
 */
export function postedTo(action: string, { searchParams }: URL): string {
	return action + queryWithout(searchParams, '').replace('?', '&');
}
