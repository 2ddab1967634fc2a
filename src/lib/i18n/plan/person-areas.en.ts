import type { PartOfLife } from '#lib/domain/plan/vocabulary.ts';

export const areasEn: Record<PartOfLife | 'none', string> = {
	accommodation: 'Home',
	employment_and_education: 'Work and learning',
	finances: 'Money',
	drug_use: 'Drugs',
	alcohol_use: 'Drinking',
	health_and_wellbeing: 'Health',
	personal_relationships_and_community: 'Family and friends',
	thinking_behaviours_and_attitudes: 'How I think and act',
	giving_back: 'Giving something back',
	hope: 'Hope, and who I am',
	none: 'Other things'
};
