/** The eight areas of need of the national sentence plan. Apart from the vocabulary, so that no page loads shapes for them. */
export const areasOfNeed = [
	'accommodation',
	'employment_and_education',
	'finances',
	'drug_use',
	'alcohol_use',
	'health_and_wellbeing',
	'personal_relationships_and_community',
	'thinking_behaviours_and_attitudes'
] as const;

/** Of somebody's life as they see it: the areas of need, and two of who they are (evidence: law-and-policy 5). */
export const partsOfLife = [...areasOfNeed, 'giving_back', 'hope'] as const;
