/*
 * What a person chooses from in a form, in the order in which it stands there. Apart from the vocabulary, so that a page
 * shows its choices before the shapes are loaded.
 */

export const substances = ['drink', 'drugs', 'drink_and_drugs', 'not_said'] as const;

export const safeNowAnswers = ['yes', 'not_sure', 'no', 'not_said'] as const;

export const feelings = ['very_well', 'well', 'ok', 'not_great', 'struggling'] as const;

/** What a person writes down as better: each is begun with one tap. */
export const changeKinds = ['went_well', 'tough_moment', 'strength_used', 'better_than_before'] as const;

/** Who noticed that something was better. */
export const noticers = ['me', 'family_or_friend', 'officer', 'worker', 'someone_else'] as const;

/** What can have changed in somebody's life; what is none of them is said in words. */
export const changedParts = [
	'home',
	'work',
	'phone',
	'caring',
	'health',
	'household',
	'money',
	'other'
] as const;

/** Since when: today, on a day that is typed, or nobody can say. */
export const changedSince = ['today', 'day', 'unknown'] as const;

/** What an answer to it says of the plan. */
export const replanAnswers = ['looked_again', 'look_on'] as const;

/** What somebody can be good at, to begin from. Our own words, in `i18n/reports/strength-words`. */
export const strengthChoices = [
	'keeps_going',
	'asks_for_help',
	'stays_calm',
	'listens',
	'cares',
	'keeps_word',
	'good_with_hands',
	'learns',
	'honest',
	'makes_laugh',
	'works_hard',
	'starts_again'
] as const;

/** What a reflection can be about: `life` is the week. */
export const reflectionPrompts = {
	appointment: ['what_went_well', 'what_was_hard', 'what_i_take_with_me', 'own_words'],
	step: ['what_went_well', 'what_was_hard', 'what_helped', 'what_next', 'own_words'],
	life: ['what_went_well', 'what_was_hard', 'what_next', 'own_words']
} as const;

export const allReflectionPrompts = [
	'what_went_well',
	'what_was_hard',
	'what_next',
	'own_words',
	'what_i_take_with_me',
	'what_helped'
] as const;

/** So many things that somebody could do stand in the form of a problem. */
export const MOST_OPTIONS = 3;
