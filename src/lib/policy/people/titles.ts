import type { OrderKind, RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { InEveryLanguage } from '#lib/domain/text/language.ts';

/*
 * What orders and requirements are called. Pages that only name them need none of the texts about them.
 */

export const orderTitles: Record<OrderKind, InEveryLanguage> = {
	community_order: { en: 'Community order', cy: 'Gorchymyn cymunedol' },
	suspended_sentence_order: { en: 'Suspended sentence order', cy: 'Gorchymyn dedfryd ohiriedig' },
	licence: { en: 'Licence', cy: 'Trwydded' },
	post_sentence_supervision: {
		en: 'Supervision after a sentence',
		cy: 'Goruchwyliaeth ar ôl dedfryd'
	},
	other: { en: 'Your order', cy: 'Eich gorchymyn' }
};

/** What holds under each of several. */
export const allOrders: InEveryLanguage = { en: 'All your orders', cy: 'Eich holl orchmynion' };

/** Where there are several of a kind. */
export const titleFrom: InEveryLanguage<(title: string, day: string) => string> = {
	en: (title, day) => `${title}, from ${day}`,
	cy: (title, day) => `${title}, o ${day.replace(/^dydd/, 'ddydd')}`
};

/** In plain words; the court's own name stands under them. */
export const requirementTitles: Record<RequirementKind, InEveryLanguage> = {
	curfew: { en: 'Times to be at home', cy: 'Amseroedd i fod gartref' },
	residence: { en: 'Where you live', cy: 'Ble rydych yn byw' },
	exclusion: { en: 'Places to stay out of', cy: 'Lleoedd i gadw draw ohonynt' },
	prohibited_activity: { en: 'Things you must not do', cy: 'Pethau na chewch eu gwneud' },
	alcohol_treatment: { en: 'Help with drinking', cy: 'Cymorth gydag alcohol' },
	drug_rehabilitation: { en: 'Help with drugs', cy: 'Cymorth gyda chyffuriau' },
	mental_health_treatment: { en: 'Help with your mental health', cy: 'Cymorth gyda’ch iechyd meddwl' },
	alcohol_abstinence: { en: 'No alcohol', cy: 'Dim alcohol' },
	drug_testing: { en: 'Drug tests', cy: 'Profion cyffuriau' },
	rehabilitation_activity: { en: 'Activity days', cy: 'Diwrnodau gweithgaredd' },
	unpaid_work: { en: 'Unpaid work', cy: 'Gwaith di-dâl' },
	programme: { en: 'A course', cy: 'Cwrs' },
	attendance_centre: { en: 'Attendance centre', cy: 'Canolfan bresenoldeb' },
	standard_licence_conditions: { en: 'The rules of your licence', cy: 'Amodau eich trwydded' },
	other: { en: 'Another rule', cy: 'Rheol arall' }
};
