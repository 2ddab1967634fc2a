import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DRAFT_FIELD, KEEP } from '#lib/domain/commands/form-draft.ts';
import { keptForms } from './kept-forms.svelte.ts';

/** As much of a page as a form that is typed into has: what is read of it is read as in a browser. */
class OneElement {
	readonly inside: OneElement | null;
	constructor(inside: OneElement | null = null) {
		this.inside = inside;
	}
	closest(): OneElement | null {
		return this.inside;
	}
}
class OneInput extends OneElement {
	value = 'record';
}
class OneForm extends OneElement {
	typed = '';
	readonly field = new OneElement(this);
	readonly elements = Object.assign(
		[true, false].map((isForWords) => ({
			matches: (): boolean => isForWords,
			getAttribute: (): string => 'words'
		})),
		{ namedItem: (name: string) => (name === DRAFT_FIELD ? new OneInput() : null) }
	);
}
const RealFormData = FormData;
class FormDataOf extends RealFormData {
	constructor(form?: OneForm) {
		super();
		if (form) this.set('words', form.typed);
	}
}

const kept: { address: string; words: string }[] = [];
let form: OneForm;
let release: (() => void) | null = null;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('Element', OneElement);
	vi.stubGlobal('HTMLInputElement', OneInput);
	vi.stubGlobal('FormData', FormDataOf);
	vi.stubGlobal('location', { pathname: '/staff/people/x/fairness/urgent' });
	vi.stubGlobal('fetch', async (address: string, { body }: { body: FormData }) => {
		kept.push({ address, words: String(body.get('words')) });
		if (release === null) await new Promise<void>((done) => (release = done));
		return Response.json({ outcome: 'kept' });
	});
	kept.length = 0;
	release = null;
	form = new OneForm();
});
afterEach(() => {
	keptForms.discard();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function type(words: string): void {
	form.typed = words;
	keptForms.typed(form.field as unknown as EventTarget);
}

const here = `/staff/people/x/fairness/urgent?${KEEP}`;

test('what was typed a moment before a page is left goes on its way, to the page that it was typed in, once', async () => {
	type('Daniel told me');
	await vi.advanceTimersByTimeAsync(300);
	expect(kept).toEqual([]);
	vi.stubGlobal('location', { pathname: '/staff' });
	keptForms.leave();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(kept).toEqual([{ address: here, words: 'Daniel told me' }]);
	expect(keptForms.stateOf('record')).toBeUndefined();
});

test('it goes after what is on its way already, so that the older words never stand in its place', async () => {
	type('Daniel');
	await vi.advanceTimersByTimeAsync(1_000);
	type('Daniel told me');
	keptForms.leave();
	await vi.advanceTimersByTimeAsync(1_000);
	expect(kept.map(({ words }) => words)).toEqual(['Daniel']);
	release?.();
	await vi.advanceTimersByTimeAsync(1_000);
	expect(kept.map(({ words }) => words)).toEqual(['Daniel', 'Daniel told me']);
});

test('what is kept already is not sent again where the page is left', async () => {
	type('Daniel told me');
	await vi.advanceTimersByTimeAsync(1_000);
	release?.();
	await vi.advanceTimersByTimeAsync(1_000);
	keptForms.leave();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(kept).toHaveLength(1);
});
