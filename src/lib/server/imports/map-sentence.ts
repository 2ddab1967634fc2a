import type { ImportedOrder, ImportedRequirement } from '#lib/domain/imports/imported-case.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { mapRequirements } from './map-requirements.ts';
import { amountFrom, hoursOf } from './measures.ts';
import type { PersonDraft } from './person-draft.ts';
import type {
	CaseDetailsBody,
	ComplianceBody,
	SentenceBody,
	SourceOrder,
	SourceSentence
} from './shapes/sentence.ts';
import { readDay, readFirstDay } from './source-dates.ts';
import type { Tracked } from './tracked.ts';
import { orderKindFrom } from './vocabulary/orders.ts';

/** The sentence that was asked for in full, and the person's other active ones by name. */
export function mapSentenceBody(tracked: Tracked, draft: PersonDraft, body: SentenceBody): void {
	if (body.sentence) mapSentence(tracked, draft, body.sentence);
	for (const { eventNumber, description } of body.sentenceSummaryList ?? [])
		mention(draft, orderFrom(orderIdOf(draft, eventNumber), description ?? ''));
}

export function mapSentence(tracked: Tracked, draft: PersonDraft, sentence: SourceSentence): void {
	const eventNumber = sentence.eventNumber ?? sentence.offenceDetails?.eventNumber;
	if (!eventNumber || !sentence.order) return tracked.leaveOut(sentence, null, 'order_not_in_file');
	const order = orderFrom(orderIdOf(draft, eventNumber), sentence.order.description ?? '');
	Object.assign(order, datesOf(tracked, sentence.order));
	draft.orders.set(order.id, order);
	draft.fillsGaps.delete(order.id);
	if (order.orderKind === 'other')
		tracked.report(tracked.pathOf(sentence.order), order.title, 'unknown_value');
	mapRequirements(tracked, draft, sentence, order.id);
}

export function orderIdOf(draft: PersonDraft, eventNumber: string): Identifier {
	return draft.idOf('delius', 'order', eventNumber);
}

function orderFrom(id: Identifier, description: string): ImportedOrder {
	const dates = { startDate: null, endDate: null, endedOn: null };
	return { id, orderKind: orderKindFrom(description), title: description, ...dates };
}

function datesOf(
	tracked: Tracked,
	order: SourceOrder
): Pick<ImportedOrder, 'startDate' | 'endDate' | 'endedOn'> {
	return {
		startDate: readDay(tracked, order, 'startDate'),
		endDate: readDay(tracked, order, 'endDate'),
		endedOn: readFirstDay(tracked, order, ['actualEndDate', 'terminationDate'])
	};
}

/** An order that a response only names is added where nobody has told more about it. */
function mention(draft: PersonDraft, order: ImportedOrder): void {
	if (draft.orders.has(order.id)) return;
	draft.orders.set(order.id, order);
	draft.fillsGaps.add(order.id);
}

/** Only the orders are used: counts of absences and breaches are the case system's own. */
export function mapCompliance(tracked: Tracked, draft: PersonDraft, body: ComplianceBody): void {
	for (const current of body.currentSentences ?? []) {
		const { eventNumber, order } = current;
		if (order)
			mention(draft, {
				...orderFrom(orderIdOf(draft, eventNumber), order.description ?? ''),
				...datesOf(tracked, order)
			});
		if (current.rarDescription) tracked.leaveOut(current, 'rarDescription', 'measure_without_requirement');
	}
}

/** The plan service's view of the same orders has no event numbers: name and start date stand for one. */
export function mapCaseDetails(tracked: Tracked, draft: PersonDraft, body: CaseDetailsBody): void {
	for (const sentence of body.sentences ?? []) {
		const description = sentence.description ?? '';
		const sourceId = `${description}|${sentence.startDate ?? ''}`;
		const order = orderFrom(draft.idOf('delius', 'order', sourceId), description);
		draft.orders.set(order.id, { ...order, ...datesOf(tracked, sentence) });
		const days = amountFrom(sentence.rarDaysOrdered);
		if (days)
			keepRequirement(draft, order, {
				requirementKind: 'rehabilitation_activity',
				title: 'Rehabilitation Activity Requirement',
				measureUnit: 'days',
				measureRequired: days,
				measureCompleted: amountFrom(sentence.rarDaysCompleted)
			});
		const hours = amountFrom(sentence.unpaidWorkHoursOrdered);
		const minutes = amountFrom(sentence.unpaidWorkMinutesCompleted);
		if (hours)
			keepRequirement(draft, order, {
				requirementKind: 'unpaid_work',
				title: 'Unpaid Work',
				measureUnit: 'hours',
				measureRequired: hours,
				measureCompleted: minutes === null ? null : hoursOf(minutes)
			});
		if (sentence.programmeRequirement)
			tracked.leaveOut(sentence, 'programmeRequirement', 'requirement_not_named');
	}
}

type Measured = Pick<
	ImportedRequirement,
	'requirementKind' | 'title' | 'measureUnit' | 'measureRequired' | 'measureCompleted'
>;

function keepRequirement(draft: PersonDraft, order: ImportedOrder, measured: Measured): void {
	const id = draft.idOf('delius', 'requirement', `${order.id}|${measured.requirementKind}`);
	const dates = { startDate: null, endDate: null };
	draft.requirements.set(id, { id, orderId: order.id, detail: null, ...dates, ...measured });
}
