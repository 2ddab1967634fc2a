import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PayloadOf } from '#lib/domain/commands/commands.ts';
import type { FileReport } from '#lib/server/imports/import-file.ts';
import { demonstrationCases } from '#lib/server/ops/demonstration-cases.ts';
import { readCaseDifferences } from '#lib/server/queries/imports/case-differences.ts';
import { dialects } from './databases.ts';
import { phoneOfKind, takeContent } from './import-scene.ts';
import { openScene, type Scene } from './scene.ts';

type Case = typeof demonstrationCases.daniel;
const CRN = 'X700001';

const daniel: PayloadOf<'person.add'> = {
	crn: CRN,
	forename: 'Daniel',
	surname: 'Okafor',
	preferredName: 'DJ',
	dateOfBirth: demonstrationCases.daniel.personSummary.dateOfBirth,
	language: 'en',
	practitionerId: null
};

describe.each([...dialects])('a case by hand that an import tells of later, on %s', (dialect) => {
	let scene: Scene;
	beforeEach(async () => {
		scene = await openScene(dialect);
	});
	afterEach(() => scene.close());

	const take = (change: (file: Case) => void = () => undefined): Promise<FileReport> => {
		const file = structuredClone(demonstrationCases.daniel);
		change(file);
		return takeContent(scene.database, file, { allowOfficerChange: false });
	};
	const add = async (change: Partial<PayloadOf<'person.add'>> = {}) => {
		const personId = await scene.order('person.add', { ...daniel, ...change });
		const orderId = await scene.order('order.add', {
			personId,
			orderKind: 'community_order',
			title: 'Community order, Newport',
			startDate: '2026-10-07',
			endDate: null
		});
		const requirementId = await scene.order('requirement.add', {
			orderId,
			requirementKind: 'unpaid_work',
			title: 'Unpaid Work - Regular',
			detail: '',
			measureUnit: 'hours',
			measureRequired: 100,
			measureCompleted: null,
			startDate: null,
			endDate: null
		});
		return { personId, orderId, requirementId };
	};
	const differences = async (personId: string) =>
		(await readCaseDifferences(scene.database.kysely, personId)).map(({ field, ours, theirs }) => [
			field,
			ours,
			theirs
		]);

	it('joins the same person, order and requirement, keeps what was written and names what differs', async () => {
		const { personId, orderId, requirementId } = await add();
		const report = await take();
		expect(report.people).toMatchObject([{ result: 'changed' }]);
		const orders = await phoneOfKind(scene.database, CRN, 'order');
		expect(orders).toMatchObject([
			{ id: orderId, title: 'Community order, Newport', startDate: '2026-10-07', endDate: '2028-04-04' }
		]);
		const requirements = await phoneOfKind(scene.database, CRN, 'requirement');
		expect(requirements).toHaveLength(3);
		expect(requirements.find(({ id }) => id === requirementId)).toMatchObject({
			orderId,
			measure: { required: 100, completed: 14 },
			startDate: '2026-10-05'
		});
		expect(requirements.every((each) => each.orderId === orderId)).toBe(true);
		expect(await phoneOfKind(scene.database, CRN, 'person')).toMatchObject([{ preferredName: 'DJ' }]);
		expect(await differences(personId)).toEqual([
			['title', 'Community order, Newport', 'Community Order'],
			['startDate', '2026-10-07', '2026-10-05'],
			['measureRequired', 100, 120]
		]);
		expect(report.people[0]?.kept).toMatchObject([
			{ kind: 'order', field: 'title' },
			{ kind: 'order', field: 'startDate' },
			{ kind: 'requirement', field: 'measureRequired' }
		]);
	});

	it('changes nothing the second time, and follows what the file says new of what was left alone', async () => {
		const { personId, requirementId } = await add();
		await take();
		expect((await take()).people).toMatchObject([{ result: 'unchanged' }]);
		await take((file) => {
			file.sentence.unpaidWorkProgress = '20 of 120 hours completed';
		});
		const requirements = await phoneOfKind(scene.database, CRN, 'requirement');
		expect(requirements.find(({ id }) => id === requirementId)?.measure).toMatchObject({ completed: 20 });
		expect(await differences(personId)).toHaveLength(3);
	});

	it('takes theirs or keeps ours, once, by whoever looked at what stands', async () => {
		const { personId, orderId } = await add();
		await take();
		const [title, start] = await readCaseDifferences(scene.database.kysely, personId);
		const settle = (differenceId: string, choice: 'ours' | 'theirs', version: number) =>
			scene.tryTo('import_difference.settle', { differenceId, version, choice });
		expect(await settle(start?.id ?? '', 'theirs', 1)).toMatchObject({ code: 'changed_meanwhile' });
		expect(await settle(start?.id ?? '', 'theirs', 2)).toMatchObject({ status: 'created' });
		expect(await settle(title?.id ?? '', 'ours', 3)).toMatchObject({ status: 'created' });
		const orders = await phoneOfKind(scene.database, CRN, 'order');
		expect(orders).toMatchObject([
			{ id: orderId, title: 'Community order, Newport', startDate: '2026-10-05' }
		]);
		await take();
		expect(await differences(personId)).toEqual([['measureRequired', 100, 120]]);
	});

	it('keeps a correction of what an import brought, until the file says something new of it', async () => {
		await take();
		const { id: personId } = await scene.database.kysely
			.selectFrom('people')
			.select('id')
			.where('crn', '=', CRN)
			.executeTakeFirstOrThrow();
		await scene.database.kysely
			.updateTable('people')
			.set({ practitioner_id: scene.officer.actor.practitionerId })
			.execute();
		const [held] = await phoneOfKind(scene.database, CRN, 'order');
		await scene.order('order.correct', {
			orderId: held?.id ?? '',
			version: 1,
			orderKind: 'community_order',
			title: 'Community Order',
			startDate: '2026-10-05',
			endDate: '2028-05-01',
			endedOn: null
		});
		await take();
		expect(await phoneOfKind(scene.database, CRN, 'order')).toMatchObject([{ endDate: '2028-05-01' }]);
		expect(await differences(personId)).toEqual([]);
		await take((file) => {
			file.sentence.order.endDate = '2028-06-01';
		});
		expect(await phoneOfKind(scene.database, CRN, 'order')).toMatchObject([{ endDate: '2028-05-01' }]);
		expect(await differences(personId)).toEqual([['endDate', '2028-05-01', '2028-06-01']]);
	});

	it('asks about a name once, and never about what the person is called or reads', async () => {
		const { personId } = await add({ surname: 'Okafor-Price', language: 'cy' });
		await take();
		await take();
		expect((await differences(personId)).filter(([field]) => field !== 'title')).toEqual([
			['surname', 'Okafor-Price', 'Okafor'],
			['startDate', '2026-10-07', '2026-10-05'],
			['measureRequired', 100, 120]
		]);
	});

	it('takes nothing over where the date of birth is another, and knows one that was corrected here', async () => {
		const { personId } = await add({ dateOfBirth: '1991-01-01' });
		const refused = await take();
		expect(refused.people).toMatchObject([{ result: 'left_out' }]);
		expect(refused.leftOut.map(({ reason }) => reason)).toContain('person_differs');
		const { practitionerId: _, ...typed } = daniel;
		await scene.order('person.correct', { ...typed, personId, version: 1 });
		expect((await take()).people).toMatchObject([{ result: 'changed' }]);
		await scene.order('person.correct', { ...typed, personId, version: 2, dateOfBirth: '1991-01-01' });
		expect((await take()).people).toMatchObject([{ result: 'unchanged' }]);
		expect((await take((file) => (file.personSummary.dateOfBirth = '1977-07-07'))).people).toMatchObject([
			{ result: 'left_out' }
		]);
	});

	it('leaves two orders beside each other where nothing says that they are one', async () => {
		const personId = await scene.order('person.add', daniel);
		for (const startDate of ['2026-01-05', '2026-02-05'])
			await scene.order('order.add', {
				personId,
				orderKind: 'community_order',
				title: 'Community order',
				startDate,
				endDate: null
			});
		await take();
		expect(await phoneOfKind(scene.database, CRN, 'order')).toHaveLength(3);
	});
});
