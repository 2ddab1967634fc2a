import * as z from 'zod/mini';
import type { ObstacleCategory, Offer } from './obstacle-vocabulary.ts';

/** What was used again, as far as anybody says. */
export const Substance = z.enum(['drink', 'drugs', 'drink_and_drugs', 'not_said']);
export type Substance = z.infer<typeof Substance>;

/** Whether the person feels safe right now. */
export const SafeNow = z.enum(['yes', 'not_sure', 'no', 'not_said']);
export type SafeNow = z.infer<typeof SafeNow>;

/** Who told the practitioner. Never on a phone: it could put somebody at risk. */
export const ToldBy = z.enum(['service_user', 'treatment_worker', 'family_or_friend', 'someone_else']);
export type ToldBy = z.infer<typeof ToldBy>;

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
	return categories.includes('drink_or_drugs');
}
