import type { StrengthChoice } from '#lib/domain/reports/strength-record.ts';

export type StrengthWords = Record<StrengthChoice, string>;

/** What somebody can say they are good at, in the first person: it becomes theirs as it stands. */
export const strengthWordsEn: StrengthWords = {
	keeps_going: 'I keep going',
	asks_for_help: 'I ask for help when I need it',
	stays_calm: 'I can calm myself down',
	listens: 'I listen to people',
	cares: 'I look after the people I love',
	keeps_word: 'I keep my word',
	good_with_hands: 'I am good with my hands',
	learns: 'I like to learn new things',
	honest: 'I am honest, even when it is hard',
	makes_laugh: 'I can make people laugh',
	works_hard: 'I work hard',
	starts_again: 'I can start again'
};
