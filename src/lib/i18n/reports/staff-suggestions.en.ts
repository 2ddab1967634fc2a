/** Sentences to begin an answer with: each names effort, a fact and a goal, and has gaps for who read the entry to fill. */
export const suggestionsEn = {
	summary: 'Sentences to begin with',
	hint: 'Say in your own words what stands in brackets. It cannot be sent before.',
	use: 'Put it in',
	useThis: (sentence: string) => `Put in: ${sentence}`,
	/** In the language of whoever reads the answer. */
	sentences: {
		positive_change: [
			'You [… what they did], though it was not easy. That helps you to [… their goal].',
			'I can see the work you put into [… what they told you]. It brings you closer to [… their goal].',
			'Thank you for telling me about [… what they told you]. You kept going. It fits with [… their goal].'
		],
		reflection: [
			'You took the time to think about [… what they wrote]. That will help you with [… their goal].',
			'You noticed that [… what they noticed]. That is not easy to see. You can use it for [… their goal].',
			'You tried [… what they tried], and you told me how it went. Let us use that for [… their goal].'
		]
	}
};

export type SuggestionsText = typeof suggestionsEn;
