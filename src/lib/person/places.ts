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

/** Where "Back" leads: the page above. Null on the five places themselves. */
export function backFrom(path: string): string | null {
	if (tops.has(path)) return null;
	const above = path.slice(0, path.lastIndexOf('/'));
	if (underProgress.has(path)) return '/me/progress';
	if (above === '/me/events') return '/me/rules';
	return above === '' ? '/me' : above;
}
