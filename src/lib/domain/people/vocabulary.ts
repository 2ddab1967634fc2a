import * as z from 'zod/mini';

export const OrderKind = z.enum([
	'community_order',
	'suspended_sentence_order',
	'licence',
	'post_sentence_supervision',
	'other'
]);
export type OrderKind = z.infer<typeof OrderKind>;

export const RequirementKind = z.enum([
	'rehabilitation_activity',
	'unpaid_work',
	'programme',
	'alcohol_treatment',
	'drug_rehabilitation',
	'mental_health_treatment',
	'alcohol_abstinence',
	'curfew',
	'residence',
	'exclusion',
	'prohibited_activity',
	'attendance_centre',
	'drug_testing',
	'standard_licence_conditions',
	'other'
]);
export type RequirementKind = z.infer<typeof RequirementKind>;
