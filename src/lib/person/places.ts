import { subjectFrom, subjectQuery } from '#lib/domain/snapshot/subject-of.ts';
import type { PlaceName } from '#lib/ui/shell/places.ts';

const sections: [path: string, place: PlaceName][] = [
	['/me/plan', 'plan'],
	['/me/appointments', 'dates'],
	['/me/rules', 'rules'],
	['/me/events', 'rules'],
	['/me/record', 'progress'],
	['/me/progress', 'progress'],
	['/me/went-well', 'progress'],
	['/me/reflect', 'progress']
];

/** Which of the five places a page belongs to; null for what stands beside them (help, settings, reports). */
export function placeOf(path: string): PlaceName | null {
	if (path === '/me') return 'home';
	return sections.find(([start]) => path === start || path.startsWith(`${start}/`))?.[1] ?? null;
}

const tops = new Set(['/me', '/me/plan', '/me/appointments', '/me/rules', '/me/progress']);

const underProgress = new Set(['/me/went-well', '/me/reflect', '/me/record']);

/** Where "Back" leads: the step before, or the page above. Null on the five places themselves. */
export function backFrom({ pathname: path, searchParams }: URL): string | null {
	if (tops.has(path)) return null;
	const about = subjectFrom(searchParams);
	if (searchParams.has('part')) return `${path}${subjectQuery(about)}`;
	if (about.kind === 'appointment') return `/me/appointments/${about.id}`;
	if (about.kind === 'step') return `/me/plan/${about.id}`;
	const above = path.slice(0, path.lastIndexOf('/'));
	if (underProgress.has(path)) return '/me/progress';
	if (above === '/me/events') return '/me/rules';
	return above === '' ? '/me' : above;
}
