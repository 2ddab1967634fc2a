import type { LocalDate } from '#lib/domain/time/local-date.ts';
import { caseNumberFrom } from '#lib/domain/people/case-number.ts';
import { PersonDraft } from './person-draft.ts';
import type { Tracked } from './tracked.ts';

/** Where an answer says whose it is: an object of it, and the field. */
export interface NumberAt {
	source: object;
	field: string;
}

/** The people of one file, by case reference number. */
export class Drafts {
	readonly #byNumber = new Map<string, PersonDraft>();
	readonly #fallback: string | null;

	readonly #today: LocalDate | null;

	/** @param fallback whose an answer is that names nobody */
	constructor(fallback: string | null, today: LocalDate | null) {
		this.#fallback = fallback;
		this.#today = today;
	}

	/**
	 * The draft of whoever an answer is about: as it says itself, or else its address, or else the operator. Null, with a report,
	 * where nobody is named, or by a number that is none: nobody else's number takes its place then.
	 */
	of(
		tracked: Tracked,
		answer: object,
		at: NumberAt | null,
		inAddress: string | null = null
	): PersonDraft | null {
		const inside: unknown = at ? Reflect.get(at.source, at.field) : null;
		const said = [inside, inAddress, this.#fallback].find((each) => !saysNothing(each));
		const number = typeof said === 'string' ? caseNumberFrom(said) : null;
		if (number !== null) return this.#draftOf(number);
		if (saysNothing(said)) tracked.leaveOut(answer, null, 'no_person_named');
		else {
			if (at && said === inside) tracked.leaveOut(at.source, at.field, 'number_malformed');
			tracked.leaveOut(answer, null, 'number_malformed');
		}
		return null;
	}

	all(): PersonDraft[] {
		return [...this.#byNumber.values()];
	}

	#draftOf(number: string): PersonDraft {
		const draft = this.#byNumber.get(number) ?? new PersonDraft(number, this.#today);
		this.#byNumber.set(number, draft);
		return draft;
	}
}

function saysNothing(value: unknown): boolean {
	return value === null || value === undefined || value === '';
}
