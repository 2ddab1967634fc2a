import type { StaffRole } from '#lib/domain/access/actor.ts';
import { attentionOrder } from '#lib/domain/attention/today.ts';
import type { WaitingItem } from '#lib/domain/attention/waiting.ts';
import { localDate, type Instant } from '#lib/domain/time/local-date.ts';
import type { StaffText } from '#lib/i18n/catalogues/staff.en.ts';
import type { Clock } from '#lib/i18n/shared/staff-moments.ts';
import { dangerAddress } from '#lib/staff/addresses.ts';
import { todayGroups } from '#lib/staff/attention/today-view.ts';

/** One thing that waits, as a line about its person. */
export interface WaitsLine {
	key: string;
	/** The heading of Today that it stands under, by name and in words. */
	group: string;
	heading: string;
	/** What it is, in our words; null where the heading says all. */
	about: string | null;
	why: string;
	/** Null where whoever reads cannot open it: most of it is the practitioner's to do. */
	href: string | null;
	since: Instant;
}

/** What waits for a human, by person, most urgent first, as Today has it. */
export function waitsByPerson(
	role: StaffRole,
	waiting: WaitingItem[],
	text: StaffText,
	clock: Clock
): Map<string, WaitsLine[]> {
	const lines = new Map<string, WaitsLine[]>();
	for (const each of attentionOrder(waiting, clock.now, localDate(clock.now)))
		for (const { name, heading, rows } of todayGroups([{ ...each, putOff: null }], text, clock, notShown))
			for (const { key, personId, about, why, action } of rows) {
				const line = { key, group: name, heading, about, why: why.words, since: each.item.since };
				const href = role === 'manager' ? forManager(each.item) : action.href;
				lines.set(personId, [...(lines.get(personId) ?? []), { ...line, href }]);
			}
	return lines;
}

/** A line about its person says since when it waits, and not whether that is late. */
const notShown = () => false;

function forManager({ kind, personId }: WaitingItem): string | null {
	return kind === 'danger' ? dangerAddress('manager', personId) : null;
}
