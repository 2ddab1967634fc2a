import { ImportReport } from '#lib/domain/imports/import-report.ts';
import { done } from './case-shapes.ts';
import { flag, instant, json, number, orNull, text } from './checks.ts';
import type { ShapesOf } from './shapes-of.ts';

/** What administrators read of imports. */
export const importShapes = {
	imports: {
		id: text,
		report: json(ImportReport),
		files: number,
		people_done: number,
		went_on_at: instant,
		ended_at: orNull(instant),
		failed: flag,
		...done
	},
	officer_joins: { officer_id: text, practitioner_id: text, ...done },
	officers_apart: { officer_id: text, practitioner_id: text, ...done }
} satisfies ShapesOf<'imports' | 'officer_joins' | 'officers_apart'>;
