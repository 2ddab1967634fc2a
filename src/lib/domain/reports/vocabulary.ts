import * as z from 'zod/mini';
import { reference } from '#lib/domain/text/checked.ts';
import { changedParts, changeKinds, noticers, safeNowAnswers, substances } from './choices.ts';
import { allCategories, offers } from './obstacle-categories.ts';
import { allReportKinds } from './report-kinds.ts';

export const ObstacleCategory = z.enum(allCategories);
export type ObstacleCategory = z.infer<typeof ObstacleCategory>;

export const Offer = z.enum(offers);
export type Offer = z.infer<typeof Offer>;

export const ObstacleState = z.enum(['sent', 'seen', 'being_worked_on', 'sorted', 'withdrawn']);
export type ObstacleState = z.infer<typeof ObstacleState>;

/** What a report or a reflection is about. `life` and `week` carry no id. */
export const Subject = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('appointment'), id: reference }),
	z.object({ kind: z.literal('step'), id: reference }),
	z.object({ kind: z.literal('life') })
]);
export type Subject = z.infer<typeof Subject>;

/** What was used again, as far as anybody says. */
export const Substance = z.enum(substances);
export type Substance = z.infer<typeof Substance>;

/** Whether the person feels safe right now. */
export const SafeNow = z.enum(safeNowAnswers);
export type SafeNow = z.infer<typeof SafeNow>;

export const ChangedPart = z.enum(changedParts);
export type ChangedPart = z.infer<typeof ChangedPart>;

export const ChangeKind = z.enum(changeKinds);
export type ChangeKind = z.infer<typeof ChangeKind>;

export const NoticedBy = z.enum(noticers);
export type NoticedBy = z.infer<typeof NoticedBy>;

/** Who told the practitioner. Never on a phone: it could put somebody at risk. */
export const ToldBy = z.enum(['service_user', 'treatment_worker', 'family_or_friend', 'someone_else']);
export type ToldBy = z.infer<typeof ToldBy>;

export const ReportKind = z.enum(allReportKinds);

/** Where a person wrote words that read as danger to life. `not_taken`: in an entry that could not be taken. */
export const DangerSource = z.enum([
	...allReportKinds,
	'strength',
	'step',
	'account',
	'look',
	'if_then_plan',
	'story_note',
	'message',
	'explanation_request',
	'circumstance',
	'agency_reply',
	'not_taken'
]);
export type DangerSource = z.infer<typeof DangerSource>;

/** So many are settled at once; what is more stays first on the list for the next time. */
export const MOST_SETTLED = 200;

/** What the officer of the case, or the manager of its team, did about it. */
export const DangerOutcome = z.enum(['spoken', 'others_told', 'no_danger']);
export type DangerOutcome = z.infer<typeof DangerOutcome>;
