import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';

interface About {
	id: string;
	/** They have died: what asks or sends anything is over. */
	stopped: boolean;
	isPaused: boolean;
}

/** What their practitioner can do about somebody, beside the pages of the bar, each on a page of its own. */
export function personLinks(
	{ id, stopped, isPaused }: About,
	{ reach, relapse, pause, orders, strengths }: StaffText
): { href: string; label: string }[] {
	const person = `/staff/people/${id}`;
	const whileAlive = [
		{ href: `${person}/situation`, label: reach.links.reach },
		{ href: `${person}/relapse`, label: relapse.record.link },
		{ href: `${person}/plan/pause`, label: isPaused ? pause.linkOpen : pause.heading }
	];
	return [
		...(stopped ? [] : whileAlive),
		{ href: `${person}/strengths`, label: strengths.link },
		{ href: `${person}/stops`, label: orders.stops.link }
	];
}
