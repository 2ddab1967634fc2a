import type { ChangeKind, NoticedBy } from '#lib/domain/reports/vocabulary.ts';
import type { WordsForBoth } from '#lib/i18n/words-for.ts';

export interface GoodNewsWords {
	changeKind: WordsForBoth<ChangeKind>;
	noticedBy: WordsForBoth<NoticedBy>;
}

/** What a person chooses beside something that is better, as they read it and as staff do. */
export const goodNewsWordsEn: GoodNewsWords = {
	changeKind: {
		went_well: { person: 'Something went well', staff: 'Something that went well' },
		tough_moment: { person: 'A tough moment I handled', staff: 'A tough moment they handled' },
		strength_used: { person: 'A strength I used', staff: 'A strength they used' },
		better_than_before: { person: 'What’s better than before', staff: 'Better than before' }
	},
	noticedBy: {
		me: { person: 'I did', staff: 'They did' },
		family_or_friend: 'Family or a friend',
		officer: { person: 'My officer', staff: 'Their officer' },
		worker: 'Another worker',
		someone_else: 'Somebody else'
	}
};
