import { newIdentifier } from '#lib/domain/identifiers/new-identifier.ts';

/**
 * The ids of what one form gives. The same words are the same command, however often they are sent, until the page that they lead
 * to is there: whoever is left on the form, because that page did not come or because they turned back, must not send them twice.
 */
export class GivenOnce {
	/** That of the next command; without scripts the form sends it too. */
	nextId: string;
	#last: { id: string; words: string } | null = null;

	/** @param refused the id under which it was refused without scripts: sent again, it is still that command */
	constructor(refused?: string) {
		this.nextId = refused ? refused : newIdentifier();
	}

	/** The id under which exactly this was given, where nothing came of it that the person could see. */
	isGiven(payload: unknown): string | null {
		return this.#last?.words === JSON.stringify(payload) ? this.#last.id : null;
	}

	/** To be told once it is safe. */
	wasGiven(id: string, payload: unknown): void {
		this.#last = { id, words: JSON.stringify(payload) };
		this.nextId = newIdentifier();
	}

	/** The form stays and goes on: the same again is something new. */
	beginAnew(): void {
		this.#last = null;
	}
}
