import * as z from 'zod/mini';
import { staffCommand } from '#lib/domain/declarations/command.ts';
import { Identifier } from '#lib/domain/identifiers/identifier.ts';
import { seen } from '#lib/domain/identifiers/seen.ts';
import { LocalDate } from '#lib/domain/time/date-schema.ts';
import { behind } from '#lib/domain/time/typed-day.ts';
import { reassignCommands } from './reassign-command.ts';
import { caseworkCommands } from './casework-commands.ts';
import { circumstanceChecks, circumstanceFields } from './circumstance.ts';

const custody = { from: LocalDate, until: z.nullable(LocalDate) };
const endsAfterItBegan = z.refine<{ from: string; until: string | null }>(
	({ from, until }) => until === null || until >= from,
	{ error: 'end_before_start', path: ['until'] }
);

export const peopleStaffCommands = {
	...reassignCommands,
	...caseworkCommands,
	/** A circumstance, written down with its person. Empty, it is taken out again. */
	'circumstance.write': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, ...circumstanceFields, seen }).check(...circumstanceChecks),
		endsWithDeath: true
	}),
	/** Null takes back a death that was recorded by mistake. */
	'death.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, diedOn: z.nullable(LocalDate), seen }),
		days: ({ diedOn }) => [behind('diedOn', diedOn)]
	}),
	/** A time in prison, whatever it is for. `until` is null while it lasts. */
	'custody.record': staffCommand({
		by: ['practitioner'],
		payload: z.object({ personId: Identifier, ...custody }).check(endsAfterItBegan),
		days: ({ from, until }) => [behind('from', from), behind('until', until)],
		overwritesNothing: 'adds a time'
	}),
	/** The same with other days, or taken back where it was recorded by mistake. */
	'custody.change': staffCommand({
		by: ['practitioner'],
		payload: z
			.object({ custodyId: Identifier, ...custody, withdrawn: z.boolean(), seen })
			.check(endsAfterItBegan),
		days: ({ from, until }) => [behind('from', from), behind('until', until)]
	})
};
