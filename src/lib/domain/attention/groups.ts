import type { AttentionItem, AttentionReason } from './today.ts';

/** Under which heading each reason stands on Today. Those of one heading follow one another in the order of Today. */
const groups = {
	may_be_in_danger: 'may_be_in_danger',
	relapse: 'relapse',
	before_appointment: 'before_appointment',
	call_wanted: 'their_side',
	sent_back: 'their_side',
	to_decide: 'their_side',
	side_given: 'their_side',
	contact_due: 'their_side',
	look_asked: 'their_side',
	message: 'messages',
	outcome_unknown: 'outcomes',
	order_unknown: 'outcomes',
	outcome_missing: 'outcomes',
	struggling: 'in_the_way',
	not_answered: 'in_the_way',
	something_changed: 'in_the_way',
	explain_asked: 'in_the_way',
	promise_due: 'promised',
	pause_look_due: 'promised',
	restart_due: 'plan',
	own_say: 'plan',
	story_noted: 'plan',
	claimed_done: 'plan',
	agency_answered: 'plan',
	import_differs: 'case_system',
	nobody_booked: 'nobody_booked',
	not_explained: 'not_explained',
	not_arriving: 'not_arriving',
	not_delivered: 'not_delivered',
	reflection: 'good_to_read',
	good_news: 'good_to_read'
} as const satisfies Record<AttentionReason['code'], string>;

export type AttentionGroup = (typeof groups)[AttentionReason['code']];

/** In the order in which they stand. */
export const attentionGroups = [...new Set(Object.values(groups))] as readonly AttentionGroup[];

export function isAttentionGroup(text: string): text is AttentionGroup {
	return (attentionGroups as readonly string[]).includes(text);
}

export function groupOf({ code }: AttentionReason): AttentionGroup {
	return groups[code];
}

const foldedAtFirst: readonly AttentionGroup[] = [
	'nobody_booked',
	'not_explained',
	'not_arriving',
	'not_delivered',
	'case_system'
];

/** What waits for nobody in particular is folded away to begin with, and what one import can bring of everybody at once. */
export function startsFolded(name: AttentionGroup): boolean {
	return foldedAtFirst.includes(name);
}

/** Whether it may stay folded from one visit to the next: what may be danger to life never does. */
export function mayStayFolded(name: AttentionGroup): boolean {
	return name !== 'may_be_in_danger';
}

/** Whole headings, none empty. */
export function inGroups<Item extends AttentionItem>(
	items: readonly Item[]
): { name: AttentionGroup; items: Item[] }[] {
	const found = Map.groupBy(items, ({ reason }) => groupOf(reason));
	return attentionGroups.flatMap((name) => {
		const own = found.get(name);
		return own ? [{ name, items: own }] : [];
	});
}

/** What a list is narrowed to; left out, it is not. */
export interface AttentionFilter {
	group?: AttentionGroup | undefined;
	personId?: string | undefined;
	overdue?: boolean;
}

export function narrowed<Item extends AttentionItem>(
	items: readonly Item[],
	{ group, personId, overdue = false }: AttentionFilter,
	isOverdue: (item: Item) => boolean
): Item[] {
	return items.filter(
		(each) =>
			(group === undefined || groupOf(each.reason) === group) &&
			(personId === undefined || each.item.personId === personId) &&
			(!overdue || isOverdue(each))
	);
}
