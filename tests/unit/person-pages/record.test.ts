import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { appointmentRecord, orderRecord } from '#lib/domain/records/records.fixture.ts';
import type { RecordOf, SnapshotRecord } from '#lib/domain/records/records.ts';
import type { Language } from '#lib/domain/text/language.ts';
import { loadPersonText } from '#lib/i18n/catalogues/person-text.ts';
import { blockIn, readerOf, wordsIn } from './read-page.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }));
afterAll(() => void vi.useRealTimers());

const person: RecordOf<'person'> = {
	kind: 'person',
	id: 'person',
	preferredName: 'Sam',
	language: 'en',
	officer: { name: 'Priya Raman', telephone: '01632 960101', team: 'Millbridge North' },
	textSize: 'normal'
};
const manager = { name: 'Helen Achebe', telephone: '01632 960110' };
const officeAt = (id: string, startsAt: number, name: string) =>
	appointmentRecord({
		id,
		appointmentKind: 'office_visit',
		startsAt,
		place: { name, lines: ['1 Quay Street', 'Millbridge'], postcode: 'ZZ1 1AA' }
	});

async function contactsOn(records: SnapshotRecord[], language: Language = 'en') {
	const text = await loadPersonText(language);
	const html = await readerOf({ records, language, text }).read('/me/record');
	// The heading stands first in its section.
	const from = html.lastIndexOf('<section', html.indexOf('id="contacts"'));
	expect(blockIn(html, 'contacts')).not.toBeNull();
	return wordsIn(html.slice(from, html.indexOf('</section>', from)));
}

describe('the record that is printed from a phone', () => {
	it('names the officer, the office and the manager with their numbers, and how to be heard without the app', async () => {
		const visits = [
			officeAt('new', NOW - 86_400_000, 'Jubilee House'),
			officeAt('old', NOW - 9e9, 'Old Mill')
		];
		const words = await contactsOn([{ ...person, manager }, ...visits]);
		expect(words).toContain(
			'You do not need the app to be heard. You can ring, write, or come to the office.'
		);
		expect(words).toContain('Your officer is Priya Raman. The number is 01632 960101.');
		expect(words).toContain('The office is Jubilee House, 1 Quay Street, Millbridge, ZZ1 1AA.');
		expect(words).toContain('The manager is Helen Achebe. The number is 01632 960110.');
		expect(words).not.toContain('Old Mill');
		expect(await contactsOn([{ ...person, manager }, ...visits], 'cy')).toContain(
			'Y rheolwr yw Helen Achebe. Y rhif yw 01632 960110.'
		);
	});

	it.each([
		['community_order', 'The court calls it: Residence at a place'],
		['licence', 'The name on your licence: Residence at a place'],
		['post_sentence_supervision', 'As it is written down: Residence at a place']
	] as const)(
		'names a rule of a %s as its paper does, and no court where none wrote it',
		async (orderKind, name) => {
			const rule: RecordOf<'requirement'> = {
				kind: 'requirement',
				id: 'rule',
				orderId: 'order',
				requirementKind: 'residence',
				title: 'Residence at a place',
				detail: null,
				measure: null,
				startDate: null,
				endDate: null,
				ended: null
			};
			const text = await loadPersonText('en');
			const reader = readerOf({
				records: [person, orderRecord({ id: 'order', orderKind }), rule],
				language: 'en',
				text
			});
			for (const page of ['/me/record', '/me/rules'])
				expect(wordsIn(await reader.read(page))).toContain(name);
		}
	);

	it('is whole on a phone that holds no manager yet, and says what it does not know', async () => {
		const words = await contactsOn([person]);
		expect(words).toContain('Your officer is Priya Raman.');
		expect(words).toContain('We do not have the name of the manager here. Your officer can tell you.');
		expect(words).toContain('We do not have the address of your office here.');
		expect(await contactsOn([])).toContain('We do not have the name of your officer here.');
	});
});
