import type { ChangedPart } from '#lib/domain/reports/vocabulary.ts';
import type { WordsForBoth } from '#lib/i18n/words-for.ts';

/** What can have changed in somebody's life, as they read it and as staff do. */
export const changedWordsEn: WordsForBoth<ChangedPart> = {
	home: { person: 'Where I live', staff: 'Where they live' },
	work: 'Work or training',
	phone: { person: 'My phone number', staff: 'Their phone number' },
	caring: { person: 'A child, or caring', staff: 'A child or someone they care for' },
	health: { person: 'My health', staff: 'Their health' },
	household: { person: 'Who I live with', staff: 'Who they live with' },
	money: 'Money or benefits',
	other: 'Something else'
};
