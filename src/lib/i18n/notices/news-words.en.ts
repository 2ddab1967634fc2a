/** As little as a reminder says: that there is something, and nothing of what, of whom or from whom. */
export const newsWordsEn = {
	appointment_change: {
		title: 'A change',
		words: 'Something in your appointments changed. Open the app to see it.'
	},
	something_new: {
		title: 'Something new',
		words: 'There is something new for you. Open the app to see it.'
	}
};
export type NewsWords = typeof newsWordsEn;
