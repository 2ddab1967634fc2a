import {
	DRAFT_FIELD,
	DRAFT_SEEN,
	DRAFT_TAB,
	DRAFT_WORDS,
	KEEP,
	type FormDrafts
} from '#lib/domain/commands/form-draft.ts';

/** So long after the last letter it is kept; it is asked for at least as often as `LONGEST_WAIT_MS` while somebody types on. */
const WAIT_MS = 700;
const LONGEST_WAIT_MS = 5_000;
const RETRY_MS = 10_000;

/** `typed`: not kept yet. `elsewhere`: another window keeps something else. `failed`: could not be kept just now. */
export type KeptState = 'typed' | 'kept' | 'elsewhere' | 'failed';

interface Watched {
	form: HTMLFormElement;
	/** The address of its page: another one may be open by the time it is kept. */
	path: string;
	since: number;
	timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts what was typed, so that an answer is not taken for later words. */
	changes: number;
}

/** The forms of the page that is open, as somebody types in them: what they hold is kept on the server for its writer. */
class KeptForms {
	readonly #states: Record<string, KeptState> = $state({});
	readonly #watched = new Map<string, Watched>();
	readonly #underway = new Map<string, Promise<void>>();
	#tab = '';
	/** What is kept of the page, as it was loaded. */
	drafts: FormDrafts = {};

	readonly hasUnkept = $derived(Object.values(this.#states).some((state) => state !== 'kept'));

	stateOf(name: string): KeptState | undefined {
		return this.#states[name];
	}

	/** Something was typed or chosen somewhere. */
	typed(target: EventTarget | null): void {
		const form = target instanceof Element ? target.closest('form') : null;
		const name = form && nameOf(form);
		if (!form || !name) return;
		const watched = this.#watched.get(name) ?? { form, path: '', since: 0, timer: undefined, changes: 0 };
		if (this.#states[name] !== 'typed') watched.since = performance.now();
		Object.assign(watched, { form, path: location.pathname, changes: watched.changes + 1 });
		this.#watched.set(name, watched);
		this.#states[name] = 'typed';
		const waited = performance.now() - watched.since;
		this.#keepIn(name, Math.max(0, Math.min(WAIT_MS, LONGEST_WAIT_MS - waited)));
	}

	/** Before a form is sent: what is on its way comes first, and what was typed in the others is kept. */
	async sending(form: HTMLFormElement, sent: FormData): Promise<void> {
		const own = nameOf(form);
		if (own) {
			clearTimeout(this.#watched.get(own)?.timer);
			sent.set(DRAFT_TAB, this.#tabHere());
			for (const field of wordFields(form)) sent.append(DRAFT_WORDS, field);
		}
		const others = [...this.#watched.keys()].filter((name) => name !== own && this.#states[name] === 'typed');
		await Promise.all([...others.map((name) => this.#keep(name)), ...this.#underway.values()]);
	}

	/** @param isSettled whether the server has answered for all that was typed: it was sent, or is kept because it came back */
	answered(form: HTMLFormElement, isSettled: boolean): void {
		const name = nameOf(form);
		if (!name) return;
		if (isSettled) this.#forget(name);
		else if (this.#states[name]) this.#keepIn(name, RETRY_MS);
	}

	/** Another page is open now. What was not kept goes on its way still: whoever left it may come back. */
	leave(): void {
		for (const [name, { form, path }] of this.#watched) {
			if (this.#states[name] === 'typed') {
				const before = this.#underway.get(name) ?? Promise.resolve();
				const body = this.#bodyOf(name, form);
				void before.then(() => post(path, body));
			}
			this.#forget(name);
		}
	}

	/** Somebody throws away what is kept of this page. */
	discard(): void {
		for (const name of this.#watched.keys()) this.#forget(name);
	}

	#forget(name: string): void {
		clearTimeout(this.#watched.get(name)?.timer);
		this.#watched.delete(name);
		delete this.#states[name];
	}

	#keepIn(name: string, wait: number): void {
		const watched = this.#watched.get(name);
		if (!watched) return;
		clearTimeout(watched.timer);
		watched.timer = setTimeout(() => void this.#keep(name), wait);
	}

	#keep(name: string): Promise<void> {
		const before = this.#underway.get(name) ?? Promise.resolve();
		const work = before.then(() => this.#keepNow(name));
		this.#underway.set(name, work);
		return work;
	}

	async #keepNow(name: string): Promise<void> {
		const watched = this.#watched.get(name);
		if (!watched || this.#states[name] === 'kept') return;
		clearTimeout(watched.timer);
		const { changes } = watched;
		const state = await post(watched.path, this.#bodyOf(name, watched.form));
		if (this.#watched.get(name)?.changes !== changes) return;
		this.#states[name] = state;
		if (state === 'failed') this.#keepIn(name, RETRY_MS);
	}

	#bodyOf(name: string, form: HTMLFormElement): FormData {
		const body = new FormData(form);
		body.set(DRAFT_TAB, this.#tabHere());
		for (const field of wordFields(form)) body.append(DRAFT_WORDS, field);
		body.set(DRAFT_SEEN, String(this.drafts[name]?.keptAt ?? ''));
		return body;
	}

	#tabHere(): string {
		this.#tab ||= crypto.randomUUID();
		return this.#tab;
	}
}

export const keptForms = new KeptForms();

function nameOf(form: HTMLFormElement): string | null {
	const field = form.elements.namedItem(DRAFT_FIELD);
	return field instanceof HTMLInputElement ? field.value : null;
}

/** Where somebody writes: no box, no choice and nothing that the form says by itself. */
function wordFields(form: HTMLFormElement): string[] {
	const writable = [...form.elements].filter((field) => field.matches('textarea, input.govuk-input'));
	return [...new Set(writable.flatMap((field) => field.getAttribute('name') ?? []))];
}

async function post(path: string, body: FormData): Promise<KeptState> {
	const headers = { accept: 'application/json' };
	try {
		const response = await fetch(`${path}?${KEEP}`, { method: 'POST', body, headers });
		if (!response.headers.get('content-type')?.startsWith('application/json')) return 'failed';
		const { outcome } = (await response.json()) as { outcome?: string };
		return outcome === 'kept' || outcome === 'elsewhere' ? outcome : 'failed';
	} catch (error) {
		// No answer: the page says so, and it is tried again.
		if (error instanceof TypeError) return 'failed';
		throw error;
	}
}
