import { relapseCategories, type ObstacleCategory, type Offer } from './obstacle-categories.ts';

/** What a person can ask for and a practitioner can offer, treatment first and a call back last (evidence: law-and-policy 4.2). */
export const relapseOffers: readonly Offer[] = [
	'treatment_appointment',
	'no_blame_talk',
	'welfare_call',
	'crisis_contact',
	'bring_someone',
	'call_back'
];

/** Whether something in the way may be a relapse, so that its own way is worth a mention. */
export function suggestsRelapse(categories: readonly ObstacleCategory[]): boolean {
	return categories.some((category) => relapseCategories.includes(category));
}
