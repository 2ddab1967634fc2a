import { listing } from '#lib/server/http/listing.ts';
import { linesOf, numberOf, orNull, textOf, textsOf } from '#lib/domain/text/form-reader.ts';
import { pickedStrengths } from '#lib/domain/plan/picked-strengths.ts';
import { requirePractitioner } from '#lib/server/access/guards.ts';
import { givePlanCommand, previewPlanForm, toPlan } from '#lib/server/forms/plan/plan-command.ts';
import { openPlanToBuild } from '#lib/server/forms/plan/plan-page.ts';
import { refuse } from '#lib/server/http/refuse.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = listing(async (event) => {
	const plan = await openPlanToBuild(event);
	const step = plan.builder.snapshot.steps.find(({ id }) => id === event.params.step);
	if (!step) return refuse(event, 'not_found');
	const { now, next, later, done } = plan.builder.sequence;
	const placed = [...now, ...next, ...later, ...done].find((each) => each.step.id === step.id) ?? null;
	return { ...plan, step, placed };
});

function toStep(event: RequestEvent, saved: string): never {
	toPlan(event, `/steps/${event.params.step}?saved=${saved}`);
}

function blockedIn(form: FormData) {
	const because = textOf(form, 'because').trim();
	const doing = textOf(form, 'doing').trim();
	const lookAgainOn = orNull(form, 'lookAgainOn');
	return because + doing === '' && lookAgainOn === null ? null : { because, doing, lookAgainOn };
}

export const actions: Actions = {
	preview: previewPlanForm,
	edit: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'step.edit', form, {
			action: 'edit',
			mainField: 'description',
			fields: { blocked: 'because', 'blocked.doing': 'doing', 'blocked.lookAgainOn': 'lookAgainOn' },
			payload: {
				stepId: event.params.step,
				version: numberOf(form, 'version'),
				goalId: textOf(form, 'goalId'),
				description: textOf(form, 'description').trim(),
				actor: orNull(form, 'actor'),
				actorName: orNull(form, 'actorName'),
				stage: numberOf(form, 'stage'),
				requirementId: orNull(form, 'requirementId'),
				targetDate: orNull(form, 'targetDate'),
				suggestedBy: orNull(form, 'suggestedBy'),
				strengths: pickedStrengths(textsOf(form, 'ownStrengths'), linesOf(form, 'strengths')),
				status: orNull(form, 'status'),
				waitingSince: orNull(form, 'waitingSince'),
				blocked: blockedIn(form),
				completedOn: orNull(form, 'completedOn')
			}
		});
		return refused ?? toStep(event, 'step');
	},
	prerequisites: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'prerequisites.set', form, {
			action: 'prerequisites',
			mainField: 'prerequisites',
			fields: { stepIds: 'prerequisites' },
			payload: {
				stepId: event.params.step,
				version: numberOf(form, 'version'),
				stepIds: textsOf(form, 'prerequisites')
			}
		});
		return refused ?? toStep(event, 'prerequisites');
	},
	override: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const rule = textOf(form, 'rule');
		const field = `override-${rule}`;
		const refused = await givePlanCommand(event, 'override.set', form, {
			action: 'override',
			mainField: field,
			fields: { words: field },
			payload: {
				stepId: event.params.step,
				rule,
				words: textOf(form, field).trim(),
				seen: textOf(form, 'seen')
			}
		});
		return refused ?? toStep(event, 'override');
	},
	withdraw: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const overrideId = textOf(form, 'overrideId');
		const field = `withdraw-${overrideId}`;
		const refused = await givePlanCommand(event, 'override.withdraw', form, {
			action: 'withdraw',
			mainField: field,
			fields: { reason: field },
			payload: { overrideId, reason: textOf(form, field).trim() }
		});
		return refused ?? toStep(event, 'withdrawn');
	},
	remove: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'step.remove', form, {
			action: 'remove',
			mainField: 'removeReason',
			fields: { reason: 'removeReason' },
			payload: {
				stepId: event.params.step,
				version: numberOf(form, 'version'),
				reason: textOf(form, 'removeReason').trim()
			}
		});
		return refused ?? toStep(event, 'removed');
	},
	restore: async (event) => {
		requirePractitioner(event);
		const form = await event.request.formData();
		const refused = await givePlanCommand(event, 'step.restore', form, {
			action: 'restore',
			mainField: 'restoreReason',
			fields: { reason: 'restoreReason' },
			payload: {
				stepId: event.params.step,
				version: numberOf(form, 'version'),
				reason: textOf(form, 'restoreReason').trim()
			}
		});
		return refused ?? toStep(event, 'restored');
	}
};
