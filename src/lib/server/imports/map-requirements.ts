import type { ImportedRequirement } from '#lib/domain/imports/imported-case.ts';
import type { RequirementKind } from '#lib/domain/people/vocabulary.ts';
import type { Identifier } from '#lib/domain/identifiers/identifier.ts';
import {
	amountFrom,
	measureUnitFrom,
	rarProgressFrom,
	unpaidWorkProgressFrom,
	type Progress
} from './measures.ts';
import type { PersonDraft } from './person-draft.ts';
import type { Note } from './shapes/fields.ts';
import type {
	SourceEnding,
	SourceLicenceCondition,
	SourceRequirement,
	SourceSentence
} from './shapes/sentence.ts';
import { readDay, readFirstDay } from './source-dates.ts';
import { keepNotes, keepText } from './staff-notes.ts';
import type { Tracked } from './tracked.ts';
import { isMeasured, neutralTitleFor, requirementKindFrom } from './vocabulary/source-requirements.ts';

type Dates = Pick<ImportedRequirement, 'startDate' | 'endDate' | 'ended'>;
type Measure = Pick<ImportedRequirement, 'measureUnit' | 'measureRequired' | 'measureCompleted'>;
const noMeasure: Measure = { measureUnit: null, measureRequired: null, measureCompleted: null };

/** Requirements and licence conditions of one sentence, with how much of each is done. */
export function mapRequirements(
	tracked: Tracked,
	draft: PersonDraft,
	sentence: SourceSentence,
	orderId: Identifier
): void {
	for (const source of sentence.requirements ?? [])
		keep(tracked, draft, source, requirement(tracked, draft, source, orderId));
	for (const source of sentence.licenceConditions ?? [])
		keep(tracked, draft, source, licenceCondition(tracked, draft, source, orderId));
	applyUnpaidWork(tracked, draft, sentence, orderId);
}

function keep(tracked: Tracked, draft: PersonDraft, source: object, mapped: ImportedRequirement): void {
	const held = draft.requirements.get(mapped.id);
	if (held && (held.requirementKind !== mapped.requirementKind || held.title !== mapped.title))
		return tracked.leaveOut(source, null, 'same_id_other_content');
	draft.requirements.set(mapped.id, mapped);
}

function requirement(
	tracked: Tracked,
	draft: PersonDraft,
	source: SourceRequirement,
	orderId: Identifier
): ImportedRequirement {
	const description = source.description ?? '';
	const requirementKind = requirementKindFrom(source.code, description);
	keepRequirementNotes(tracked, draft, `requirement:${source.id}`, source.requirementNotes);
	keepReason(tracked, draft, `requirement:${source.id}`, source);
	return {
		id: draft.idOf('delius', 'requirement', source.id),
		orderId,
		requirementKind,
		title: titleOf(tracked, source, 'description', requirementKind),
		detail: null,
		...measureOf(tracked, source, requirementKind),
		...datesOf(tracked, source)
	};
}

function licenceCondition(
	tracked: Tracked,
	draft: PersonDraft,
	source: SourceLicenceCondition,
	orderId: Identifier
): ImportedRequirement {
	const requirementKind = requirementKindFrom(source.code, source.mainDescription ?? '');
	keepRequirementNotes(tracked, draft, `condition:${source.id}`, source.licenceConditionNotes);
	keepReason(tracked, draft, `condition:${source.id}`, source);
	return {
		id: draft.idOf('delius', 'licence_condition', source.id),
		orderId,
		requirementKind,
		title: titleOf(tracked, source, 'mainDescription', requirementKind),
		detail: conditionDetail(tracked, source, requirementKind),
		...noMeasure,
		startDate: readFirstDay(tracked, source, ['actualStartDate', 'imposedReleasedDate']),
		endDate: null,
		ended: endOf(tracked, source)
	};
}

function keepRequirementNotes(
	tracked: Tracked,
	draft: PersonDraft,
	sourceId: string,
	notes: Note[] | null | undefined
) {
	for (const [index, body] of keepNotes(tracked, notes).entries())
		draft.keepForStaff('delius', 'requirement_note', `${sourceId}:${index}`, body);
}

/** Why it ended is in the case system's words, which staff read. */
function keepReason(tracked: Tracked, draft: PersonDraft, sourceId: string, source: SourceEnding): void {
	for (const reason of keepText(tracked, source, 'terminationReason'))
		draft.keepForStaff('delius', 'requirement_end', sourceId, reason);
}

/** "4 of 20 RAR days completed" stands where the name should; wording that may name somebody is never used. */
function titleOf<Source extends object>(
	tracked: Tracked,
	source: Source,
	field: keyof Source & string,
	kind: RequirementKind
): string {
	const given: unknown = source[field];
	const description = typeof given === 'string' ? given : '';
	const neutral = neutralTitleFor(kind, description);
	if (neutral !== null) {
		tracked.leaveOut(source, field, 'protected_condition');
		return neutral;
	}
	if (kind === 'rehabilitation_activity') return 'Rehabilitation Activity Requirement';
	return description.replace(/^Licence - /, '') || 'Requirement';
}

function conditionDetail(
	tracked: Tracked,
	source: SourceLicenceCondition,
	kind: RequirementKind
): string | null {
	const detail = source.subTypeDescription;
	if (!detail) return null;
	const reason = detailStaysHere(kind, detail);
	if (reason === null) return detail;
	tracked.leaveOut(source, 'subTypeDescription', reason);
	return null;
}

function detailStaysHere(kind: RequirementKind, detail: string) {
	if (/\[[^\]]*\]/.test(detail)) return 'template_not_filled';
	if (/see notes/i.test(detail)) return 'not_used';
	const namesSomebody = kind !== 'residence' && neutralTitleFor(kind, detail) !== null;
	return ['exclusion', 'prohibited_activity', 'other'].includes(kind) || namesSomebody
		? 'protected_condition'
		: null;
}

function datesOf(tracked: Tracked, source: SourceRequirement): Dates {
	const startDate = readFirstDay(tracked, source, ['actualStartDate', 'expectedStartDate']);
	const ended = endOf(tracked, source);
	const endDate = readDay(tracked, source, 'expectedEndDate');
	if (startDate === null || endDate === null || endDate >= startDate) return { startDate, endDate, ended };
	tracked.leaveOut(source, 'expectedEndDate', 'end_not_after_start');
	return { startDate, endDate: null, ended };
}

/** What the case system recorded of an end. That one was expected by a day is no end: unpaid work can outlast it. */
function endOf(tracked: Tracked, source: SourceEnding): ImportedRequirement['ended'] {
	const on = readDay(tracked, source, 'actualEndDate');
	const { active, terminationReason } = source;
	const isOver = active === false || on !== null || Boolean(terminationReason?.trim());
	if (active === true && isOver) tracked.leaveOut(source, 'active', 'values_disagree');
	return isOver ? { on } : null;
}

function measureOf(tracked: Tracked, source: SourceRequirement, kind: RequirementKind): Measure {
	if (!isMeasured(kind)) return noMeasure;
	const progress = kind === 'rehabilitation_activity' ? rarProgress(source) : null;
	if (source.length === null || source.length === undefined)
		return progress === null
			? noMeasure
			: { measureUnit: 'days', measureRequired: progress.required, measureCompleted: progress.completed };
	const [required, unit] = [amountFrom(source.length), measureUnitFrom(source.lengthUnitValue ?? '')];
	if (required === null || unit === null) {
		tracked.leaveOut(source, required === null ? 'length' : 'lengthUnitValue', 'unreadable_measure');
		return noMeasure;
	}
	if (progress && progress.required !== required) tracked.leaveOut(source, 'description', 'values_disagree');
	return { measureUnit: unit, measureRequired: required, measureCompleted: progress?.completed ?? null };
}

function rarProgress({ description, rar }: SourceRequirement): Progress | null {
	const told = rarProgressFrom(description ?? '');
	if (told) return told;
	const required = amountFrom(rar?.totalDays);
	if (required === null) return null;
	return { required, completed: (amountFrom(rar?.completed) ?? 0) + (amountFrom(rar?.nsiCompleted) ?? 0) };
}

/** The court's number of hours stays what the requirement says; the progress line only tells what is done. */
function applyUnpaidWork(
	tracked: Tracked,
	draft: PersonDraft,
	sentence: SourceSentence,
	orderId: Identifier
): void {
	if (!sentence.unpaidWorkProgress) return;
	const progress = unpaidWorkProgressFrom(sentence.unpaidWorkProgress);
	const work = [...draft.requirements.values()].find(
		(each) => each.orderId === orderId && each.requirementKind === 'unpaid_work'
	);
	if (progress === null || !work)
		return tracked.leaveOut(
			sentence,
			'unpaidWorkProgress',
			progress === null ? 'unreadable_measure' : 'measure_without_requirement'
		);
	if (work.measureRequired !== null && work.measureRequired !== progress.required)
		tracked.leaveOut(sentence, 'unpaidWorkProgress', 'values_disagree');
	work.measureUnit = 'hours';
	work.measureRequired ??= progress.required;
	work.measureCompleted = progress.completed;
}
