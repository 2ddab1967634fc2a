import { isCaseReference } from './map-person.ts';
import { PersonDraft } from './person-draft.ts';

/** The people of one file, by case reference number. */
export class Drafts {
	readonly #byCrn = new Map<string, PersonDraft>();
	readonly #fallback: string | null;

	/** @param fallback whose a response is that names nobody */
	constructor(fallback: string | null) {
		this.#fallback = fallback;
	}

	/** The draft of whoever is named first by a real number; null where nobody is. */
	of(...candidates: (string | null | undefined)[]): PersonDraft | null {
		const crn = [...candidates, this.#fallback].find((each) => each && isCaseReference(each));
		if (!crn) return null;
		const draft = this.#byCrn.get(crn) ?? new PersonDraft(crn);
		this.#byCrn.set(crn, draft);
		return draft;
	}

	all(): PersonDraft[] {
		return [...this.#byCrn.values()];
	}
}
