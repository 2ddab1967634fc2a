import type { Schema } from '#lib/server/db/schema.ts';
import type { Check } from './checks.ts';
import { attentionShapes } from './attention-shapes.ts';
import { caseShapes } from './case-shapes.ts';
import { complianceShapes } from './compliance-shapes.ts';
import { importShapes } from './import-shapes.ts';
import { messageShapes } from './message-shapes.ts';
import { noticeShapes } from './notice-shapes.ts';
import { planShapes } from './plan-shapes.ts';
import { reportShapes } from './report-shapes.ts';
import type { ShapesOf } from './shapes-of.ts';

/** Tables of which no page lists rows: they are read by the code that wrote them, or only counted. */
type NotListed =
	| 'accounts'
	| 'account_use'
	| 'staff_links'
	| 'form_drafts'
	| 'sign_in_codes'
	| 'calendar_feeds'
	| 'devices'
	| 'sessions'
	| 'rate_limits'
	| 'imported_plan_items'
	| 'imported_case_items'
	| 'imported_as'
	| 'officer_diaries'
	| 'person_sync'
	| 'commands'
	| 'audit_log'
	| 'audit_head'
	| 'jobs'
	| 'meta';

type Listed = Exclude<keyof Schema, NotListed>;

/** By table and column. It does not compile while a table has none. */
export const shapes: Record<string, Record<string, Check> | undefined> = {
	...caseShapes,
	...planShapes,
	...reportShapes,
	...complianceShapes,
	...noticeShapes,
	...importShapes,
	...attentionShapes,
	...messageShapes
} satisfies ShapesOf<Listed>;
