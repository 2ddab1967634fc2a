import { listing } from '#lib/server/http/listing.ts';
import { numberOf, orNull, textOf, textsOf, typedIn } from '#lib/domain/text/form-reader.ts';
import { commandIdOf } from '#lib/server/forms/command-from-form.ts';
import { redirect } from '@sveltejs/kit';
import type { ErrorCode } from '#lib/domain/errors/codes.ts';
import { movedBy } from '#lib/domain/plan/moved-by.ts';
import { newIdentifier } from '#lib/domain/identifiers/identifier.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlan } from '#lib/server/forms/plan/plan-page.ts';
import { refusedAs } from '#lib/server/forms/refused.ts';
import { givePractitionerCommand } from '#lib/server/forms/staff-command.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const plan = await openPlan(event);
	const { searchParams } = event.url;
	return {
		...plan,
		isByGoal: searchParams.get('view') === 'goals',
		moved: searchParams.get('moved'),
		commandIds: Object.fromEntries(
			plan.builder.snapshot.steps.flatMap(({ id, claim }) =>
				claim ? [[id, newIdentifier(event.locals.now)]] : []
			)
		),
		settled: searchParams.get('settled')
	};
});

/** A button moves by one place, a drag by as many as it was dragged. */
function placesIn(form: FormData): number {
	const direction = orNull(form, 'direction');
	if (direction !== null) return direction === 'up' ? -1 : 1;
	return Math.trunc(numberOf(form, 'places') ?? 0) || 0;
}

export const actions: Actions = {
	claim: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const commandId = commandIdOf(form, event.locals.now);
		const stepId = textOf(form, 'stepId');
		// A field's name is its id too, and there can be several claims on one page.
		const words = textOf(form, `words-${stepId}`);
		const confirmed = textOf(form, 'decision') === 'confirm';
		const again = (code: ErrorCode, id = commandId) =>
			refusedAs(code, {
				action: 'claim',
				commandId: id,
				typed: typedIn(form),
				problems: [{ field: `words-${stepId}`, code }],
				stale: null
			});
		if (!confirmed && words.trim() === '') return again('words_missing');
		const payload = { stepId, confirmed, words: words.trim(), seen: textOf(form, 'seen') };
		const given = await givePractitionerCommand(event, 'claim.answer', commandId, payload);
		if (!given.ok) return again(given.code, given.commandId);
		redirect(303, `/staff/people/${event.params.id}/plan?settled=${confirmed ? 'done' : 'answered'}`);
	},
	settle: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'import_difference.settle', form, {
			action: 'settle',
			mainField: 'differences',
			payload: {
				differenceId: textOf(form, 'differenceId'),
				version: numberOf(form, 'version'),
				choice: orNull(form, 'choice')
			}
		});
		return refused ?? toPlan(event, '?saved=difference#differences');
	},
	move: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const moved = textOf(form, 'id');
		const seen = textsOf(form, 'ids');
		const ids = movedBy(seen, moved, placesIn(form));
		const goalId = textOf(form, 'goalId');
		const refused =
			goalId === ''
				? await givePlanCommand(event, 'goal.reorder', form, {
						action: 'move',
						mainField: 'order',
						payload: { personId: event.params.id, goalIds: ids, seen }
					})
				: await givePlanCommand(event, 'step.reorder', form, {
						action: 'move',
						mainField: 'order',
						payload: { goalId, stepIds: ids, seen }
					});
		return refused ?? toPlan(event, `?view=goals&moved=${moved}#place-${moved}`);
	}
};
