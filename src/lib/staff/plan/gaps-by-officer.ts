import type { AgedGap } from '#lib/domain/plan/gap-age.ts';
import type { PersonGaps } from '#lib/server/queries/plan/gaps.ts';

export interface OfficerGaps {
	officerId: string;
	officerName: string;
	/** What does not happen, by what it is; the kind with the oldest first. */
	kinds: { code: AgedGap['code']; found: { person: PersonGaps; gap: AgedGap }[] }[];
}

/** The officer with the oldest first; within each kind the oldest first. */
export function gapsByOfficer(people: readonly PersonGaps[]): OfficerGaps[] {
	const officers = [...Map.groupBy(people, ({ practitionerId }) => practitionerId)];
	const grouped = officers.map(([officerId, theirs]): OfficerGaps => {
		const found = theirs.flatMap((person) => person.gaps.map((gap) => ({ person, gap }))).sort(byAge);
		return {
			officerId,
			officerName: theirs[0]?.practitionerName ?? '',
			kinds: [...Map.groupBy(found, ({ gap }) => gap.code)].map(([code, each]) => ({ code, found: each }))
		};
	});
	return grouped.sort((a, b) => oldestOf(b) - oldestOf(a));
}

const ageOf = ({ gap }: { gap: AgedGap }) => gap.ageDays ?? -1;
const byAge = (a: { gap: AgedGap }, b: { gap: AgedGap }) => ageOf(b) - ageOf(a);

function oldestOf({ kinds }: OfficerGaps): number {
	const [first] = kinds[0]?.found ?? [];
	return first ? ageOf(first) : -1;
}
