import type { StaffOrderWords } from './staff-order-words.en.ts';

export const staffOrderWordsCy: StaffOrderWords = {
	orderKind: {
		community_order: 'Gorchymyn cymunedol',
		suspended_sentence_order: 'Gorchymyn dedfryd ohiriedig',
		licence: 'Trwydded',
		post_sentence_supervision: 'Goruchwyliaeth ar ôl dedfryd',
		other: 'Gorchymyn'
	}
};
