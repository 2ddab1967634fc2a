import type { RequestEvent } from '@sveltejs/kit';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { strengthsForStaff } from '#lib/domain/reports/strengths.ts';
import { LONGEST_LINE, MOST_CHOICES } from '#lib/domain/text/bounds.ts';
import { requireCaseReader, requirePractitioner } from '#lib/server/access/guards.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import { readImportDifferences } from '#lib/server/queries/imports/import-differences.ts';
import { openPerson } from '#lib/server/queries/people/person.ts';
import { readPlanForBuilder } from '#lib/server/queries/plan/builder.ts';

/** What every page of one person's plan reads. The look is recorded; a case of somebody else is not there. */
export async function openPlan(event: RequestEvent<{ id: string }>) {
	return (await read(event, requirePractitioner(event))).plan;
}

/** The same, for whoever may read the case. */
export async function openPlanToRead(event: RequestEvent<{ id: string }>) {
	return (await read(event, requireCaseReader(event))).plan;
}

/** The same, with what is theirs, in their order, to build a goal or a step on. */
export async function openPlanToBuild(event: RequestEvent<{ id: string }>) {
	const { plan, snapshot } = await read(event, requirePractitioner(event));
	const { kept, elsewhere } = strengthsForStaff(snapshot);
	const all = [...kept, ...elsewhere].map(({ words }) => words);
	// An import may bring longer ones, and more of them, than a goal can keep: those are not offered to be ticked.
	return { ...plan, strengths: all.filter(({ length }) => length <= LONGEST_LINE).slice(0, MOST_CHOICES) };
}

async function read(event: RequestEvent<{ id: string }>, actor: ReturnType<typeof requireCaseReader>) {
	const { lists, now } = event.locals;
	const { id } = event.params;
	const person = await openPerson(event.locals, actor, id, now);
	const builder = person && (await readPlanForBuilder(lists, actor, id, now));
	if (!person || !builder) return refuse(event, 'not_found');
	const plan = {
		person: {
			id,
			crn: person.crn,
			name: person.name,
			preferredName: builder.person.preferredName,
			language: person.language,
			orderTitle: person.snapshot.orders[0]?.title ?? null
		},
		builder,
		/** Where the case system says something else than what was edited here. */
		differences: await readImportDifferences(lists, id, builder.snapshot),
		commandId: newIdentifier(now),
		saved: event.url.searchParams.get('saved')
	};
	return { plan, snapshot: person.snapshot };
}
