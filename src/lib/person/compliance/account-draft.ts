import { accountWishes } from '#lib/domain/compliance/account-wishes.ts';
import type { AccountWish } from '#lib/domain/compliance/vocabulary.ts';
import { allCategories } from '#lib/domain/reports/obstacle-categories.ts';
import type { ObstacleCategory } from '#lib/domain/reports/vocabulary.ts';
import { draftOf, isListOf, isOneOf, isText } from '#lib/person/forms/draft-shape.ts';

export interface AccountDraft {
	categories: ObstacleCategory[];
	wishes: AccountWish[];
	words: string;
	proof: string;
}

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readAccountDraft(body: unknown): AccountDraft | null {
	const [categories, wishes] = [isListOf(allCategories), isListOf(accountWishes)];
	return draftOf<AccountDraft>({ categories, wishes, words: isText, proof: isText }, body);
}

export function isEmptyAccount({ categories, wishes, words, proof }: AccountDraft): boolean {
	return categories.length + wishes.length === 0 && words === '' && proof === '';
}

export interface ReviewDraft {
	askedOf: 'officer' | 'manager' | '';
	words: string;
	proof: string;
}

/** As `readAccountDraft`. */
export function readReviewDraft(body: unknown): ReviewDraft | null {
	const askedOf = isOneOf(['officer', 'manager', '']);
	return draftOf<ReviewDraft>({ askedOf, words: isText, proof: isText }, body);
}
