import type { AreaOfNeed } from '#lib/domain/plan/vocabulary.ts';

/** A form of one field of own words, half written. */
export interface WordsDraft {
	words: string;
}

/** A draft that an older version of the form may have saved; null where it cannot be read. */
export function readWordsDraft(body: unknown): WordsDraft | null {
	if (typeof body !== 'object' || body === null || !('words' in body)) return null;
	return typeof body.words === 'string' ? { words: body.words } : null;
}

/** An idea for the plan, half written. */
export interface IdeaDraft extends WordsDraft {
	/** Empty for a new goal; null where an older version of the form did not keep it. */
	goalId: string | null;
	area: AreaOfNeed | '';
}

/** As `readWordsDraft`. */
export function readIdeaDraft(body: unknown): IdeaDraft | null {
	const draft = readWordsDraft(body);
	if (draft === null) return null;
	const { goalId, area } = body as { goalId?: unknown; area?: unknown };
	return {
		...draft,
		goalId: typeof goalId === 'string' ? goalId : null,
		area: typeof area === 'string' ? (area as AreaOfNeed) : ''
	};
}

/** "I've done this", half written. */
export interface ClaimDraft extends WordsDraft {
	doneOn: string;
}

/** As `readWordsDraft`. */
export function readClaimDraft(body: unknown): ClaimDraft | null {
	const draft = readWordsDraft(body);
	if (draft === null) return null;
	const { doneOn } = body as { doneOn?: unknown };
	return { ...draft, doneOn: typeof doneOn === 'string' ? doneOn : '' };
}

/** A message, half written. */
export interface MessageDraft extends WordsDraft {
	/** The appointment of which it says that its writer cannot come; empty where an older version of the form did not keep it. */
	about: string;
}

/** As `readWordsDraft`. */
export function readMessageDraft(body: unknown): MessageDraft | null {
	const draft = readWordsDraft(body);
	if (draft === null) return null;
	const { about } = body as { about?: unknown };
	return { ...draft, about: typeof about === 'string' ? about : '' };
}
