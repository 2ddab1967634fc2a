import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';

/** The words of an area's name, in any service's spelling, without case, separators and "and". */
function key(name: string): string {
	return name
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word !== '' && word !== 'and')
		.sort()
		.join(' ');
}

const spellings: Record<AreaOfNeed, readonly string[]> = {
	accommodation: ['accommodation'],
	employment_and_education: [
		'Employment and education',
		'EDUCATION_TRAINING_AND_EMPLOYABILITY',
		'Education, training and employment'
	],
	finances: ['Finances', 'FINANCE', 'Financial management and income'],
	drug_use: ['Drug use', 'DRUG_MISUSE'],
	alcohol_use: ['Alcohol use', 'ALCOHOL_MISUSE'],
	health_and_wellbeing: ['Health and wellbeing', 'EMOTIONAL_WELLBEING'],
	personal_relationships_and_community: ['Personal relationships and community', 'RELATIONSHIPS'],
	thinking_behaviours_and_attitudes: [
		'Thinking, behaviours and attitudes',
		'THINKING_AND_BEHAVIOUR',
		'THINKING_ATTITUDES_AND_BEHAVIOUR'
	]
};

const byKey = new Map(
	Object.entries(spellings).flatMap(([area, names]) => names.map((name) => [key(name), area as AreaOfNeed]))
);

/** The area that a service means, or null where it is none of the eight ("Lifestyle and associates"). */
export function areaFrom(name: string): AreaOfNeed | null {
	return byKey.get(key(name)) ?? null;
}
