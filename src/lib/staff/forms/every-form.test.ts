import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Forms in which nobody writes: a press each. */
const withoutWords = [
	'src/lib/staff/LanguageForm.svelte',
	'src/lib/staff/access/AccountActions.svelte',
	'src/lib/staff/access/SignInCode.svelte',
	'src/lib/staff/attention/HandOvers.svelte',
	'src/lib/staff/attention/OutcomeAtHand.svelte',
	'src/lib/staff/forms/DraftNotice.svelte',
	'src/lib/staff/forms/EditFormPage.svelte',
	'src/lib/staff/imports/CaseDifferences.svelte',
	'src/lib/staff/imports/ImportDifferences.svelte',
	'src/lib/staff/imports/LookTaken.svelte',
	'src/lib/staff/imports/OfficerToJoin.svelte',
	'src/lib/staff/imports/OfficersApart.svelte',
	'src/lib/staff/imports/UploadForm.svelte',
	'src/lib/staff/organisation/BackupNow.svelte',
	'src/lib/staff/plan/MoveButtons.svelte',
	'src/lib/staff/plan/ReplyLink.svelte',
	'src/routes/staff/+layout.svelte',
	'src/routes/staff/account/+page.svelte',
	'src/routes/staff/people/+page.svelte',
	'src/routes/staff/referrals/alternatives/+page.svelte'
];
/** A search, seven letters beside files, which no browser could keep, and a password, which nobody may keep. */
const shortOnly = [
	'src/routes/staff/account/+page.svelte',
	'src/routes/staff/people/+page.svelte',
	'src/lib/staff/imports/UploadForm.svelte'
];
const frame = 'src/lib/staff/forms/StaffForm.svelte';

const files = globSync(['src/lib/staff/**/*.svelte', 'src/routes/staff/**/*.svelte'])
	.map((path) => path.replaceAll('\\', '/'))
	.sort();
const textOf = (path: string) => readFileSync(path, 'utf8');
/** The forms of a file that are posted by themselves, each with all that stands in it. */
const ownForms = (path: string) =>
	(textOf(path).match(/<form\b[\s\S]*?<\/form>/g) ?? []).filter((form) => /method="post"/.test(form));

test('every form of staff stands in the one frame, which keeps what is typed in it', () => {
	const bare = files.filter((path) => path !== frame && ownForms(path).length > 0);
	expect(bare).toEqual(withoutWords);
	for (const path of withoutWords)
		for (const form of ownForms(path))
			if (!shortOnly.includes(path))
				expect(form, path).not.toMatch(/<TextArea|<TextField|<textarea|type="text"|@render/);
});

test('whatever takes words of staff is part of a page with such a form', () => {
	const takers = files.filter((path) => /<TextArea\b/.test(textOf(path)));
	expect(takers.length).toBeGreaterThan(20);
	const frames = /<(?:StaffForm|CommandForm|ReasonForm|EventFormPage|AnswerForm)\b/;
	const holders = files.filter((path) => frames.test(textOf(path)) && path !== frame);
	const reached = new Set(holders);
	for (let before = 0; before !== reached.size;) {
		before = reached.size;
		for (const path of [...reached])
			for (const [, name] of textOf(path).matchAll(/<([A-Z]\w+)\b/g))
				for (const part of files) if (part.endsWith(`/${name}.svelte`)) reached.add(part);
	}
	expect(takers.filter((path) => !reached.has(path))).toEqual([]);
});

test('a form that is folded away is open where something of it is kept', () => {
	const folded = files.flatMap((path) =>
		(textOf(path).match(/<Details\b[\s\S]*?<\/Details\s*>/g) ?? [])
			.filter((details) => /<\w*Form\b|@render fields/.test(details))
			.map((details) => [path, details] as const)
	);
	expect(folded.length).toBeGreaterThan(2);
	expect(folded.filter(([, details]) => !/pageDrafts\(\)/.test(details)).map(([path]) => path)).toEqual([]);
});

test('whatever somebody types into says its own mistake', () => {
	const fields = files.flatMap((path) =>
		(textOf(path).match(/<(?:TextArea|TextField|DayField)\b[\s\S]*?\/>/g) ?? []).map((field) => [path, field])
	);
	expect(fields.length).toBeGreaterThan(60);
	const silent = fields.filter(([, field]) => !/error/.test(field ?? ''));
	// A search finds or finds nothing.
	expect(silent.filter(([, field]) => !/type="search"/.test(field ?? ''))).toEqual([]);
});
