import type { Snapshot } from '#lib/domain/snapshot/snapshot.ts';

export interface PersonHead {
	id: string;
	crn: string;
	name: string;
	preferredName: string;
	language: 'en' | 'cy';
	orderTitle: string | null;
}

/** What every page about one person says of them. */
export function personHead({
	id,
	crn,
	name,
	language,
	snapshot
}: Pick<PersonHead, 'id' | 'crn' | 'name' | 'language'> & { snapshot: Snapshot }): PersonHead {
	const preferredName = snapshot.person?.preferredName ?? name;
	return { id, crn, name, language, preferredName, orderTitle: snapshot.orders[0]?.title ?? null };
}
