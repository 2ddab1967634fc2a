import { explainedAddress } from '#lib/staff/addresses.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import { messagesAddress } from '#lib/staff/addresses.ts';

interface About {
	id: string;
	/** Whether whoever reads works the case; a manager of the team can do less. */
	isTheirs: boolean;
	/** They have died: what asks or sends anything is over. */
	stopped: boolean;
	isPaused: boolean;
}

/** What can be done about somebody, beside the pages of the bar, each on a page of its own. */
export function personLinks(
	{ id, isTheirs, stopped, isPaused }: About,
	{ explained, reach, relapse, pause, orders, strengths, casework, story, messages }: StaffText
): { href: string; label: string }[] {
	const person = `/staff/people/${id}`;
	const whileAlive = [
		{ href: `${person}/situation`, label: reach.links.reach },
		{ href: explainedAddress(id), label: explained.link },
		{ href: `${person}/relapse`, label: relapse.record.link },
		{ href: `${person}/plan/pause`, label: isPaused ? pause.linkOpen : pause.heading }
	];
	const always = [
		{ href: messagesAddress(id), label: messages.link },
		{ href: `${person}/strengths`, label: strengths.link },
		{ href: `${person}/stops`, label: orders.stops.link }
	];
	return [
		{ href: `${person}/story`, label: story.link },
		...(isTheirs && !stopped ? whileAlive : []),
		{ href: `${person}/details`, label: casework.details.link },
		{ href: `${person}/phones`, label: casework.details.phones },
		...(isTheirs ? always : [])
	];
}
