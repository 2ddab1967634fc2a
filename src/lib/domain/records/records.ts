import * as z from 'zod/mini';
import { AppointmentRecord } from '#lib/domain/appointments/record.ts';
import { ExplanationRecord, ExplanationRequestRecord } from '#lib/domain/compliance/explanation.ts';
import { ComplianceEventRecord, WarningRecord } from '#lib/domain/compliance/record.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { CircumstanceRecord } from '#lib/domain/people/circumstance.ts';
import { MessageRecord } from '#lib/domain/messages/record.ts';
import { OrderRecord, PersonRecord, RequirementRecord } from '#lib/domain/people/record.ts';
import {
	GoalRecord,
	NeedRecord,
	PlanRecord,
	PlanVersionRecord,
	ReferralRecord,
	StepRecord
} from '#lib/domain/plan/record.ts';
import { NoticeChoicesRecord, ReminderRecord } from '#lib/domain/notices/record.ts';
import { IfThenPlanRecord } from '#lib/domain/reports/if-then-plan.ts';
import { reportRecords } from '#lib/domain/reports/record.ts';
import { StoryNoteRecord, StoryRecord } from '#lib/domain/reports/story.ts';
import { StrengthRecord } from '#lib/domain/reports/strength-record.ts';
import { text } from '#lib/domain/text/record-text.ts';

/*
 * The records of one person's world as the phone holds them, each declared in its subject. A field that none of them has never
 * reaches a phone: staff notes, offence details, risk labels and other people's data have no place in these shapes.
 * An optional field came later than its record: a phone may still hold records from before.
 */

export const SnapshotRecord = z.discriminatedUnion('kind', [
	PersonRecord,
	OrderRecord,
	RequirementRecord,
	CircumstanceRecord,
	NeedRecord,
	PlanRecord,
	GoalRecord,
	StepRecord,
	AppointmentRecord,
	...Object.values(reportRecords),
	StrengthRecord,
	IfThenPlanRecord,
	StoryRecord,
	StoryNoteRecord,
	ReferralRecord,
	PlanVersionRecord,
	ComplianceEventRecord,
	WarningRecord,
	MessageRecord,
	NoticeChoicesRecord,
	ReminderRecord,
	ExplanationRecord,
	ExplanationRequestRecord
]);
export type SnapshotRecord = z.infer<typeof SnapshotRecord>;
export type RecordKind = SnapshotRecord['kind'];
export type RecordOf<Kind extends RecordKind> = Extract<SnapshotRecord, { kind: Kind }>;

/**
 * Stands in the place of a record that cannot be read: what is stored of it was damaged, or written by another release. So
 * what a phone counts agrees with the server, and a page can say that something is missing.
 */
export const UnreadableRecord = z.object({ kind: z.literal('unreadable'), id: text });
export type UnreadableRecord = z.infer<typeof UnreadableRecord>;

/** A record as it travels and as the phone stores it: kind, id and revision in clear, the rest one body. */
export const RevisedRecord = z.object({
	kind: text,
	id: Identifier,
	revision: z.int(),
	body: z.union([SnapshotRecord, UnreadableRecord])
});
export type RevisedRecord = z.infer<typeof RevisedRecord>;
