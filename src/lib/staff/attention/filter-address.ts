import { isAttentionGroup, type AttentionFilter } from '#lib/domain/attention/groups.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';

/** Today, narrowed to this. */
export function filterAddress({ group, personId, overdue }: AttentionFilter): string {
	const said = new URLSearchParams({
		...(group && { kind: group }),
		...(overdue && { overdue: 'yes' }),
		...(personId !== undefined && { person: personId })
	}).toString();
	return said === '' ? '/staff#waits' : `/staff?${said}#waits`;
}

/** What an address asks for; what it says that is no such thing narrows nothing. */
export function filterOf(search: URLSearchParams): AttentionFilter {
	const kind = search.get('kind') ?? '';
	const person = Identifier.safeParse(search.get('person') ?? '');
	return {
		group: isAttentionGroup(kind) ? kind : undefined,
		personId: person.success ? person.data : undefined,
		overdue: search.get('overdue') === 'yes'
	};
}
