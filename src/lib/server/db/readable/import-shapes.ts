import * as z from 'zod/mini';
import { ImportReport } from '#lib/domain/imports/import-report.ts';
import { done } from './case-shapes.ts';
import { flag, instant, json, like, number, orNull, text } from './checks.ts';
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
		is_look: flag,
		carried_out_as: orNull(text),
		...done
	},
	officer_joins: {
		officer_id: text,
		practitioner_id: text,
		handed_on: orNull(
			json(
				z.object({
					staffCode: z.nullable(z.string()),
					teamId: z.nullable(z.string()),
					gaveCode: z.boolean(),
					gaveTelephone: z.boolean(),
					covers: z.array(z.string())
				})
			)
		),
		...done
	},
	officer_join_cases: { person_id: text, officer_id: text, changes: number },
	officer_differences: {
		person_id: text,
		named_id: text,
		named: text,
		held_by_id: text,
		why: like(z.enum(['kept_here', 'no_account'])),
		at: instant
	},
	looked_pieces: { import_id: text, file: number, piece: number, sealed: text },
	officers_apart: { officer_id: text, practitioner_id: text, ...done }
} satisfies ShapesOf<
	| 'imports'
	| 'officer_joins'
	| 'officers_apart'
	| 'officer_join_cases'
	| 'officer_differences'
	| 'looked_pieces'
>;
